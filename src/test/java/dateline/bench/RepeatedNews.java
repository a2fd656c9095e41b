package dateline.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a large corpus of a small one: writes every article of a {@code .jsonl.gz} several times,
 * copy after copy.
 *
 * <pre>
 * java -cp target/test-classes:target/classes:target/lib/* dateline.bench.RepeatedNews news.jsonl.gz 15 large.jsonl.gz
 * </pre>
 *
 * <p>Copy 3 of {@code {"id": "reut-7", "body": "… wheat.", "date": "26-FEB-1987 15:02:20"}} is
 * {@code {"id": "reut-7-3", "body": "… wheat. copyd", "date": "26-NOV-1987 15:02:20"}}: each copy
 * is a quarter of a year younger than the one before, and its last word keeps it from being a
 * duplicate.
 */
public final class RepeatedNews {
  private static final int DAYS_APART = 91;

  /** The day that a date begins with: "26-FEB-1987". */
  private static final Pattern DAY =
      Pattern.compile("\\s*(\\d{1,2}-[A-Za-z]{3}-\\d{4})(.*)", Pattern.DOTALL);

  private static final DateTimeFormatter WRITTEN =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d-MMM-uuuu")
          .toFormatter(Locale.ROOT);

  private final JsonFactory json = new JsonFactory();
  private final int copy;

  private RepeatedNews(int copy) {
    this.copy = copy;
  }

  /** The corpus, how often, and where to. */
  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(args[2])))) {
      for (int copy = 0; copy < Integer.parseInt(args[1]); copy++) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(from))) {
          new RepeatedNews(copy).write(in, out);
        }
      }
    }
  }

  private void write(InputStream in, OutputStream out) throws IOException {
    try (JsonParser articles = json.createParser(in);
        JsonGenerator copies = json.createGenerator(out)) {
      copies.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      copies.setRootValueSeparator(new SerializedString("\n"));
      while (articles.nextToken() != null) {
        if (articles.currentToken() == JsonToken.FIELD_NAME
            && articles.getParsingContext().getParent().inRoot()) {
          String name = articles.currentName();
          articles.nextToken();
          copies.writeFieldName(name);
          if (articles.currentToken() == JsonToken.VALUE_STRING) {
            copies.writeString(changed(name, articles.getText()));
            continue;
          }
        }
        copies.copyCurrentEvent(articles);
      }
      copies.writeRaw('\n');
    }
  }

  private String changed(String name, String value) {
    return switch (name) {
      case "id" -> value + "-" + copy;
      case "body" -> value + " copy" + (char) ('a' + copy);
      case "date" -> later(value);
      default -> value;
    };
  }

  private String later(String date) {
    Matcher day = DAY.matcher(date);
    if (!day.matches()) {
      throw new IllegalArgumentException("not a date such as 26-FEB-1987 15:02:20: " + date);
    }
    LocalDate shifted = LocalDate.parse(day.group(1), WRITTEN).plusDays((long) copy * DAYS_APART);
    return WRITTEN.format(shifted).toUpperCase(Locale.ROOT) + day.group(2);
  }
}
