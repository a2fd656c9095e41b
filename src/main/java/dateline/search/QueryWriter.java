package dateline.search;

import dateline.annotation.Interval;
import dateline.annotation.Place;
import dateline.search.NewsQuery.Clause;
import dateline.search.NewsQuery.Occur;
import java.math.BigDecimal;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Writes a query out again in the query language, every operator included: what {@link
 * Results#read()} shows. Reading it again gives an equal query.
 */
final class QueryWriter {
  private static final String ESCAPED = "\\()[]{}^~:\"\u201c\u201d\u201e\u201f\u00ab\u00bb*?";

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

  private QueryWriter() {}

  static String write(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Group group -> writeGroup(group);
      case NewsQuery.Boosted(NewsQuery inner, float factor) ->
          writeInner(inner) + "^" + number(factor);
      case NewsQuery.OneClaim(NewsQuery inside) -> "claim(" + write(inside) + ")";
      case NewsQuery.Everything() -> "*:*";
      case NewsQuery.Present(QueryField field) -> prefix(field) + "*";
      case NewsQuery.Word word -> prefix(word.field()) + escape(word.typed());
      case NewsQuery.Phrase phrase ->
          prefix(phrase.field())
              + quote(phrase.typed())
              + (phrase.slop() == 0 ? "" : "~" + phrase.slop());
      case NewsQuery.Pattern pattern -> prefix(pattern.field()) + pattern.pattern();
      case NewsQuery.Fuzzy fuzzy ->
          prefix(fuzzy.field()) + escape(fuzzy.word()) + "~" + fuzzy.edits();
      case NewsQuery.Regex regex ->
          prefix(regex.field()) + "/" + regex.expression().replace("/", "\\/") + "/";
      case NewsQuery.Between range ->
          prefix(range.field())
              + (range.includesLow() ? "[" : "{")
              + (range.low() == null ? "*" : quote(range.low()))
              + " TO "
              + (range.high() == null ? "*" : quote(range.high()))
              + (range.includesHigh() ? "]" : "}");
      case NewsQuery.Days days -> writeDays(days);
      case NewsQuery.InPlaces inPlaces -> write(inPlaces.query());
      case NewsQuery.Near near -> writeNear(near);
      case NewsQuery.InBox box ->
          "near:" + quote(degrees(box.southWest()) + ".." + degrees(box.northEast()));
      case NewsQuery.Tagged tagged ->
          prefix(tagged.field())
              + quote(tagged.typed())
              + (tagged.slop() == 0 ? "" : "~" + tagged.slop());
      case NewsQuery.SameSentence sentence ->
          sentence.parts().stream()
              .map(QueryWriter::writeInner)
              .collect(Collectors.joining(" AND ", QueryParser.SAME_SENTENCE + "(", ")"));
      case NewsQuery.Amount amount -> writeAmount(amount);
    };
  }

  private static String writeGroup(NewsQuery.Group group) {
    boolean mayBeMissing = group.clauses().stream().anyMatch(c -> c.occur() == Occur.SHOULD);
    StringJoiner joined = new StringJoiner(mayBeMissing ? " OR " : " AND ");
    for (Clause clause : group.clauses()) {
      String sign =
          switch (clause.occur()) {
            case MUST -> mayBeMissing ? "+" : "";
            case SHOULD -> "";
            case MUST_NOT -> "NOT ";
          };
      joined.add(sign + writeInner(clause.query()));
    }
    return joined.toString();
  }

  private static String writeInner(NewsQuery query) {
    return query instanceof NewsQuery.Group ? "(" + write(query) + ")" : write(query);
  }

  private static String writeDays(NewsQuery.Days days) {
    if (days.first() != null && days.first().equals(days.last())) {
      return "date:" + days.first();
    }
    return "date:["
        + (days.first() == null ? "*" : days.first())
        + " TO "
        + (days.last() == null ? "*" : days.last())
        + "]";
  }

  private static String writeNear(NewsQuery.Near near) {
    String place = near.place() != null ? near.place() : degrees(near.point());
    return "near:" + quote(place + ", " + number(near.kilometres()) + " km");
  }

  private static String degrees(Place.Coordinates point) {
    return number(point.latitude()) + "," + number(point.longitude());
  }

  private static String writeAmount(NewsQuery.Amount amount) {
    Interval value = amount.value();
    NewsQuery.TypedUnit unit = amount.unit();
    if (amount.counted() != null || unit != null || amount.possibly()) {
      String counted = amount.counted() == null ? "" : amount.counted() + " ";
      String words = (amount.possibly() ? "possibly " : "") + counted;
      String much = unit == null ? comparison(value, " ", " to ") : unit.written();
      return "figure:\"" + withoutQuotes(words + much) + "\"";
    }
    if (value.isClosed() && value.low() < value.high()) {
      boolean afterLow = isMoved(value.low(), Math.nextDown(value.low()));
      boolean beforeHigh = isMoved(value.high(), Math.nextUp(value.high()));
      return "figure:"
          + (afterLow ? "{" + number(Math.nextDown(value.low())) : "[" + number(value.low()))
          + " TO "
          + (beforeHigh ? number(Math.nextUp(value.high())) + "}" : number(value.high()) + "]");
    }
    return "figure:" + comparison(value, "", "");
  }

  /** A mark would end the quotation marks around it; in the name of a thing it says nothing. */
  private static String withoutQuotes(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != '\\' && !QueryText.isQuote(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static String comparison(Interval value, String space, String to) {
    double low = value.low();
    double high = value.high();
    if (low == high) {
      return "=" + space + number(low);
    }
    if (value.isClosed()) {
      return number(low) + to + number(high);
    }
    if (high == Double.POSITIVE_INFINITY) {
      double below = Math.nextDown(low);
      return isMoved(low, below) ? ">" + space + number(below) : ">=" + space + number(low);
    }
    double above = Math.nextUp(high);
    return isMoved(high, above) ? "<" + space + number(above) : "<=" + space + number(high);
  }

  /** Whether an end was excluded: then its neighbour is the number that was typed. */
  private static boolean isMoved(double end, double neighbour) {
    return number(end).length() > number(neighbour).length();
  }

  /** Digits without a needless ".0" or exponent. */
  private static String number(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  private static String number(float value) {
    return new BigDecimal(Float.toString(value)).stripTrailingZeros().toPlainString();
  }

  private static String prefix(QueryField field) {
    return field == QueryField.TEXT ? "" : field.typed() + ":";
  }

  private static String quote(String words) {
    StringBuilder quoted = new StringBuilder(words.length() + 4).append('"');
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\\' || QueryText.isQuote(c)) {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return quoted.append('"').toString();
  }

  private static String escape(String word) {
    StringBuilder escaped = new StringBuilder(word.length() + 4);
    if (OPERATORS.contains(word)) {
      escaped.append('\\');
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean sign = i == 0 && "+-!/<>=".indexOf(c) >= 0;
      boolean pair = (c == '&' || c == '|') && i + 1 < word.length() && word.charAt(i + 1) == c;
      if (sign || pair || ESCAPED.indexOf(c) >= 0 || QueryText.isSpace(c)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
