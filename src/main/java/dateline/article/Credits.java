package dateline.article;

import static dateline.article.CreditPart.LINKED;
import static dateline.article.CreditPart.NOTE;
import static dateline.article.CreditPart.OFFICE;
import static dateline.article.CreditPart.OTHER;
import static dateline.article.CreditPart.OWNED;
import static dateline.article.CreditPart.PERSON;
import static dateline.article.CreditPart.PICTURE;
import static dateline.article.CreditPart.PLAIN_PICTURE;
import static dateline.article.CreditPart.PRESS;
import static dateline.article.CreditPart.WIRE;
import static java.lang.Character.UnicodeBlock.CYRILLIC;

import java.util.Set;

/**
 * Who owns a picture, as pages print it on a line of its own or behind a caption.
 *
 * <pre>
 * Photo: AP                                          with a label
 * The old bridge. (AP Photo/Ann Lee)                 in brackets
 * The old bridge. Ann Lee/AFP via Getty Images       behind the last sentence
 * The old bridge in Kyiv AP                          beside a caption mark or in a told caption
 * </pre>
 */
final class Credits {
  private static final int LONGEST = 140;

  private static final int LONGEST_LABEL = 24;

  /** How far before the end of a line a credit may start. */
  private static final int REACH = 150;

  private Credits() {}

  /** Whether the paragraph is a credit and nothing else: "Photo: AP". */
  static boolean isCreditLine(String text, int from, int to, boolean told) {
    if (from >= to || to - from > LONGEST) {
      return false;
    }
    char first = text.charAt(from);
    char last = text.charAt(to - 1);
    if (first == '(' || first == '[') {
      return isInBrackets(text, from, to, told);
    }
    PictureLabels.Strength label = PictureLabels.strength(text, from, to);
    if (label != PictureLabels.Strength.NONE) {
      return isOwner(text, PictureLabels.end(text, from, to), to, label);
    }
    if (",;:!?".indexOf(last) >= 0 || !startsCredit(text, from) || !mayEndCredit(text, from, to)) {
      return false;
    }
    Set<CreditPart> parts = CreditPart.of(text, from, to);
    boolean alone = parts.equals(Set.of(WIRE)) || isStrong(parts) || isOffice(parts);
    return alone || (told && isToldOwner(parts));
  }

  /** Where a credit at the end of a caption starts, or {@code to}. */
  static int trailingStart(String text, int from, int to, boolean told) {
    int last = text.charAt(to - 1) == '.' && to - 1 > from ? to - 1 : to;
    char mark = text.charAt(last - 1);
    int labelled = labelled(text, from, to);
    if (labelled < to) {
      return labelled;
    }
    if (last > from && (mark == ')' || mark == ']')) {
      char opening = mark == ')' ? '(' : '[';
      int open = Text.lastIndexOf(text, opening, Math.max(from + 1, last - LONGEST), last);
      return open > from && isInBrackets(text, open, last, told) ? open : to;
    }
    int bare = afterSentence(text, from, to, told);
    return bare < to || !told ? bare : ToldCaptions.bareOwner(text, from, to);
  }

  /** Whether brackets that end here hold a credit: "(AP Photo/Ann Lee)". */
  private static boolean isInBrackets(String text, int from, int to, boolean told) {
    int stop = text.charAt(to - 1) == '.' ? to - 1 : to;
    if (stop - from < 4 || ")]".indexOf(text.charAt(stop - 1)) < 0) {
      return false;
    }
    int start = Text.skipSpace(text, from + 1, stop);
    int end = Text.trimEnd(text, start, stop - 1);
    PictureLabels.Strength label = PictureLabels.strength(text, start, end);
    if (label != PictureLabels.Strength.NONE) {
      return isOwner(text, PictureLabels.end(text, start, end), end, label);
    }
    boolean filed = text.regionMatches(true, start, "file: ", 0, 6);
    Set<CreditPart> parts = CreditPart.of(text, filed ? start + 6 : start, end);
    boolean fileLinked = filed && parts.contains(LINKED);
    return isFilePhoto(text, start, end)
        || fileLinked
        || (text.charAt(from) == '(' ? isStrong(parts) : isStrong(parts) && parts.size() > 1)
        || (told && isToldOwner(parts));
  }

  /** "(file photo)", "(archive image)". */
  private static boolean isFilePhoto(String text, int from, int to) {
    return FILE_PHOTOS.isAll(text, from, to);
  }

  private static final Phrases FILE_PHOTOS = Phrases.of("picture-labels.tsv", "alone");

  /** A credit that names an owner with more beside him, or a picture agency alone. */
  private static boolean isStrong(Set<CreditPart> parts) {
    boolean agency = parts.contains(WIRE) || parts.contains(PICTURE);
    boolean more = parts.contains(PERSON) || parts.contains(NOTE) || parts.contains(OTHER);
    boolean linked = parts.contains(LINKED);
    boolean twoAgencies = parts.contains(WIRE) && parts.contains(PICTURE);
    return (agency && linked && (more || twoAgencies))
        || (parts.contains(PLAIN_PICTURE) && !parts.contains(OFFICE))
        || (parts.contains(WIRE) && parts.contains(NOTE) && !parts.contains(OFFICE))
        || (parts.contains(PRESS) && linked && parts.contains(PERSON))
        || (parts.contains(OWNED) && parts.size() > 1 && !parts.contains(OFFICE));
  }

  /**
   * "Orlando Sentinel via Getty Images", "Press Service of the 5th Brigade/Handout via REUTERS".
   */
  private static boolean isOffice(Set<CreditPart> parts) {
    boolean agency = parts.contains(WIRE) || parts.contains(PICTURE);
    boolean giver = parts.contains(OFFICE) || parts.contains(PRESS);
    boolean sure = parts.contains(PLAIN_PICTURE) || parts.contains(OTHER) || parts.contains(NOTE);
    return agency && giver && sure && parts.contains(LINKED);
  }

