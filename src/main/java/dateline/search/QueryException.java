package dateline.search;

import org.jspecify.annotations.Nullable;

/**
 * A query that cannot be read or answered; its message is a sentence for the user.
 *
 * <pre>
 * place:Kursk AND (drone OR
 *                          ^
 * </pre>
 *
 * The message here is "Expected a word, a phrase or '(' after OR."
 */
public class QueryException extends Exception {
  private static final long serialVersionUID = 1;

  private final String query;
  private final int column;
  private final String expected;

  /**
   * Makes one.
   *
   * @param query the query as typed
   * @param column number of characters before the mistake
   * @param expected what should stand there, or what is wrong there, as a sentence
   */
  public QueryException(String query, int column, String expected) {
    super(expected);
    this.query = query;
    this.column = Math.clamp(column, 0, query.length());
    this.expected = expected;
  }

  /** The query as typed. */
  public String query() {
    return query;
  }

  /**
   * Number of UTF-16 units before the mistake; the query's length if something is missing at its
   * end.
   */
  public int column() {
    return column;
  }

  /** What should stand there, as a sentence. */
  public String expected() {
    return expected;
  }

  /** The query with the one edit that makes it readable, or null if there is none. */
  public @Nullable String suggestion() {
    return Mender.mend(this);
  }

  /** The query and, on a second line, a caret under the column. */
  public String caret() {
    String line = query.replaceAll("\\s", " ");
    return line + "\n" + " ".repeat(line.codePointCount(0, column)) + "^";
  }
}
