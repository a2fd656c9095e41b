package dateline.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a file that is a zip archive inside, as .docx, .odt and .epub are. */
final class Unpacked {
  /** Far above what a document has: a book of a thousand pictures has two thousand. */
  private static final int MOST_PARTS = 20_000;

  /** Bytes of all parts together; a small archive can unpack to a thousand times its size. */
  private static final long MOST_BYTES = 256 << 20;

  /** Bytes of the mark-up in one part, of which a parser makes many times as much in memory. */
  private static final int MOST_MARKUP = 64 << 20;

  private Unpacked() {}

  /** Throws if unpacking the file would take more than a document can need. */
  static void check(byte[] zip) throws RefusedException, IOException {
    parts(zip, name -> false);
  }

  /** The parts with these names, the others only measured. */
  static Map<String, byte[]> parts(byte[] zip, Predicate<String> wanted)
      throws RefusedException, IOException {
    Map<String, byte[]> parts = new HashMap<>();
    byte[] buffer = new byte[1 << 16];
    long all = 0;
    int count = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (++count > MOST_PARTS) {
          throw new RefusedException("the file has more than 20,000 parts; no document needs them");
        }
        boolean markup = isMarkup(entry.getName());
        boolean keep = wanted.test(entry.getName());
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long part = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          part += read;
          if ((markup && part > MOST_MARKUP) || all + part > MOST_BYTES) {
            throw new RefusedException(
                "the file is small but unpacks to more than "
                    + (markup ? "64" : "256")
                    + " MiB; no document needs that");
          }
          if (keep) {
            kept.write(buffer, 0, read);
          }
        }
        all += part;
        if (keep) {
          parts.put(entry.getName(), kept.toByteArray());
        }
      }
    }
    return parts;
  }

  static boolean isZip(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  private static boolean isMarkup(String name) {
    return name.endsWith(".xml") || name.endsWith(".xhtml") || name.endsWith(".html");
  }
}
