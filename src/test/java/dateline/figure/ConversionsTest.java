package dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import java.util.List;
import java.util.stream.Stream;
import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import si.uom.NonSI;
import si.uom.SI;
import systems.uom.common.Imperial;
import systems.uom.common.USCustomary;
import tech.units.indriya.unit.Units;

/**
 * Base values agree with the reference implementation of JSR 385 to 1e-9 of themselves. Not asked
 * are astronomical unit and electronvolt, which it has from before they were defined exactly (IAU
 * 2012, SI 2019).
 */
@SuppressWarnings("deprecation")
class ConversionsTest {
  private static final double RELATIVE = 1e-9;
  private static final double NUMBER = 7.25;

  @SuppressWarnings("deprecation") // the curie; news of accidents still counts in it
  static Stream<Arguments> units() {
    return Stream.of(
        arguments("miles", USCustomary.MILE, Units.METRE),
        arguments("yards", USCustomary.YARD, Units.METRE),
        arguments("feet", USCustomary.FOOT, Units.METRE),
        arguments("inches", USCustomary.INCH, Units.METRE),
        arguments("nautical miles", USCustomary.NAUTICAL_MILE, Units.METRE),
        arguments("square feet", USCustomary.SQUARE_FOOT, Units.SQUARE_METRE),
        arguments("square miles", USCustomary.MILE.pow(2), Units.SQUARE_METRE),
        arguments("square yards", USCustomary.YARD.pow(2), Units.SQUARE_METRE),
        arguments("square kilometres", SI.METRE.multiply(1000).pow(2), Units.SQUARE_METRE),
        arguments("hectares", USCustomary.HECTARE, Units.SQUARE_METRE),
        arguments("cubic feet", USCustomary.CUBIC_FOOT, Units.CUBIC_METRE),
        arguments("cubic inches", USCustomary.CUBIC_INCH, Units.CUBIC_METRE),
        arguments("cubic yards", USCustomary.YARD.pow(3), Units.CUBIC_METRE),
        arguments("cubic miles", USCustomary.MILE.pow(3), Units.CUBIC_METRE),
        arguments("litres", USCustomary.LITER, Units.CUBIC_METRE),
        arguments("gallons", USCustomary.GALLON_LIQUID, Units.CUBIC_METRE),
        arguments("fluid ounces", USCustomary.FLUID_OUNCE, Units.CUBIC_METRE),
        arguments("barrels", USCustomary.GALLON_LIQUID.multiply(42), Units.CUBIC_METRE),
        arguments("pounds of lead", USCustomary.POUND, Units.KILOGRAM),
        arguments("ounces", USCustomary.OUNCE, Units.KILOGRAM),
        arguments("stone", Imperial.STONE, Units.KILOGRAM),
        arguments("long tons", Imperial.TON_UK, Units.KILOGRAM),
        arguments("short tons", USCustomary.TON, Units.KILOGRAM),
        arguments("tonnes", Imperial.METRIC_TON, Units.KILOGRAM),
        arguments("mph", USCustomary.MILE_PER_HOUR, Units.METRE_PER_SECOND),
        arguments("km/h", Units.KILOMETRE_PER_HOUR, Units.METRE_PER_SECOND),
        arguments("knots", USCustomary.KNOT, Units.METRE_PER_SECOND),
        arguments("feet per second", USCustomary.FOOT_PER_SECOND, Units.METRE_PER_SECOND),
        arguments("minutes", Units.MINUTE, Units.SECOND),
        arguments("hours", Units.HOUR, Units.SECOND),
        arguments("days", Units.DAY, Units.SECOND),
        arguments("weeks", Units.WEEK, Units.SECOND),
        arguments("years", Units.YEAR, Units.SECOND),
        arguments("degrees Celsius", Units.CELSIUS, Units.KELVIN),
        arguments("degrees Fahrenheit", USCustomary.FAHRENHEIT, Units.KELVIN),
        arguments("kilowatt hours", Units.WATT.multiply(1000).multiply(Units.HOUR), Units.JOULE),
        arguments("megawatts", Units.WATT.multiply(1_000_000), Units.WATT),
        arguments("curies", NonSI.CURIE, Units.BECQUEREL),
        arguments("rem", NonSI.REM, Units.SIEVERT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("units")
  void aNumberInBaseUnitsIsThatOfTheReference(
      String name, Unit<? extends Quantity<?>> unit, Unit<? extends Quantity<?>> base)
      throws Exception {
    UnitConverter toBase = unit.getConverterToAny(base);
    List<Figure> figures = Reading.figures("It measured " + NUMBER + " " + name + " there.");
    assertEquals(1, figures.size(), figures::toString);
    Interval read = figures.getFirst().base();
    double expected = toBase.convert(NUMBER);
    assertEquals(expected, read.low(), RELATIVE * expected);
    assertEquals(expected, read.high(), RELATIVE * expected);
  }
}
