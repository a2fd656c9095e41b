package dateline.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a picture, as pages print it: "ReutersTroops near the city", "Photo: AP", "(Photo by Ann
 * Lee/Getty Images)".
 */
final class Credits {
  /** A name from the table and whether it needs no mark beside it. */
  private record Owner(String name, boolean agency) {}

  private static final Map<Character, List<Owner>> OWNERS = owners();
  private static final Set<String> INNER_CAPITALS =
      new HashSet<>(Table.column("inner-capitals.tsv"));
  private static final List<String> NAME_PREFIXES =
      List.of("Mc", "Mac", "De", "Di", "Da", "Du", "La", "Le", "Van", "Von", "Fitz", "St", "San");
  private static final List<String> LABELS =
      List.of(
          "Photo credit:",
          "Photo Credit:",
          "Picture credit:",
          "Image credit:",
          "Image Credit:",
          "Image source,",
          "Image Source,",
          "Photographs:",
          "Photograph:",
          "Photos:",
          "Photo:",
          "Photo :",
          "PHOTO:",
          "Pictures:",
          "Picture:",
          "Images:",
          "Image:",
          "Pics:",
          "Pic:",
          "Credit:",
          "CREDIT:",
          "Photo by ",
          "Photos by ",
          "Picture by ",
          "Photograph by ",
          "File photo:",
          "Photo courtesy of ");
  private static final Set<String> AGENCY_WORDS =
      Set.of(
          "news",
          "agency",
          "press",
          "service",
          "wire",
          "newswire",
          "newsroom",
          "media",
          "times",
          "post",
          "herald",
          "tribune",
          "telegraph",
          "journal",
          "radio",
          "tv",
          "foundation");

  private static final Set<String> SMALL_WORDS =
      Set.of("by", "via", "for", "and", "of", "the", "from", "de", "van", "von", "der", "or", "in");

  private Credits() {}

  /**
   * Where a credit glued to the first word of a caption ends, or {@code from}: 7 in "ReutersTroops
   * near the city".
   *
   * @param marked whether a caption mark closes the paragraph, so that rarer owners are believed
   */
  static int gluedEnd(String text, int from, int to, boolean marked) {
    int start = from;
    if (marked) {
      String label = labelAt(text, from, to);
      start = label == null ? from : Text.skipSpace(text, from + label.length(), to);
    }
    int known = knownEnd(text, start, to, marked);
    if (known > start) {
      return known;
    }
    return marked ? unknownEnd(text, from, to) : from;
  }

  /** Whether the paragraph is a credit and nothing else: "Photo: AP". */
  static boolean isCreditLine(String text, int from, int to) {
    String label = labelAt(text, from, to);
    if (label != null) {
      int name = Text.skipSpace(text, from + label.length(), to);
      int caption = label.endsWith(",") ? text.indexOf("Image caption,", name, to) : -1;
      return isOwner(text, name, caption < 0 ? to : caption);
    }
    return to - from < 140 && text.charAt(from) == '(' && isCreditInBrackets(text, from, to);
  }

  /** Where a labelled credit at the end of a caption starts, or {@code to}. */
  static int trailingStart(String text, int from, int to) {
    int last = text.charAt(to - 1) == '.' && to - 1 > from ? to - 1 : to;
    if (last > from && text.charAt(last - 1) == ')') {
      int open = Text.lastIndexOf(text, '(', Math.max(from + 1, last - 140), last);
      return open > from && isCreditInBrackets(text, open, last) ? open : to;
    }
    int earliest = Math.max(from, to - 100);
    int colon = Text.lastIndexOf(text, ':', earliest, to);
    if (colon < 0) {
      return to;
    }
    for (int at = colon; at >= Math.max(earliest, colon - 16); at--) {
      if (at > from && Text.isSpace(text.charAt(at - 1))) {
        String label = labelAt(text, at, to);
        if (label != null && isOwner(text, Text.skipSpace(text, at + label.length(), to), to)) {
          return at;
        }
      }
    }
    return to;
  }

  /** Whether an agency of the table is named exactly: "Reuters". */
  static boolean isAgency(String name) {
    if (name.isEmpty()) {
      return false;
    }
    for (Owner owner : OWNERS.getOrDefault(name.charAt(0), List.of())) {
      if (owner.name.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an agency of the table is named, or a word says that it is one: "Coast News". */
  static boolean namesAgency(String name) {
    if (isAgency(name)) {
      return true;
    }
    int last = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1;
    return AGENCY_WORDS.contains(name.substring(last).toLowerCase(Locale.ROOT));
  }

  private static boolean isCreditInBrackets(String text, int from, int to) {
    int stop = text.charAt(to - 1) == '.' ? to - 1 : to;
    if (stop - from < 4 || text.charAt(stop - 1) != ')') {
      return false;
    }
    int start = from + 1;
    String label = labelAt(text, start, stop);
    if (label != null) {
      return isOwner(text, Text.skipSpace(text, start + label.length(), stop), stop - 1);
    }
    int photo = text.indexOf(" Photo", start, stop);
    return photo > 0
        && (photo + 7 == stop || text.charAt(photo + 6) == '/' || photo + 6 == stop - 1)
        && isAgency(text.substring(start, photo));
  }

  private static int knownEnd(String text, int from, int to, boolean marked) {
    if (from >= to) {
      return from;
    }
    for (Owner owner : OWNERS.getOrDefault(text.charAt(from), List.of())) {
      int end = from + owner.name.length();
      if ((marked || owner.agency)
          && text.startsWith(owner.name, from)
          && startsCaption(text, end, to, marked)) {
        return end;
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
      return marked || end == to || Text.isSpace(text.charAt(end)) || text.charAt(end) == '\'';
    }
    return marked && end < to && Text.isSpace(text.charAt(end));
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

  private static @Nullable String labelAt(String text, int from, int to) {
    if (from >= to || "PIFC".indexOf(text.charAt(from)) < 0) {
      return null;
    }
    for (String label : LABELS) {
      if (text.startsWith(label, from) && from + label.length() < to) {
        return label;
      }
    }
    return null;
  }

  /** Up to eight words, all of them names: "Ann Lee/Getty Images". */
  private static boolean isOwner(String text, int from, int to) {
    int stop = to > from && text.charAt(to - 1) == '.' ? to - 1 : to;
    if (from >= stop || stop - from > 100 || Text.words(text, from, stop, 9) > 8) {
      return false;
    }
    int at = from;
    while (at < stop) {
      int end = Text.wordEnd(text, at, stop);
      char first = text.charAt(at);
      boolean name = Character.isUpperCase(first) || "@/&|-–(©".indexOf(first) >= 0;
      if (!name && (at == from || !SMALL_WORDS.contains(text.substring(at, end)))) {
        return false;
      }
      at = Text.skipSpace(text, end, stop);
    }
    return true;
  }

  private static Map<Character, List<Owner>> owners() {
    Map<Character, List<Owner>> owners = new HashMap<>();
    for (String[] row : Table.rows("credits.tsv")) {
      owners
          .computeIfAbsent(row[0].charAt(0), c -> new ArrayList<>())
          .add(new Owner(row[0], row[1].equals("agency")));
    }
    Comparator<Owner> longestFirst = Comparator.comparingInt(owner -> -owner.name.length());
    owners.values().forEach(list -> list.sort(longestFirst));
    return owners;
  }
}
