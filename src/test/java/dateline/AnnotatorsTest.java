package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotation;
import dateline.annotation.Annotators;
import dateline.annotation.Attribution;
import dateline.annotation.Figure;
import dateline.article.Article;
import dateline.article.Span;
import dateline.article.Zones;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of everything that is found, whatever the text. */
final class AnnotatorsTest {
  private static final String[] SIGNS = {
    ".",
    ",",
    ";",
    ":",
    "“",
    "”",
    "\"",
    "'",
    "‘",
    "’",
    "(",
    ")",
    "-",
    "–",
    "$",
    "%",
    "&",
    "/",
    "\n",
    "\n\n",
    "!",
    "?",
    "says",
    "said",
    "SAYS",
    "told",
    "that",
    "according",
    "to",
    "he",
    "by",
    "over",
    "almost",
    "per",
    "cent",
    "from",
    "of",
    "in",
    "the",
    "at",
    "time",
    "TIME",
    "Mr",
    "President",
    "Kim",
    "Paris",
    "U.S.",
    "Kursk",
    "region",
    "hundreds",
    "million",
    "two",
    "12",
    "3.5",
    "1,000",
    "2024",
    "May",
    "dozen",
    "third",
    "half",
    "times",
    "between",
    "and",
    "or",
    "(AP)",
    "ReutersTroops",
    "[/caption]",
    "By",
    "Photo:",
    "é",
    "\ud83d\ude00",
    "\u00a0",
    "½",
    "km",
    "square",
    "dollars",
    "year-old"
  };

  @Test
  void wordsOfTheCorpusInAnyOrderAreReadAndEverySpanLiesInTheText() throws IOException {
    List<String> words = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        words.addAll(List.of(Files.readString(file, StandardCharsets.UTF_8).split("[ \n]+")));
      }
    }
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      String title = round % 3 == 0 ? salad(words, random, 8) : null;
      check(title, salad(words, random, 80), "seed " + seed + ", round " + round);
    }
  }

  private static String salad(List<String> words, Random random, int most) {
    StringBuilder text = new StringBuilder();
    int start = random.nextInt(words.size());
    for (int i = random.nextInt(most); i >= 0; i--) {
      boolean sign = random.nextInt(3) == 0;
      text.append(
          sign ? SIGNS[random.nextInt(SIGNS.length)] : words.get((start + i) % words.size()));
      if (random.nextInt(8) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private static void check(@Nullable String title, String body, String where) {
    Article article = Article.of("a", title, body, "en", Zones.of(body));
    String text = article.text();
    AnnotatedArticle found;
    try {
      found = Annotators.installed().annotate(article);
    } catch (RuntimeException e) {
      throw new AssertionError(where + ": " + text, e);
    }
    List<Annotation> all = new ArrayList<>(found.actors());
    all.addAll(found.places());
    all.addAll(found.figures());
    for (Annotation one : all) {
      Span span = one.span();
      assertTrue(span.end() <= text.length(), () -> where + ": " + one + " in " + text);
      assertTrue(
          !Character.isWhitespace(text.charAt(span.start())),
          () -> where + ": " + one + " in " + text);
      assertTrue(
          article.zoneAt(span.start()).kind().tellsTheStory(),
          () -> where + ": " + one + " in " + text);
      assertEquals(
          article.zoneAt(span.start()),
          article.zoneAt(span.end() - 1),
          () -> where + ": " + one + " in " + text);
    }
    for (Attribution attribution : found.attributions()) {
      Stream.of(attribution.source(), attribution.cue(), attribution.content())
          .flatMap(List::stream)
          .forEach(span ->
              assertTrue(
                  span.end() <= text.length(), () -> where + ": " + attribution + " in " + text));
    }
    assertEquals(
        found.figures(), found.claims().stream().map(claim -> claim.figure()).toList(), where);
    Figure before = null;
    for (Figure figure : found.figures()) {
      Figure last = before;
      assertTrue(
          last == null || last.span().start() <= figure.span().start(),
          () -> where + ": " + figure + " after " + last);
      before = figure;
    }
  }
}
