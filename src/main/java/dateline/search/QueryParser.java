package dateline.search;

import dateline.search.NewsQuery.Clause;
import dateline.search.NewsQuery.Occur;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a user types. The language is Lucene's, with AND between words unless another operator
 * stands there:
 *
 * <pre>
 * query    = [ or ]                              nothing typed: every article
 * or       = and { ("OR" | "||") and }
 * and      = clause { [ "AND" | "&amp;&amp;" ] clause }
 * clause   = { "NOT" | "!" | "-" | "+" } part    ! - + stand directly before their part
 * part     = ( [ field ":" ] ( "(" or ")" | value ) | function ) { "^" number }
 * function = "same-sentence(" or ")"             same-sentence(actor:Putin place:Kursk)
 *          | "possibly(" or ")"                  possibly(figure:"soldiers &gt; 100")
 *          | "claim(" or ")"                     one claim meets all of it; within it words without
 *                                                a field are a figure, to the next field, operator
 *                                                or parenthesis: claim(troops &gt; 100 place:Kursk)
 * value    = word                                drone       cross-border    10,000   in either number
 *          | word with * or ?                    dron*       wom?n           *
 *          | word "~" [ 0 | 1 | 2 ]              Zelensky~   Zelensky~1
 *          | '"' words '"' [ "~" number ]        "front line"    "Putin said"~5
 *          | '"' words and tags '"' [ "~" number ]   "&lt;person&gt; said &lt;count&gt; soldiers"~5
 *          | "/" regular expression "/"          /colou?rs?/
 *          | "[" low "TO" high "]"               [2024-11 TO 2025]   {100 TO *}   { } leave the end out
 *          | ( "&gt;" | "&gt;=" | "&lt;" | "&lt;=" ) value      &gt;10000   &gt;=2024-11
 * </pre>
 *
 * <p>NOT binds closest, then AND, written or not, then OR: {@code a b OR c} is {@code (a AND b) OR
 * c}. In {@code +a OR b} a must be there and b only raises the score. Operators are capitals; "and"
 * is a word. Case and accents of words do not matter, nor does their number: "drone" finds
 * "drones", {@code "drone"} in quotation marks does not. Curly quotation marks are straight ones. A
 * backslash takes the meaning from the sign after it.
 *
 * <p>{@code ~} allows one letter to differ in a word of up to five letters and two in a longer one;
 * numbers are never fuzzy. Behind a phrase it is the number of places that words may be moved.
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><td>none</td><td>title and body together; the title weighs more</td></tr>
 * <tr><td>title: body:</td><td>one of the two</td></tr>
 * <tr><td>actor: person: org:</td><td>whoever acts, by any of the names known for them</td></tr>
 * <tr><td>place:</td><td>whole name of a place or of anything that contains it: place:Ukraine finds
 * Pokrovsk</td></tr>
 * <tr><td>country:</td><td>a country or anything inside it, by any of its names or by its ISO 3166-1
 * code: country:Burma, country:mm</td></tr>
 * <tr><td>near:</td><td>places not far from one: near:"Pokrovsk, 50 km",
 * near:48.28,37.17,50km; in a box, by its corners in the south-west and the north-east:
 * near:50,36..52,39</td></tr>
 * <tr><td>said-by:</td><td>whom a statement is attributed to</td></tr>
 * <tr><td>figure:</td><td>what is counted, its unit or its kind: figure:soldiers, figure:money; how
 * much, surely: figure:&gt;10000, figure:[100 TO 200]; both: figure:"soldiers &gt; 100"</td></tr>
 * <tr><td>counted: verb: kind: bound:</td><td>a claim that counts it, that hangs on this verb or
 * one of its class, whose figure is of this kind (count, money, length ...), whose words limit it so
 * (exact, about, more_than, at_least, less_than, at_most, between)</td></tr>
 * <tr><td>date:</td><td>2024, 2024-11, 2024-11-05, ranges of these, 2024-11..2025-01, &gt;=2024-11,
 * today, yesterday, last-week, this-month, last-30-days</td></tr>
 * <tr><td>author:</td><td>whoever wrote it</td></tr>
 * <tr><td>source: lang: id:</td><td>the whole value: source:"The Daily Post"</td></tr>
 * </table>
 *
 * <p>Within {@code claim( )} stand the fields that a claim has: figure: counted: verb: kind: bound:
 * place: actor: said-by: date:, where place: is a place of the claim, said-by: whom the claim
 * itself is attributed to, and date: the time that it speaks of, or the day of publication where it
 * tells none.
 *
 * <p>{@code field:*} finds every article that has the field. What cannot be read is a {@link
 * QueryException} with the column of the mistake.
 */
