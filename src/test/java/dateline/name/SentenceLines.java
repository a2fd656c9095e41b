package dateline.name;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dateline.article.Article;
import dateline.article.Tokens;
import dateline.article.Zone;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Cuts the {@code text} of each line of JSON into sentences, one a line, a space between tokens:
 *
 * <pre>
 * java -cp ... dateline.name.SentenceLines wikinews.jsonl.gz wikinews.tok.gz
 * </pre>
 */
public final class SentenceLines {
  private static final JsonFactory JSON = new JsonFactory();

  private SentenceLines() {}

  /** The file to read and the file to write, both gzip. */
  public static void main(String[] args) throws IOException {
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(Path.of(args[0]))),
                    StandardCharsets.UTF_8));
        Writer out =
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))),
                StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String text = text(line);
        if (!text.isBlank()) {
          write(text, out);
        }
      }
    }
  }

  private static String text(String line) throws IOException {
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() != null && json.currentName() != null) {
        json.nextToken();
        if (json.currentName().equals("text")) {
          return json.getText();
        }
        json.skipChildren();
      }
    }
    return "";
  }

  private static void write(String text, Writer out) throws IOException {
    Zone zone = new Zone(Zone.Kind.BODY, 0, text.length());
    Tokens tokens = Tokens.of(Article.of("a", null, text, "en", List.of(zone)));
    for (int s = 0; s < tokens.sentences(); s++) {
      for (int i = tokens.firstOf(s); i < tokens.firstOf(s + 1); i++) {
        out.write(tokens.word(i));
        out.write(i + 1 < tokens.firstOf(s + 1) ? ' ' : '\n');
      }
    }
  }
}
