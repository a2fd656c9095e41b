package dateline.ingest;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What tag, role, class and id say of an element: what it is for, and whether it is seen. */
final class Furniture {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "button",
          "input",
          "select",
          "textarea",
          "iframe",
          "svg",
          "canvas",
          "object",
          "embed",
          "video",
          "audio",
          "dialog",
          "menu",
          "head",
          "map",
          "math",
          "amp-ad",
          "amp-sidebar",
          "amp-consent",
          "amp-iframe",
          "amp-analytics");

  private static final Set<String> TAGS = Set.of("aside", "footer", "form", "label");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar");

  /** Words of class names and ids: "cookie-notice", "relatedStories". */
  private static final Set<String> HINTS =
      Set.of(
          "ad",
          "ads",
          "advert",
          "adverts",
          "advertisement",
          "advertising",
          "adslot",
          "sponsor",
          "sponsored",
          "promo",
          "promos",
          "promotion",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "newsletter",
          "newsletters",
          "subscribe",
          "subscription",
          "subscriptions",
          "signup",
          "paywall",
          "donate",
          "related",
          "recommended",
          "recommendations",
          "recirculation",
          "onward",
          "onwards",
          "readmore",
          "share",
          "sharing",
          "sharedaddy",
          "social",
          "breadcrumb",
          "breadcrumbs",
          "nav",
          "navbar",
          "navigation",
          "menu",
          "sidebar",
          "footer",
          "masthead",
          "toolbar",
          "pagination",
          "pager",
          "popup",
          "modal",
          "outbrain",
          "taboola",
          "mgid",
          "trending",
          "popular",
          "mostread",
          "tags",
          "taglist",
          "topics",
          "skip",
          "hidden",
          "noprint",
          "copyright",
          "bio",
          "biography",
          "feedback",
          "timeline",
          "video",
          "vjs");

  private static final Set<String> COMMENTS =
      Set.of("comments", "commentlist", "comment", "disqus", "discussion", "respond", "trackbacks");

  private static final Set<String> CAPTIONS =
      Set.of("caption", "figcaption", "cutline", "legend", "photocredit");

  private static final Set<String> BYLINES =
      Set.of("byline", "author", "authors", "bylines", "contributor", "vcard");

  private static final Set<String> SUMMARIES =
      Set.of("standfirst", "deck", "dek", "lede", "lead", "summary", "chapo", "desc", "subtitle");

  /** What a word of a class name or id says of its element. */
  enum Mark {
    FURNITURE,
    COMMENTS,
    CAPTION,
    BYLINE,
    SUMMARY
  }

  private static final Map<String, Mark> WORDS = words();

  /** Read aloud, or shown by a script, but not seen. */
  private static final Set<String> VEILS =
      Set.of(
          "visuallyhidden",
          "sronly",
          "screenreadertext",
          "elementinvisible",
          "elementhidden",
          "mweditsection");

  private Furniture() {}

  /** Whether the element and all in it are never part of what a reader of the story sees. */
  static boolean isNeverShown(Element element, boolean inFigure) {
    String tag = element.normalName();
    if (UNSEEN.contains(tag)) {
      return true;
    }
    boolean frame = tag.equals("article") || tag.equals("main") || tag.equals("time");
    if (element.attributesSize() == 0 || frame) {
      return false;
    }
    boolean unread = element.attr("aria-hidden").equals("true") && !tag.equals("figcaption");
    if (element.hasAttr("hidden") || unread) {
      return true;
    }
    String style = element.attr("style");
    boolean undisplayed =
        !style.isEmpty()
            && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    return undisplayed || (!inFigure && isVeiled(element.className()));
  }

  /** What tag, role, class, id and relation of the element say of it. */
  static Set<Mark> marks(Element element) {
    String tag = element.normalName();
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    if (TAGS.contains(tag)) {
      marks.add(Mark.FURNITURE);
    } else if (tag.equals("figcaption")) {
      marks.add(Mark.CAPTION);
    }
    if (element.attributesSize() > 0) {
      mark(element.className(), marks);
      mark(element.id(), marks);
      if (element.attr("rel").equals("author") || element.attr("itemprop").equals("author")) {
        marks.add(Mark.BYLINE);
      }
      if (ROLES.contains(element.attr("role"))) {
        marks.add(Mark.FURNITURE);
      }
    }
    if (tag.equals("body") || tag.equals("main")) {
      marks.remove(Mark.FURNITURE);
      marks.remove(Mark.COMMENTS);
    }
    return marks;
  }

  /** {@code <a rel="author">}, {@code <span class="fn">}, microdata: a name and nothing else. */
  static boolean isAuthor(Element element) {
    return element.attributesSize() > 0
        && (element.attr("rel").equals("author")
            || element.hasClass("fn")
            || (element.attr("itemprop").equals("name") && isAuthorItem(element.parent()))
            || (isAuthorItem(element) && element.childrenSize() == 0));
  }

  private static boolean isAuthorItem(@Nullable Element element) {
    return element != null && element.attr("itemprop").equals("author");
  }

  /** {@code <time datetime>}, {@code <abbr class="published" title>}, or microdata. */
  static boolean isDate(Element element) {
    String tag = element.normalName();
    return tag.equals("time")
        || element.attr("itemprop").startsWith("date")
        || (tag.equals("abbr") && (element.hasClass("published") || element.hasClass("updated")));
  }

  private static boolean isVeiled(String names) {
    if (names.isEmpty()) {
      return false;
    }
    for (String name : names.split(" ", -1)) {
      if (VEILS.contains(name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Words end at a mark, a digit, or a capital after a small letter. */
  private static void mark(String name, Set<Mark> marks) {
    int start = 0;
    for (int at = 0; at <= name.length(); at++) {
      boolean letter = at < name.length() && Character.isLetter(name.charAt(at));
      boolean hump =
          letter
              && at > start
              && Character.isUpperCase(name.charAt(at))
              && Character.isLowerCase(name.charAt(at - 1));
      if (!letter || hump) {
        Mark mark =
            at > start ? WORDS.get(name.substring(start, at).toLowerCase(Locale.ROOT)) : null;
        if (mark != null) {
          marks.add(mark);
        }
        start = hump ? at : at + 1;
      }
    }
  }

  private static Map<String, Mark> words() {
    Map<String, Mark> words = new HashMap<>();
    HINTS.forEach(word -> words.put(word, Mark.FURNITURE));
    COMMENTS.forEach(word -> words.put(word, Mark.COMMENTS));
    CAPTIONS.forEach(word -> words.put(word, Mark.CAPTION));
    BYLINES.forEach(word -> words.put(word, Mark.BYLINE));
    SUMMARIES.forEach(word -> words.put(word, Mark.SUMMARY));
    return words;
  }
}
