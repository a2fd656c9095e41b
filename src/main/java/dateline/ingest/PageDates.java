package dateline.ingest;

import dateline.article.PublicationDate;
import dateline.article.PublicationDate.Evidence;
import dateline.article.Zone;
import dateline.article.Zones;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * When a page was published and last changed. The order of evidence: meta tags, JSON-LD, the time
 * shown at the head of the story, a dateline with a year, the address.
 */
final class PageDates {
  private static final Pattern IN_PATH =
      Pattern.compile(
          "/(\\d{4})/(\\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(\\d{1,2})(?=/|$)"
              + "|(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)"
              + "|/(\\d{4})(\\d{2})(\\d{2})(?=[/_-]|$)");

  private final DateSearch search;
  private final @Nullable String url;
  private @Nullable Instant updated;

  private PageDates(DateSearch search, @Nullable String url) {
    this.search = search;
    this.url = url;
  }

  /**
   * @param shown the elements at the head and foot of the story that may tell a date
   */
  static PageDates of(Document page, PageFacts facts, List<Element> shown, Clock clock) {
    DateSearch search = new DateSearch(facts.order(page), clock);
    PageDates dates = new PageDates(search, facts.url());
    dates.updated = search.moment(facts.modified());
    facts.offerDates(search);
    for (Element element : shown) {
      String written = written(element);
      if (!tellsChange(element)) {
        search.offer(Evidence.TIME_ELEMENT, written);
      } else if (dates.updated == null) {
        dates.updated = search.moment(written);
      }
    }
    return dates;
  }

  /**
   * What the head of the page says, or else dateline or address, which otherwise may cast doubt.
   */
  PublicationDate published(String body, List<Zone> zones) {
    search.compare(Zones.dateIn(body, zones, PublicationDate.UNKNOWN));
    if (url != null) {
      search.compare(PublicationDate.of(inAddress(url), Evidence.URL, url));
    }
    return search.result();
  }

  /** Null also where the page was never changed since it was published. */
  @Nullable Instant updated() {
    PublicationDate first = search.result();
    WrittenDate date =
        new WrittenDate(first.day(), first.time(), first.zone(), WrittenDate.Order.CLEAR);
    return updated != null && updated.equals(date.instant()) ? null : updated;
  }

  /** The day in an address; "/2011/03/12345" has none. */
  static @Nullable LocalDate inAddress(String url) {
    Matcher found = IN_PATH.matcher(url.toLowerCase(Locale.ROOT));
    while (found.find()) {
      int group = found.group(1) != null ? 1 : found.group(4) != null ? 4 : 7;
      String written =
          Character.isLetter(found.group(group + 1).charAt(0))
              ? found.group(group + 2) + " " + found.group(group + 1) + " " + found.group(group)
              : found.group(group) + "-" + found.group(group + 1) + "-" + found.group(group + 2);
      WrittenDate date = WrittenDate.of(written, WrittenDate.Order.CLEAR);
      if (date != null && date.day() != null) {
        return date.day();
      }
    }
    return null;
  }

  private static String written(Element element) {
    for (String attribute : new String[] {"datetime", "content", "title"}) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  private static boolean tellsChange(Element element) {
    String name = element.className() + " " + element.attr("itemprop");
    Node before = element.previousSibling();
    String label =
        before instanceof TextNode text
            ? text.text()
            : before instanceof Element sibling ? sibling.text() : "";
    String said = (name + " " + label).toLowerCase(Locale.ROOT);
    return said.contains("updated") || said.contains("modified");
  }
}