public final class QueryParser {
  /** Opens what one claim must meet. */
  private static final String CLAIM = "claim(";

  private static final String CLAIM_FIELDS =
      "figure:, counted:, verb:, kind:, bound:, place:, actor:, said-by:, date:";
  private static final int MAX_DEPTH = 50;
  private static final int MAX_PARTS = 500;
  static final String SAME_SENTENCE = "same-sentence";
  private static final String POSSIBLY = "possibly";
  private static final String OPERAND = "a word, a phrase or '('";
  private static final String OF_CLAIM = "a figure, as troops > 100, a field or '('";

  private final QueryText in;
  private final ValueParser values;
  private String operand = OPERAND;
  private int depth;
  private int parts;

  private QueryParser(String query, LocalDate today) throws QueryException {
    in = new QueryText(query, today);
    values = new ValueParser(in);
  }

  /** Reads a whole query. */
  public static NewsQuery parse(String query) throws QueryException {
    return parse(query, LocalDate.now(ZoneId.systemDefault()));
  }

  /** The same on a day that is not today: where "yesterday" is counted from. */
  static NewsQuery parse(String query, LocalDate today) throws QueryException {
    return new QueryParser(query, today).readAll();
  }

  private NewsQuery readAll() throws QueryException {
    in.skipSpaces();
    if (in.atEnd()) {
      return new NewsQuery.Everything();
    }
    NewsQuery query = readOr(QueryField.TEXT, "Expected " + operand + ".");
    if (!in.atEnd()) {
      throw in.expected(in.at(), "Expected an operator or a word: no '(' is open here.");
    }
    return query;
  }

  private NewsQuery readOr(QueryField field, String expected) throws QueryException {
    List<Operand> operands = new ArrayList<>();
    operands.add(readAnd(field, expected));
    while (takeOr()) {
      operands.add(readAnd(field, "Expected " + operand + " after OR."));
    }
    if (operands.size() == 1) {
      return operands.getFirst().query();
    }
    List<Clause> clauses = new ArrayList<>();
    for (Operand operand : operands) {
      clauses.add(new Clause(operand.plus() ? Occur.MUST : Occur.SHOULD, operand.query()));
    }
    return new NewsQuery.Group(clauses);
  }

  private Operand readAnd(QueryField field, String expected) throws QueryException {
    List<Clause> clauses = new ArrayList<>();
    boolean plus = readClause(field, expected, clauses);
    while (!endsAnd()) {
      boolean and = in.takeWord("AND") || in.take("&&");
      plus |= readClause(field, "Expected " + operand + (and ? " after AND." : "."), clauses);
    }
    Clause first = clauses.getFirst();
    if (clauses.size() > 1 || first.occur() == Occur.MUST_NOT) {
      return new Operand(new NewsQuery.Group(clauses), false);
    }
    return new Operand(first.query(), plus);
  }

  /** Reads one part with its signs; whether a plus was among them. */
  private boolean readClause(QueryField field, String expected, List<Clause> clauses)
      throws QueryException {
    boolean plus = false;
    boolean not = false;
    String wanted = expected;
    in.skipSpaces();
    while (true) {
      if (in.takeWord("NOT")) {
        not = !not;
        wanted = "Expected " + operand + " after NOT.";
      } else if (seesSign('-') || seesSign('!')) {
        wanted = "Expected " + operand + " after '" + in.peek() + "'.";
        in.skip();
        not = !not;
      } else if (seesSign('+')) {
        wanted = "Expected " + operand + " after '+'.";
        in.skip();
        plus = true;
      } else {
        break;
      }
      in.skipSpaces();
    }
    if (++parts > MAX_PARTS) {
      throw in.expected(
          in.at(), "The query is too long: expected at most " + MAX_PARTS + " parts.");
    }
    clauses.add(new Clause(not ? Occur.MUST_NOT : Occur.MUST, readPart(field, wanted)));
    return plus;
  }

