package dateline.search;

import dateline.analysis.Words;
import dateline.search.QueryField.Holds;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/**
 * Whether a printed name is what a part of a query asks for: the same answer that the index gives,
 * for names in a stored article. {@code actor:Putin} accepts "Vladimir Putin".
 */
interface NameMatcher {
  boolean accepts(String name);

  /** For a part that asks for names; for any other, a matcher that accepts none. */
  static NameMatcher of(NewsQuery part) throws QueryException {
    return switch (part) {
      case NewsQuery.Word word -> ofWords(word.field(), word.typed(), 0);
      case NewsQuery.Phrase phrase -> ofWords(phrase.field(), phrase.typed(), phrase.slop());
      case NewsQuery.Present present -> name -> true;
      case NewsQuery.Pattern pattern ->
          ofAutomaton(pattern.field(), TermPattern.wildcard(pattern.pattern(), pattern));
      case NewsQuery.Regex regex ->
          ofAutomaton(regex.field(), TermPattern.regex(regex.expression(), regex));
      case NewsQuery.Fuzzy fuzzy -> {
        String term = Words.name(fuzzy.word());
        yield ofTerms(fuzzy.field(), other -> Spelling.distance(term, other) <= fuzzy.edits());
      }
      case NewsQuery.Between range -> {
        String low = range.low() == null ? "" : Words.term(range.low());
        String high = range.high() == null ? null : Words.term(range.high());
        yield ofTerms(
            range.field(),
            term ->
                isAfter(term, low, range.includesLow())
                    && (high == null || isAfter(high, term, range.includesHigh())));
      }
      case NewsQuery.Group group -> name -> false;
      case NewsQuery.Boosted boosted -> of(boosted.query());
      case NewsQuery.OneClaim claim -> name -> false;
      case NewsQuery.Everything everything -> name -> false;
      case NewsQuery.Days days -> name -> false;
      case NewsQuery.InPlaces inPlaces -> of(inPlaces.query());
      case NewsQuery.Near near -> name -> false;
      case NewsQuery.InBox box -> name -> false;
      case NewsQuery.Tagged tagged -> name -> false;
      case NewsQuery.SameSentence sentence -> name -> false;
      case NewsQuery.Amount amount -> name -> false;
    };
  }

  private static NameMatcher ofWords(QueryField field, String typed, int slop) {
    List<String> terms = Words.of(typed);
    if (terms.isEmpty()) {
      return name -> false;
    }
    if (field.holds() == Holds.WHOLE_VALUES) {
      return name -> Words.of(name).equals(terms);
    }
    return slop == 0
        ? name -> Collections.indexOfSubList(Words.of(name), terms) >= 0
        : name -> Words.of(name).containsAll(terms);
  }

  private static NameMatcher ofAutomaton(QueryField field, Automaton automaton) {
    return ofTerms(field, new CharacterRunAutomaton(automaton)::run);
  }

  private static NameMatcher ofTerms(QueryField field, Predicate<String> term) {
    return field.holds() == Holds.WHOLE_VALUES
        ? name -> term.test(Words.name(name))
        : name -> Words.of(name).stream().anyMatch(term);
  }

  private static boolean isAfter(String term, String other, boolean included) {
    int order = term.compareTo(other);
    return order > 0 || (included && order == 0);
  }
}
