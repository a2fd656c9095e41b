package dateline.search;

import dateline.annotation.Interval;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is asked of figures: what is counted, how much of it, or both.
 *
 * <pre>
 * soldiers                    what is counted
 * > 100                       how much
 * soldiers > 100              both
 * square kilometres 20 to 30
 * 540                         exactly so many
 * </pre>
 */
final class AmountParser {
  private static final String NUMBER = "Expected a number, as 10000, 3.5 or 2 million.";

  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          Map.entry("k", BigDecimal.valueOf(1e3)),
          Map.entry("thousand", BigDecimal.valueOf(1e3)),
          Map.entry("m", BigDecimal.valueOf(1e6)),
          Map.entry("mn", BigDecimal.valueOf(1e6)),
          Map.entry("million", BigDecimal.valueOf(1e6)),
          Map.entry("bn", BigDecimal.valueOf(1e9)),
          Map.entry("billion", BigDecimal.valueOf(1e9)),
          Map.entry("trillion", BigDecimal.valueOf(1e12)));

  private final QueryText in;
  private final String typed;
  private final int column;
  private int at;

  /** {@code column} is where {@code typed} begins in the query. */
  AmountParser(QueryText in, String typed, int column) {
    this.in = in;
    this.typed = typed;
    this.column = column;
  }

  /** Reads all of it; without quotation marks a word with a sign inside is a word. */
  NewsQuery parse(boolean quoted) throws QueryException {
    int sign = firstOf("<>=", 0);
    if (sign >= 0) {
      return comparison(sign);
    }
    int digit = firstNumber();
    if (digit < 0) {
      return quoted
          ? new NewsQuery.Phrase(QueryField.FIGURE, typed.strip(), 0, column)
          : new NewsQuery.Word(QueryField.FIGURE, typed, column);
    }
    String counted = counted(digit);
    at = digit;
    double low = takeNumber();
    double high = low;
    int highAt = digit;
    skipSpaces();
    if (typed.startsWith("to ", at)
        || typed.startsWith("-", at)
        || typed.startsWith("\u2013", at)) {
      at += typed.startsWith("to ", at) ? 3 : 1;
      skipSpaces();
      highAt = at;
      high = takeNumber();
      skipSpaces();
    }
    requireEnd();
    return new NewsQuery.Amount(
        counted, RangeParser.interval(in, low, true, high, true, column + highAt), column);
  }

  private NewsQuery comparison(int sign) throws QueryException {
    String counted = counted(sign);
    at = sign + 1;
    boolean included = at < typed.length() && typed.charAt(at) == '=';
    if (included) {
      at++;
    }
    skipSpaces();
    double value = takeNumber();
    skipSpaces();
    requireEnd();
    Interval interval =
        switch (typed.charAt(sign)) {
          case '>' -> Interval.from(included ? value : Math.nextUp(value));
          case '<' -> Interval.upTo(included ? value : Math.nextDown(value));
          default -> Interval.exactly(value);
        };
    return new NewsQuery.Amount(counted, interval, column);
  }

  private @Nullable String counted(int end) {
    String words = typed.substring(0, end).strip();
    return words.codePoints().anyMatch(Character::isLetterOrDigit) ? words : null;
  }

  private double takeNumber() throws QueryException {
    int start = at;
    while (at < typed.length() && isNumberPart(typed.charAt(at), at == start)) {
      at++;
    }
    int digitsEnd = at;
    skipSpaces();
    int wordEnd = at;
    while (wordEnd < typed.length() && Character.isLetter(typed.charAt(wordEnd))) {
      wordEnd++;
    }
    if (SCALES.containsKey(typed.substring(at, wordEnd).toLowerCase(Locale.ROOT))) {
      at = wordEnd;
    } else {
      at = digitsEnd;
    }
    return number(in, typed.substring(start, at), column + start);
  }

  private void requireEnd() throws QueryException {
    if (at < typed.length()) {
      throw in.expected(
          column + at, "Expected nothing more: what is counted stands before the number.");
    }
  }

  private void skipSpaces() {
    while (at < typed.length() && QueryText.isSpace(typed.charAt(at))) {
      at++;
    }
  }

  private int firstOf(String signs, int from) {
    for (int i = from; i < typed.length(); i++) {
      if (signs.indexOf(typed.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Where a number starts at a word's beginning, or -1. */
  private int firstNumber() {
    for (int i = 0; i < typed.length(); i++) {
      boolean opensWord = i == 0 || QueryText.isSpace(typed.charAt(i - 1));
      char c = typed.charAt(i);
      boolean minus = c == '-' && i + 1 < typed.length() && isDigit(typed.charAt(i + 1));
      if (opensWord && (isDigit(c) || minus)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNumberPart(char c, boolean first) {
    return isDigit(c) || c == ',' || c == '.' || (first && (c == '-' || c == '+'));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A typed number: "10,000", "-3.5", "2 million", "10k". */
  static double number(QueryText in, String typed, int column) throws QueryException {
    int end = 0;
    while (end < typed.length() && isNumberPart(typed.charAt(end), end == 0)) {
      end++;
    }
    String digits = typed.substring(0, end).replace(",", "");
    String scale = typed.substring(end).strip().toLowerCase(Locale.ROOT);
    BigDecimal factor = scale.isEmpty() ? BigDecimal.ONE : SCALES.get(scale);
    try {
      if (factor != null) {
        return new BigDecimal(digits).multiply(factor).doubleValue();
      }
    } catch (NumberFormatException e) {
      throw in.expected(column, NUMBER);
    }
    throw in.expected(column, NUMBER);
  }
}
