package dateline.search;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a measure are written for people: nice ones, 1, 2 or 5 times a power of ten,
 * in a unit that suits their size.
 *
 * <pre>
 * soldiers    1,000   2 million
 * money USD   500     20 million
 * length      200 m   5 km
 * duration    20 min  10 days
 * </pre>
 */
final class Scale {
  /** A unit and how many base units it is. */
  private record Unit(String name, BigDecimal factor) {
    Unit(String name, String factor) {
      this(name, new BigDecimal(factor));
    }
  }

  private static final Scale PLAIN =
      new Scale(
          new Unit("", "1"),
          new Unit(" million", "1e6"),
          new Unit(" billion", "1e9"),
          new Unit(" trillion", "1e12"));

  private static final Map<String, Scale> OF_KINDS =
      Map.ofEntries(
          Map.entry("percent", new Scale(new Unit("%", "0.01"))),
          Map.entry(
              "length",
              new Scale(new Unit(" mm", "0.001"), new Unit(" m", "1"), new Unit(" km", "1000"))),
          Map.entry("area", new Scale(new Unit(" m2", "1"), new Unit(" km2", "1e6"))),
          Map.entry("volume", new Scale(new Unit(" l", "0.001"), new Unit(" m3", "1"))),
          Map.entry(
              "mass",
              new Scale(new Unit(" g", "0.001"), new Unit(" kg", "1"), new Unit(" t", "1000"))),
          Map.entry(
              "speed",
              new Scale(
                  new Unit(
                      " km/h",
                      BigDecimal.ONE.divide(new BigDecimal("3.6"), MathContext.DECIMAL64)))),
          Map.entry(
              "duration",
              new Scale(
                  new Unit(" s", "1"),
                  new Unit(" min", "60"),
                  new Unit(" h", "3600"),
                  new Unit(" days", "86400"),
                  new Unit(" years", "31556952"))),
          Map.entry("age", new Scale(new Unit(" days", "86400"), new Unit(" years", "31556952"))),
          Map.entry("temperature", new Scale(new Unit(" °C", "1"))),
          Map.entry(
              "energy",
              new Scale(
                  new Unit(" J", "1"), new Unit(" kWh", "3.6e6"), new Unit(" GWh", "3.6e12"))),
          Map.entry(
              "power",
              new Scale(new Unit(" W", "1"), new Unit(" kW", "1e3"), new Unit(" MW", "1e6"))));

  private static final String TEMPERATURE = "temperature";
  private static final BigDecimal FREEZING = new BigDecimal("273.15");
  private static final double DEGREES = 10;
  private static final Pattern NUMBER = Pattern.compile("(-?[0-9][0-9,]*(?:\\.[0-9]+)?)(.*)");

  /** Where the lower of two nice numbers ends in favour of the higher: their geometric means. */
  private static final double ONE_OR_TWO = Math.sqrt(2);

  private static final double TWO_OR_FIVE = Math.sqrt(10);
  private static final double FIVE_OR_TEN = Math.sqrt(50);

  private final List<Unit> units;

  private Scale(Unit... units) {
    this.units = List.of(units);
  }

  /** The scale of a measure, as {@link dateline.index.Measures} names it. */
  static Scale of(String measure) {
    return OF_KINDS.getOrDefault(measure, PLAIN);
  }

  /** The nice number nearest to one in base units, as it is written; null if there is none. */
  @Nullable String nice(double base) {
    if (this == OF_KINDS.get(TEMPERATURE)) {
      double degrees = base - FREEZING.doubleValue();
      return Math.round(degrees / DEGREES) * (long) DEGREES + units.getFirst().name();
    }
    if (!(base > 0) || Double.isInfinite(base)) {
      return null;
    }
    Unit unit = units.getFirst();
    for (Unit larger : units) {
      unit = larger.factor().doubleValue() <= base ? larger : unit;
    }
    double number = base / unit.factor().doubleValue();
    int power = (int) Math.floor(Math.log10(number));
    double digit = number / Math.pow(10, power);
    int nice = digit < ONE_OR_TWO ? 1 : digit < TWO_OR_FIVE ? 2 : digit < FIVE_OR_TEN ? 5 : 10;
    BigDecimal written = BigDecimal.valueOf(nice).scaleByPowerOfTen(power);
    return grouped(written.stripTrailingZeros()) + unit.name();
  }

  private static String grouped(BigDecimal number) {
    return number.scale() > 0
        ? number.toPlainString()
        : String.format(Locale.ROOT, "%,d", number.toBigInteger());
  }

  /** A written number in base units, or null if it is not one of this scale. */
  @Nullable Double read(String written) {
    Matcher matcher = NUMBER.matcher(written.strip());
    if (!matcher.matches()) {
      return null;
    }
    String name = matcher.group(2).strip();
    BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
    if (this == OF_KINDS.get(TEMPERATURE) && name.equals(units.getFirst().name().strip())) {
      return number.add(FREEZING).doubleValue();
    }
    for (Unit unit : units) {
      if (unit.name().strip().equals(name)) {
        return number
            .multiply(unit.factor())
            .round(new MathContext(17, RoundingMode.HALF_EVEN))
            .doubleValue();
      }
    }
    return null;
  }

  /** An example for a user who wrote something else. */
  String example() {
    Unit unit = units.getLast();
    return "1" + units.getFirst().name() + "..2" + unit.name();
  }
}
