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
 * The meta tags of a page. Sites give the name in any of three attributes and in any case: {@code
 * <meta property="og:title">}, {@code <meta name="DC.date">}, {@code <meta itemprop="author">}.
 *
 * @param contents by name in small letters, none blank, in order
 */
record Metas(Map<String, List<String>> contents) {
  private static final String[] NAMES = {"property", "name", "itemprop"};

  static Metas of(Document page) {
    Map<String, List<String>> contents = new HashMap<>();
    for (Element meta : page.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      for (String attribute : NAMES) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          contents.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
        }
      }
    }
    return new Metas(contents);
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
