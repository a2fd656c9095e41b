package dateline.ingest;

import dateline.article.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Reads bytes under a name, as from a file, in this process. */
final class Reading {
  private Reading() {}

  static List<Item> items(String name, byte[] bytes) {
    return items(ReaderOptions.DEFAULT, name, bytes);
  }

  static List<Item> items(ReaderOptions options, String name, byte[] bytes) {
    List<Item> items = new ArrayList<>();
    try {
      new Formats(options)
          .read(
              new ByteArrayInputStream(bytes),
              name.toLowerCase(Locale.ROOT),
              name.equals(Formats.NAMELESS) ? "stdin" : name,
              items::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return items;
  }

  static List<Item> items(String name, String text) {
    return items(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Article article(String name, byte[] bytes) {
    return switch (items(name, bytes).getFirst()) {
      case Item.Read read -> read.article();
      case Item.Unreadable bad -> throw new AssertionError(bad.reason());
    };
  }

  static Article article(String name, String text) {
    return article(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static String refusal(String name, String text) {
    return refusal(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static String refusal(String name, byte[] bytes) {
    return switch (items(name, bytes).getFirst()) {
      case Item.Read read -> throw new AssertionError("was read: " + read.article().text());
      case Item.Unreadable bad -> bad.reason();
    };
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
