package dateline.search;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Parts of a {@code claim( )} from single values, for doors that ask for each by itself:
 *
 * <pre>
 * of(COUNTED, "Russian troops")   counted:"Russian troops"
 * atLeast("600 mi", false)        >= 600 mi
 * since("2024-11")                date:[2024-11-01 TO *]
 * </pre>
 *
 * <p>A value that cannot be read is a {@link QueryException} with the column of the mistake in it.
 */
public final class ClaimFilter {
  private ClaimFilter() {}

  /** A word, a pattern, or several words that stand together. */
  public static NewsQuery of(QueryField field, String typed) throws QueryException {
    String value = typed.strip();
    QueryText in = text(value);
    if (value.isEmpty()) {
      throw in.expected(0, "Expected a word.");
    }
    if (value.chars().anyMatch(c -> QueryText.isSpace((char) c) || QueryText.isQuote((char) c))) {
      String words = QueryText.isQuote(value.charAt(0)) ? in.takeQuoted() : value;
      return new NewsQuery.Phrase(field, new ValueParser(in).checked(field, words, 0), 0, 0);
    }
    NewsQuery part = new ValueParser(in).read(field, 0);
    if (!in.atEnd()) {
      throw in.expected(in.at(), "Expected one value.");
    }
    return part;
  }

  /** A number, perhaps with its unit, that the figure surely reaches, or possibly. */
  public static NewsQuery.Amount atLeast(String typed, boolean possibly) throws QueryException {
    return amount(">= ", typed, possibly);
  }

  /** A number that it surely does not exceed, or possibly. */
  public static NewsQuery.Amount atMost(String typed, boolean possibly) throws QueryException {
    return amount("<= ", typed, possibly);
  }

  /** A time that does not end before a day, month or year. */
  public static NewsQuery.Days since(String typed) throws QueryException {
    return new NewsQuery.Days(day(typed).first(), null);
  }

  /** A time that does not begin after a day, month or year. */
  public static NewsQuery.Days until(String typed) throws QueryException {
    return new NewsQuery.Days(null, day(typed).last());
  }

  private static TypedDay day(String typed) throws QueryException {
    return TypedDay.parse(text(typed), typed, 0);
  }

  private static NewsQuery.Amount amount(String sign, String typed, boolean possibly)
      throws QueryException {
    try {
      QueryText in = text(sign + typed);
      NewsQuery.Amount amount = new AmountParser(in, in.text(), 0).parseComparison();
      return possibly ? amount.asPossible() : amount;
    } catch (QueryException e) {
      throw new QueryException(typed, Math.max(0, e.column() - sign.length()), e.expected());
    }
  }

  private static QueryText text(String typed) throws QueryException {
    return new QueryText(typed, LocalDate.now(ZoneId.systemDefault()));
  }
}
