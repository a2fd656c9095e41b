package dateline.search;

import dateline.search.QueryField.Holds;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the smallest parts of a query: words, phrases, expressions, ranges and what follows them.
 */
final class ValueParser {
  private static final String SPECIAL = "()[]{}^~:";

  /** What an id of GeoNames begins with, up to its colon: {@code place:gn:4951788}. */
  private static final String PLACE_ID = "gn";

  private static final int MAX_EDITS = 2;
  private static final int SHORT_WORD = 5;
  private static final int MAX_SLOP = 99;

  private final QueryText in;

  ValueParser(QueryText in) {
    this.in = in;
  }

  /** Takes a field's name and its colon if they stand here, or nothing. */
  @Nullable QueryField takeField() throws QueryException {
    int start = in.at();
    int end = start;
    String text = in.text();
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    if (end == start
        || end == text.length()
        || text.charAt(end) != ':'
        || !Character.isLetter(text.charAt(start))) {
      return null;
    }
    String name = text.substring(start, end);
    if (name.equals(PLACE_ID)
        && end + 1 < text.length()
        && Character.isDigit(text.charAt(end + 1))) {
      return null;
    }
    QueryField field = QueryField.named(name).orElse(null);
    if (field == null) {
      throw in.expected(start, unknown(name));
    }
    in.moveTo(end + 1);
    return field;
  }

  /** Reads a value; {@code at} is the column that messages point at. */
  NewsQuery read(QueryField field, int at) throws QueryException {
    char c = in.peek();
    if (QueryText.isQuote(c)) {
      return readPhrase(field, at);
    }
    if (c == '/') {
      return readRegex(field, at);
    }
    if (c == '[' || c == '{') {
      return new RangeParser(in, field).readRange();
    }
    if (isComparable(field) && (c == '<' || c == '>' || c == '=')) {
      return new RangeParser(in, field).readComparison();
    }
    return readWord(field, at);
  }

  /**
   * Reads a figure without quotation marks around it, up to the next field, operator or
   * parenthesis: {@code troops > 100 place:Kursk}.
   */
  NewsQuery readFigure(int at) throws QueryException {
    int start = in.at();
    int end = endOfFigure();
    String typed = in.text().substring(start, end);
    if (isOneWord(typed) || "[{/".indexOf(in.peek()) >= 0) {
      return read(QueryField.FIGURE, at);
    }
    in.moveTo(end);
    return new AmountParser(in, typed, start).parse(true);
  }

