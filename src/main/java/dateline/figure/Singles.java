package dateline.figure;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.article.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads one of a unit where a hedge makes it a limit: "less than [a minute]", "nearly [a mile]". "a
 * minute" alone states no figure.
 */
final class Singles {
  private Singles() {}

  static boolean mayBe(Tokens tokens, int at) {
    String lower = tokens.lower(at);
    return lower.equals("a") || lower.equals("an");
  }

  /** The quantity whose article stands at the token, or null. */
  static @Nullable Quantity at(Tokens tokens, int at, int from, int limit) {
    Phrases.Match<Hedges.Hedge> hedge = Hedges.before(tokens, at, from, Figure.Kind.DURATION);
    if (hedge == null || !limits(hedge.meaning())) {
      return null;
    }
    Phrases.Match<Unit> unit = Units.after(tokens, at + 1, limit);
    boolean goesOn =
        unit != null
            && unit.end() < limit
            && (Units.isHyphen(tokens, unit.end()) || Numerals.mayStart(tokens, unit.end()));
    if (unit == null || goesOn || !isMeasure(unit.meaning().kind())) {
      return null;
    }
    Numeral number = new Numeral(at, at + 1, 1, 1, 1, Numeral.Form.WORDS);
    return new Quantity(
        at,
        unit.end(),
        unit.meaning().kind(),
        Interval.exactly(1),
        unit.meaning(),
        number,
        false,
        Quantity.Form.SINGLE);
  }

  private static boolean limits(Hedges.Hedge hedge) {
    boolean deadline = hedge.words().equals("within") || hedge.words().equals("inside");
    return switch (hedge.bound()) {
      case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> !deadline;
      case EXACT, ABOUT, BETWEEN -> false;
    };
  }

  private static boolean isMeasure(Figure.Kind kind) {
    return switch (kind) {
      case LENGTH, AREA, VOLUME, MASS, DURATION -> true;
      case COUNT,
          MONEY,
          PERCENT,
          RATIO,
          SPEED,
          TEMPERATURE,
          ENERGY,
          POWER,
          RATE,
          AGE,
          SCORE,
          OTHER ->
          false;
    };
  }
}
