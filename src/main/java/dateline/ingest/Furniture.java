package dateline.ingest;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What stands on a page and is not the story: menus, advertisements, other stories, notices. */
final class Furniture {
  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "footer",
          "form",
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
          "label",
          "math");

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
          "signup",
          "paywall",
          "related",
          "recommended",
          "recommendations",
          "recirculation",
          "share",
          "sharing",
          "social",
          "comments",
          "disqus",
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
          "popup",
          "modal",
          "outbrain",
          "taboola",
          "trending",
          "popular",
          "mostread",
          "taglist",
          "skip",
          "hidden",
          "copyright",
          "bio");

  private Furniture() {}

  /**
   * Whether the element and all in it are left out.
   *
   * @param storyLength how long the text of the paragraphs is from which the element is judged: one
   *     that holds much of it is the story, whatever its class says
   */
  static boolean isFurniture(Element element, int storyLength) {
    String tag = element.normalName();
    if (TAGS.contains(tag) || isHidden(element)) {
      return true;
    }
    if (tag.equals("header")) {
      return element.closest("article, main") == null;
    }
    if (tag.equals("body") || tag.equals("article") || tag.equals("main")) {
      return false;
    }
    if (ROLES.contains(element.attr("role")) || hasHint(element)) {
      return paragraphLength(element) * 3L < storyLength;
    }
    return (tag.equals("ul") || tag.equals("ol")) && isMostlyLinks(element);
  }

  /** Whether one of the words of the element's class or id is this. */
  static boolean isNamed(Element element, Set<String> words) {
    return hasWord(element.className(), words) || hasWord(element.id(), words);
  }

  /** The letters in paragraphs below this element. */
  static int paragraphLength(Element element) {
    int length = 0;
    for (Element paragraph : element.getElementsByTag("p")) {
      length += paragraph.text().length();
    }
    return length;
  }

  private static boolean hasHint(Element element) {
    return isNamed(element, HINTS);
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private static boolean isMostlyLinks(Element list) {
    int all = list.text().length();
    int links = 0;
    for (Element link : list.getElementsByTag("a")) {
      links += link.text().length();
    }
    return links * 10L > all * 7L;
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
