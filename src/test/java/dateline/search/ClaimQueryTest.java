package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Figure.Bound;
import dateline.annotation.Period;
import dateline.index.ArticleWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What claim( ) finds, asked of a random index and of the claims in plain Java. */
class ClaimQueryTest {
  /** A part of a query and what it means. */
  private record Part(String typed, BiPredicate<AnnotatedArticle, Claim> holds) {}

  @Test
  void aClaimIsFoundIfAndOnlyIfItMeetsAllOfIt(@TempDir Path folder)
      throws IOException, QueryException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    RandomNews news = new RandomNews(random);
    List<AnnotatedArticle> articles = new ArrayList<>();
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      for (int i = 0; i < 120; i++) {
        AnnotatedArticle article = news.article("a" + i);
        articles.add(article);
        writer.add(article, "file", "hash" + i);
        if (random.nextInt(60) == 0) {
          writer.commit();
        }
      }
      writer.commit();
    }
    int count = articles.stream().mapToInt(article -> article.claims().size()).sum();
    int met = 0;
    try (Searcher searcher = Searcher.open(folder)) {
      for (int i = 0; i < 120; i++) {
        Part part = query(random, news, 2);
        String typed = "claim(" + part.typed() + ")";
        Set<String> claims = new TreeSet<>();
        Set<String> holding = new TreeSet<>();
        for (AnnotatedArticle article : articles) {
          for (Claim claim : article.claims()) {
            if (part.holds().test(article, claim)) {
              claims.add(article.article().id() + " " + words(article, claim));
              holding.add(article.article().id());
            }
          }
        }
        met += claims.isEmpty() ? 0 : 1;
        String where = typed + ", seed " + seed;
        assertEquals(
            claims,
            searcher.claims(typed, 0, 10_000).rows().stream()
                .map(row -> row.articleId() + " " + row.words())
                .collect(Collectors.toCollection(TreeSet::new)),
            where);
        assertEquals(
            holding,
            searcher
                .search(new SearchRequest(typed, List.of(), 0, 1000, Sort.RELEVANCE, 0))
                .hits()
                .stream()
                .map(Hit::id)
                .collect(Collectors.toCollection(TreeSet::new)),
            where);
        assertEquals(count - claims.size(), searcher.claims("NOT " + typed, 0, 0).total(), where);
        SearchRequest others =
            new SearchRequest("NOT " + typed, List.of(), 0, 0, Sort.RELEVANCE, 0);
        assertEquals(articles.size() - holding.size(), searcher.search(others).total(), where);
      }
    }
    assertEquals(true, met > 40, "too few queries find anything, seed " + seed);
  }

  private static String words(AnnotatedArticle article, Claim claim) {
    return claim.figure().span().in(article.text());
  }

  private static Part query(Random random, RandomNews news, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(5);
    if (kind < 2) {
      return part(random, news);
    }
    Part one = query(random, news, depth - 1);
    if (kind == 2) {
      return new Part(
          "NOT (" + one.typed() + ")", (article, claim) -> !one.holds().test(article, claim));
    }
    Part other = query(random, news, depth - 1);
    String operator = kind == 3 ? " OR " : " AND ";
    return new Part(
        "(" + one.typed() + ")" + operator + "(" + other.typed() + ")",
        (article, claim) ->
            kind == 3
                ? one.holds().test(article, claim) || other.holds().test(article, claim)
                : one.holds().test(article, claim) && other.holds().test(article, claim));
  }

  private static Part part(Random random, RandomNews news) {
    return switch (random.nextInt(9)) {
      case 0 -> {
        String noun = news.any(RandomNews.NOUNS);
        yield new Part("counted:" + noun, (article, claim) -> noun.equals(claim.head()));
      }
      case 1 -> {
        String verb = news.any(RandomNews.VERBS);
        yield new Part("verb:" + verb, (article, claim) -> verb.equals(claim.verb()));
      }
      case 2 ->
          new Part("verb:harmed", (article, claim) -> RandomNews.HARM.equals(claim.verbClass()));
      case 3 -> {
        String place = news.any(List.of("Russia", "Kursk Oblast", "Peru", "Europe"));
        yield new Part(
            "place:\"" + place + "\"",
            (article, claim) ->
                RandomNews.PLACES.stream()
                    .filter(path -> path.contains(place))
                    .anyMatch(path -> claim.places().contains(NewsItem.placeId(path.getLast()))));
      }
      case 4 -> {
        String name = news.any(RandomNews.SPEAKERS);
        yield new Part(
            "said-by:\"" + name + "\"",
            (article, claim) ->
                claim.attribution() >= 0
                    && article
                        .attributions()
                        .get(claim.attribution())
                        .speakers()
                        .contains(NewsItem.idOf(name)));
      }
      case 5 -> {
        Bound bound = RandomNews.BOUNDS.get(random.nextInt(RandomNews.BOUNDS.size()));
        yield new Part("bound:" + bound, (article, claim) -> claim.figure().bound() == bound);
      }
      case 6 -> {
        Period asked = new Period(news.day(), java.time.LocalDate.of(2024, 12, 28));
        yield new Part(
            "date:[" + asked.first() + " TO " + asked.last() + "]",
            (article, claim) -> {
              var day = article.article().date();
              Period days =
                  claim.period() != null ? claim.period() : day == null ? null : Period.of(day);
              return days != null && days.overlaps(asked);
            });
      }
      default -> amount(random);
    };
  }

  private static Part amount(Random random) {
    boolean possibly = random.nextBoolean();
    double number = random.nextInt(24) * 5;
    String sign = List.of(">", ">=", "<", "<=").get(random.nextInt(4));
    String typed = (possibly ? "possibly " : "") + sign + " " + (int) number;
    return new Part(
        typed, (article, claim) -> holds(Ends.of(claim.figure()), sign, number, possibly));
  }

  private static boolean holds(Ends ends, String sign, double number, boolean possibly) {
    return switch (sign) {
      case ">" ->
          possibly
              ? ends.high > number
              : ends.low > number || (ends.low == number && ends.withoutLow);
      case ">=" ->
          possibly
              ? ends.high > number || (ends.high == number && !ends.withoutHigh)
              : ends.low >= number;
      case "<" ->
          possibly
              ? ends.low < number
              : ends.high < number || (ends.high == number && ends.withoutHigh);
      default ->
          possibly
              ? ends.low < number || (ends.low == number && !ends.withoutLow)
              : ends.high <= number;
    };
  }

  /** The numbers that the words allow; "about N" allows a tenth of N either way. */
  private record Ends(double low, boolean withoutLow, double high, boolean withoutHigh) {
    static Ends of(Figure figure) {
      double low = figure.value().low();
      double high = figure.value().high();
      if (figure.bound() == Bound.ABOUT) {
        BigDecimal exact = BigDecimal.valueOf(low);
        low = exact.multiply(new BigDecimal("0.9")).doubleValue();
        high = exact.multiply(new BigDecimal("1.1")).doubleValue();
      }
      return new Ends(
          low, figure.bound() == Bound.MORE_THAN, high, figure.bound() == Bound.LESS_THAN);
    }
  }
}
