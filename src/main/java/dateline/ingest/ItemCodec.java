package dateline.ingest;

import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import dateline.article.Zone;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items as bytes, from one process to the other. Every {@code char} comes back as it was, also half
 * of a surrogate pair. What is read is checked: bytes that are no item are a {@link
 * BrokenAnswerException}, and a length that nothing stands behind takes no memory.
 */
final class ItemCodec {
  /** Characters of the longest string: an article's text and title. */
  static final int LONGEST = 2 * Drafts.LONGEST_TEXT + 2;

  private static final int NULL = -1;

  private ItemCodec() {}

  static void write(DataOutputStream out, Item item) throws IOException {
    out.writeInt(item.line());
    switch (item) {
      case Item.Read read -> {
        out.writeBoolean(true);
        article(out, read.article());
      }
      case Item.Unreadable bad -> {
        out.writeBoolean(false);
        string(out, bad.reason());
      }
    }
  }

  static Item read(DataInputStream in) throws IOException, BrokenAnswerException {
    try {
      int line = in.readInt();
      return in.readBoolean()
          ? new Item.Read(article(in), line)
          : new Item.Unreadable(needed(in), line);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new BrokenAnswerException(e);
    }
  }

  private static void article(DataOutputStream out, Article article) throws IOException {
    string(out, article.id());
    string(out, article.text());
    out.writeInt(article.bodyStart());
    origin(out, article.origin());
    string(out, article.language());
    out.writeInt(article.zones().size());
    for (Zone zone : article.zones()) {
      string(out, zone.kind().name());
      out.writeInt(zone.end());
    }
  }

  private static Article article(DataInputStream in) throws IOException, BrokenAnswerException {
    String id = needed(in);
    String text = needed(in);
    int bodyStart = in.readInt();
    Origin origin = origin(in);
    String language = needed(in);
    int count = in.readInt();
    if (count < 0 || count > text.length()) {
      throw new BrokenAnswerException(null);
    }
    List<Zone> zones = new ArrayList<>(count);
    int start = 0;
    for (int i = 0; i < count; i++) {
      Zone zone = new Zone(Zone.Kind.valueOf(needed(in)), start, in.readInt());
      zones.add(zone);
      start = zone.end();
    }
    return new Article(id, text, bodyStart, origin, language, zones);
  }

  private static void origin(DataOutputStream out, Origin origin) throws IOException {
    PublicationDate published = origin.published();
    LocalDate day = published.day();
    LocalTime time = published.time();
    ZoneOffset zone = published.zone();
    string(out, published.evidence().name());
    number(out, day == null ? null : day.toEpochDay());
    number(out, time == null ? null : (long) time.toSecondOfDay());
    number(out, zone == null ? null : (long) zone.getTotalSeconds());
    string(out, published.written());
    string(out, published.doubt());
    Instant updated = origin.updated();
    number(out, updated == null ? null : updated.getEpochSecond());
    number(out, updated == null ? null : (long) updated.getNano());
    string(out, origin.author());
    string(out, origin.source());
    string(out, origin.url());
  }

  private static Origin origin(DataInputStream in) throws IOException, BrokenAnswerException {
    PublicationDate.Evidence evidence = PublicationDate.Evidence.valueOf(needed(in));
    Long day = number(in);
    Long time = number(in);
    Long zone = number(in);
    PublicationDate published =
        new PublicationDate(
            day == null ? null : LocalDate.ofEpochDay(day),
            time == null ? null : LocalTime.ofSecondOfDay(time),
            zone == null ? null : ZoneOffset.ofTotalSeconds(zone.intValue()),
            evidence,
            string(in),
            string(in));
    Long seconds = number(in);
    Long nanos = number(in);
    Instant updated =
        seconds == null || nanos == null ? null : Instant.ofEpochSecond(seconds, nanos);
    return new Origin(published, updated, string(in), string(in), string(in));
  }

  private static void number(DataOutputStream out, @Nullable Long number) throws IOException {
    out.writeBoolean(number != null);
    if (number != null) {
      out.writeLong(number);
    }
  }

  private static @Nullable Long number(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readLong() : null;
  }

  static void string(DataOutputStream out, @Nullable String string) throws IOException {
    out.writeInt(string == null ? NULL : string.length());
    if (string != null) {
      byte[] bytes = new byte[Character.BYTES * string.length()];
      ByteBuffer.wrap(bytes).asCharBuffer().put(string);
      out.write(bytes);
    }
  }

  static String needed(DataInputStream in) throws IOException, BrokenAnswerException {
    String string = string(in);
    if (string == null) {
      throw new BrokenAnswerException(null);
    }
    return string;
  }

  private static @Nullable String string(DataInputStream in)
      throws IOException, BrokenAnswerException {
    int length = in.readInt();
    if (length == NULL) {
      return null;
    }
    if (length < 0 || length > LONGEST) {
      throw new BrokenAnswerException(null);
    }
    byte[] bytes = in.readNBytes(Character.BYTES * length);
    if (bytes.length < Character.BYTES * length) {
      throw new EOFException();
    }
    return ByteBuffer.wrap(bytes).asCharBuffer().toString();
  }
}
