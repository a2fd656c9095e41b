package dateline.cli;

import dateline.annotation.Interval;

/**
 * Draws intervals on one scale: {@code #} for a number, {@code [--]} for a range. The scale is that
 * of logarithms where the numbers differ by more than a hundred times.
 *
 * <pre>
 *     #
 *       [-----]
 * </pre>
 */
final class RangePlot {
  private static final double WIDE = 100;

  private final double low;
  private final double high;
  private final int columns;
  private final boolean logarithmic;

  RangePlot(double low, double high, int columns) {
    this.logarithmic = low > 0 && high / low > WIDE;
    this.low = scaled(low);
    this.high = scaled(high);
    this.columns = columns;
  }

  /** The interval as one line, cut at the ends of the scale. */
  String line(Interval interval) {
    int first = column(interval.low());
    int last = column(interval.high());
    StringBuilder line = new StringBuilder(" ".repeat(first));
    if (first == last) {
      return line.append('#').toString();
    }
    return line.append('[').append("-".repeat(last - first - 1)).append(']').toString();
  }

  private int column(double value) {
    double width = high - low;
    double share = width > 0 ? (scaled(value) - low) / width : 0.5;
    return Math.clamp(Math.round(share * (columns - 1)), 0, columns - 1);
  }

  private double scaled(double value) {
    return logarithmic ? Math.log(Math.max(value, Double.MIN_NORMAL)) : value;
  }
}