  private NewsQuery readPart(QueryField outer, String expected) throws QueryException {
    if (in.atEnd() || in.peek() == ')' || seesOperator()) {
      throw in.expected(in.at(), expected);
    }
    int start = in.at();
    if (in.take(CLAIM)) {
      return values.readBoost(readClaim(start));
    }
    if (in.take(SAME_SENTENCE + "(")) {
      return values.readBoost(readSameSentence(start));
    }
    if (in.take(POSSIBLY + "(")) {
      return values.readBoost(readPossibly(start));
    }
    QueryField field = values.takeField();
    if (field == null) {
      field = outer;
    } else {
      if (isInClaim() && !field.isOfClaims()) {
        throw in.expected(
            start, "A claim has no " + field.typed() + ": expected one of " + CLAIM_FIELDS + ".");
      }
      in.skipSpaces();
      int value = in.at();
      if (in.atEnd() || in.peek() == ')' || seesOperator() || values.takeField() != null) {
        throw in.expected(value, "Expected " + operand + " after " + field.typed() + ":.");
      }
    }
    NewsQuery part = in.peek() == '(' ? readParentheses(field) : readValue(field, start);
    return values.readBoost(part);
  }

  private NewsQuery readValue(QueryField field, int start) throws QueryException {
    boolean isFigure = isInClaim() && field == QueryField.FIGURE;
    return isFigure ? values.readFigure(start) : values.read(field, start);
  }

  private NewsQuery readClaim(int start) throws QueryException {
    if (isInClaim()) {
      throw in.expected(start, "Expected no claim( within claim( ).");
    }
    operand = OF_CLAIM;
    NewsQuery inside = readInside(QueryField.FIGURE, in.at() - 1);
    operand = OPERAND;
    return new NewsQuery.OneClaim(inside);
  }

  private boolean isInClaim() {
    return operand.equals(OF_CLAIM);
  }

  /** Whether a function's name and its parenthesis stand here. */
  static boolean seesFunction(QueryText in) {
    return in.sees(CLAIM) || in.sees(SAME_SENTENCE + "(") || in.sees(POSSIBLY + "(");
  }

  private NewsQuery readSameSentence(int start) throws QueryException {
    if (isInClaim()) {
      throw in.expected(start, "Expected no same-sentence( within claim( ).");
    }
    NewsQuery inside = readInside(QueryField.TEXT, in.at() - 1);
    List<NewsQuery> parts =
        inside instanceof NewsQuery.Group(List<Clause> clauses)
                && clauses.stream().allMatch(clause -> clause.occur() == Occur.MUST)
            ? clauses.stream().map(Clause::query).toList()
            : List.of(inside);
    if (!parts.stream().allMatch(SentenceQueries::takes)) {
      throw in.expected(start, SentenceQueries.EXPECTED);
    }
    if (parts.size() < 2) {
      throw in.expected(
          start, "Expected two parts or more, as same-sentence(actor:Putin place:Kursk).");
    }
    return new NewsQuery.SameSentence(parts, start);
  }

  private NewsQuery readPossibly(int start) throws QueryException {
    NewsQuery inside = readInside(isInClaim() ? QueryField.FIGURE : QueryField.TEXT, in.at() - 1);
    NewsQuery possible = Hints.possible(inside);
    if (possible.equals(inside)) {
      throw in.expected(
          start, "Expected a figure and how much of it, as possibly(figure:\"soldiers > 100\").");
    }
    return possible;
  }

  private NewsQuery readParentheses(QueryField field) throws QueryException {
    int open = in.at();
    in.skip();
    return readInside(field, open);
  }

  /** Reads up to the parenthesis that closes the one at this column. */
  private NewsQuery readInside(QueryField field, int open) throws QueryException {
    if (++depth > MAX_DEPTH) {
      throw in.expected(open, "Expected at most " + MAX_DEPTH + " parentheses inside one another.");
    }
    NewsQuery inside = readOr(field, "Expected " + operand + " between the parentheses.");
    depth--;
    in.skipSpaces();
    if (!in.take(')')) {
      throw in.expected(open, "Expected ')': this parenthesis is never closed.");
    }
    return inside;
  }

  private boolean takeOr() {
    return in.takeWord("OR") || in.take("||");
  }

  private boolean endsAnd() {
    in.skipSpaces();
    return in.atEnd() || in.peek() == ')' || in.seesWord("OR") || in.sees("||");
  }

  private boolean seesOperator() {
    return in.seesWord("AND") || in.seesWord("OR") || in.sees("&&") || in.sees("||");
  }

  /** A sign counts only directly before its part: a dash between spaces is a dash. */
  private boolean seesSign(char sign) {
    return in.peek() == sign && !QueryText.isSpace(in.peekSecond());
  }

  private record Operand(NewsQuery query, boolean plus) {}
}
