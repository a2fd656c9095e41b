package dateline.figure;

import dateline.article.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Says what a bare number in a sentence is of, where no noun stands by it and nobody's fate is
 * told: of persons, of what the text has asked for, or of the same as a figure before it.
 */
final class Implied {
  private final Tokens tokens;
  private final int from;
  private final int limit;
  private final Talk talk;

  /** For numbers in the tokens {@code [from, limit)}. */
  Implied(Tokens tokens, int from, int limit, Talk talk) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
    this.talk = talk;
  }

  /**
   * What a count that starts at this token is of; its quantity has a unit where that was left out.
   *
   * @param priced whether it stands right behind a sum or a percentage: "fell 10p to 660"
   */
  Talk.Told of(Quantity q, int first, boolean priced) {
    if (q.value().high() < 0) {
      return new Talk.Told(q, new Noun("temperature", first, Noun.By.BELOW_ZERO), q.end(), false);
    }
    int predicate = Persons.predicate(tokens, q.end(), limit);
    boolean vague = q.number().form() == Numeral.Form.VAGUE && q.end() < limit;
    if (vague && isOfPeople(tokens.lower(q.end()))) {
      return new Talk.Told(q, new Noun("people", q.first(), Noun.By.PERSONS), q.end(), false);
    }
    Noun noun =
        predicate < 0
            ? Persons.behind(tokens, q.end(), limit)
            : Noun.at(tokens, predicate, Noun.By.PREDICATE);
    if (noun == null && !priced && !isPer(first - 1) && !isPer(q.end())) {
      Noun mentioned = Mentioned.before(tokens, talk.end(), first);
      noun = mentioned == null ? null : Persons.living(tokens, mentioned, q.end(), limit);
      Talk.Told like = noun == null ? talk.like(q, first) : null;
      if (like != null) {
        return carried(q, like.quantity().unit(), like.noun());
      }
    }
    return new Talk.Told(q, noun, q.end(), false);
  }

  private Talk.Told carried(Quantity q, @Nullable Unit unit, @Nullable Noun noun) {
    Quantity same = unit == null ? q : q.in(unit, q.end()).as(Quantity.Form.ELLIPSIS);
    Noun carried = noun == null ? null : Persons.living(tokens, noun.carried(), q.end(), limit);
    return new Talk.Told(same, carried, q.end(), false);
  }

  /** "Hundreds [had] waited", "thousands [without] food". */
  private static boolean isOfPeople(String behind) {
    return NounPhrase.isVerb(behind) || behind.equals("without");
  }

  private boolean isPer(int at) {
    return at >= from && at < limit && tokens.lower(at).equals("per");
  }
}
