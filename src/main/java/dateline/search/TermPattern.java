package dateline.search;

import dateline.analysis.Tags;
import dateline.analysis.Words;
import dateline.search.QueryField.Holds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * What is typed for a set of words, as an automaton over index terms. No automaton here accepts a
 * tag term: {@code *} does not find {@code #person}.
 */
final class TermPattern {
  private static final int MAX_WORK = 10_000;
  private static final int MAX_EXPRESSION = 500;
  private static final int MAX_REPEATS = 1_000;

  private static final Automaton NO_TAG = noTag();

  private TermPattern() {}

  /** {@code dron*}: case and accents of its letters do not matter. */
  static Automaton wildcard(String query, NewsQuery.Pattern typed) throws QueryException {
    UnaryOperator<String> form = form(typed.field());
    List<Automaton> parts = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    String pattern = typed.pattern();
    for (int i = 0; i <= pattern.length(); i++) {
      char c = i < pattern.length() ? pattern.charAt(i) : '*';
      if (c == '\\' && i + 1 < pattern.length()) {
        letters.append(pattern.charAt(++i));
        continue;
      }
      if (c != '*' && c != '?') {
        letters.append(c);
        continue;
      }
      if (!letters.isEmpty()) {
        requireOneWord(query, typed, letters.toString());
        parts.add(Automata.makeString(form.apply(letters.toString())));
        letters.setLength(0);
      }
      if (i < pattern.length()) {
        parts.add(c == '*' ? Automata.makeAnyString() : Automata.makeAnyChar());
      }
    }
    return finish(query, typed.at(), typed.field(), Operations.concatenate(parts));
  }

  /** {@code /colou?r/}: letters match in either case. */
  static Automaton regex(String query, NewsQuery.Regex typed) throws QueryException {
    String expression = typed.expression();
    if (expression.length() > MAX_EXPRESSION || repeats(expression) > MAX_REPEATS) {
      throw new QueryException(
          query, typed.at(), "This regular expression is too large: expected a smaller one.");
    }
    try {
      RegExp parsed =
          new RegExp(expression, RegExp.ALL & ~RegExp.AUTOMATON, RegExp.CASE_INSENSITIVE);
      return finish(query, typed.at(), typed.field(), parsed.toAutomaton());
    } catch (IllegalArgumentException e) {
      String reason = e.getMessage() == null ? "" : " (" + e.getMessage() + ")";
      throw new QueryException(
          query, typed.at(), "Expected a regular expression between the slashes" + reason + ".");
    } catch (TooComplexToDeterminizeException e) {
      throw tooComplex(query, typed.at());
    }
  }

  /** How terms of a field come from what is typed, without cutting it into words. */
  static UnaryOperator<String> form(QueryField field) {
    return switch (field) {
      case ID -> UnaryOperator.identity();
      case SOURCE, LANGUAGE -> typed -> typed.toLowerCase(Locale.ROOT);
      default -> Words::term;
    };
  }

  /** A string whose letters may be small or capital: units are indexed as printed, "US dollar". */
  static Automaton inAnyCase(String letters) {
    List<Automaton> parts = new ArrayList<>();
    letters
        .codePoints()
        .forEach(c ->
            parts.add(
                Operations.union(
                    List.of(
                        Automata.makeChar(Character.toLowerCase(c)),
                        Automata.makeChar(Character.toUpperCase(c))))));
    return Operations.determinize(Operations.concatenate(parts), MAX_WORK);
  }

  private static void requireOneWord(String query, NewsQuery.Pattern typed, String letters)
      throws QueryException {
    if (typed.field().holds() != Holds.WHOLE_VALUES && Words.of(letters).size() > 1) {
      throw new QueryException(
          query,
          typed.at(),
          "Expected '*' and '?' within one word: \"" + letters + "\" is several in the index.");
    }
  }

  private static Automaton finish(String query, int at, QueryField field, Automaton automaton)
      throws QueryException {
    try {
      Automaton words =
          field.holds() == Holds.WHOLE_VALUES
              ? automaton
              : Operations.intersection(automaton, NO_TAG);
      return Operations.determinize(words, MAX_WORK);
    } catch (TooComplexToDeterminizeException e) {
      throw tooComplex(query, at);
    }
  }

  private static QueryException tooComplex(String query, int at) {
    return new QueryException(
        query, at, "This pattern is too complex: expected fewer '*', alternatives or repetitions.");
  }

  /** The product of all repetition counts: how many times over a letter may be written out. */
  private static long repeats(String expression) {
    long product = 1;
    long number = 0;
    long largest = 0;
    boolean inBraces = false;
    for (int i = 0; i < expression.length() && product <= MAX_REPEATS; i++) {
      char c = expression.charAt(i);
      if (c == '{') {
        inBraces = true;
        largest = 1;
        number = 0;
      } else if (inBraces && c >= '0' && c <= '9') {
        number = Math.min(MAX_REPEATS + 1, 10 * number + (c - '0'));
        largest = Math.max(largest, number);
      } else if (inBraces && c == '}') {
        product *= largest;
        inBraces = false;
      } else {
        number = 0;
      }
    }
    return product;
  }

  /** Every string that does not begin as a tag does, the empty one too. */
  private static Automaton noTag() {
    Automaton first =
        Operations.union(
            List.of(
                Automata.makeCharRange(0, Tags.MARK - 1),
                Automata.makeCharRange(Tags.MARK + 1, Character.MAX_CODE_POINT)));
    Automaton rest = Operations.concatenate(List.of(first, Automata.makeAnyString()));
    return Operations.determinize(
        Operations.union(List.of(rest, Automata.makeEmptyString())), MAX_WORK);
  }
}