  /** Whether no space stands in it that means a space. */
  private static boolean isOneWord(String typed) {
    for (int i = 0; i < typed.length(); i++) {
      if (typed.charAt(i) == '\\') {
        i++;
      } else if (QueryText.isSpace(typed.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Where the last word of the figure ends that begins here; the place in the text stays. */
  private int endOfFigure() throws QueryException {
    int start = in.at();
    int end = start;
    while (!in.atEnd() && !opensPart()) {
      while (!in.atEnd() && !QueryText.isSpace(in.peek()) && !isMark()) {
        if (in.peek() == '\\' && in.peekSecond() != 0) {
          in.skip();
        }
        in.skip();
      }
      end = in.at();
      in.skipSpaces();
    }
    in.moveTo(start);
    return end;
  }

  /** Whether something else begins here than a further word of a figure. */
  private boolean opensPart() throws QueryException {
    int at = in.at();
    boolean isOperator = in.seesWord("AND") || in.seesWord("OR") || in.seesWord("NOT");
    if (isMark() || isOperator || QueryParser.seesFunction(in)) {
      return true;
    }
    if ("-+!".indexOf(in.peek()) >= 0) {
      in.skip();
      boolean isOperand = Character.isLetter(in.peek()) || isMark();
      in.moveTo(at);
      return isOperand;
    }
    boolean isField = takeField() != null;
    in.moveTo(at);
    return isField;
  }

  private boolean isMark() {
    char c = in.peek();
    return "()^".indexOf(c) >= 0 || QueryText.isQuote(c) || in.sees("&&") || in.sees("||");
  }

  /** Wraps a part in the boosts that follow it. */
  NewsQuery readBoost(NewsQuery part) throws QueryException {
    NewsQuery boosted = part;
    while (in.peek() == '^') {
      in.skip();
      int at = in.at();
      float factor = number(in.takeNumber());
      if (!(factor > 0) || factor > 1_000_000) {
        throw in.expected(at, "Expected a number above 0 after '^', as in drone^2.");
      }
      boosted = new NewsQuery.Boosted(boosted, factor);
    }
    if (in.peek() == '~') {
      throw in.expected(in.at(), "Expected '~' directly behind a word or a phrase.");
    }
    return boosted;
  }

  private NewsQuery readPhrase(QueryField field, int at) throws QueryException {
    int open = in.at();
    String typed = in.takeQuoted();
    if (typed.isBlank()) {
      throw in.expected(open + 1, "Expected words between the quotation marks.");
    }
    int slop = 0;
    if (in.peek() == '~') {
      int tilde = in.at();
      in.skip();
      slop = readSlop(field, tilde);
    }
    return switch (field.holds()) {
      case DAYS -> TypedDay.parse(in, typed.strip(), open + 1).asQuery();
      case DISTANCES -> new NearParser(in, typed, open + 1).parse();
      case FIGURES -> new AmountParser(in, typed, open + 1).parse(true);
      case WORDS ->
          TagPattern.isIn(field, typed)
              ? TagPattern.check(in, new NewsQuery.Tagged(field, typed.strip(), slop, at), open + 1)
              : new NewsQuery.Phrase(field, typed.strip(), slop, at);
      case WHOLE_VALUES ->
          new NewsQuery.Phrase(field, checked(field, typed.strip(), open + 1), slop, at);
    };
  }

  private int readSlop(QueryField field, int tilde) throws QueryException {
    if (field.holds() != Holds.WORDS) {
      throw in.expected(tilde, field.typed() + ": compares whole values: expected no '~'.");
    }
    String digits = in.takeNumber();
    if (digits.isEmpty() || digits.length() > 2 || digits.contains(".")) {
      throw in.expected(
          tilde + 1, "Expected a number up to " + MAX_SLOP + " after '~', as in \"Putin said\"~5.");
    }
    return Integer.parseInt(digits);
  }

  private NewsQuery readRegex(QueryField field, int at) throws QueryException {
    int open = in.at();
    requireWords(field, open, "a regular expression");
    in.skip();
    StringBuilder expression = new StringBuilder();
    while (in.peek() != '/') {
      if (in.atEnd()) {
        throw in.expected(open, "Expected a closing '/': this regular expression is never closed.");
      }
      if (in.peek() == '\\' && in.peekSecond() != 0) {
        if (in.peekSecond() != '/') {
          expression.append('\\');
        }
        in.skip();
      }
      expression.append(in.peek());
      in.skip();
    }
    in.skip();
    if (expression.isEmpty()) {
      throw in.expected(open + 1, "Expected a regular expression between the slashes.");
    }
    return new NewsQuery.Regex(field, expression.toString(), at);
  }

  private NewsQuery readWord(QueryField field, int at) throws QueryException {
    int start = in.at();
    StringBuilder word = new StringBuilder();
    StringBuilder pattern = new StringBuilder();
    boolean wild = false;
    while (!endsWord(start)) {
      char c = in.peek();
      if (c == '\\') {
        in.skip();
        if (in.atEnd()) {
          throw in.expected(in.at(), "Expected a sign after '\\'.");
        }
        c = in.peek();
        pattern.append('\\');
      } else {
        wild |= c == '*' || c == '?';
      }
      word.append(c);
      pattern.append(c);
      in.skip();
    }
    if (word.isEmpty()) {
      throw in.expected(start, unexpected(in.peek()));
    }
    if (in.peek() == '~') {
      return readFuzzy(field, word.toString(), wild, at);
    }
    if (wild) {
      return wildcard(field, pattern.toString(), start, at);
    }
    return switch (field.holds()) {
      case DAYS -> TypedDay.parse(in, word.toString(), start).asQuery();
      case DISTANCES -> new NearParser(in, word.toString(), start).parse();
      case FIGURES -> new AmountParser(in, word.toString(), start).parse(false);
      case WORDS, WHOLE_VALUES ->
          new NewsQuery.Word(field, checked(field, word.toString(), start), at);
    };
  }

  /** Refuses what is none of the few values that a field takes. */
  String checked(QueryField field, String value, int column) throws QueryException {
    if (field.choices().isEmpty()) {
      return value;
    }
    String choice = QueryField.choice(value);
    if (!field.choices().contains(choice)) {
      throw in.expected(column, "Expected one of " + String.join(", ", field.choices()) + ".");
    }
    return choice;
  }

  private boolean endsWord(int start) {
    char c = in.peek();
    if (in.atEnd() || QueryText.isSpace(c) || QueryText.isQuote(c)) {
      return true;
    }
    if (c == ':') {
      return in.at() == start;
    }
    return SPECIAL.indexOf(c) >= 0 || in.sees("&&") || in.sees("||");
  }

  private NewsQuery wildcard(QueryField field, String pattern, int start, int at)
      throws QueryException {
    if (pattern.equals("*")) {
      return field == QueryField.TEXT ? new NewsQuery.Everything() : new NewsQuery.Present(field);
    }
    if (pattern.equals("*:*")) {
      return new NewsQuery.Everything();
    }
    if (field.holds() == Holds.DAYS) {
      throw in.expected(start, TypedDay.EXPECTED);
    }
    requireWords(field, start, "'*' and '?'");
    return new NewsQuery.Pattern(field, pattern, at);
  }

  private NewsQuery readFuzzy(QueryField field, String word, boolean wild, int at)
      throws QueryException {
    int tilde = in.at();
    requireWords(field, tilde, "'~'");
    if (wild) {
      throw in.expected(tilde, "Expected '~' behind a word without '*' and '?'.");
    }
    if (word.chars().anyMatch(Character::isDigit)) {
      throw in.expected(
          tilde, "Expected '~' behind a word without digits: numbers are never fuzzy.");
    }
    in.skip();
    String digits = in.takeNumber();
    if (digits.isEmpty()) {
      int edits = word.codePointCount(0, word.length()) <= SHORT_WORD ? 1 : MAX_EDITS;
      return new NewsQuery.Fuzzy(field, word, edits, at);
    }
    if (digits.length() != 1 || digits.charAt(0) > '0' + MAX_EDITS || digits.equals(".")) {
      throw in.expected(tilde + 1, "Expected 0, 1 or 2 after '~': how many letters may differ.");
    }
    return new NewsQuery.Fuzzy(field, word, digits.charAt(0) - '0', at);
  }

  private void requireWords(QueryField field, int column, String what) throws QueryException {
    if (field.holds() == Holds.DAYS || field.holds() == Holds.DISTANCES) {
      String things = field.holds() == Holds.DAYS ? "days" : "a place and a distance, or a box";
      throw in.expected(column, field.typed() + ": takes " + things + ", not " + what + ".");
    }
  }

  static boolean isComparable(QueryField field) {
    return field.holds() == Holds.DAYS || field.holds() == Holds.FIGURES;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetter(c) || c == '-' || c == '_';
  }

  private static float number(String digits) {
    try {
      return Float.parseFloat(digits);
    } catch (NumberFormatException e) {
      return Float.NaN;
    }
  }

  private static String unexpected(char c) {
    return switch (c) {
      case ']', '}' -> "Expected a word or a phrase: no range is open here.";
      case '^', '~' -> "Expected a word or a phrase before '" + c + "'.";
      case ':' -> "Expected a field's name before ':'.";
      default -> "Expected a word or a phrase.";
    };
  }

  private static String unknown(String name) {
    QueryField closest = QueryField.closest(name.toLowerCase(Locale.ROOT));
    String guess = closest == null ? "" : " Did you mean " + closest.typed() + ":?";
    return "There is no field "
        + name
        + ":."
        + guess
        + " Expected one of "
        + QueryField.names()
        + ". A colon inside a word needs a backslash or quotation marks.";
  }
}
