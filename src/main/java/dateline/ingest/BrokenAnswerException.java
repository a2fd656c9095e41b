package dateline.ingest;

import org.jspecify.annotations.Nullable;

/** Bytes from a parser's process that are no answer. */
final class BrokenAnswerException extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenAnswerException(@Nullable Throwable cause) {
    super("not an answer of this program's parsers", cause);
  }
}
