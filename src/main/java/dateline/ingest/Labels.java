package dateline.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Short passages that say something of the page and nothing of its story. */
final class Labels {
  private static final Set<String> LABELS =
      Set.of(
          "advertisement",
          "advert",
          "ad feedback",
          "anzeige",
          "publicité",
          "publicidad",
          "реклама",
          "sponsored",
          "share",
          "share this",
          "share this article",
          "comments",
          "read more",
          "related",
          "related stories",
          "related articles",
          "story continues",
          "story continues below",
          "skip advertisement",
          "hide caption",
          "toggle caption",
          "listen to this article");

  private static final Set<String> FURTHER =
      Set.of(
          "sources",
          "references",
          "see also",
          "external links",
          "related links",
          "related internet links",
          "further reading");

  private static final int LONGEST_DATE = 110;
  private static final int MOST_WORDS_BESIDE_ADDRESS = 18;
  private static final int LONGEST_NOTICE = 400;

  private static final Pattern READING_TIME =
      Pattern.compile("(?i)(?:\\p{L}+ ){0,3}\\d{1,2}[ -]?min(?:ute)?s?\\b.{0,20}");

  private static final Pattern DATE =
      Pattern.compile(
          "(?i)[\\s|/·,–—-]*\\b(?:(?:updated|published|posted|modified|on|at)\\b:?\\s*)*"
              + "(?:\\p{L}{3,9}[.,]* \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}{3,9}\\.?,? \\d{4}"
              + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[:.]\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}).*",
          Pattern.DOTALL);

  private Labels() {}

  /** A byline without the time behind it: "Ramesh Iyer / TNN / Updated: Jul 11, 2018". */
  static String undated(String byline) {
    return DATE.matcher(byline).replaceFirst("").strip();
  }

  static boolean isLabel(Passage passage) {
    String text = passage.text();
    return (passage.letters() < 40 && LABELS.contains(bare(text)))
        || (passage.letters() < 60 && READING_TIME.matcher(text).matches())
        || isDateLine(passage)
        || isAddress(passage)
        || isRule(text);
  }

  /** Whether a heading says that what follows is not the story but leads on from it. */
  static boolean isFurtherReading(Passage heading) {
    return heading.letters() < 40 && FURTHER.contains(bare(heading.text()));
  }

  /** Hardly more than an address: "You can find this article at: http://..." */
  private static boolean isAddress(Passage passage) {
    int at = passage.text().indexOf("http");
    return at >= 0
        && passage.words() < MOST_WORDS_BESIDE_ADDRESS
        && passage.text().indexOf("://", at) > 0;
  }

  /** Whose the page is: "© 2014 Northern Post. All rights reserved." */
  static boolean isNotice(Passage passage) {
    if (passage.letters() > LONGEST_NOTICE) {
      return false;
    }
    String text = passage.text().toLowerCase(Locale.ROOT);
    return text.startsWith("©")
        || text.startsWith("copyright ")
        || text.contains(" © ")
        || text.contains("all rights reserved")
        || text.contains("copyright ©");
  }

  /** "Read more: ...", where what follows is a link. */
  static boolean isPointer(Passage passage) {
    if (passage.links() == 0 || passage.box().heading) {
      return false;
    }
    int colon = passage.text().indexOf(':');
    int rest = passage.letters() - passage.links();
    return colon > 0 && colon < 30 && rest <= colon + 4;
  }

  /** The time of publication alone: "Updated 10:48 AM EST, Mon February 8, 2016". */
  static boolean isDateLine(Passage passage) {
    if (passage.dated() > 0 && passage.dated() * 2 >= passage.letters() - 20) {
      return true;
    }
    String text = passage.text();
    if (passage.letters() > LONGEST_DATE || passage.endsSentence()) {
      return false;
    }
    boolean clock = false;
    boolean year = false;
    int digits = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean digit = i < text.length() && Character.isDigit(text.charAt(i));
      if (digit) {
        digits++;
      } else {
        if (digits == 4) {
          int from = i - 4;
          year |= text.startsWith("19", from) || text.startsWith("20", from);
        }
        boolean hour = digits == 1 || digits == 2;
        clock |=
            hour
                && i + 2 < text.length()
                && ":.hH".indexOf(text.charAt(i)) >= 0
                && Character.isDigit(text.charAt(i + 1))
                && Character.isDigit(text.charAt(i + 2));
        digits = 0;
      }
    }
    return clock && year;
  }

  /** "___", "* * *". */
  private static boolean isRule(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String text) {
    String bare = text.toLowerCase(Locale.ROOT).strip();
    return bare.endsWith(":") ? bare.substring(0, bare.length() - 1).strip() : bare;
  }
}
