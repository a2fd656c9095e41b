package dateline.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself in its head.
 *
 * @param title headline, without the site's name
 * @param origin date, site (its name, else its host) and the page's own address
 */
record PageFacts(@Nullable String title, Origin origin) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[property=og:article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=parsely-pub-date]",
          "meta[name=sailthru.date]",
          "meta[name=dcterms.created]",
          "meta[name=DC.date.issued]",
          "meta[name=dc.date]",
          "meta[name=pubdate]",
          "meta[name=publish-date]",
          "meta[name=date]");

  static PageFacts of(Document page) {
    String site = content(page, "meta[property=og:site_name]");
    String url = url(page);
    String publisher = site != null ? site : linked(page, "publisher", "name");
    return new PageFacts(
        title(page, publisher),
        new Origin(date(page), null, null, publisher != null ? publisher : host(url), url));
  }

  private static @Nullable String title(Document page, @Nullable String site) {
    String open = content(page, "meta[property=og:title]");
    List<Element> heads = page.select("article h1, main h1");
    if (heads.isEmpty()) {
      heads = page.select("h1");
    }
    if (open == null && !heads.isEmpty() && !heads.getFirst().text().isBlank()) {
      return heads.getFirst().text();
    }
    String title = open == null ? page.title() : open;
    int mark = Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" - "));
    boolean suffixed =
        mark > 0 && site != null && title.substring(mark + 3).strip().equalsIgnoreCase(site);
    String bare = (suffixed ? title.substring(0, mark) : title).strip();
    return bare.isEmpty() ? null : bare;
  }

  private static PublicationDate date(Document page) {
    for (String query : DATES) {
      String written = content(page, query);
      LocalDate date = Dates.parse(written);
      if (date != null) {
        return PublicationDate.of(date, PublicationDate.Evidence.META, written);
      }
    }
    String linked = linked(page, "datePublished", null);
    LocalDate day = Dates.parse(linked);
    if (day != null) {
      return PublicationDate.of(day, PublicationDate.Evidence.JSON_LD, linked);
    }
    Element time = page.selectFirst("article time[datetime], main time[datetime], time[datetime]");
    String written = time == null ? null : time.attr("datetime");
    return PublicationDate.of(Dates.parse(written), PublicationDate.Evidence.TIME_ELEMENT, written);
  }

  private static @Nullable String url(Document page) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String url = canonical == null ? "" : canonical.attr("href").strip();
    if (!url.startsWith("http")) {
      url = content(page, "meta[property=og:url]");
    }
    return url != null && url.startsWith("http") ? url : null;
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = new URI(url).getHost();
      return host != null && host.startsWith("www.") ? host.substring(4) : host;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static @Nullable String content(Document page, String query) {
    Element meta = page.selectFirst(query);
    String content = meta == null ? "" : meta.attr("content").strip();
    return content.isEmpty() ? null : content;
  }

  /** The text of a field, or of a field of the object it holds, in the page's JSON-LD. */
  private static @Nullable String linked(Document page, String field, @Nullable String inner) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      String value = linked(script.data(), field, inner);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Null also where the JSON is broken: it says nothing, and the page is read all the same. */
  private static @Nullable String linked(String json, String field, @Nullable String inner) {
    try (JsonParser parser = JSON.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && parser.currentName().equals(field)) {
          JsonToken value = parser.nextToken();
          if (inner == null && value == JsonToken.VALUE_STRING) {
            return parser.getText();
          }
          if (inner != null && value == JsonToken.START_OBJECT) {
            return member(parser, inner);
          }
        }
      }
      return null;
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable String member(JsonParser parser, String name) throws IOException {
    String found = null;
    while (found == null && parser.nextToken() == JsonToken.FIELD_NAME) {
      String member = parser.currentName();
      JsonToken value = parser.nextToken();
      if (member.equals(name) && value == JsonToken.VALUE_STRING) {
        found = parser.getText();
      }
      parser.skipChildren();
    }
    return found;
  }
}
