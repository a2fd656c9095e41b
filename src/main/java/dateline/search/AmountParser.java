package dateline.search;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is asked of figures: what is counted, how much of it, or both.
 *
 * <pre>
 * soldiers                    what is counted
 * > 100                       how much, in whichever unit it is stated
 * soldiers > 100              both
 * > 600 mi                    in any unit of length: kilometres too
 * $1bn..$2bn                  a range; also "to" and "-"
 * 540                         exactly so many
 * possibly soldiers > 100     also what may be over 100, as "up to 540 soldiers"
 * </pre>
 */
final class AmountParser {
  private static final String NUMBER = "Expected a number, as 10000, 3.5 or 2 million.";
  private static final String MEASURE =
      "Expected only a unit that is known behind the number, as 600 mi, 3% or $2bn: what is"
          + " counted stands before it.";
  private static final String POSSIBLY = "possibly ";

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
  private final boolean possibly;

  /** {@code column} is where {@code typed} begins in the query. */
  AmountParser(QueryText in, String typed, int column) {
    this.in = in;
    this.possibly = typed.startsWith(POSSIBLY);
    int skipped = possibly ? POSSIBLY.length() : 0;
    this.typed = typed.substring(skipped);
    this.column = column + skipped;
  }

  /** Reads all of it; without quotation marks a word with a sign inside is a word. */
  NewsQuery parse(boolean quoted) throws QueryException {
    int sign = firstOf("<>=");
    if (sign >= 0) {
      return comparison(sign);
    }
    int start = firstNumber();
    if (start < 0 && possibly) {
      throw in.expected(column, "Expected how much behind \"possibly\", as > 100.");
    }
    if (start < 0) {
      return quoted
          ? new NewsQuery.Phrase(QueryField.FIGURE, typed.strip(), 0, column)
          : new NewsQuery.Word(QueryField.FIGURE, typed, column);
    }
    return range(start);
  }

  /** Reads it all as a sign and a number. */
  NewsQuery.Amount parseComparison() throws QueryException {
    return comparison(firstOf("<>="));
  }

  private NewsQuery.Amount comparison(int sign) throws QueryException {
    boolean included = typed.startsWith("=", sign + 1);
    int start = skipSpaces(sign + (included ? 2 : 1));
    String side = typed.substring(start).strip();
    Figure figure = isNumber(side) ? null : TypedMeasure.read(side);
    String unit = figure == null ? null : figure.baseUnit();
    double value;
    NewsQuery.TypedUnit measured = null;
    if (figure != null && unit != null && figure.base().low() == figure.base().high()) {
      value = figure.base().low();
      String written = typed.charAt(sign) + (included ? "= " : " ") + side;
      measured = new NewsQuery.TypedUnit(written, unit);
    } else {
      value = number(in, side, column + start);
    }
    Interval interval =
        switch (typed.charAt(sign)) {
          case '>' -> Interval.from(included ? value : Math.nextUp(value));
          case '<' -> Interval.upTo(included ? value : Math.nextDown(value));
          default -> Interval.exactly(value);
        };
    return new NewsQuery.Amount(counted(sign), interval, measured, possibly, column);
  }

  /** One number, or two with a "..", "to" or "-" between them. */
  private NewsQuery range(int start) throws QueryException {
    String much = typed.substring(start).strip();
    int numberEnd = numberEnd(much, 0);
    int joint = jointEnd(much, numberEnd);
    if (numberEnd == much.length()) {
      double value = number(in, much, column + start);
      return new NewsQuery.Amount(counted(start), Interval.exactly(value), null, possibly, column);
    }
    if (joint > 0 && isNumber(much.substring(joint))) {
      double low = number(in, much.substring(0, numberEnd), column + start);
      double high = number(in, much.substring(joint), column + start + joint);
      Interval between = RangeParser.interval(in, low, true, high, true, column + start + joint);
      return new NewsQuery.Amount(counted(start), between, null, possibly, column);
    }
    String words = much.replace("..", " to ").replaceAll(" {2,}", " ");
    Figure figure = TypedMeasure.read(words);
    int to = words.indexOf(" to ");
    Figure low = figure != null || to < 0 ? figure : TypedMeasure.read(words.substring(0, to));
    Figure high = figure != null || to < 0 ? figure : TypedMeasure.read(words.substring(to + 4));
    String unit = low == null ? null : low.baseUnit();
    if (low == null || high == null || unit == null || !unit.equals(high.baseUnit())) {
      throw in.expected(column + start + Math.max(0, numberEnd), MEASURE);
    }
    Interval between =
        RangeParser.interval(in, low.base().low(), true, high.base().high(), true, column + start);
    return new NewsQuery.Amount(
        counted(start), between, new NewsQuery.TypedUnit(words, unit), possibly, column);
  }

  private @Nullable String counted(int end) {
    String words = typed.substring(0, end).strip();
    return words.codePoints().anyMatch(Character::isLetterOrDigit) ? words : null;
  }

  /** Where the number that starts here ends with its "million", or -1. */
  private static int numberEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isNumberPart(text.charAt(at), at == from)) {
      if (text.startsWith("..", at)) {
        break;
      }
      at++;
    }
    if (at == from) {
      return -1;
    }
    int word = at;
    while (word < text.length() && QueryText.isSpace(text.charAt(word))) {
      word++;
    }
    int end = word;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return SCALES.containsKey(text.substring(word, end).toLowerCase(Locale.ROOT)) ? end : at;
  }

  /** Where the second number of a range starts, or -1. */
  private static int jointEnd(String text, int numberEnd) {
    if (numberEnd < 0) {
      return -1;
    }
    int at = numberEnd;
    while (at < text.length() && QueryText.isSpace(text.charAt(at))) {
      at++;
    }
    for (String joint : List.of("..", "to ", "-", "\u2013")) {
      if (text.startsWith(joint, at)) {
        int second = at + joint.length();
        while (second < text.length() && QueryText.isSpace(text.charAt(second))) {
          second++;
        }
        return second;
      }
    }
    return -1;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && numberEnd(text, 0) == text.length();
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < typed.length() && QueryText.isSpace(typed.charAt(at))) {
      at++;
    }
    return at;
  }

  private int firstOf(String signs) {
    for (int i = 0; i < typed.length(); i++) {
      if (signs.indexOf(typed.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Where a number or an amount of money starts at a word's beginning, or -1. */
  private int firstNumber() {
    for (int i = 0; i < typed.length(); i++) {
      boolean opensWord = i == 0 || QueryText.isSpace(typed.charAt(i - 1));
      char c = typed.charAt(i);
      boolean prefixed = c == '-' || Character.getType(c) == Character.CURRENCY_SYMBOL;
      boolean before = prefixed && i + 1 < typed.length() && isDigit(typed.charAt(i + 1));
      if (opensWord && (isDigit(c) || before)) {
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
    throw digits.isEmpty()
        ? in.expected(column, NUMBER)
        : in.expected(column + typed.indexOf(scale.charAt(0), end), MEASURE);
  }
}
