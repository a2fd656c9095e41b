package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facets of the claims of a random index, with replaced and removed articles, counted by hand. */
class ClaimFacetsTest {
  @Test
  void everyCountIsTheNumberOfClaimsThatHaveTheValue(@TempDir Path folder)
      throws IOException, QueryException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    RandomNews news = new RandomNews(random);
    Map<String, AnnotatedArticle> live = new TreeMap<>();
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      for (int i = 0; i < 400; i++) {
        String id = "a" + random.nextInt(150);
        AnnotatedArticle article = news.article(id);
        if (!live.containsKey(id)) {
          writer.add(article, "file", "hash" + i);
          live.put(id, article);
        } else if (random.nextInt(4) == 0) {
          writer.remove(id);
          live.remove(id);
        } else {
          writer.replace(article, "file", "hash" + i);
          live.put(id, article);
        }
        if (random.nextInt(40) == 0) {
          writer.commit();
        }
      }
      writer.commit();
    }
    String other = live.keySet().iterator().next();
    Path corrections = folder.resolve("mine.tsv");
    Files.writeString(
        corrections,
        "same-as\tAnn Bell\tCarl Dorn\nrename\tEva Falk\tEva F.\nnot-same-as\tEva Falk\tid:"
            + other
            + "\n");
    try (Searcher searcher = Searcher.open(folder, corrections)) {
      for (String query : new String[] {"", "verb:lost", "claim(kind:count troops > 30)"}) {
        ClaimRequest request = new ClaimRequest(query, List.of(), 0, 0, ClaimSort.ARTICLE, 50);
        Map<String, Integer> expected = new TreeMap<>();
        for (AnnotatedArticle article : live.values()) {
          for (Claim claim : article.claims()) {
            boolean isLost = "lost".equals(claim.verb());
            boolean isMore =
                "troops".equals(claim.head()) && claim.figure().kind().name().equals("COUNT");
            if (query.isEmpty() || (query.startsWith("verb") ? isLost : isMore && over30(claim))) {
              count(article, claim, other, expected);
            }
          }
        }
        assertEquals(expected, shown(searcher.claims(request).facets()), query + ", seed " + seed);
      }
    }
  }

  private static boolean over30(Claim claim) {
    double low = claim.figure().value().low();
    return switch (claim.figure().bound()) {
      case ABOUT -> low * 0.9 > 30;
      case MORE_THAN -> low >= 30;
      case EXACT, AT_LEAST, BETWEEN -> low > 30;
      case LESS_THAN, AT_MOST -> false;
    };
  }

  private static void count(
      AnnotatedArticle article, Claim claim, String other, Map<String, Integer> counts) {
    TreeSet<String> values = new TreeSet<>();
    values.add("kind/" + claim.figure().kind().name().toLowerCase(Locale.ROOT));
    if (claim.head() != null) {
      values.add("counted/" + claim.head());
    }
    if (claim.verbClass() != null) {
      values.add("verb/" + claim.verbClass().name());
    }
    if (claim.attribution() < 0) {
      values.add("speech/unattributed");
    } else {
      Attribution attribution = article.attributions().get(claim.attribution());
      values.add("speech/indirect");
      values.add("cue/said");
      for (String speaker : attribution.speakers()) {
        if (!speaker.equals("eva-falk")) {
          values.add("by/Ann Bell or Carl Dorn");
        } else if (!article.article().id().equals(other)) {
          values.add("by/Eva F.");
        }
      }
    }
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
  }

  private static Map<String, Integer> shown(Facets facets) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Facets.Dimension dimension : facets.dimensions()) {
      for (Facets.Value value : dimension.values()) {
        boolean isJoined = value.label().equals("Ann Bell") || value.label().equals("Carl Dorn");
        String label = isJoined ? "Ann Bell or Carl Dorn" : value.label();
        counts.put(dimension.name() + "/" + label, value.articles());
      }
    }
    return counts;
  }
}
