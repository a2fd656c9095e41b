package dateline.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dateline.article.Article;
import dateline.article.Zones;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Stand-in until the readers arrive. */
public final class ArticleReader {
  private static final JsonFactory JSON = new JsonFactory();

  /** Reads a file. */
  public void read(Path file, String id, Consumer<Item> sink) throws IOException {
    if (!file.toString().endsWith(".jsonl")) {
      String body = Files.readString(file);
      sink.accept(
          new Item.Read(Article.of(id, null, body, null, null, null, "en", Zones.of(body)), 0));
      return;
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
          parser.nextToken();
          while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
              fields.put(name, parser.getText());
            } else {
              parser.skipChildren();
            }
          }
        }
        String body = fields.getOrDefault("body", "");
        sink.accept(
            new Item.Read(
                Article.of(
                    fields.getOrDefault("id", id + number),
                    fields.get("title"),
                    body,
                    null,
                    fields.get("source"),
                    fields.get("url"),
                    "en",
                    Zones.of(body)),
                number));
      }
    }
  }

  /** The files under a folder. */
  public static List<Path> files(Path root) throws IOException {
    try (var walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Reads a stream. */
  public void read(java.io.InputStream in, String name, Consumer<Item> sink) throws IOException {
    String body = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    sink.accept(
        new Item.Read(Article.of(name, null, body, null, null, null, "en", Zones.of(body)), 0));
  }
}
