package dateline.index;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the index remembers of a file that was read, so that an unchanged one need not be read
 * again.
 *
 * @param path as the index knows it
 * @param hash of its bytes
 * @param articles how many of its articles stand in the index
 * @param copies those that stand in the index from elsewhere
 * @param earlier those of which a newer version stands in the index from elsewhere
 * @param quarantined those that could not be indexed
 */
public record FileEntry(
    String path,
    String hash,
    int articles,
    List<Copy> copies,
    List<Earlier> earlier,
    List<Quarantined> quarantined) {
  public FileEntry {
    copies = List.copyOf(copies);
    earlier = List.copyOf(earlier);
    quarantined = List.copyOf(quarantined);
  }

  /**
   * An article with the same title and body as another.
   *
   * @param line in the file, or 0
   * @param originalId the one that stands in the index
   * @param originalPath the file which that one stands in
   */
  public record Copy(String id, int line, String originalId, String originalPath) {}

  /**
   * An article that is kept as an earlier version.
   *
   * @param newerId the one that stands in the index
   * @param newerPath the file which that one stands in
   */
  public record Earlier(String id, String newerId, String newerPath) {}

  /**
   * An article that is not in the index.
   *
   * @param line in the file, or 0
   * @param reason a sentence for the user
   * @param blockedBy the file whose article has the same id, or null if that is not the reason
   */
  public record Quarantined(int line, String reason, @Nullable String blockedBy) {}

  /** Whether an article of it could take the place of one that stands in one of these files. */
  public boolean waitsFor(Set<String> paths) {
    return copies.stream().anyMatch(copy -> paths.contains(copy.originalPath()))
        || earlier.stream().anyMatch(one -> paths.contains(one.newerPath()))
        || quarantined.stream()
            .anyMatch(one -> one.blockedBy() != null && paths.contains(one.blockedBy()));
  }
}
