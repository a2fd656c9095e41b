package dateline.name;

import dateline.annotation.Name.Kind;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that were passed over since they open a sentence or are words as well, where the
 * article has them elsewhere:
 *
 * <pre>
 * Theresa May resigned . May said ... told May to ... in May     the first two are the person
 * with Will Carling . Will Carling , handed ...                  both
 * </pre>
 */
final class Unread {
  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "no", "any", "each");

  /** What a person does where the word would not: "Wall had left", but "Major changes". */
  private static final Set<String> VERBS =
      Set.of(
          "was", "is", "had", "has", "would", "will", "did", "who", "went", "came", "took", "made");

  private final Words words;
  private final Tokens tokens;
  private final Map<String, Found> surnames = new HashMap<>();
  private final Map<String, List<Found>> longer = new HashMap<>();

  /**
   * @param names those that were read, in the order of the text
   */
  Unread(Words words, List<Found> names) {
    this.words = words;
    this.tokens = words.tokens;
    for (Found name : names) {
      if (!name.isSingle()) {
        longer.computeIfAbsent(tokens.lower(name.first()), word -> new ArrayList<>()).add(name);
        if (name.kind() == Kind.PERSON) {
          surnames.putIfAbsent(tokens.lower(name.last()), name);
        }
      }
    }
  }

  /**
   * Adds them.
   *
   * @param taken tokens that stand in a name
   * @param prose whether the sentence is running text
   */
  void read(List<Found> names, boolean[] taken, boolean[] prose) {
    for (int i = 0; i < tokens.size(); i++) {
      if (!taken[i] && words.isPart(i) && prose[tokens.sentenceOf(i)]) {
        Found again = again(i, taken);
        Found person = surnames.get(tokens.lower(i));
        if (again != null) {
          names.add(again);
          i = again.last();
        } else if (person != null && person.last() < i && isSurname(i)) {
          names.add(new Found(i, i, Kind.PERSON, "surname of " + text(person), true));
        }
      }
    }
  }

  /** The longer name that starts here once more, or null. */
  private @Nullable Found again(int at, boolean[] taken) {
    for (Found name : longer.getOrDefault(tokens.lower(at), List.of())) {
      int last = at + name.last() - name.first();
      if (last < tokens.firstOf(tokens.sentenceOf(at) + 1) && isSame(name, at, last, taken)) {
        return new Found(at, last, name.kind(), "as in the rest of the article", name.firm());
      }
    }
    return null;
  }

  private boolean isSame(Found name, int at, int last, boolean[] taken) {
    for (int i = at; i <= last; i++) {
      if (taken[i] || !tokens.word(i).equals(tokens.word(name.first() + i - at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word that is a surname too is one here. */
  private boolean isSurname(int at) {
    int sentence = tokens.sentenceOf(at);
    int after = at + 1 < tokens.firstOf(sentence + 1) ? at + 1 : -1;
    int before = at > tokens.firstOf(sentence) ? at - 1 : -1;
    boolean alone = after < 0 || !(words.isPart(after) || tokens.is(after, '-'));
    boolean first =
        before < 0
            || words.has(before, Sign.FUNCTION)
            || !(words.isPart(before) || tokens.is(before, '-'));
    if (!alone || !first) {
      return false;
    }
    boolean speaks = after > 0 && words.has(after, Sign.SPEECH);
    boolean spoken = before > 0 && words.has(before, Sign.SPEECH);
    if (words.has(at, Sign.CALENDAR)) {
      return speaks || spoken;
    }
    if (words.opens(at)) {
      return speaks || (after > 0 && VERBS.contains(tokens.lower(after)));
    }
    return before < 0 || !ARTICLES.contains(tokens.lower(before));
  }

  private String text(Found name) {
    return tokens.span(name.first(), name.last()).in(tokens.text());
  }
}
