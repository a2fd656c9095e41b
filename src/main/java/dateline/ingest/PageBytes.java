package dateline.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a page. What a page declares of its encoding is often wrong, so its bytes are
 * asked first.
 *
 * <pre>
 * bytes                 declared        read as
 * valid UTF-8           anything        UTF-8
 * not valid UTF-8       windows-1251    windows-1251
 * not valid UTF-8       utf-8, nothing  UTF-8 if only few bytes are wrong, else what its letters look like
 * </pre>
 */
final class PageBytes {
  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta|\\?xml)\\b[^>]{0,400}?\\b(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)",
          Pattern.CASE_INSENSITIVE);

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What browsers read under names that stand for less. */
  private static final Map<String, String> WIDER =
      Map.of(
          "iso-8859-1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "latin1", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "shift_jis", "windows-31j",
          "ks_c_5601-1987", "x-windows-949",
          "euc-kr", "x-windows-949");

  private static final int SAMPLE = 1 << 16;

  private PageBytes() {}

  static String decode(byte[] bytes) {
    String declared = declared(bytes);
    boolean marked = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE;
    boolean escaped = declared != null && declared.startsWith("iso-2022");
    if (marked || (!escaped && isUtf8(bytes))) {
      return PlainText.decode(bytes);
    }
    Charset named = declared == null ? null : named(declared);
    if (named != null && !named.equals(StandardCharsets.UTF_8)) {
      return new String(bytes, named);
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    return isMostlyRight(utf8) ? utf8 : new String(bytes, guess(bytes));
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).limit() >= 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** A page that was cut in a letter, or into which some other text was pasted. */
  private static boolean isMostlyRight(String utf8) {
    int wrong = 0;
    int right = 0;
    for (int i = 0; i < utf8.length(); i++) {
      char c = utf8.charAt(i);
      wrong += c == '\uFFFD' ? 1 : 0;
      right += c > 0x7F && c != '\uFFFD' ? 1 : 0;
    }
    return right > 10 * wrong;
  }

  /** Few letters beyond ASCII are those of a Western language; else they are looked at. */
  private static Charset guess(byte[] bytes) {
    int high = 0;
    int letters = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
      letters += Character.isLetter((char) (b & 0x7F)) && b > 0 ? 1 : 0;
    }
    if (high * 20L < letters) {
      return WINDOWS;
    }
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes);
    CharsetMatch match = detector.detect();
    Charset found = match == null ? null : named(match.getName().toLowerCase(Locale.ROOT));
    return found == null || found.equals(StandardCharsets.UTF_8) ? WINDOWS : found;
  }

  /** In small letters, wherever in the page it stands, or null. */
  private static @Nullable String declared(byte[] bytes) {
    Matcher found = DECLARED.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : null;
  }

  private static @Nullable Charset named(String name) {
    String wider = WIDER.getOrDefault(name, name);
    try {
      return Charset.forName(wider);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
