package dateline.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Credits glued to the first word of a caption: "ReutersTroops near the city". */
final class GluedCredits {
  private static final Set<String> INNER_CAPITALS =
      new HashSet<>(Table.column("inner-capitals.tsv"));

  /** "AP PhotoTroops near the city". */
  private static final String PHOTO = " Photo";

  private static final List<String> NAME_PREFIXES =
      List.of("Mc", "Mac", "De", "Di", "Da", "Du", "La", "Le", "Van", "Von", "Fitz", "St", "San");

  private GluedCredits() {}

  /**
   * Where a credit glued to the first word of a caption ends, or {@code from}: 7 in "ReutersTroops
   * near the city".
   *
   * @param marked whether a caption mark closes the paragraph, so that rarer owners are believed
   */
  static int end(String text, int from, int to, boolean marked) {
    int start = marked ? PictureLabels.end(text, from, to) : from;
    int known = knownEnd(text, start, to, marked);
    if (known > start) {
      return known;
    }
    return marked ? unknownEnd(text, from, to) : from;
  }

  private static int knownEnd(String text, int from, int to, boolean marked) {
    if (from >= to) {
      return from;
    }
    for (Owners.Owner owner : Owners.startingWith(text.charAt(from), marked)) {
      int end = from + owner.name().length();
      if (!text.startsWith(owner.name(), from)) {
        continue;
      }
      if (startsCaption(text, end, to, marked)) {
        return end;
      }
      if (text.startsWith(PHOTO, end) && startsCaption(text, end + PHOTO.length(), to, marked)) {
        return end + PHOTO.length();
      }
    }
    return from;
  }

  /** A capital and small letters to the end of the word; beside a mark also "A", "U.S.", "'". */
  private static boolean startsCaption(String text, int at, int to, boolean marked) {
    if (!Text.isUpper(text, at, to)) {
      return false;
    }
    int end = at + 1;
    while (Text.isLower(text, end, to)) {
      end++;
    }
    if (end - at >= 3 || (marked && end - at >= 2)) {
      return marked || end == to || Text.isSpace(text.charAt(end)) || isMark(text.charAt(end));
    }
    return marked && end < to && Text.isSpace(text.charAt(end));
  }

  private static boolean isMark(char c) {
    return c == '\'' || c == '’' || c == ',';
  }

  /** After the last capital inside the first word that follows a small letter or a digit. */
  private static int unknownEnd(String text, int from, int to) {
    int wordEnd = from;
    while (wordEnd < to && Character.isLetterOrDigit(text.charAt(wordEnd))) {
      wordEnd++;
    }
    if (INNER_CAPITALS.contains(text.substring(from, wordEnd)) || !Text.isUpper(text, from, to)) {
      return from;
    }
    for (int at = wordEnd - 2; at > from + 1; at--) {
      char before = text.charAt(at - 1);
      boolean inner =
          Text.isUpper(text, at, to)
              && Text.isLower(text, at + 1, to)
              && (Character.isLowerCase(before) || Character.isDigit(before));
      if (inner) {
        String credit = text.substring(from, at);
        boolean namePrefix = NAME_PREFIXES.stream().anyMatch(credit::equals);
        boolean twice = text.indexOf(text.substring(from, wordEnd), wordEnd, to) >= 0;
        return namePrefix || twice ? from : at;
      }
    }
    return from;
  }
}
