package dateline.analysis;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotators;
import dateline.article.Article;
import dateline.article.Zones;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** The contracts of Lucene's analysis, on fixed and on random text. */
public class NewsAnalyzerTest extends BaseTokenStreamTestCase {
  private final Analyzer analyzer = new NewsAnalyzer(StubAnnotator.ONLY);

  @Override
  public void tearDown() throws Exception {
    analyzer.close();
    super.tearDown();
  }

  public void testTagsAreStackedUponTheWordsOfTheirMention() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "Ivan Petrov's men said 30 fell in Lviv.",
        new String[] {
          "ivan",
          "#actor/ivan-petrov",
          "#person",
          "#sentence",
          "petrov",
          "#actor/ivan-petrov$",
          "#person$",
          "men",
          "said",
          "#cue",
          "#cue$",
          "30",
          "#figure/count",
          "#figure",
          "#statement",
          "#quote",
          "fell",
          "#figure/count$",
          "#figure$",
          "in",
          "lviv",
          "#place/gn:1",
          "#place",
          "#place/gn:1$",
          "#place$",
          "#statement$",
          "#quote$",
          "#sentence$"
        },
        new int[] {
          0, 0, 0, 0, 5, 5, 5, 14, 18, 18, 18, 23, 23, 23, 23, 23, 26, 26, 26, 31, 34, 34, 34, 34,
          34, 34, 34, 34
        },
        new int[] {
          4, 4, 4, 4, 11, 11, 11, 17, 22, 22, 22, 25, 25, 25, 25, 25, 30, 30, 30, 33, 38, 38, 38,
          38, 38, 38, 38, 38
        },
        new String[] {
          "word", "tag", "tag", "tag", "word", "tag", "tag", "word", "word", "tag", "tag", "number",
          "tag", "tag", "tag", "tag", "word", "tag", "tag", "word", "word", "tag", "tag", "tag",
          "tag", "tag", "tag", "tag"
        },
        new int[] {
          1, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0
        });
  }

  public void testEverySentenceBeginsAndEndsInATag() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "It rained. (It stopped!) ...",
        new String[] {
          "it", "#sentence", "rained", "#sentence$", "it", "#sentence", "stopped", "#sentence$"
        },
        new int[] {1, 0, 1, 0, 1, 0, 1, 0});
  }

  public void testWordsOfScriptsWithoutSpacesAreCutFurther() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "See 北京大学出版社.",
        new String[] {"see", "#sentence", "北京", "大学", "出版社", "#sentence$"},
        new int[] {0, 0, 4, 6, 8, 8},
        new int[] {3, 3, 6, 8, 11, 11},
        new int[] {1, 0, 1, 1, 1, 0});
  }

  public void testNothingInNothingOut() throws IOException {
    assertAnalyzesTo(analyzer, "", new String[0]);
    assertAnalyzesTo(analyzer, " \n\n ?! ", new String[0]);
  }

  public void testRandomText() throws IOException {
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    checkRandomData(random(), analyzer, 20 * RANDOM_MULTIPLIER, 8192);
  }

  public void testRandomTextWithTheInstalledAnnotators() throws IOException {
    try (Analyzer installed = new NewsAnalyzer()) {
      checkRandomData(random(), installed, 20 * RANDOM_MULTIPLIER, 200, false, false);
    }
  }

  public void testChainBuiltByName() throws IOException {
    try (Analyzer chain =
        CustomAnalyzer.builder()
            .withTokenizer("news")
            .addTokenFilter("actorTags")
            .addTokenFilter("placeTags")
            .addTokenFilter("figureTags")
            .addTokenFilter("attributionTags")
            .addTokenFilter("sentenceTags")
            .build()) {
      assertAnalyzesTo(
          chain, "it rained.", new String[] {"it", "#sentence", "rained", "#sentence$"});
      checkRandomData(random(), chain, 20 * RANDOM_MULTIPLIER, 100, false, false);
    }
  }

  public void testFactoriesRefuseUnknownParameters() {
    expectThrows(
        IllegalArgumentException.class,
        () -> CustomAnalyzer.builder().withTokenizer("news", "a", "b").build());
    expectThrows(
        IllegalArgumentException.class,
        () -> CustomAnalyzer.builder().withTokenizer("news").addTokenFilter("actorTags", "a", "b"));
  }

  public void testTagFiltersPassAnotherTokenizersWords() throws IOException {
    try (Analyzer chain =
        CustomAnalyzer.builder().withTokenizer("standard").addTokenFilter("actorTags").build()) {
      assertAnalyzesTo(chain, "Ivan Petrov", new String[] {"Ivan", "Petrov"});
    }
  }

  public void testNamesAreWordsAGapApart() throws IOException {
    try (Analyzer names = new WordsAnalyzer(100)) {
      assertAnalyzesTo(names, "Côte d’Ivoire's", new String[] {"cote", "d'ivoire"});
      assertEquals(100, names.getPositionIncrementGap("actor"));
      checkRandomData(random(), names, 100 * RANDOM_MULTIPLIER);
    }
  }

  public void testAnAnnotatedArticleGivesTheTokensOfTheAnalyzer() throws IOException {
    String text = "Ivan Petrov said 30 fell in Lviv. Nobody else was in Kyiv.";
    Article article = Article.of("a", "Anna Ivanova spoke", text, "en", Zones.of(text));
    AnnotatedArticle annotated = StubAnnotator.ONLY.annotate(article);
    AnnotatedTokenStream words = new AnnotatedTokenStream();
    try (TokenStream stream = NewsAnalyzer.stackTags(words)) {
      words.over(annotated, article.bodyStart(), article.text().length());
      List<String> body = tokens(stream);
      words.over(annotated, 0, article.bodyStart());
      List<String> title = tokens(stream);
      assertEquals(tokens(analyzer.tokenStream("text", text)), body);
      assertEquals(
          "[+1anna[0,4), +0#actor/anna-ivanova[0,4), +0#person[0,4), +0#sentence[0,4), +1ivanova[5,12),"
              + " +0#actor/anna-ivanova$[5,12), +0#person$[5,12), +1spoke[13,18),"
              + " +0#sentence$[13,18), end 20]",
          title.toString());
    }
  }

  private static List<String> tokens(TokenStream stream) throws IOException {
    CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
    OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
    PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
    List<String> tokens = new ArrayList<>();
    try (stream) {
      stream.reset();
      while (stream.incrementToken()) {
        String at = "[" + offset.startOffset() + "," + offset.endOffset() + ")";
        tokens.add("+" + increment.getPositionIncrement() + term + at);
      }
      stream.end();
      tokens.add("end " + offset.endOffset());
    }
    return tokens;
  }

  public void testWithoutAnnotatorsThereAreOnlySentenceTags() throws IOException {
    try (Analyzer none = new NewsAnalyzer(new Annotators(List.of()))) {
      assertAnalyzesTo(
          none, "Ivan Petrov", new String[] {"ivan", "#sentence", "petrov", "#sentence$"});
    }
  }
}
