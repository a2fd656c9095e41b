package dateline.ingest;

import dateline.article.PublicationDate.Evidence;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself in its head: meta tags, JSON-LD, links.
 *
 * @param author several joined by ", "; null if the head names nobody
 * @param source the site's name, else its host
 * @param url the page's own address
 * @param sites the names of the site in small letters and digits alone
 * @param metas its meta tags
 * @param linked its JSON-LD
 */
record PageFacts(
    @Nullable String author,
    @Nullable String source,
    @Nullable String url,
    Set<String> sites,
    Metas metas,
    LinkedData linked) {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "dcterms.created",
          "dcterms.date",
          "dcterms.issued",
          "dc.date.issued",
          "dc.date",
          "pubdate",
          "originalpublicationdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "publicationdate",
          "article.published",
          "date");

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "og:updated_time",
          "datemodified",
          "article.updated",
          "dcterms.modified",
          "dc.date.modified",
          "lastmod",
          "last-modified");

  private static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author",
          "og:article:author",
          "byl",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "cse_author");

  static PageFacts of(Document page) {
    Metas metas = Metas.of(page);
    LinkedData linked = LinkedData.of(metas.scripts());
    String url = url(metas);
    String host = host(url);
    String open = metas.first(List.of("og:site_name"));
    String application = metas.first(List.of("application-name", "dc.publisher"));
    String source = open;
    for (String name : new String[] {linked.publisher(), application, host}) {
      source = source == null ? name : source;
    }
    Set<String> sites = new HashSet<>();
    for (String name : new String[] {open, linked.publisher(), application, host}) {
      if (name != null) {
        sites.add(Passage.plain(name));
      }
    }
    if (host != null) {
      sites.add(Passage.plain(host.replaceAll("\\.[^.]*$", "")));
    }
    return new PageFacts(author(metas, linked, sites), source, url, sites, metas, linked);
  }

  /** Whether the site says its name, not only its address. */
  boolean isNamed() {
    return source != null && !source.equals(host(url));
  }

  /** Offers what the head says of the day of publication. */
  void offerDates(DateSearch search) {
    for (String name : PUBLISHED) {
      for (String written : metas.all(name)) {
        search.offer(Evidence.META, written);
      }
    }
    search.offer(Evidence.JSON_LD, linked.published());
  }

  /** When the head says the page was last changed, as written, or null. */
  @Nullable String modified() {
    String modified = metas.first(MODIFIED);
    return modified == null ? linked.modified() : modified;
  }

  /** How the page writes 03/04/2011: as its language's country does, or its site's. */
  WrittenDate.Order order(Document page) {
    Element html = page.firstElementChild();
    String lang = html == null ? "" : html.attr("lang");
    if (html != null && lang.isEmpty()) {
      lang = html.attr("xml:lang");
    }
    Locale locale = Locale.forLanguageTag(lang.strip().replace('_', '-'));
    String host = host(url);
    String country = locale.getCountry();
    if (country.isEmpty() && host != null) {
      String end = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      boolean american = end.equals("us") || end.equals("gov") || end.equals("mil");
      boolean known = Set.of(Locale.getISOCountries()).contains(end.toUpperCase(Locale.ROOT));
      country = american ? "US" : known || end.equals("uk") ? end.toUpperCase(Locale.ROOT) : "";
    }
    if (country.equals("US")) {
      return WrittenDate.Order.MONTH_FIRST;
    }
    boolean foreign = !locale.getLanguage().isEmpty() && !locale.getLanguage().equals("en");
    return country.isEmpty() && !foreign ? WrittenDate.Order.UNTOLD : WrittenDate.Order.DAY_FIRST;
  }

  private static @Nullable String author(Metas metas, LinkedData linked, Set<String> sites) {
    List<String> written = new ArrayList<>();
    for (String name : AUTHORS) {
      written.addAll(metas.all(name));
      if (Authors.joined(written, sites) != null) {
        break;
      }
    }
    String told = Authors.joined(written, sites);
    String listed = Authors.joined(linked.authors(), sites);
    boolean more = told != null && listed != null && told.contains(listed);
    return listed == null || more ? told : listed;
  }

  private static @Nullable String url(Metas metas) {
    String canonical = metas.canonical();
    String url =
        canonical != null && canonical.startsWith("http")
            ? canonical
            : metas.first(List.of("og:url"));
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
}
