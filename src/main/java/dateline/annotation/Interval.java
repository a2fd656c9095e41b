package dateline.annotation;

/**
 * The numbers that a figure's words allow: "over 10,000" is (10000, ∞), "20 to 30" is [20, 30],
 * "540" is [540, 540]. An end that is open is infinite; whether a finite end itself belongs to it
 * is told by the figure's {@link Figure.Bound}.
 *
 * @param low negative infinity if open below
 * @param high positive infinity if open above; not below {@code low}
 */
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("not an interval: " + low + " to " + high);
    }
  }

  /** Exactly one number. */
  public static Interval exactly(double value) {
    return new Interval(value, value);
  }

  /** Everything from a number up. */
  public static Interval from(double low) {
    return new Interval(low, Double.POSITIVE_INFINITY);
  }

  /** Everything up to a number. */
  public static Interval upTo(double high) {
    return new Interval(Double.NEGATIVE_INFINITY, high);
  }

  /** Both ends times a positive factor. */
  public Interval times(double factor) {
    if (!(factor > 0)) {
      throw new IllegalArgumentException("factor " + factor);
    }
    return new Interval(low * factor, high * factor);
  }

  /** Both ends moved. */
  public Interval plus(double offset) {
    return new Interval(low + offset, high + offset);
  }

  /** Whether both ends are finite. */
  public boolean isClosed() {
    return low != Double.NEGATIVE_INFINITY && high != Double.POSITIVE_INFINITY;
  }
}
