package dateline.search;

import dateline.annotation.ActorId;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user says of actors in {@code actors.tsv} and of places in {@code places.tsv}, one
 * statement a line, cells separated by tabs:
 *
 * <pre>
 * same-as       Jim Lovell       James A. Lovell         two names of one actor
 * not-same-as   George W. Bush   George Walker Bush      never join these two
 * not-same-as   Michael Brown    id:corpus/b.txt         somebody else in this article
 * hide          Okay                                     no actor: not counted, not listed
 * rename        brownie          Michael Brown (FEMA)    shown under this name
 * </pre>
 *
 * <p>A name stands for all its spellings, and an id may stand in its place. Empty lines and those
 * that begin with {@code #} say nothing. The file is read when an index is opened: a correction
 * needs no new indexing and outlives one.
 *
 * @param lines the statements in the order of the file
 * @param from the file, for messages
 */
record Corrections(List<Correction> lines, String from) {
  /** Before the id of an article, as in a query. */
  static final String ARTICLE = "id:";

  /** The files' names in an index folder. */
  static final String ACTORS = "actors.tsv";

  static final String PLACES = "places.tsv";

  /** Nothing is said. */
  static final Corrections NONE = new Corrections(List.of(), "");

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
   * @param text as it stands in the file
   */
  record Correction(Verb verb, String name, String other, int line, String text) {
    /** The article that it is about, or null for all. */
    @Nullable String article() {
      boolean one = verb == Verb.NOT_SAME_AS && other.startsWith(ARTICLE);
      return one ? other.substring(ARTICLE.length()) : null;
    }
  }

  Corrections {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a file.
   *
   * @throws CorrectionsException with the line and what to do, if one cannot be read
   */
  static Corrections read(Path file) throws IOException {
    List<Correction> lines = new ArrayList<>();
    int number = 0;
    for (String line : text(file).split("\\R", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(correction(file, line, number));
      }
    }
    return new Corrections(lines, file.toString());
  }

  /** The same of a file that need not be there. */
  static Corrections readIfThere(Path file) throws IOException {
    return Files.exists(file) ? read(file) : NONE;
  }

  private static String text(Path file) throws IOException {
    try {
      String text = Files.readString(file);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new CorrectionsException(file + " is not UTF-8; save it as UTF-8", "", 0, e);
    }
  }

  private static Correction correction(Path file, String text, int number)
      throws CorrectionsException {
    String[] cells = text.split("\t", -1);
    String typed = cells[0].strip();
    for (Verb verb : Verb.values()) {
      if (verb.typed.equals(typed)) {
        List<String> names = new ArrayList<>();
        int column = cells[0].length();
        for (int i = 1; i < cells.length; i++) {
          column++;
          if (!cells[i].isBlank()) {
            names.add(cells[i].strip());
            if (ActorId.of(cells[i]).isEmpty()) {
              throw fault(
                  file.toString(),
                  number,
                  text,
                  column,
                  "\"" + cells[i].strip() + "\" has no Latin letter or digit in it");
            }
          }
          column += cells[i].length();
        }
        if (names.size() != verb.names) {
          throw fault(
              file.toString(),
              number,
              text,
              cells[0].length(),
              typed
                  + " takes "
                  + (verb.names == 1 ? "one name" : "two names")
                  + " with a tab before each; there "
                  + (names.size() == 1 ? "is 1" : "are " + names.size()));
        }
        String other = names.size() > 1 ? names.get(1) : "";
        return new Correction(verb, names.getFirst(), other, number, text);
      }
    }
    throw fault(
        file.toString(),
        number,
        text,
        0,
        "\""
            + typed
            + "\" is none of same-as, not-same-as, hide and rename; write one of them, a tab and a"
            + " name");
  }

  /** Says that a line contradicts others. */
  CorrectionsException contradicts(Correction line, String sentence) {
    return fault(from, line.line(), line.text(), 0, sentence);
  }

  private static CorrectionsException fault(
      String file, int line, String text, int column, String sentence) {
    return new CorrectionsException(file + ", line " + line + ": " + sentence, text, column, null);
  }
}
