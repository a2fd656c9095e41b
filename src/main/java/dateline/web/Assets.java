package dateline.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The files of the page, all of them within the program's own jars. */
final class Assets {
  private static final String ROOT = "dateline/web/";
  private static final String WEBJARS = "META-INF/resources/webjars/";
  private static final Pattern NAME =
      Pattern.compile("assets(/[a-z0-9][a-z0-9_-]*)+(\\.[a-z0-9]+)+");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");

  /** Libraries, by the name under which the page asks for them. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "assets/lib/preact.min.umd.js", WEBJARS + "preact/10.28.0/dist/preact.min.umd.js",
          "assets/lib/hooks.umd.js", WEBJARS + "preact/10.28.0/hooks/dist/hooks.umd.js");

  private final Map<String, Asset> read = new ConcurrentHashMap<>();

  /** A file of the page. */
  static final class Asset {
    private final String type;
    private final byte[] bytes;
    private final String tag;

    private Asset(String type, byte[] bytes) {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      this.type = type;
      this.bytes = bytes;
      this.tag = HexFormat.of().toHexDigits(sum.getValue(), 8) + "-" + bytes.length;
    }

    /** Of its content. */
    String type() {
      return type;
    }

    /** Its content, not to be changed. */
    byte[] bytes() {
      return bytes;
    }

    /** Changes with its content. */
    String tag() {
      return tag;
    }
  }

  /** The file for a path, or null. */
  @Nullable Asset at(String path) throws IOException {
    String name = path.equals("/") ? "index.html" : path.substring(1);
    if (!name.equals("index.html") && !NAME.matcher(name).matches()) {
      return null;
    }
    Asset known = read.get(name);
    if (known == null) {
      known = read(name);
      if (known != null) {
        read.put(name, known);
      }
    }
    return known;
  }

  private static @Nullable Asset read(String name) throws IOException {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    String library = LIBRARIES.get(name);
    String resource = library == null ? ROOT + name : library;
    try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
      if (type == null || in == null) {
        return null;
      }
      return new Asset(type, in.readAllBytes());
    }
  }
}
