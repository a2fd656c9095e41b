package dateline.article;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final String STORY =
      """
      The river broke its banks on Monday and put the old centre of the town under water. The mayor \
      said that 1,200 people had left their homes and that seven were missing. Soldiers brought \
      sand in lorries from the quarry and the harbour was closed to all ships.

      The labour union organised a kitchen in the school, where 350 meals were served before noon. \
      Travellers waited at the station, as no train had come since five o'clock.

      The council is to meet on Thursday. It will ask the government for 4.5 million to mend the \
      dyke, which was built in 1962 and had been called unsafe by engineers twice.
      """;

  private static final String OTHER_AGENCY =
      """
      More than a thousand people fled when the river flooded the town on Monday, its mayor said, \
      adding that 1,200 had left their homes. Rescue workers searched for seven people. Trains \
      stopped at five o'clock and ships were kept out of the harbour. In the school a union served \
      350 meals. The council wants 4.5 million for the dyke of 1962, which engineers had called \
      unsafe, and will meet on Thursday to ask the government for the money.
      """;

  @ParameterizedTest(name = "{0}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the same                | x            | x                     | 0   | true
          spelt as Americans do   | centre       | center                | 0   | true
          another spelling        | organised    | organized             | 0   | true
          doubled l               | Travellers   | Travelers             | 0   | true
          the number spelt out    | seven        | 7                     | 0   | true
          without grouping mark   | 1,200        | 1200                  | 0   | true
          a few words changed     | old centre   | mediaeval quarter     | 0   | true
          another number          | 1,200        | 1,400                 | 0   | false
          another number in words | seven        | nine                  | 0   | false
          another decimal         | 4.5          | 4.8                   | 0   | false
          a third cut             | x            | x                     | 33  | true
          more than half cut      | x            | x                     | 60  | false
          """)
  void copiesHaveTheWordsAndTheFiguresInCommon(
      String what, String words, String changed, int percentCut, boolean copy) {
    String text = STORY.replace(words, changed);
    String other = text.substring(0, text.length() * (100 - percentCut) / 100);
    check(copy, article("Flood in the valley", STORY), article("River leaves its bed", other));
  }

  @Test
  void twoReportsOfOneEventAreNoCopies() {
    check(false, article("Flood", STORY), article("Flood", OTHER_AGENCY));
  }

  @Test
  void aParagraphMoreMakesNoOtherStory() {
    String more =
        "At the market the traders had built walls of boxes, but by 3 p.m. the water stood at the"
            + " height of their tables.\n\n";
    int second = STORY.indexOf("The labour");
    String inserted = STORY.substring(0, second) + more + STORY.substring(second);
    check(true, article("Flood", STORY), article(null, inserted));
  }

  @ParameterizedTest(name = "{0} and {2}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harrow Mills sets payout  | Qtly div six cts vs six cts prior. Pay March 27. Record March 13. | Harrow Mills sets payout      | Qtly div six cts vs six cts prior. Pay March 27. Record March 13. | true
          Harrow Mills sets payout  | Qtly div six cts vs six cts prior. Pay March 27. Record March 13. | Dale Foods declares dividend  | Qtly div six cts vs six cts prior. Pay March 27. Record March 13. | false
          Harrow Mills sets payout  | Qtly div six cts vs six cts prior. Pay March 27. Record March 13. |                               | Qtly div six cts vs six cts prior. Pay March 27. Record March 13. | false
          Hogs open up              | Hogs opened up at all the markets of the state on Friday morning. | Hogs open up                  | Hogs opened up at all the markets of the state on Friday morning. | true
          More to come              | More to come.                                                     | More to come                  | More to come.                                                     | false
          """)
  void aShortStoryIsToldByItsHeadlineToo(
      @Nullable String title, String body, @Nullable String other, String otherBody, boolean copy) {
    check(copy, article(title, body), article(other, otherBody));
  }

  @Test
  void whatIsNotTheStoryDoesNotCount() {
    String filed = "By Anna Bell\n\nHULL, May 3 (Reuters) - " + STORY;
    Article wire = article("Flood", filed);
    assertEquals(
        List.of(Zone.Kind.BYLINE, Zone.Kind.DATELINE, Zone.Kind.CREDIT, Zone.Kind.BODY),
        wire.zones().stream().skip(1).map(Zone::kind).distinct().toList());
    Agreement agreement = Wording.of(wire).compare(Wording.of(article("Flood", STORY)));
    assertEquals(agreement.longer(), agreement.shared());
    assertEquals(100, agreement.percent());
  }

  @Test
  void aCutCopySharesKeys() {
    int[] whole = Wording.of(article(null, STORY)).keys();
    int[] cut = Wording.of(article(null, STORY.substring(0, STORY.length() * 2 / 3))).keys();
    long shared =
        Arrays.stream(whole).filter(key -> Arrays.stream(cut).anyMatch(k -> k == key)).count();
    assertEquals(true, shared >= Wording.SHARED_KEYS, shared + " shared");
    assertArrayEquals(whole, Wording.keysOf(article("Another headline", STORY)));
  }

  private static void check(boolean copy, Article one, Article other) {
    Agreement agreement = Wording.of(one).compare(Wording.of(other));
    assertEquals(copy, agreement.isCopy(), agreement.toString());
    assertEquals(agreement, Wording.of(other).compare(Wording.of(one)));
  }

  private static Article article(@Nullable String title, String body) {
    return Article.of("a", title, body, "en", Zones.of(body));
  }
}
