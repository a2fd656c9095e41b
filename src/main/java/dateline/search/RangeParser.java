package dateline.search;

import dateline.annotation.Interval;
import dateline.search.QueryField.Holds;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads {@code [low TO high]} and {@code >= value}. */
final class RangeParser {
  private static final String ANY = "*";

  private final QueryText in;
  private final QueryField field;

  RangeParser(QueryText in, QueryField field) {
    this.in = in;
    this.field = field;
  }

  /** Reads a range; its bracket is the next sign. */
  NewsQuery readRange() throws QueryException {
    int open = in.at();
    boolean includesLow = in.peek() == '[';
    in.skip();
    if (field.holds() == Holds.DISTANCES
        || (field.holds() == Holds.WHOLE_VALUES && field != QueryField.ID)) {
      throw in.expected(open, field.typed() + ": has no order: expected a value, not a range.");
    }
    End low = readEnd("Expected the range's first value.");
    in.skipSpaces();
    if (!in.takeWord("TO")) {
      throw in.expected(in.at(), "Expected TO, as in [2024 TO 2025].");
    }
    End high = readEnd("Expected the range's last value after TO.");
    in.skipSpaces();
    if (in.atEnd()) {
      throw in.expected(open, "Expected ']' or '}': this range is never closed.");
    }
    boolean includesHigh = in.peek() == ']';
    if (!includesHigh && in.peek() != '}') {
      throw in.expected(in.at(), "Expected ']' or '}'.");
    }
    in.skip();
    return between(low, includesLow, high, includesHigh, open);
  }

  /** Reads a comparison; its sign is the next. */
  NewsQuery readComparison() throws QueryException {
    int open = in.at();
    char sign = in.peek();
    in.skip();
    boolean included = in.take('=') || sign == '=';
    End value =
        readEnd("Expected " + thing() + " after '" + in.text().substring(open, in.at()) + "'.");
    if (value.isOpen()) {
      throw in.expected(value.at(), "Expected " + thing() + ".");
    }
    if (field.holds() == Holds.FIGURES) {
      return new AmountParser(in, in.text().substring(open, value.at()) + value.typed(), open)
          .parse(true);
    }
    End any = new End(ANY, false, value.at());
    return switch (sign) {
      case '>' -> between(value, included, any, true, open);
      case '<' -> between(any, true, value, included, open);
      default -> between(value, true, value, true, open);
    };
  }

  private NewsQuery between(End low, boolean includesLow, End high, boolean includesHigh, int at)
      throws QueryException {
    return switch (field.holds()) {
      case DAYS -> days(low, includesLow, high, includesHigh);
      case FIGURES -> amount(low, includesLow, high, includesHigh, at);
      case WORDS, WHOLE_VALUES, DISTANCES ->
          low.isOpen() && high.isOpen()
              ? new NewsQuery.Present(field)
              : new NewsQuery.Between(
                  field, low.orNull(), high.orNull(), includesLow, includesHigh, at);
    };
  }

  private NewsQuery days(End low, boolean includesLow, End high, boolean includesHigh)
      throws QueryException {
    LocalDate first = null;
    LocalDate last = null;
    if (!low.isOpen()) {
      TypedDay day = TypedDay.parse(in, low.typed(), low.at());
      first = includesLow ? day.first() : day.last().plusDays(1);
    }
    if (!high.isOpen()) {
      TypedDay day = TypedDay.parse(in, high.typed(), high.at());
      last = includesHigh ? day.last() : day.first().minusDays(1);
    }
    if (first != null && last != null && first.isAfter(last)) {
      throw in.expected(high.at(), "Expected a later date: no day lies between the two.");
    }
    return first == null && last == null
        ? new NewsQuery.Present(field)
        : new NewsQuery.Days(first, last);
  }

  private NewsQuery amount(End low, boolean includesLow, End high, boolean includesHigh, int at)
      throws QueryException {
    double least =
        low.isOpen() ? Double.NEGATIVE_INFINITY : AmountParser.number(in, low.typed(), low.at());
    double most =
        high.isOpen() ? Double.POSITIVE_INFINITY : AmountParser.number(in, high.typed(), high.at());
    return new NewsQuery.Amount(
        null, interval(in, least, includesLow, most, includesHigh, high.at()), null, false, at);
  }

  /** The numbers between two, an excluded end moved by one ulp. */
  static Interval interval(
      QueryText in, double low, boolean includesLow, double high, boolean includesHigh, int column)
      throws QueryException {
    double least = includesLow || Double.isInfinite(low) ? low : Math.nextUp(low);
    double most = includesHigh || Double.isInfinite(high) ? high : Math.nextDown(high);
    if (!(least <= most)) {
      throw in.expected(column, "Expected a larger number: none lies between the two.");
    }
    return new Interval(least, most);
  }

  private End readEnd(String expected) throws QueryException {
    in.skipSpaces();
    int start = in.at();
    if (in.atEnd()) {
      throw in.expected(start, expected);
    }
    if (QueryText.isQuote(in.peek())) {
      return new End(in.takeQuoted().strip(), true, start + 1);
    }
    while (!in.atEnd() && !QueryText.isSpace(in.peek()) && "[]{}()^~\"".indexOf(in.peek()) < 0) {
      in.skip();
    }
    String typed = in.text().substring(start, in.at());
    if (typed.isEmpty() || typed.equals("TO")) {
      throw in.expected(start, expected);
    }
    return new End(typed, false, start);
  }

  private String thing() {
    return field.holds() == Holds.DAYS ? "a date" : "a number";
  }

  private record End(String typed, boolean quoted, int at) {
    boolean isOpen() {
      return !quoted && typed.equals(ANY);
    }

    @Nullable String orNull() {
      return isOpen() ? null : typed;
    }
  }
}
