package dateline.search;

import dateline.annotation.ActorId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user says of actors in {@code actors.tsv}, one statement a line, cells separated by tabs:
 *
 * <pre>
 * same-as       Jim Lovell       James A. Lovell         two names of one actor
 * not-same-as   George W. Bush   George Walker Bush      never join these two
 * not-same-as   Michael Brown    id:corpus/b.txt         somebody else in this article
 * hide          Okay                                     no actor: not counted, not listed
 * rename        brownie          Michael Brown (FEMA)    shown under this name
 * </pre>
 *
 * <p>A name stands for all its spellings: it is compared as an id, and an id may stand in its
 * place. Empty lines and those that begin with {@code #} say nothing. The file is read when an
 * index is opened: a correction needs no new indexing and outlives one.
 *
 * @param lines the statements in the order of the file
 * @param from the file, for messages
 */
record ActorCorrections(List<Correction> lines, String from) {
  /** Before the id of an article, as in a query. */
  static final String ARTICLE = "id:";

  /** The file's name in an index folder. */
  static final String FILE = "actors.tsv";

  /** Nothing is said. */
  static final ActorCorrections NONE = new ActorCorrections(List.of(), FILE);

  /** What a line does. */
  enum Verb {
    SAME_AS("same-as", 2),
    NOT_SAME_AS("not-same-as", 2),
    HIDE("hide", 1),
    RENAME("rename", 2);

    private final String typed;
    private final int names;

    Verb(String typed, int names) {
      this.typed = typed;
      this.names = names;
    }
  }

  /**
   * A line.
   *
   * @param name whom it is about
   * @param other the second name, or {@link #ARTICLE} and an article; empty for {@link Verb#HIDE}
   * @param line its number, from 1
   */
  record Correction(Verb verb, String name, String other, int line) {
    /** The article that it is about, or null for all. */
    @Nullable String article() {
      boolean one = verb == Verb.NOT_SAME_AS && other.startsWith(ARTICLE);
      return one ? other.substring(ARTICLE.length()) : null;
    }
  }

  ActorCorrections {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a file.
   *
   * @throws ActorsFileException with the line and what to do, if one cannot be read
   */
  static ActorCorrections read(Path file) throws IOException {
    List<Correction> lines = new ArrayList<>();
    int number = 0;
    for (String line : text(file).split("\\R", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(correction(file, line, number));
      }
    }
    return new ActorCorrections(lines, file.toString());
  }

  private static String text(Path file) throws IOException {
    try {
      String text = Files.readString(file);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new ActorsFileException(file + " is not UTF-8; save it as UTF-8", e);
    }
  }

  private static Correction correction(Path file, String line, int number)
      throws ActorsFileException {
    String[] cells = line.split("\t", -1);
    String typed = cells[0].strip();
    for (Verb verb : Verb.values()) {
      if (verb.typed.equals(typed)) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i < cells.length; i++) {
          if (!cells[i].isBlank()) {
            names.add(cells[i].strip());
          }
        }
        if (names.size() != verb.names) {
          throw fault(
              file,
              number,
              typed
                  + " takes "
                  + (verb.names == 1 ? "one name" : "two names")
                  + " with a tab before each; there "
                  + (names.size() == 1 ? "is 1" : "are " + names.size()));
        }
        for (String name : names) {
          if (ActorId.of(name).isEmpty()) {
            throw fault(file, number, "\"" + name + "\" has no Latin letter or digit in it");
          }
        }
        return new Correction(verb, names.getFirst(), names.size() > 1 ? names.get(1) : "", number);
      }
    }
    throw fault(
        file,
        number,
        "\""
            + typed
            + "\" is none of same-as, not-same-as, hide and rename; write one of them, a tab and a"
            + " name");
  }

  static ActorsFileException fault(Object file, int line, String sentence) {
    return new ActorsFileException(file + ", line " + line + ": " + sentence, null);
  }
}
