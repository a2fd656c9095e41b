package dateline.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * One article a line. A bad line costs that line alone.
 *
 * <pre>{@code
 * {"id": "a1", "title": "Talks end", "body": "GENEVA, Jan 5 - ...",
 *  "date": "2025-01-05T09:30:00+01:00", "updated": "2025-01-06", "author": "Ann Lee",
 *  "source": "Agency", "url": "https://example.org/a1"}
 * }</pre>
 */
final class JsonLines {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Drafts.LONGEST_TEXT).build())
          .build();

  private static final int LOOK_AHEAD = 1 << 12;

  private JsonLines() {}

  /**
   * Whether the first character that is no white space is a brace; nothing is taken from the
   * stream.
   */
  static boolean comeNext(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    int c = in.read();
    for (int i = 1; i < LOOK_AHEAD && (c == ' ' || c == '\t' || c == '\r' || c == '\n'); i++) {
      c = in.read();
    }
    if (c == 0xEF) {
      in.skipNBytes(2);
      c = in.read();
    }
    in.reset();
    return c == '{';
  }

  static void read(InputStream in, Consumer<Item> sink) throws IOException {
    Lines lines = new Lines(in);
    try {
      while (lines.next()) {
        Item item = item(lines);
        if (item != null) {
          sink.accept(item);
        }
      }
    } catch (ZipException | EOFException e) {
      String reason = "the compressed file is damaged here, and nothing after it can be read";
      sink.accept(new Item.Unreadable(reason, lines.number() + 1));
    }
  }

  /** What the line holds, or null for a blank one. */
  private static @Nullable Item item(Lines lines) {
    int line = lines.number();
    if (lines.isTooLong()) {
      return new Item.Unreadable("the line is longer than 64 MiB", line);
    }
    byte[] bytes = lines.bytes();
    int start = lines.start();
    int end = lines.end();
    if (line == 1 && startsWithMark(bytes, start, end)) {
      start += 3;
    }
    while (start < end && bytes[start] <= ' ' && bytes[start] >= 0) {
      start++;
    }
    if (start == end) {
      return null;
    }
    String json = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    if (json.indexOf('\uFFFD') >= 0 && !isUtf8(bytes, start, end)) {
      return new Item.Unreadable("the line is not valid UTF-8", line);
    }
    try {
      return new Item.Read(article(json), line);
    } catch (RefusedException e) {
      return new Item.Unreadable(e.sentence(), line);
    } catch (StreamConstraintsException e) {
      return new Item.Unreadable(Drafts.TOO_LONG, line);
    } catch (JsonEOFException e) {
      return new Item.Unreadable("the line ends in the middle of the JSON object", line);
    } catch (JsonProcessingException e) {
      return new Item.Unreadable(
          "invalid JSON at column "
              + (e.getLocation().getColumnNr() + start - lines.start())
              + ": "
              + firstSentence(e.getOriginalMessage()),
          line);
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  private static Article article(String json) throws IOException, RefusedException {
    try (JsonParser parser = JSON.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new RefusedException("the line is not a JSON object {\"id\": …, \"body\": …}");
      }
      String id = null;
      String title = null;
      String body = null;
      String date = null;
      String updated = null;
      String author = null;
      String source = null;
      String url = null;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        switch (field) {
          case "id" -> id = text(parser, field);
          case "title" -> title = text(parser, field);
          case "body" -> body = text(parser, field);
          case "date" -> date = parser.getValueAsString();
          case "updated" -> updated = parser.getValueAsString();
          case "author" -> author = text(parser, field);
          case "source" -> source = text(parser, field);
          case "url" -> url = text(parser, field);
          default -> {}
        }
        parser.skipChildren();
      }
      if (parser.nextToken() != null) {
        throw new RefusedException("something follows the JSON object on the same line");
      }
      if (id == null || id.isBlank()) {
        throw new RefusedException("the article has no \"id\"");
      }
      if (body == null) {
        throw new RefusedException("the article has no \"body\"");
      }
      PublicationDate published = Dates.read(date, PublicationDate.Evidence.FIELD);
      return Drafts.article(
          id, title, body, new Origin(published, Dates.instant(updated), author, source, url));
    }
  }

  private static @Nullable String text(JsonParser parser, String field)
      throws IOException, RefusedException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token == null || !token.isScalarValue()) {
      throw new RefusedException("\"" + field + "\" is not a string");
    }
    return parser.getText();
  }

  private static String firstSentence(String message) {
    int newline = message.indexOf('\n');
    String line = newline < 0 ? message : message.substring(0, newline);
    return line.length() <= 160 ? line : line.substring(0, 160) + "…";
  }

  private static boolean startsWithMark(byte[] bytes, int start, int end) {
    return end - start >= 3
        && bytes[start] == (byte) 0xEF
        && bytes[start + 1] == (byte) 0xBB
        && bytes[start + 2] == (byte) 0xBF;
  }

  private static boolean isUtf8(byte[] bytes, int start, int end) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, end - start))
          .hasRemaining();
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
