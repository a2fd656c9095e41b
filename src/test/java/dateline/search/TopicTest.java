package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.annotation.VerbClass;
import dateline.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTest {
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "killed, killed, killed",
    "killed, sent, killed",
    "homes, destroyed, homes destroyed",
    "soldiers, , soldiers",
    "people, sent, people sent",
    "people, ,",
    ", sent,"
  })
  void aCountIsAboutItsHeadAndWhatWasDoneWithIt(
      @Nullable String head, @Nullable String verb, @Nullable String topic) {
    assertEquals(
        topic == null ? null : new Topic(topic, ""),
        Topic.of(claim(Figure.Kind.COUNT, null, head, null, verb)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"oil, , oil", "sales, UP, sales up", "sales, DOWN, sales down", ", UP,"})
  void aMeasureIsAboutItsHeadAndItsChange(
      @Nullable String head, Figure.@Nullable Change change, @Nullable String topic) {
    assertEquals(
        topic == null ? null : new Topic(topic, "USD"),
        Topic.of(claim(Figure.Kind.MONEY, "USD", head, change, "sent")));
  }

  private static Claim claim(
      Figure.Kind kind,
      @Nullable String unit,
      @Nullable String head,
      Figure.@Nullable Change change,
      @Nullable String verb) {
    Interval value = Interval.exactly(40);
    Figure figure =
        new Figure(
            new Span(0, 2),
            kind,
            value,
            unit,
            head,
            Figure.Bound.EXACT,
            change,
            value,
            unit,
            "digits");
    VerbClass verbs = verb == null ? null : new VerbClass(verb, VerbClass.Polarity.NEITHER);
    return new Claim(figure, head, verb, verbs, List.of(), List.of(), null, null, null, -1);
  }
}
