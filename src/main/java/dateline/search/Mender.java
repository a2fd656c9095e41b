package dateline.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one edit that makes a query readable: a sign more, a sign less, a word spelt otherwise.
 *
 * <pre>
 * place:Kursk AND (drone OR     place:Kursk AND (drone)
 * plcae:Kursk                   place:Kursk
 * "front line                   "front line"
 * date:[2011 to 2012]           date:[2011 TO 2012]
 * </pre>
 */
final class Mender {
  private static final String[] CLOSING = {"\"", ")", "]", "}", "/"};

  private final String query;
  private final int column;

  private Mender(QueryException mistake) {
    this.query = mistake.query();
    this.column = mistake.column();
  }

  /** The mended query, or null if no single edit mends it, or if it is no query's own mistake. */
  static @Nullable String mend(QueryException mistake) {
    if (isReadable(mistake.query())) {
      return null;
    }
    Mender mender = new Mender(mistake);
    Set<String> tried = new LinkedHashSet<>(mender.edits());
    for (String edited : tried) {
      if (!edited.isBlank() && isReadable(edited)) {
        return edited.strip();
      }
    }
    return null;
  }

  private static boolean isReadable(String query) {
    try {
      NewsQuery read = QueryParser.parse(query);
      return new QueryCompiler(query, QueryCompiler.Level.ARTICLE).compileUnlessEmpty(read) != null;
    } catch (QueryException e) {
      return false;
    }
  }

  /** Those that say most about what was meant come first. */
  private List<String> edits() {
    List<String> edits = new ArrayList<>();
    word(edits);
    operator(edits);
    for (String sign : CLOSING) {
      edits.add(query.stripTrailing() + sign);
    }
    edits.add(query.replaceFirst("(?i)(\\s)to(\\s)", "$1TO$2"));
    edits.add(query.replaceFirst("(near:\"[^\",]*[^\",\\s])\\s+(\\d)", "$1, $2"));
    without(column, edits);
    without(column - 1, edits);
    int end = endOfWord(column);
    String before = query.substring(0, column);
    String after = query.substring(end);
    edits.add(before + "\"" + query.substring(column, end) + "\"" + after);
    edits.add(before + "\\" + query.substring(column));
    for (String sign : CLOSING) {
      edits.add(before + sign + query.substring(column));
    }
    edits.add(before.stripTrailing() + after);
    return edits;
  }

  /** Without a mark that stands here, if no two words become one so; without a number behind ~. */
  private void without(int at, List<String> edits) {
    if (at < 0 || at >= query.length()) {
      return;
    }
    boolean isInWord = isLetter(at - 1) && isLetter(at + 1);
    boolean isMark = !isLetter(at) && !QueryText.isSpace(query.charAt(at));
    boolean isDistance = at > 0 && query.charAt(at - 1) == '~';
    if ((isMark && !isInWord) || isDistance) {
      edits.add(query.substring(0, at) + query.substring(at + 1));
    }
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < query.length() && Character.isLetterOrDigit(query.charAt(at));
  }

  /** The word at the column as the nearest that can stand there: a field, a value, a tag. */
  private void word(List<String> edits) {
    int end = column;
    while (end < query.length() && (Character.isLetter(query.charAt(end)) || isInner(end))) {
      end++;
    }
    String word = query.substring(column, end);
    if (query.startsWith("<", column)) {
      TagPattern.closest(query, column).ifPresent(edits::add);
    }
    if (word.isEmpty()) {
      return;
    }
    List<String> others = new ArrayList<>();
    QueryField field = QueryField.closest(word);
    if (field != null && end < query.length() && query.charAt(end) == ':') {
      others.add(field.typed());
    }
    for (QueryField one : QueryField.values()) {
      one.choices().stream()
          .filter(choice -> Spelling.distance(choice, word) <= 2)
          .forEach(others::add);
    }
    for (String other : others) {
      edits.add(query.substring(0, column) + other + query.substring(end));
    }
  }

  private boolean isInner(int at) {
    return query.charAt(at) == '-' || query.charAt(at) == '_';
  }

  /** Without an operator that has nothing behind it. */
  private void operator(List<String> edits) {
    String before = query.substring(0, column).stripTrailing();
    for (String operator : new String[] {"AND", "OR", "NOT", "&&", "||", "-", "+", "!"}) {
      if (before.endsWith(operator) && !isLetter(before.length() - operator.length() - 1)) {
        edits.add(
            before.substring(0, before.length() - operator.length()).stripTrailing()
                + " "
                + query.substring(column).stripLeading());
      }
    }
    for (String operator : new String[] {"AND ", "OR ", "&& ", "|| "}) {
      if (query.startsWith(operator, column)) {
        edits.add(query.substring(0, column) + query.substring(column + operator.length()));
      }
    }
  }

  private int endOfWord(int from) {
    int end = from;
    while (end < query.length()
        && !QueryText.isSpace(query.charAt(end))
        && "()".indexOf(query.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
