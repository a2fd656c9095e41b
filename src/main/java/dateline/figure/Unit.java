package dateline.figure;

import dateline.annotation.Figure;
import dateline.annotation.Interval;

/**
 * A unit of measurement or money: "40 degrees Celsius" is {@code (40 + 273.15) * 1} K.
 *
 * @param name singular English name: "square kilometre"
 * @param factor how many base units one of it is
 * @param offset added to a number before it is multiplied; 0 but for temperatures
 * @param base base unit of the kind: "m2", an ISO 4217 code
 */
record Unit(String name, Figure.Kind kind, double factor, double offset, String base) {
  /** The same number in base units; the size of a change has no offset. */
  Interval toBase(Interval value, boolean isDifference) {
    return (isDifference ? value : value.plus(offset)).times(factor);
  }

  /** Whether it is the degree of an angle, or of a temperature whose scale is not told. */
  boolean isDegree() {
    return name.equals("degree");
  }

  /**
   * Speed or another rate; of every 100,000 it is a share of one: "20 square kilometres" per "day"
   * is 20 * 1e6 / 86400 m2/s.
   */
  Unit per(Unit other) {
    boolean speed = kind == Figure.Kind.LENGTH && other.kind == Figure.Kind.DURATION;
    return new Unit(
        name + " per " + other.name,
        speed ? Figure.Kind.SPEED : Figure.Kind.RATE,
        factor / other.factor,
        0,
        other.base.equals("1") ? base : base + "/" + other.base);
  }
}
