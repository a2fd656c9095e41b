package dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which reader a file calls for, as far as that shows at once: what it opens with decides, then its
 * name. A PDF is read as one whatever it is called.
 */
enum Format {
  /** {@code .txt} */
  TEXT,
  /** {@code .html}, or an opening tag {@code <html>}. */
  PAGE,
  /** {@code .md} */
  MARKDOWN,
  /** All else, for {@link Documents} to tell apart. */
  OTHER;

  /**
   * The format.
   *
   * @param name of the file, in lower case
   */
  static Format of(byte[] bytes, String name) {
    if (isBinary(bytes)) {
      return OTHER;
    }
    if (isPage(bytes)) {
      return PAGE;
    }
    int dot = name.lastIndexOf('.');
    return switch (dot < 0 ? "" : name.substring(dot)) {
      case ".txt", ".text" -> TEXT;
      case ".html", ".htm" -> PAGE;
      case ".md", ".markdown" -> MARKDOWN;
      default -> hasFrontMatter(bytes) ? MARKDOWN : OTHER;
    };
  }

  /** PDF, zip (and so .docx, .odt, .epub), the old office files, RTF. */
  private static boolean isBinary(byte[] bytes) {
    return startsWith(bytes, "%PDF-")
        || Unpacked.isZip(bytes)
        || startsWith(bytes, "\u00d0\u00cf\u0011\u00e0")
        || startsWith(bytes, "{\\rtf");
  }

  private static boolean isPage(byte[] bytes) {
    String head = head(bytes, 256).strip().toLowerCase(Locale.ROOT);
    if (head.startsWith("<!doctype html")) {
      return true;
    }
    @Nullable XmlRoot root =
        head.startsWith("<") ? XmlRoot.of(head.getBytes(StandardCharsets.UTF_8)) : null;
    return root != null && root.isPage();
  }

  private static boolean hasFrontMatter(byte[] bytes) {
    return FrontMatter.of(head(bytes, 4096)).fact("title", "date") != null;
  }

  private static boolean startsWith(byte[] bytes, String mark) {
    return head(bytes, mark.length()).equals(mark);
  }

  private static String head(byte[] bytes, int length) {
    int end = Math.min(bytes.length, length);
    return new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
  }
}
