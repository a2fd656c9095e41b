package dateline;

import dateline.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes by which files and articles are known again: 128 bits of SHA-256 in hex. */
final class Fingerprint {
  /** Stands for the bytes of a file that may not be read. */
  static final String UNREADABLE = "unreadable";

  private static final int BYTES = 16;

  private final MessageDigest digest = sha256();
  private final byte[] buffer = new byte[1 << 18];

  /** Of a file's bytes. */
  String of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    } catch (AccessDeniedException | NoSuchFileException e) {
      return UNREADABLE;
    }
    return hex();
  }

  /** Of an article's title and body: those with the same are copies of each other. */
  String of(Article article) {
    digest.update(article.text().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(Integer.toString(article.bodyStart()).getBytes(StandardCharsets.UTF_8));
    return hex();
  }

  private String hex() {
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
