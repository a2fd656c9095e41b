package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Figure.Bound;
import dateline.annotation.Interval;
import dateline.article.Span;
import dateline.search.Comparison.Group;
import dateline.search.Comparison.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparerTest {
  private static final List<String> PERU = List.of("South America", "Peru");
  private static final List<String> LIMA = List.of("South America", "Peru", "Lima");
  private static final List<String> CHILE = List.of("South America", "Chile");

  @ParameterizedTest(name = "{0} of 1000")
  @CsvSource({
    "EXACT, 1000, 1000",
    "ABOUT, 900, 1100",
    "MORE_THAN, 1000, 1200",
    "AT_LEAST, 1000, 1200",
    "LESS_THAN, 900, 1000",
    "AT_MOST, 500, 1000"
  })
  void openEndsAreClosedByWhatIsPlausible(Bound bound, double low, double high) {
    assertEquals(new Interval(low, high), Comparer.plausible(figure("dead", bound, 1000)));
  }

  @Test
  void placesWithinEachOtherAndNoLongSilenceMakeAGroup() {
    List<ClaimRow> rows =
        List.of(
            row("a", "2001-05-01", PERU, 40),
            row("b", "2001-05-03", LIMA, 60),
            row("c", "2001-05-03", CHILE, 7),
            row("d", "2001-05-03", CHILE, 7),
            row("e", "2009-05-03", PERU, 80));
    List<Group> groups = Comparer.compare(rows, rows.size(), "", List.of()).groups();
    assertEquals(List.of("Chile", "Peru"), groups.stream().map(Group::place).toList());
    assertEquals(Verdict.AGREE, groups.getFirst().verdict());
    assertEquals(Verdict.CHANGE, groups.getLast().verdict());
    assertEquals(40, groups.getLast().low());
    assertEquals(60, groups.getLast().high());
    assertEquals(60, groups.getLast().best());
  }

  @Test
  void figuresOfOneDayThatCannotBothBeTrueDisagree() {
    List<ClaimRow> rows =
        List.of(row("a", "2001-05-01", PERU, 40), row("b", "2001-05-02", PERU, 60));
    assertEquals(
        Verdict.DISAGREE,
        Comparer.compare(rows, rows.size(), "", List.of()).groups().getFirst().verdict());
  }

  @Test
  void copiesOfOneSentenceCountOnce() {
    ClaimRow first = row("a", "2001-05-01", PERU, 40);
    ClaimRow other = row("c", "2001-05-01", PERU, 50);
    List<ClaimRow> rows = List.of(first, copy(first, "b"), other);
    Group group = Comparer.compare(rows, rows.size(), "", List.of()).groups().getFirst();
    assertEquals(2, group.entries().size());
    assertEquals(2, group.entries().getFirst().copies());
  }

  @Test
  void theOrderOfTheClaimsIsOfNoMatter() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<List<String>> paths = List.of(PERU, LIMA, CHILE, List.of());
    List<ClaimRow> rows = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String day = "20" + (10 + random.nextInt(9)) + "-05-0" + (1 + random.nextInt(9));
      rows.add(row("r" + i, day, paths.get(random.nextInt(4)), 1 + random.nextInt(9)));
    }
    Comparison expected = Comparer.compare(rows, rows.size(), "", List.of());
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(rows, random);
      assertEquals(expected, Comparer.compare(rows, rows.size(), "", List.of()), "seed " + seed);
    }
  }

  /** "killed 40 people": verb, number and noun, of which the first and last may be missing. */
  private static Claim claim(Figure figure, @Nullable String verb) {
    return new Claim(
        figure, figure.counted(), verb, null, List.of(), List.of(), null, null, null, -1);
  }

  private static Figure figure(@Nullable String counted, Bound bound, double value) {
    Interval interval =
        switch (bound) {
          case MORE_THAN, AT_LEAST -> Interval.from(value);
          case LESS_THAN, AT_MOST -> Interval.upTo(value);
          case EXACT, ABOUT, BETWEEN -> Interval.exactly(value);
        };
    return new Figure(
        new Span(0, 2),
        Figure.Kind.COUNT,
        interval,
        null,
        counted,
        bound,
        null,
        interval,
        null,
        "digits");
  }

  private static ClaimRow row(String id, String date, List<String> path, double value) {
    Claim claim = claim(figure("dead", Bound.EXACT, value), null);
    return new ClaimRow(
        id,
        null,
        LocalDate.parse(date),
        null,
        claim,
        (int) value + " dead",
        "speaker of " + id,
        List.of(),
        List.of(),
        path,
        "Sentence of " + id,
        0);
  }

  private static ClaimRow copy(ClaimRow row, String id) {
    return new ClaimRow(
        id,
        row.title(),
        row.date(),
        row.source(),
        row.claim(),
        row.words(),
        row.speaker(),
        row.actors(),
        row.places(),
        row.path(),
        row.sentence(),
        row.start());
  }
}