  /** What is believed where mark-up tells of a caption: any known owner. */
  private static boolean isToldOwner(Set<CreditPart> parts) {
    boolean owner =
        parts.contains(WIRE)
            || parts.contains(PICTURE)
            || parts.contains(PRESS)
            || parts.contains(OTHER)
            || parts.contains(OWNED);
    return owner && (!parts.contains(OFFICE) || parts.contains(LINKED));
  }

  /**
   * Where a label starts whose owner runs to the end: "Photo: AP", also glued as in "cityPhoto:".
   */
  private static int labelled(String text, int from, int to) {
    int earliest = Math.max(from + 1, to - REACH);
    if (earliest >= to - 1) {
      return to;
    }
    int found = to;
    int colon = text.indexOf(':', earliest, to - 1);
    while (colon >= 0 && found == to) {
      found = labelBefore(text, earliest, colon, to);
      colon = text.indexOf(':', colon + 1, to - 1);
    }
    int credit = found == to ? text.indexOf('C', earliest, to) : -1;
    while (credit >= 0 && found == to) {
      int dots = credit + "Credit".length();
      boolean dotted = text.startsWith("...", dots) || text.startsWith("…", dots);
      if (dotted && text.startsWith("Credit", credit)) {
        found = labelBefore(text, credit, dots, to);
      }
      credit = text.indexOf('C', credit + 1, to);
    }
    return found;
  }

  /** Where the label starts whose colon stands here, if an owner follows, or {@code to}. */
  private static int labelBefore(String text, int earliest, int colon, int to) {
    for (int at = Math.max(earliest, colon - LONGEST_LABEL); at < colon; at++) {
      if (startsLabel(text, at)) {
        PictureLabels.Strength label = PictureLabels.strength(text, at, to);
        if (label != PictureLabels.Strength.NONE
            && isOwner(text, PictureLabels.end(text, at, to), to, label)) {
          return at;
        }
      }
    }
    return to;
  }

  private static boolean startsLabel(String text, int at) {
    char before = text.charAt(at - 1);
    boolean upper = Character.isUpperCase(text.charAt(at));
    boolean glued = Character.isLowerCase(before) || ".!?\"”’)".indexOf(before) >= 0;
    return Text.isSpace(before) ? Character.isLetter(text.charAt(at)) : upper && glued;
  }

  /** The owner behind a label: with a strong one any name of a few words. */
  private static boolean isOwner(String text, int from, int to, PictureLabels.Strength label) {
    Set<CreditPart> parts = CreditPart.of(text, from, to);
    if (parts.isEmpty()) {
      boolean cyrillic = from < to && CYRILLIC.equals(Character.UnicodeBlock.of(text.charAt(from)));
      return cyrillic && Text.isUpper(text, from, to) && Text.words(text, from, to, 7) <= 6;
    }
    boolean known = isToldOwner(parts) || parts.contains(LINKED) || parts.contains(NOTE);
    int most = parts.equals(Set.of(PERSON)) ? 10 : 5;
    boolean few = Text.words(text, from, to, most + 1) <= most;
    return known || (label == PictureLabels.Strength.STRONG && few);
  }

  /** Where a strong credit starts right behind a sentence or at "AP Photo/", or {@code to}. */
  private static int afterSentence(String text, int from, int to, boolean told) {
    if (!mayEndCredit(text, from, to)) {
      return to;
    }
    for (int at = Math.max(from + 1, to - REACH); at < to; at++) {
      if (startsCredit(text, at) && opensCredit(text, from, at)) {
        PictureLabels.Strength label = PictureLabels.strength(text, at, to);
        boolean labelled =
            label == PictureLabels.Strength.STRONG
                && isOwner(text, PictureLabels.end(text, at, to), to, label);
        Set<CreditPart> parts = labelled ? Set.of() : CreditPart.of(text, at, to);
        if (labelled || isStrong(parts) || isOffice(parts) || (told && isToldOwner(parts))) {
          return at;
        }
      } else if (text.charAt(at) == '/' && at - 9 > from) {
        int start = text.startsWith(" AP Photo", at - 9) ? at - 8 : to;
        start = text.startsWith(" REUTERS", at - 8) ? at - 7 : start;
        if (start < to && isStrong(CreditPart.of(text, start, to))) {
          return start;
        }
      }
    }
    return to;
  }

  /**
   * A quick look: a slash, a bar, "©" or "by" near the end, or a word that ends an owner's name.
   */
  private static boolean mayEndCredit(String text, int from, int to) {
    int stop = text.charAt(to - 1) == '.' ? to - 1 : to;
    int near = Math.max(from, stop - 60);
    return text.indexOf('/', near, stop) >= 0
        || text.indexOf('|', near, stop) >= 0
        || text.indexOf('©', near, stop) >= 0
        || text.indexOf("to by ", near, stop) >= 0
        || text.indexOf("ourtesy ", near, stop) >= 0
        || Owners.endsName(text, from, stop);
  }

  /** A capital or "©". */
  private static boolean startsCredit(String text, int at) {
    char c = text.charAt(at);
    return Character.isUpperCase(c)
        || c == '©'
        || (c == 'd' && text.startsWith("dpa", at))
        || (c == '(' && text.startsWith("(c) ", at));
  }

  /** A sentence ends right before here, or a closing mark. */
  private static boolean opensCredit(String text, int from, int at) {
    int before = Text.trimEnd(text, from, at);
    return before > from && ".!?\"”’)»".indexOf(text.charAt(before - 1)) >= 0;
  }
}
