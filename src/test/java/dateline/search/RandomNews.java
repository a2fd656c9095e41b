package dateline.search;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Figure.Bound;
import dateline.annotation.Period;
import dateline.annotation.VerbClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Articles with random claims, few enough in kind that every query meets some. */
final class RandomNews {
  static final List<Bound> BOUNDS = List.of(Bound.values());
  static final List<String> NOUNS = List.of("troops", "dead", "homes");
  static final List<String> VERBS = List.of("lost", "killed", "sent");
  static final List<String> SPEAKERS = List.of("Ann Bell", "Carl Dorn", "Eva Falk");
  static final List<List<String>> PLACES =
      List.of(
          List.of("Europe", "Russia", "Kursk Oblast"),
          List.of("Europe", "Russia"),
          List.of("South America", "Peru"));
  static final VerbClass HARM = new VerbClass("harmed", VerbClass.Polarity.LOSS);

  private final Random random;

  RandomNews(Random random) {
    this.random = random;
  }

  /** The number in an id keeps an article from being a copy of another. */
  AnnotatedArticle article(String id) {
    int claims = random.nextInt(5);
    StringBuilder body = new StringBuilder("Start " + id + ".");
    for (int i = 0; i < claims; i++) {
      body.append(" Ann Bell, Carl Dorn and Eva Falk said number").append(i).append("x now.");
    }
    PLACES.forEach(path -> body.append(' ').append(path.getLast()).append('.'));
    NewsItem item = new NewsItem(id, null, body.toString());
    if (claims > 0) {
      SPEAKERS.forEach(name -> item.person(name, name));
    }
    PLACES.forEach(path -> item.place(path.getLast(), path.toArray(String[]::new)));
    if (random.nextInt(5) > 0) {
      item.on(day().toString());
    }
    for (int i = 0; i < claims; i++) {
      add(item, "number" + i + "x");
    }
    return item.annotated();
  }

  private void add(NewsItem item, String words) {
    Bound bound = BOUNDS.get(random.nextInt(BOUNDS.size()));
    double value = random.nextInt(12) * 10;
    double low =
        bound == Bound.LESS_THAN || bound == Bound.AT_MOST ? Double.NEGATIVE_INFINITY : value;
    double high =
        switch (bound) {
          case MORE_THAN, AT_LEAST -> Double.POSITIVE_INFINITY;
          case BETWEEN -> value + 10 * (1 + random.nextInt(3));
          case EXACT, ABOUT, LESS_THAN, AT_MOST -> value;
        };
    Figure.Kind kind = random.nextInt(4) == 0 ? Figure.Kind.OTHER : Figure.Kind.COUNT;
    item.figure(words, kind, low, high, bound, any(NOUNS));
    if (random.nextInt(3) > 0) {
      String[] speakers =
          random.nextInt(3) == 0
              ? new String[] {any(SPEAKERS), any(SPEAKERS)}
              : new String[] {any(SPEAKERS)};
      item.says("Ann Bell", "said", words, speakers);
    }
    String verb = random.nextInt(4) == 0 ? null : any(VERBS);
    List<String> path = random.nextInt(3) == 0 ? null : PLACES.get(random.nextInt(PLACES.size()));
    Period period = random.nextInt(3) == 0 ? new Period(day(), LocalDate.of(2024, 12, 28)) : null;
    item.telling(words, claim -> told(claim, verb, path, period));
  }

  private static Claim told(
      Claim claim, @Nullable String verb, @Nullable List<String> path, @Nullable Period period) {
    return new Claim(
        claim.figure(),
        claim.head(),
        verb,
        "lost".equals(verb) || "killed".equals(verb) ? HARM : null,
        claim.actors(),
        path == null ? List.of() : List.of(NewsItem.placeId(path.getLast())),
        path == null ? null : Claim.PlaceBy.SENTENCE,
        null,
        period,
        claim.attribution());
  }

  String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  LocalDate day() {
    return LocalDate.of(2024, 1 + random.nextInt(12), 1 + random.nextInt(28));
  }
}
