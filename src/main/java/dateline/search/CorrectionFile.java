package dateline.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The file in which a user says what searchers are to know of actors or of places, for a program
 * that writes it. A line that cannot be read, or contradicts others, is refused and the file stays
 * as it was; comments and the order of lines are kept.
 *
 * <pre>{@code
 * CorrectionFile.ACTORS.add(index, "same-as\tJim Lovell\tJames A. Lovell");
 * CorrectionFile.ACTORS.undo(index, "same-as\tJim Lovell\tJames A. Lovell");
 * }</pre>
 */
public enum CorrectionFile {
  /** {@code actors.tsv}. */
  ACTORS(Corrections.ACTORS),
  /** {@code places.tsv}. */
  PLACES(Corrections.PLACES);

  private final String name;

  CorrectionFile(String name) {
    this.name = name;
  }

  /** Its lines, comments too; none if it is not there. */
  public List<String> lines(Path indexFolder) throws IOException {
    Path file = indexFolder.resolve(name);
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /**
   * Writes a line behind the others.
   *
   * @throws CorrectionsException if it cannot be read or contradicts another
   */
  public synchronized void add(Path indexFolder, String line) throws IOException {
    List<String> lines = new ArrayList<>(lines(indexFolder));
    lines.add(line);
    write(indexFolder, lines);
  }

  /**
   * Takes the last line of these words away.
   *
   * @return whether there was one
   * @throws CorrectionsException if the others cannot be read without it
   */
  public synchronized boolean undo(Path indexFolder, String line) throws IOException {
    List<String> lines = new ArrayList<>(lines(indexFolder));
    int at = lines.lastIndexOf(line);
    if (at < 0) {
      return false;
    }
    lines.remove(at);
    write(indexFolder, lines);
    return true;
  }

  private void write(Path indexFolder, List<String> lines) throws IOException {
    Path written = Files.createTempFile(indexFolder, "." + name, "");
    try {
      Files.write(written, lines);
      Corrections corrections = Corrections.read(written);
      switch (this) {
        case ACTORS -> ActorNames.of(corrections);
        case PLACES -> PlaceGroups.of(corrections);
      }
      Files.move(
          written,
          indexFolder.resolve(name),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (CorrectionsException fault) {
      throw fault.in(written, name);
    } finally {
      Files.deleteIfExists(written);
    }
  }
}
