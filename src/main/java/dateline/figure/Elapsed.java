package dateline.figure;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.article.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time that a race took: "a record of 2:17:01", "clocked 1:43.21". The value is in the
 * first unit, hours or minutes. A time of the day stays none: "at 10:15:30 GMT".
 */
final class Elapsed {
  private static final Set<String> BEFORE =
      Table.words("in of time times clocked clocking record ran timed with marathon finishing a");
  private static final int REACH = 3;

  private final Tokens tokens;
  private final int from;
  private final int limit;

  /** Reads within the tokens {@code [from, limit)}. */
  Elapsed(Tokens tokens, int from, int limit) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
  }

  /** The duration written from the token to the one before {@code end}, or null. */
  @Nullable Quantity read(int at, int end) {
    boolean long3 = end - at == 5 && isColon(at + 1) && isColon(at + 3);
    boolean short2 = end - at == 3 && isColon(at + 1) && tokens.word(at + 2).indexOf('.') == 2;
    if (!(long3 || short2) || !isTaken(at, end)) {
      return null;
    }
    Digits digits = new Digits(tokens, limit);
    double first = digits.value(tokens.start(at), tokens.end(at));
    double second = part(at + 2);
    double third = long3 ? part(at + 4) : 0;
    boolean fits = first < 100 && second < 60 && third < 60;
    if (!fits) {
      return null;
    }
    double value = first + second / 60 + third / 3600;
    Numeral number = new Numeral(at, end, value, value, 1, Numeral.Form.DIGITS);
    return new Quantity(
        at,
        end,
        Figure.Kind.DURATION,
        Interval.exactly(value),
        long3 ? Units.hour() : Units.minute(),
        number,
        false,
        Quantity.Form.TIME);
  }

  /** The number of a token that may start with a nought: "01", "07.5". */
  private double part(int at) {
    String word = tokens.word(at);
    return word.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
            && word.indexOf('.') == word.lastIndexOf('.')
            && Character.isDigit(word.charAt(0))
            && word.length() <= 6
        ? Double.parseDouble(word)
        : Double.NaN;
  }

  private boolean isColon(int at) {
    return tokens.is(at, ':');
  }

  private boolean isTaken(int at, int end) {
    boolean zone = end < limit && Dates.isZone(tokens.lower(end));
    for (int i = at - 1; i >= Math.max(from, at - REACH) && !zone; i--) {
      if (BEFORE.contains(tokens.lower(i))) {
        return true;
      }
      if (tokens.lower(i).equals("at") || tokens.lower(i).equals("by")) {
        return false;
      }
    }
    return false;
  }
}
