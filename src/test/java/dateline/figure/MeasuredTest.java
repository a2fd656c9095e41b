package dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.Figure;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What measures, parts and multiples are of. */
class MeasuredTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By May the flood covered 900 square miles.       | flood
          The tank is said to hold 15,000 gallons.         | tank
          A plank more than twelve feet long was gone.     | plank
          He set up a $20 billion fund.                    | fund
          The 90-foot mast broke.                          | mast
          She was out on $2,000 bail.                      | bail
          They filed a suit for $15 million.               | suit
          The town voted $3 million for relief.            | relief
          The court fined him $500 for theft.              | fine
          It was built at a cost of $40 million.           | cost
          He put the loss of grain at $40 million.         | loss
          Sales were $90 million, up from $70 million.     | sales,sales
          It gave two million barrels in a year.           | oil
          Only two of the country's 54 mills run.          | mills,mills
          About a third of Peru's nine million people came. | people,people
          She saved 20 of about 90 passengers.             | passengers,passengers
          It left half the city without a roof.            | city
          It leaks five times as much water.               | water
          The mud covered 90 square miles, twice as much.  | mud,mud
          Some 60 percent of the first-class seats sold.   | seats
          The camp was 40 miles from the port.             | -
          He paid $5 million on Monday for the other.      | -
          """)
  void aMeasureTellsWhatItIsOf(String text, String counted) {
    assertEquals(
        counted,
        Reading.figures(text).stream()
            .map(Figure::counted)
            .map(noun -> Objects.requireNonNullElse(noun, "-"))
            .collect(Collectors.joining(",")));
  }
}
