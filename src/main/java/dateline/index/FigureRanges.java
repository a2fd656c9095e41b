package dateline.index;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import java.math.BigDecimal;
import org.apache.lucene.document.DoubleRange;

/**
 * The intervals of a figure as the index keeps them: as stated, and with the band of "about".
 *
 * <pre>
 * over 100        (100, infinity)    band the same
 * about 10,000    [10000, 10000]     band [9000, 11000]
 * hundreds        [200, 1000]        band the same
 * </pre>
 */
final class FigureRanges {
  private static final BigDecimal TENTH_LESS = new BigDecimal("0.9");
  private static final BigDecimal TENTH_MORE = new BigDecimal("1.1");
  private static final double KELVINS_PER_FAHRENHEIT = 5 / 9.0;

  private FigureRanges() {}

  /** "over 100" starts one ulp above 100, so that it surely answers {@code > 100}. */
  static DoubleRange field(String name, Interval interval, Figure.Bound bound) {
    Interval ends = ends(interval, bound);
    return new DoubleRange(name, new double[] {ends.low()}, new double[] {ends.high()});
  }

  /** The ends as the index keeps them. */
  static Interval ends(Interval interval, Figure.Bound bound) {
    double low = interval.low();
    double high = interval.high();
    if (low < high && bound == Figure.Bound.MORE_THAN && Double.isFinite(low)) {
      low = Math.nextUp(low);
    }
    if (low < high && bound == Figure.Bound.LESS_THAN && Double.isFinite(high)) {
      high = Math.nextDown(high);
    }
    return new Interval(low, high);
  }

  /** What the words surely allow, in the unit as stated: a tenth around "about N". */
  static Interval band(Figure figure) {
    return isRounded(figure) ? around(figure.value().low()) : figure.value();
  }

  /**
   * The same in base units. A tenth of 20 degrees is 2 degrees, whatever the scale; only there base
   * units do not start at the same zero.
   */
  static Interval bandInBaseUnits(Figure figure) {
    if (!isRounded(figure)) {
      return figure.base();
    }
    double base = figure.base().low();
    if (figure.kind() != Figure.Kind.TEMPERATURE || figure.change() != null) {
      return around(base);
    }
    double value = figure.value().low();
    Interval band = around(value);
    double kelvins = "fahrenheit".equals(figure.unit()) ? KELVINS_PER_FAHRENHEIT : 1;
    return new Interval(
        base - (value - band.low()) * kelvins, base + (band.high() - value) * kelvins);
  }

  private static boolean isRounded(Figure figure) {
    return figure.bound() == Figure.Bound.ABOUT
        && isNumber(figure.value())
        && isNumber(figure.base());
  }

  private static boolean isNumber(Interval interval) {
    return interval.low() == interval.high() && Double.isFinite(interval.low());
  }

  /** Reckoned in decimals: a tenth more than 0.3 is 0.33, as somebody would type it. */
  private static Interval around(double number) {
    BigDecimal exact = BigDecimal.valueOf(number);
    double one = exact.multiply(TENTH_LESS).doubleValue();
    double other = exact.multiply(TENTH_MORE).doubleValue();
    return new Interval(Math.min(one, other), Math.max(one, other));
  }
}
