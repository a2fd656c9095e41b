package dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text; the seed in a test's name makes its texts again. */
class FigurePropertiesTest {
  private static final int TEXTS = 200;

  /** Pieces that figures are made of, and marks that break them. */
  private static final List<String> PIECES =
      List.of(
          "1",
          "10",
          "1,000",
          "3.5",
          "007",
          "2014",
          "10,00",
          "½",
          "1/2",
          "one",
          "two",
          "twenty",
          "hundred",
          "thousand",
          "million",
          "dozen",
          "dozens",
          "hundreds",
          "half",
          "third",
          "quarter",
          "couple",
          "handful",
          "score",
          "several",
          "few",
          "a",
          "an",
          "the",
          "of",
          "and",
          "or",
          "to",
          "from",
          "between",
          "in",
          "out",
          "by",
          "over",
          "under",
          "about",
          "more than",
          "at least",
          "up to",
          "or more",
          "plus or minus",
          "minus",
          "below zero",
          "percent",
          "%",
          "$",
          "£",
          "US$",
          "euros",
          "pounds",
          "feet",
          "inches",
          "miles",
          "hours",
          "minutes",
          "degrees",
          "Celsius",
          "a day",
          "per capita",
          "times as",
          "rose",
          "fell",
          "was",
          "he",
          "aged",
          "Ruiz",
          "May",
          "people",
          "dead",
          "-",
          "–",
          ",",
          ".",
          ";",
          ":",
          "/",
          "(",
          ")",
          "^",
          "±",
          "+",
          "~",
          ">",
          "\n",
          "\n\n",
          "'s",
          "\u201c",
          "\ud83d\ude00",
          "\u00a0");

  static Stream<Long> seeds() {
    long start = System.nanoTime();
    return LongStream.range(start, start + 10).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void figuresStandInsideTheTextInOrderAndApart(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      int done = 0;
      for (Figure figure : Reading.figures(text)) {
        assertTrue(figure.span().start() >= done, text);
        done = figure.span().end();
        assertTrue(done <= text.length(), text);
        assertEquals(figure.unit() == null, figure.baseUnit() == null, text);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSameTextGivesTheSameFigures(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      assertEquals(Reading.figures(text), Reading.figures(text), text);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aNumberPrintedAndReadAgainIsTheSame(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      long whole = 2 + (long) Math.pow(10, 1 + 11 * random.nextDouble());
      assertNumber((double) whole, String.format(Locale.ROOT, "%,d", whole));
      assertNumber((double) whole, words(whole));
      double part = random.nextInt(1, 1_000_000) / 100.0;
      assertNumber(part, String.format(Locale.ROOT, "%,.2f", part));
      assertNumber(part * 1e6, String.format(Locale.ROOT, "%.2f million", part));
    }
  }

  private static void assertNumber(double value, String printed) {
    String text = "There were just " + printed + " huts.";
    Interval read = Reading.figures(text).getFirst().value();
    assertEquals(value, read.low(), 1e-9 * value, text);
    assertEquals(value, read.high(), 1e-9 * value, text);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(1, 60);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.append(random.nextBoolean() ? "x" : "-").toString();
  }

  private static final List<String> SMALL =
      List.of(
          "",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /** 1,234,567 as "one million two hundred and thirty-four thousand five hundred ...". */
  private static String words(long number) {
    StringBuilder words = new StringBuilder();
    long rest = number;
    for (long scale = 1_000_000_000_000L; scale > 1; scale /= 1000) {
      if (rest >= scale) {
        words
            .append(belowThousand((int) (rest / scale)))
            .append(' ')
            .append(name(scale))
            .append(' ');
        rest %= scale;
      }
    }
    return words.append(belowThousand((int) rest)).toString().strip();
  }

  private static String name(long scale) {
    return scale == 1000
        ? "thousand"
        : scale == 1_000_000 ? "million" : scale == 1_000_000_000 ? "billion" : "trillion";
  }

  private static String belowThousand(int number) {
    int rest = number % 100;
    String tens =
        rest < 20
            ? SMALL.get(rest)
            : TENS.get(rest / 10) + (rest % 10 == 0 ? "" : "-" + SMALL.get(rest % 10));
    if (number < 100) {
      return tens;
    }
    return SMALL.get(number / 100) + " hundred" + (tens.isEmpty() ? "" : " and " + tens);
  }
}
