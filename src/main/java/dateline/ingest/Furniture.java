package dateline.ingest;

import java.util.Locale;
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

  /** Read aloud, or shown by a script, but not seen. */
  private static final Set<String> VEILS =
      Set.of("visuallyhidden", "sronly", "screenreadertext", "elementinvisible", "elementhidden", "mweditsection");

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
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    boolean undisplayed =
        !style.isEmpty()
            && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    return undisplayed || (!inFigure && isVeiled(element.className()));
  }

  /** What the element seems to be for. */
  static Box.Hint hint(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("main")) {
      return Box.Hint.NONE;
    }
    if (element.attributesSize() > 0) {
      String name = element.className();
      String id = element.id();
      if (hasWord(name, COMMENTS) || hasWord(id, COMMENTS)) {
        return Box.Hint.COMMENTS;
      }
      if (hasWord(name, HINTS) || hasWord(id, HINTS) || ROLES.contains(element.attr("role"))) {
        return Box.Hint.FURNITURE;
      }
    }
    return TAGS.contains(tag) ? Box.Hint.FURNITURE : Box.Hint.NONE;
  }

  static boolean isCaption(Element element) {
    return element.normalName().equals("figcaption") || isNamed(element, CAPTIONS);
  }

  static boolean isByline(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    return isNamed(element, BYLINES)
        || element.attr("rel").equals("author")
        || element.attr("itemprop").equals("author");
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
        || (tag.equals("abbr") && hasWord(element.className(), Set.of("published", "updated")));
  }

  /** Whether one of the words of the element's class or id is this. */
  private static boolean isNamed(Element element, Set<String> words) {
    return element.attributesSize() > 0
        && (hasWord(element.className(), words) || hasWord(element.id(), words));
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
  private static boolean hasWord(String name, Set<String> words) {
    int start = 0;
    for (int at = 0; at <= name.length(); at++) {
      boolean letter = at < name.length() && Character.isLetter(name.charAt(at));
      boolean hump =
          letter
              && at > start
              && Character.isUpperCase(name.charAt(at))
              && Character.isLowerCase(name.charAt(at - 1));
      if (!letter || hump) {
        if (at > start && words.contains(name.substring(start, at).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = hump ? at : at + 1;
      }
    }
    return false;
  }
}
