package dateline.figure;

import dateline.annotation.Figure;
import dateline.article.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Says what each figure of a sentence is of: the noun by its number, what befell those who are
 * counted, what is measured, or what the text talks of.
 */
final class Nouns {
  private static final int COMPARED_REACH = 12;
  private static final String BARREL = "barrel";

  /**
   * What a figure is of.
   *
   * @param quantity with its unit, where that was left out
   * @param noun what it counts or measures
   * @param talked of what a bare number behind it would be: what befell people before who they are
   */
  record Found(Quantity quantity, @Nullable Noun noun, @Nullable Noun talked) {}

  private final Tokens tokens;
  private final int limit;
  private final Talk talk;
  private final Measured measured;
  private final Implied implied;
  private @Nullable Quantity last;
  private @Nullable Noun lastNoun;
  private int lastEnd;

  /** For figures in the tokens {@code [from, limit)}. */
  Nouns(Tokens tokens, int from, int limit, Talk talk) {
    this.tokens = tokens;
    this.limit = limit;
    this.talk = talk;
    this.measured = new Measured(tokens, from, limit);
    this.implied = new Implied(tokens, from, limit, talk);
  }

  /**
   * What a figure is of.
   *
   * @param counted the token of the noun by the number, or -1
   * @param first where the figure begins, its hedge included
   * @param end the token behind number and hedge
   */
  Found of(Quantity q, int counted, int first, int end, int from) {
    Noun read = counted < 0 ? null : read(counted, first);
    return switch (q.kind()) {
      case COUNT -> count(q, read, first, end, from);
      case RATIO -> found(q, read == null ? sameAsLast(q, first) : read);
      case DURATION, AGE, SCORE -> found(q, null);
      case MONEY,
          PERCENT,
          LENGTH,
          AREA,
          VOLUME,
          MASS,
          SPEED,
          TEMPERATURE,
          ENERGY,
          POWER,
          RATE,
          OTHER ->
          found(q, read == null ? measure(q, first, end) : read);
    };
  }

  /** Takes down the figure that was made of it, for those behind. */
  void tell(Quantity q, Found of, int first, int end) {
    Noun talked = of.talked();
    boolean fate = talked != null && Fates.isNoun(talked.word());
    talk.tell(q, talked, end, !fate && first > 0 && isKnown(tokens.lower(first - 1)));
    last = q;
    lastNoun = of.noun();
    lastEnd = end;
  }

  private static boolean isKnown(String before) {
    return before.equals("all") || NounPhrase.isOpening(before);
  }

  private Found count(Quantity q, @Nullable Noun read, int first, int end, int from) {
    if (read == null) {
      Noun fate = Fates.of(tokens, first, end, from, limit);
      if (fate != null) {
        return found(
            q, isOfAll(first, from) ? new Noun("people", fate.token(), Noun.By.PERSONS) : fate);
      }
      Talk.Told told = implied.of(q, first, isPriced(first));
      Quantity measured = told.quantity();
      boolean barrels = told.noun() == null && measured.unit() != null;
      return found(measured, barrels ? measure(measured, first, end) : told.noun());
    }
    boolean front = read.token() < first;
    Noun fate =
        front
            ? Fates.behind(tokens, read.token() + 1, first)
            : Fates.of(tokens, first, Math.max(end, read.token() + 1), from, limit);
    return new Found(q, front && fate != null ? fate : read, fate == null ? read : fate);
  }

  /** "33 of [97] believed dead": the whole is of people. */
  private boolean isOfAll(int first, int from) {
    return first > from && tokens.lower(first - 1).equals("of") && talk.end() == first - 1;
  }

  private @Nullable Noun measure(Quantity q, int first, int end) {
    Noun noun = measured.of(q, first, end);
    if (noun == null) {
      noun = sameAsLast(q, first);
    }
    Unit unit = q.unit();
    if (noun == null && unit != null) {
      noun = unit.name().startsWith(BARREL) ? oil(q) : talk.ofUnit(unit, first);
    }
    return noun;
  }

  /** A barrel is of oil unless it is said to be of something else. */
  private static Noun oil(Quantity q) {
    return new Noun(
        "oil", Math.max(q.first(), Math.min(q.number().end(), q.end() - 1)), Noun.By.UNIT);
  }

  /**
   * "$81 billion, up from [$75 billion]", "900 miles, [nine times] as much", "half of the voters,
   * [52 percent]": a second measure of a kind is of the same, and so is a part in another form.
   */
  private @Nullable Noun sameAsLast(Quantity q, int first) {
    if (last == null || lastNoun == null || first - lastEnd > COMPARED_REACH) {
      return null;
    }
    boolean part =
        q.kind() == Figure.Kind.RATIO
            || (q.kind() == Figure.Kind.PERCENT && first - lastEnd <= 2 && tokens.is(lastEnd, ','));
    boolean doubled =
        last.kind() == Figure.Kind.RATIO && first > 0 && tokens.lower(first - 1).equals("to");
    return part || doubled || last.kind() == q.kind() ? lastNoun.carried() : null;
  }

  private Noun read(int counted, int first) {
    return Persons.inhabiting(
        Noun.at(tokens, counted, counted < first ? Noun.By.FRONT : Noun.By.BEHIND));
  }

  /** "fell 10p to [660]", "rose 2 percent to [1,223]". */
  private boolean isPriced(int first) {
    boolean sum =
        last != null
            && (last.kind() == Figure.Kind.MONEY || last.kind() == Figure.Kind.PERCENT)
            && first - lastEnd <= 1;
    return sum && (tokens.lower(lastEnd).equals("to") || tokens.lower(lastEnd).equals("at"));
  }

  private static Found found(Quantity q, @Nullable Noun noun) {
    return new Found(q, noun, noun);
  }
}
