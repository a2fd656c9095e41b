package dateline.search;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What is wrong with a file of corrections, as a sentence for the user: where, and what to do. */
public final class CorrectionsException extends IOException {
  private static final long serialVersionUID = 1;

  private final String line;
  private final int column;

  CorrectionsException(String sentence, String line, int column, @Nullable Throwable cause) {
    super(sentence, cause);
    this.line = line;
    this.column = column;
  }

  /** The same of a file under the name that its user knows. */
  CorrectionsException in(Path written, String name) {
    String sentence = String.valueOf(getMessage()).replace(written.toString(), name);
    return new CorrectionsException(sentence, line, column, this);
  }

  /**
   * The line with a caret under the fault, tabs shown as blanks; empty where no line is at fault.
   */
  public String caret() {
    return line.isEmpty() ? "" : line.replace('\t', ' ') + "\n" + " ".repeat(column) + "^";
  }
}
