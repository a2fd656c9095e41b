package dateline.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.annotation.Period;
import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import dateline.article.Span;
import dateline.article.Zones;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that say when 20 men fell, and the days that they mean on Tuesday, 12 March 2024. */
final class TimeWordsTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 3, 12);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          today                 | today                 | 2024-03-12 | 2024-03-12
          yesterday             | yesterday             | 2024-03-11 | 2024-03-11
          last night            | last night            | 2024-03-11 | 2024-03-11
          tomorrow              | tomorrow              | 2024-03-13 | 2024-03-13
          on Tuesday            | on Tuesday            | 2024-03-12 | 2024-03-12
          on Friday             | on Friday             | 2024-03-08 | 2024-03-08
          next Friday           | next Friday           | 2024-03-15 | 2024-03-15
          on April 14           | on April 14           | 2024-04-14 | 2024-04-14
          on 30 November        | on 30 November        | 2023-11-30 | 2023-11-30
          on Nov. 8, 2000       | on Nov. 8, 2000       | 2000-11-08 | 2000-11-08
          on February 30        | on February 30        |            |
          in May                | in May                | 2023-05-01 | 2023-05-31
          last November         | last November         | 2023-11-01 | 2023-11-30
          next April            | next April            | 2024-04-01 | 2024-04-30
          in May last year      | in May last year      | 2023-05-01 | 2023-05-31
          in early May 1984     | in early May 1984     | 1984-05-01 | 1984-05-31
          in 2004               | in 2004               | 2004-01-01 | 2004-12-31
          in the 1995 storm     | 1995                  | 1995-01-01 | 1995-12-31
          last week             | last week             | 2024-03-04 | 2024-03-10
          this month            | this month            | 2024-03-01 | 2024-03-31
          last year             | last year             | 2023-01-01 | 2023-12-31
          in the past 48 hours  | past 48 hours         | 2024-03-10 | 2024-03-12
          over the last 2 years | last 2 years          | 2022-03-12 | 2024-03-12
          in the past few days  | past few days         |            |
          3 weeks ago           | 3 weeks ago           | 2024-02-19 | 2024-02-25
          a year ago            | a year ago            | 2023-01-01 | 2023-12-31
          since January         | since January         | 2024-01-01 | 2024-03-12
          since Sunday          | since Sunday          | 2024-03-10 | 2024-03-12
          within 6 months       | within 6 months       | 2024-03-12 | 2024-09-12
          in the next 2 days    | next 2 days           | 2024-03-12 | 2024-03-14
          by July 2025          | by July 2025          | 2025-07-01 | 2025-07-31
          every day             |                       |            |
          may                   |                       |            |
          """)
  void timeWordsMeanDays(
      String words, @Nullable String time, @Nullable LocalDate first, @Nullable LocalDate last) {
    Claim claim = claim(words, TODAY);
    assertEquals(time, claim.time());
    assertEquals(first == null || last == null ? null : new Period(first, last), claim.period());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"on Friday, ", "in May 1984, 1984-05-01"})
  void withoutADayOfTheArticleOnlyYearsTell(String words, @Nullable LocalDate first) {
    Period period = claim(words, null).period();
    assertEquals(first, period == null ? null : period.first());
  }

  private static Claim claim(String words, @Nullable LocalDate day) {
    String text = "20 men fell " + words + ".";
    PublicationDate date = PublicationDate.of(day, PublicationDate.Evidence.FIELD, null);
    Article article =
        Article.of("a", null, text, Origin.UNKNOWN.publishedAt(date), "en", Zones.of(text));
    Figure figure =
        new Figure(
            new Span(0, 6),
            Figure.Kind.COUNT,
            Interval.exactly(20),
            null,
            "men",
            Figure.Bound.EXACT,
            null,
            Interval.exactly(20),
            null,
            "given");
    AnnotatedArticle tagged = AnnotatedArticle.untagged(article).withFigures(List.of(figure));
    return new AttributionAnnotator().annotate(tagged).claims().getFirst();
  }
}
