package dateline.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON-LD of a page says of its article. Objects of other kinds, such as the page itself,
 * its site or a list of crumbs, have names and dates too, which are not the article's.
 *
 * <pre>
 * {"@type": "NewsArticle", "headline": "…", "author": [{"name": "Ann Lee"}], "publisher": {"@id": "#us"}}
 * </pre>
 */
final class LinkedData {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final Map<String, Map<String, Object>> byId = new HashMap<>();
  private @Nullable Map<String, Object> article;

  private LinkedData() {}

  static LinkedData of(List<String> scripts) {
    LinkedData data = new LinkedData();
    List<Object> roots = new ArrayList<>();
    for (String script : scripts) {
      read(script, roots);
    }
    for (Object root : roots) {
      data.visit(root);
    }
    return data;
  }

  @Nullable String headline() {
    return article == null ? null : text(article.get("headline"));
  }

  @Nullable String published() {
    return article == null ? null : text(article.get("datePublished"));
  }

  @Nullable String modified() {
    return article == null ? null : text(article.get("dateModified"));
  }

  /** Of the article, in order. */
  List<String> authors() {
    List<String> names = new ArrayList<>();
    if (article != null) {
      names(article.get("author"), names);
    }
    return names;
  }

  @Nullable String publisher() {
    List<String> names = new ArrayList<>();
    if (article != null) {
      names(article.get("publisher"), names);
    }
    return names.isEmpty() ? null : names.getFirst();
  }

  /** A list, a graph, an object: the first article is the page's, and all names are kept. */
  private void visit(Object node) {
    if (node instanceof List<?> list) {
      list.forEach(this::visit);
    } else if (node instanceof Map<?, ?>) {
      @SuppressWarnings("unchecked")
      Map<String, Object> object = (Map<String, Object>) node;
      if (article == null && isArticle(object.get("@type"))) {
        article = object;
      }
      if (object.get("@id") instanceof String id && object.containsKey("name")) {
        byId.putIfAbsent(id, object);
      }
      Object graph = object.get("@graph");
      if (graph != null) {
        visit(graph);
      }
      Object main = object.get("mainEntity");
      if (main != null) {
        visit(main);
      }
    }
  }

  private static boolean isArticle(@Nullable Object type) {
    if (type instanceof List<?> types) {
      return types.stream().anyMatch(LinkedData::isArticle);
    }
    return type instanceof String name
        && (name.endsWith("Article")
            || name.endsWith("BlogPosting")
            || name.endsWith("Report")
            || name.endsWith("SocialMediaPosting"));
  }

  private void names(@Nullable Object node, List<String> names) {
    if (node instanceof List<?> list) {
      list.forEach(one -> names(one, names));
    } else if (node instanceof Map<?, ?> object) {
      Object name = object.get("name");
      Map<String, Object> other = name == null ? byId.get(String.valueOf(object.get("@id"))) : null;
      names(other == null ? name : other.get("name"), names);
    } else {
      String name = text(node);
      if (name != null && !name.startsWith("http")) {
        names.add(name);
      }
    }
  }

  private static @Nullable String text(@Nullable Object node) {
    if (node instanceof List<?> list) {
      return list.isEmpty() ? null : text(list.getFirst());
    }
    String text =
        node instanceof String string ? Parser.unescapeEntities(string, false).strip() : "";
    return text.isEmpty() ? null : text;
  }

  /** What is whole before the first mistake counts; the rest says nothing. */
  private static void read(String json, List<Object> roots) {
    try (JsonParser parser = JSON.createParser(json.replace("<![CDATA[", "").strip())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          Map<String, Object> object = new LinkedHashMap<>();
          roots.add(object);
          fill(parser, object);
        }
      }
    } catch (IOException e) {
      return;
    }
  }

  private static void fill(JsonParser parser, Map<String, Object> object) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      value(parser, parser.nextToken(), value -> object.putIfAbsent(name, value));
    }
  }

  private static void value(
      JsonParser parser, JsonToken token, java.util.function.Consumer<Object> sink)
      throws IOException {
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> inner = new LinkedHashMap<>();
      sink.accept(inner);
      fill(parser, inner);
    } else if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      sink.accept(list);
      for (JsonToken next = parser.nextToken();
          next != null && next != JsonToken.END_ARRAY;
          next = parser.nextToken()) {
        value(parser, next, list::add);
      }
    } else if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      sink.accept(parser.getText());
    }
  }
}
