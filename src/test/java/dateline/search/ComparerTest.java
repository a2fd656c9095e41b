package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Figure.Bound;
import dateline.annotation.Interval;
import dateline.annotation.Period;
import dateline.article.Span;
import dateline.search.Comparison.Group;
import dateline.search.Comparison.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
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
  void claimsThatTellTheirDaysAreTogetherWhereTheseOverlap() {
    List<ClaimRow> rows =
        List.of(
            of(row("a", "2005-01-01", PERU, 40), "2001-01-01", "2001-12-31"),
            of(row("b", "2005-01-01", PERU, 41), "2001-05-01", "2002-02-28"),
            of(row("c", "2005-01-01", PERU, 42), "2002-02-28", "2002-02-28"),
            row("i", "2001-07-04", PERU, 43),
            of(row("d", "2005-01-01", PERU, 60), "2003-01-01", "2003-12-31"),
            of(row("e", "2005-01-01", PERU, 61), "2003-06-01", "2003-06-30"),
            row("f", "2004-02-01", PERU, 62),
            row("g", "2009-02-01", PERU, 70),
            of(row("j", "2015-02-01", PERU, 70), "2009-02-01", "2009-02-07"),
            row("h", "2010-02-01", PERU, 71));
    assertEquals(
        List.of("a b c i", "d e", "g h j"),
        Comparer.compare(rows, rows.size(), "", List.of()).groups().stream()
            .map(ComparerTest::articles)
            .sorted()
            .toList());
  }

  @Test
  void figuresOfDifferentDaysAreNoContradiction() {
    ClaimRow one = of(row("a", "2001-05-01", PERU, 40), "2001-01-01", "2001-04-30");
    ClaimRow other = of(row("b", "2001-05-01", PERU, 60), "2001-04-30", "2001-05-01");
    ClaimRow third = of(row("c", "2001-05-01", PERU, 40), "2001-05-01", "2001-05-01");
    assertEquals(Verdict.DISAGREE, verdict(one, other));
    assertEquals(Verdict.DISAGREE, verdict(other, third));
    assertEquals(
        Verdict.AGREE,
        verdict(one, of(row("d", "2001-05-01", PERU, 40), "2001-04-01", "2001-05-01")));
    ClaimRow bridge = of(row("e", "2001-05-09", PERU, 50), "2001-01-01", "2001-12-31");
    ClaimRow late = of(row("f", "2001-05-01", PERU, 60), "2001-05-01", "2001-05-01");
    assertEquals(Verdict.CHANGE, verdict(one, bridge, late), "only the days of the bridge overlap");
  }

  private static Verdict verdict(ClaimRow... rows) {
    List<Group> groups = Comparer.compare(List.of(rows), rows.length, "", List.of()).groups();
    assertEquals(1, groups.size());
    return groups.getFirst().verdict();
  }

  private static String articles(Group group) {
    return group.entries().stream()
        .map(entry -> entry.row().articleId())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @Test
  void theNumberThatMostSpeakersGiveIsTheBest() {
    ClaimRow many = saidBy(row("a", "2001-05-01", PERU, 40), "Ann Bell", "Carl Dorn");
    ClaimRow later = saidBy(row("b", "2001-05-02", PERU, 60), "Eva Falk");
    List<ClaimRow> rows = List.of(many, later);
    assertEquals(40, Comparer.compare(rows, rows.size(), "", List.of()).groups().getFirst().best());
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
      ClaimRow row = row("r" + i, day, paths.get(random.nextInt(4)), 1 + random.nextInt(9));
      String first = "20" + (10 + random.nextInt(9)) + "-01-01";
      boolean tells = random.nextBoolean();
      rows.add(tells ? of(row, first, first.replace("-01-01", "-06-30")) : row);
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
        null,
        List.of(),
        List.of(),
        path,
        "Sentence of " + id,
        0);
  }

  /** The same figure of these days. */
  private static ClaimRow of(ClaimRow row, String first, String last) {
    Claim claim = row.claim();
    Period days = new Period(LocalDate.parse(first), LocalDate.parse(last));
    Claim telling =
        new Claim(
            claim.figure(),
            claim.head(),
            claim.verb(),
            claim.verbClass(),
            claim.actors(),
            claim.places(),
            claim.placeBy(),
            claim.time(),
            days,
            claim.attribution());
    return with(row, row.articleId(), telling, row.speakers());
  }

  private static ClaimRow saidBy(ClaimRow row, String... speakers) {
    return with(row, row.articleId(), row.claim(), List.of(speakers));
  }

  private static ClaimRow copy(ClaimRow row, String id) {
    return with(row, id, row.claim(), row.speakers());
  }

  private static ClaimRow with(ClaimRow row, String id, Claim claim, List<String> speakers) {
    return new ClaimRow(
        id,
        row.title(),
        row.date(),
        row.source(),
        claim,
        row.words(),
        row.speaker(),
        speakers,
        row.attribution(),
        row.actors(),
        row.places(),
        row.path(),
        row.sentence(),
        row.start());
  }
}
