package dateline.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the user's own gazetteer lies: in the file that the variable {@code DATELINE_GAZETTEER}
 * names, else in {@code dateline/gazetteer.bin} of the user's data folder ({@code XDG_DATA_HOME},
 * else {@code ~/.local/share}). The value {@code none} means that there is none.
 */
public final class UserGazetteer {
  private UserGazetteer() {}

  /** The file, which need not be there; null if the user wants none. */
  public static @Nullable Path file() {
    String said =
        System.getProperty(
            "dateline.gazetteer", System.getenv().getOrDefault("DATELINE_GAZETTEER", ""));
    if (said.equals("none")) {
      return null;
    }
    if (!said.isEmpty()) {
      return Path.of(said);
    }
    String data = System.getenv().getOrDefault("XDG_DATA_HOME", "");
    Path folder =
        data.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(data);
    return folder.resolve("dateline").resolve(Gazetteer.FILE);
  }

  /**
   * Sees to it that places can be tagged.
   *
   * @throws IOException with a sentence for the user if there is a gazetteer that cannot be read
   */
  public static void check() throws IOException {
    Path own = file();
    if (own != null && Files.exists(own)) {
      open(own);
    }
  }

  /** What the user's gazetteer was made from, in words. */
  public static String note(Path own) throws IOException {
    return open(own).note();
  }

  static Gazetteer open(Path own) throws IOException {
    try {
      return Gazetteer.map(own);
    } catch (IOException e) {
      throw new IOException(
          "the gazetteer %s cannot be used: %s. Make it anew with 'dateline gazetteer import', or take it away with 'dateline gazetteer remove'."
              .formatted(own, e.getMessage()),
          e);
    }
  }
}
