package dateline.ingest;

import dateline.article.Article;
import dateline.article.Origin;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A text file is its article's body, character for character; only a byte order mark is dropped. A
 * headline in its first line is marked as such, but it stays where it is, so offsets count into the
 * file.
 */
final class PlainText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private PlainText() {}

  static Article article(byte[] bytes, String id) throws RefusedException {
    String body = text(bytes);
    return Drafts.article(id, null, body, Origin.UNKNOWN);
  }

  /** The characters, if they are such as an article may have. */
  static String text(byte[] bytes) throws RefusedException {
    String text = decode(bytes);
    if (text.isBlank()) {
      throw new RefusedException("the file is empty");
    }
    if (text.length() > Drafts.LONGEST_TEXT) {
      throw new RefusedException(Drafts.TOO_LONG);
    }
    if (text.indexOf('\0') >= 0) {
      throw new RefusedException("the file is not text: it holds zero bytes");
    }
    return text;
  }

  /** UTF-8; UTF-16 where its mark stands first; else windows-1252, which always can be read. */
  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, start, bytes.length - start, WINDOWS);
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
