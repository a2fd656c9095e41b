package dateline.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who the source is; an empty cell where it is not plain. */
final class SpeakersTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          person                | Analyst Ann Lee says the dam holds. | person Ann Lee=ann-lee | ann-lee
          place that speaks     | Norway said the dam held. | place Norway=gn:3 | gn:3
          US, no pronoun        | Some 40 boats were lost, says US Navy. | org US Navy=us-navy | us-navy
          two who speak         | Boats were lost, claim Norway and Peru. | place Norway=gn:3; place Peru=gn:9 | gn:3,gn:9
          insertion             | The dam holds, Ann Lee, a clerk at Reuters, added. | person Ann Lee=ann-lee; org Reuters=reuters | ann-lee
          name behind an office | The port minister, Ann Lee, said it was over. | person Ann Lee=ann-lee | ann-lee
          another behind one    | The wife of the mayor, Ann Lee of Oslo, said it was over. | person Ann Lee=ann-lee | ''
          adviser, not adviser's boss | Trump adviser Ann Lee said it was over. | person Trump=trump; person Ann Lee=ann-lee | ann-lee
          spokesman of a person | Lee's spokesman said it was over. | person Lee=ann-lee | ''
          spokesman of an office | A spokesman for the Navy said it was over. | org Navy=navy | navy
          data of an institution | Data released by the Tide Institute shows that the sea rose. | org Tide Institute=tide-institute | tide-institute
          office of a place, name | A dam broke, the mayor of Oslo, Ann Lee, said. | place Oslo=gn:1; person Ann Lee=ann-lee | ann-lee
          verb that is shared   | Norway reported 40 dead, Peru more than 60; the Navy 80. | place Norway=gn:3; place Peru=gn:9; org Navy=navy | gn:3; gn:9; navy
          figures of one list   | The Navy found 20 men in Norway, Peru 12 days later. | place Norway=gn:3; place Peru=gn:9; org Navy=navy | navy
          he who spoke last     | Tom Hall said it rained. He added that it was cold. | person Tom Hall=tom-hall | tom-hall; tom-hall
          he, two named         | Tom Hall said it rained. Sid Ray met Max Orr. He added that it was cold. | person Tom Hall=tom-hall; person Sid Ray=sid-ray; person Max Orr=max-orr | tom-hall; ''
          who                   | It was Ann Lee, who said that it rained. | person Ann Lee=ann-lee | ann-lee
          title known           | President Ann Lee left. It rained, the president said. | person Ann Lee=ann-lee | ann-lee
          the PM                | Prime Minister Ann Lee met Transport Minister Tom Hall. It rained, the PM said. | person Ann Lee=ann-lee; person Tom Hall=tom-hall | ann-lee
          two presidents        | President Ann Lee met President Tom Hall. It rained, the president said. | person Ann Lee=ann-lee; person Tom Hall=tom-hall | ''
          epithet of who spoke  | President Ann Lee met President Tom Hall. Lee said it rained. The tired leader called it “a flood”. | person Ann Lee=ann-lee; person Lee=ann-lee; person Tom Hall=tom-hall | ann-lee; ann-lee
          an expert, then named | An expert said the dam is old. It may break, Ann Lee, an expert at the port, added. | person Ann Lee=ann-lee | ann-lee; ann-lee
          it that spoke last    | The Tide Institute said it rained. It added that it was cold. | org Tide Institute=tide-institute | tide-institute; tide-institute
          it is no person       | Tom Hall said it rained. It added that it was cold. | person Tom Hall=tom-hall | tom-hall; ''
          the body so named     | The Tide Institute closed. The institute said it rained. | org Tide Institute=tide-institute | tide-institute
          two bodies so named   | The Tide Institute met the Moon Institute. The institute said it rained. | org Tide Institute=tide-institute; org Moon Institute=moon-institute | ''
          nobody known          | Experts fear the dam is old. | person Ann Lee=ann-lee | ''
          """)
  void speakersAreNamedOnlyWherePlain(String rule, String text, String mentions, String speakers) {
    assertEquals(speakers.replace("''", ""), Tagged.of(text, mentions).speakers());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          it, the source before   | A report said 9 boats sank. It added that 20 men died. | A report
          it, an opening body     | The committee met in May. It said 20 men died. | The committee
          it, an opening thing    | The storm broke in May. It said 20 men died. |
          it, behind a colon      | The clerks said 9 boats sank. The committee went further: it claimed that 20 men died. | The committee
          it, before its name     | Two days after it spoke of 20 dead, the committee met in Oslo. | the committee
          they                    | Some clerks said 9 boats sank. They think that 20 men died. | Some clerks
          who                     | The port office, which said 20 men died, has closed. | The port office
          it, not those before    | A report said 9 boats sank. Officials said it rained. It added that 20 men died. | A report
          it, two sentences later | A report said 9 boats sank. It rained. The sun came. It added that 20 men died. |
          """)
  void aPronounIsNamedElsewhere(String rule, String text, @Nullable String named) {
    AnnotatedArticle article = Tagged.of(text, "").article();
    Span span = article.attributions().getLast().named();
    assertEquals(named, span == null ? null : span.in(article.text()));
  }
}
