package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.PublicationDate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.boilerpipe.BoilerpipeContentHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Reads the pages of many kinds of sites, and the same ones with Boilerpipe. */
class PagesTest {
  private record Row(GoldPage page, PageScore ours, PageScore theirs) {}

  static List<GoldPage> pages() {
    return GoldPage.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageTellsItsFacts(GoldPage page) {
    Article article = Reading.article(page.name() + ".html", page.html());
    assertAll(
        () ->
            assertEquals(
                Passage.plain(page.title()), Passage.plain(String.valueOf(article.title()))),
        () -> assertEquals(page.fact("author"), article.origin().author()),
        () -> assertEquals(page.fact("source"), article.source()),
        () -> assertEquals(page.fact("url"), article.url()),
        () -> assertEquals(page.fact("published"), written(article.origin().published())),
        () -> assertEquals(page.fact("doubt"), article.origin().published().doubt()),
        () ->
            assertEquals(
                page.fact("updated"),
                article.origin().updated() == null ? null : article.origin().updated().toString()));
  }

  private static @Nullable String written(PublicationDate date) {
    if (date.day() == null) {
      return null;
    }
    String time = date.timeText() == null ? "" : " " + date.timeText();
    return date.day() + time + ", " + date.evidence().label();
  }

  @Test
  void moreOfTheStoryIsKeptAndLessLetInThanByBoilerpipe() throws Exception {
    List<Row> rows = new ArrayList<>();
    for (GoldPage page : pages()) {
      rows.add(new Row(page, ours(page), PageScore.of(page, boilerpipe(page.html()))));
    }
    System.out.println(table(rows));
    double kept = mean(rows, row -> row.ours().keptShare());
    double letIn = mean(rows, row -> row.ours().letInShare());
    assertAll(
        () -> assertTrue(kept >= 0.995, "of the story was kept " + kept),
        () -> assertTrue(letIn <= 0.015, "of what was read, boilerplate is " + letIn),
        () -> assertTrue(kept > mean(rows, row -> row.theirs().keptShare())),
        () -> assertTrue(letIn < mean(rows, row -> row.theirs().letInShare())));
  }

  private static PageScore ours(GoldPage page) {
    return switch (Reading.items(page.name() + ".html", page.html()).getFirst()) {
      case Item.Read read -> PageScore.of(page, read.article());
      case Item.Unreadable unreadable -> PageScore.of(page, "");
    };
  }

  private static double mean(List<Row> rows, java.util.function.ToDoubleFunction<Row> share) {
    return rows.stream().mapToDouble(share).average().orElseThrow();
  }

  private static String boilerpipe(byte[] html) throws IOException, SAXException, TikaException {
    BodyContentHandler text = new BodyContentHandler(-1);
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, "text/html");
    try (TikaInputStream in = TikaInputStream.get(html)) {
      new JSoupParser().parse(in, new BoilerpipeContentHandler(text), metadata, new ParseContext());
    }
    return text.toString();
  }

  /** One row a page: what there was, what we made of it, and what Boilerpipe did. */
  private static String table(List<Row> rows) {
    StringBuilder out =
        new StringBuilder(
            "page                | story words  kept%%  astray | boilerplate  let in   of read%%"
                    .formatted()
                + " | captions%  bylines% | Boilerpipe: kept%  let in  of read%\n");
    for (Row row : rows) {
      out.append(line(row.page().name(), row.ours(), row.theirs()));
    }
    out.append(line("sum", sum(rows, Row::ours), sum(rows, Row::theirs)));
    out.append(
        String.format(
            Locale.ROOT,
            "mean: kept %.2f%%, boilerplate of what was read %.2f%%;"
                + " Boilerpipe: kept %.2f%%, boilerplate %.2f%%%n",
            100 * mean(rows, row -> row.ours().keptShare()),
            100 * mean(rows, row -> row.ours().letInShare()),
            100 * mean(rows, row -> row.theirs().keptShare()),
            100 * mean(rows, row -> row.theirs().letInShare())));
    return out.toString();
  }

  private static String line(String name, PageScore ours, PageScore theirs) {
    return String.format(
        Locale.ROOT,
        "%-19s | %11d %6.1f %7d | %11d %7d %9.1f | %9s %9s | %17.1f %7d %8.1f%n",
        name,
        ours.body(),
        100 * ours.keptShare(),
        ours.astray(),
        ours.boilerplate(),
        ours.letIn(),
        100 * ours.letInShare(),
        ours.captions().percent(),
        ours.bylines().percent(),
        100 * theirs.keptShare(),
        theirs.letIn(),
        100 * theirs.letInShare());
  }

  private static PageScore sum(List<Row> rows, java.util.function.Function<Row, PageScore> reader) {
    List<PageScore> scores = rows.stream().map(reader).toList();
    return new PageScore(
        sum(scores, PageScore::body),
        sum(scores, PageScore::kept),
        sum(scores, PageScore::astray),
        sum(scores, PageScore::boilerplate),
        sum(scores, PageScore::read),
        sum(scores, PageScore::letIn),
        new PageScore.Share(
            sum(scores, score -> score.captions().part()),
            sum(scores, score -> score.captions().whole())),
        new PageScore.Share(
            sum(scores, score -> score.bylines().part()),
            sum(scores, score -> score.bylines().whole())));
  }

  private static int sum(List<PageScore> scores, ToIntFunction<PageScore> count) {
    return scores.stream().mapToInt(count).sum();
  }
}
