package dateline.annotation;

import dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number that somebody states, as the annotate contract defines it. "around 3,600 square
 * kilometres" is
 *
 * <pre>
 * kind AREA  value [3600, 3600]  unit "square kilometre"  bound ABOUT  base [3.6e9, 3.6e9] m2
 * </pre>
 *
 * @param span hedge, number, unit and, where they stand together, the noun that is counted
 * @param kind what sort of quantity
 * @param value in the unit as stated
 * @param unit singular English name, or null for a bare count
 * @param counted head noun phrase of what is counted or measured, or null
 * @param bound how the words limit the number
 * @param change UP or DOWN when the figure is the size of a rise or a fall, else null
 * @param base the same interval in the kind's base unit
 * @param baseUnit m, m2, m3, kg, s, K, m/s, J, W, 1 (a fraction for percent), an ISO 4217 code for
 *     money; null for a count
 * @param rule which rule read which words
 */
public record Figure(
    Span span,
    Kind kind,
    Interval value,
    @Nullable String unit,
    @Nullable String counted,
    Bound bound,
    @Nullable Change change,
    Interval base,
    @Nullable String baseUnit,
    String rule)
    implements Annotation {
  /** The same figure of something else. */
  public Figure counting(String noun) {
    return new Figure(span, kind, value, unit, noun, bound, change, base, baseUnit, rule);
  }

  /** Sorts of quantities; in lower case the contract's names. */
  public enum Kind {
    COUNT,
    MONEY,
    PERCENT,
    RATIO,
    LENGTH,
    AREA,
    VOLUME,
    MASS,
    SPEED,
    DURATION,
    TEMPERATURE,
    ENERGY,
    POWER,
    RATE,
    AGE,
    SCORE,
    OTHER
  }

  /** How the words limit the number; in lower case the contract's names. */
  public enum Bound {
    /** "540", "just 540". */
    EXACT,
    /** "around 540". */
    ABOUT,
    /** "over 540": 540 is not meant. */
    MORE_THAN,
    /** "at least 540". */
    AT_LEAST,
    /** "nearly 540": 540 is not reached. */
    LESS_THAN,
    /** "up to 540". */
    AT_MOST,
    /** "20 to 30". */
    BETWEEN
  }

  /** Direction of a change. */
  public enum Change {
    UP,
    DOWN
  }
}
