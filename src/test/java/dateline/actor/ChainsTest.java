package dateline.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotators;
import dateline.article.Article;
import dateline.article.Span;
import dateline.ingest.ArticleReader;
import dateline.ingest.Item;
import dateline.ingest.ReaderOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Joins the names of the sample corpus and compares them with the gold chains. The table of all
 * articles is written to {@code target/chains.txt}, every mention to {@code
 * target/chains-trace.txt}:
 *
 * <pre>mvn -q test -Dtest=ChainsTest; cat target/chains.txt</pre>
 */
class ChainsTest {
  private static final Path FOLDER = Path.of("src/test/resources/dateline/actor/chains");

  @Test
  void theNamesOfTheSampleCorpusAreJoinedAsAReaderJoinsThem() throws IOException {
    Map<String, Article> articles = articles();
    List<String> table = new ArrayList<>();
    List<String> trace = new ArrayList<>();
    table.add(row("", "names", "joined P", "R", "F1", "all P", "R", "F1"));
    BCubed.Score joined = BCubed.Score.NONE;
    BCubed.Score all = BCubed.Score.NONE;
    for (GoldChains gold : GoldChains.all(FOLDER)) {
      Article article =
          Objects.requireNonNull(
              articles.get(gold.articleId()), "there is no article " + gold.articleId());
      AnnotatedArticle tagged = Annotators.installed().annotate(article);
      BCubed score = new BCubed(tagged.text(), gold.mentions(tagged), tagged.actors());
      table.add(row(gold.file(), score.joined(), score.all()));
      joined = joined.plus(score.joined());
      all = all.plus(score.all());
      trace.add("# " + gold.file());
      trace.addAll(score.trace());
    }
    table.add(row("all articles", joined, all));
    Files.write(Path.of("target/chains.txt"), table);
    Files.write(Path.of("target/chains-trace.txt"), trace);
    assertTrue(joined.f1() >= 0.98, () -> "joined: " + table.getLast());
  }

  @Test
  void aFamilyInOneChainCostsPrecisionAndAChainInTwoCostsRecall() {
    // Five mentions of one actor and two of another taken for one: 5/7 * 5/7 + 2/7 * 2/7.
    BCubed.Score merged = scoreOf("a a a a a a a", "A A A A A B B");
    assertEquals((25 + 4) / 49.0, merged.p(), 1e-9);
    assertEquals(1, merged.r(), 1e-9);
    BCubed.Score split = scoreOf("a a b", "A A A");
    assertEquals(1, split.p(), 1e-9);
    assertEquals((4 + 1) / 9.0, split.r(), 1e-9);
  }

  @Test
  void aMissedNameCostsRecallAndAMadeUpOnePrecision() {
    BCubed.Score all = scoreOf("a - b", "A A -");
    assertEquals(0.5, all.p(), 1e-9);
    assertEquals(0.25, all.r(), 1e-9);
  }

  private static BCubed.Score scoreOf(String found, String gold) {
    String[] founds = found.split(" ", -1);
    String[] golds = gold.split(" ", -1);
    List<GoldChains.Mention> mentions = new ArrayList<>();
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < golds.length; i++) {
      Span span = new Span(i, i + 1);
      if (!golds[i].equals("-")) {
        GoldChains.Kind person = GoldChains.Kind.PERSON;
        mentions.add(
            new GoldChains.Mention(span, new GoldChains.Line(person, golds[i], List.of())));
      }
      if (!founds[i].equals("-")) {
        actors.add(new Actor(span, Actor.Kind.PERSON, founds[i], founds[i], "test"));
      }
    }
    return new BCubed("x".repeat(golds.length), mentions, actors).all();
  }

  private static Map<String, Article> articles() throws IOException {
    Map<String, Article> articles = new HashMap<>();
    try (ArticleReader reader = new ArticleReader(ReaderOptions.DEFAULT)) {
      for (Path file : ArticleReader.files(Path.of("corpus"))) {
        reader.read(
            file,
            file.toString().replace('\\', '/'),
            item -> {
              if (item instanceof Item.Read read) {
                articles.put(read.article().id(), read.article());
              }
            });
      }
    }
    return articles;
  }

  private static String row(String label, BCubed.Score joined, BCubed.Score all) {
    return row(
        label,
        Integer.toString(all.wanted()),
        share(joined.p()),
        share(joined.r()),
        share(joined.f1()),
        share(all.p()),
        share(all.r()),
        share(all.f1()));
  }

  private static String row(String label, String... cells) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-38s", label));
    for (String cell : cells) {
      row.append(String.format(Locale.ROOT, " %8s", cell));
    }
    return row.toString();
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
