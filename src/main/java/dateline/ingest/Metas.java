package dateline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is meant for programs on a page, gathered in one pass: meta tags, JSON-LD and the canonical
 * address. Sites give the name of a tag in any of three attributes and in any case: {@code <meta
 * property="og:title">}, {@code <meta name="DC.date">}, {@code <meta itemprop="author">}.
 *
 * @param contents by name in small letters, none blank, in order
 * @param scripts each piece of JSON-LD
 * @param canonical the address that the page calls its own, or null
 */
record Metas(Map<String, List<String>> contents, List<String> scripts, @Nullable String canonical) {
  private static final String[] NAMES = {"property", "name", "itemprop"};

  static Metas of(Document page) {
    Map<String, List<String>> contents = new HashMap<>();
    List<String> scripts = new ArrayList<>();
    List<String> canonical = new ArrayList<>();
    page.forEach(element -> {
      switch (element.normalName()) {
        case "meta" -> add(element, contents);
        case "script" -> {
          if (element.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
            scripts.add(element.data());
          }
        }
        case "link" -> {
          if (element.attr("rel").strip().equalsIgnoreCase("canonical")) {
            canonical.add(element.attr("href").strip());
          }
        }
        default -> {}
      }
    });
    return new Metas(contents, scripts, canonical.isEmpty() ? null : canonical.getFirst());
  }

  private static void add(Element meta, Map<String, List<String>> contents) {
    String content = meta.attr("content").strip();
    for (String attribute : NAMES) {
      String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !content.isEmpty()) {
        contents.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
      }
    }
  }

  /** All that is said under a name. */
  List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }

  /** The first of what is said under the first of the names that is there, or null. */
  @Nullable String first(List<String> names) {
    for (String name : names) {
      if (!all(name).isEmpty()) {
        return all(name).getFirst();
      }
    }
    return null;
  }
}
