package dateline.index;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.annotation.Period;
import dateline.annotation.Place;
import dateline.annotation.VerbClass;
import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import dateline.article.Span;
import dateline.article.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Annotated articles for tests, made by hand and at random. */
final class Samples {
  private Samples() {}

  private static Origin origin(Random random) {
    LocalDate day =
        random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(60_000) - 30_000);
    LocalTime time =
        day == null || random.nextBoolean() ? null : LocalTime.ofSecondOfDay(random.nextInt(86400));
    ZoneOffset zone =
        time == null || random.nextBoolean()
            ? null
            : ZoneOffset.ofTotalSeconds(random.nextInt(60_000) - 30_000);
    PublicationDate.Evidence evidence =
        day == null ? PublicationDate.Evidence.NONE : PublicationDate.Evidence.DATELINE;
    return new Origin(
        new PublicationDate(day, time, zone, evidence, maybe(random), maybe(random)),
        random.nextBoolean() ? null : Instant.ofEpochSecond(random.nextInt()),
        maybe(random),
        maybe(random),
        maybe(random));
  }

  /** Two claims, a speaker, a place inside a region inside a country. */
  static AnnotatedArticle flood(String id) {
    String title = "Flood in Salzburg";
    String body = "Mayor Anna Berg said over 100 homes and 2.5 km of road were lost in Hallein.";
    Article article =
        Article.of(
            id,
            title,
            body,
            new Origin(
                new PublicationDate(
                    LocalDate.of(2024, 6, 3),
                    LocalTime.of(18, 30),
                    ZoneOffset.ofHours(2),
                    PublicationDate.Evidence.META,
                    "2024-06-03T18:30+02:00",
                    null),
                Instant.parse("2024-06-04T05:00:00Z"),
                "Eva Gruber",
                "The Courier",
                "https://example.org/flood"),
            "en",
            Zones.of(body));
    int at = article.bodyStart();
    Actor berg =
        new Actor(new Span(at + 6, at + 15), Actor.Kind.PERSON, "anna-berg", "Anna Berg", "title");
    List<Place.Node> salzburg =
        List.of(
            new Place.Node("continent:EU", "Europe"),
            new Place.Node("gn:1", "Austria"),
            new Place.Node("gn:2", "Salzburg"));
    List<Place.Node> hallein = new ArrayList<>(salzburg);
    hallein.add(new Place.Node("gn:3", "Hallein"));
    int town = article.text().indexOf("Hallein");
    Place inTitle =
        new Place(
            new Span(9, 17),
            "gn:2",
            "Salzburg",
            new Place.Coordinates(47.8, 13.04),
            "AT",
            salzburg,
            "capital");
    Place inBody =
        new Place(
            new Span(town, town + 7),
            "gn:3",
            "Hallein",
            new Place.Coordinates(47.68, 13.09),
            "AT",
            hallein,
            "near Salzburg");
    Figure homes =
        figure(at + 21, at + 35, Interval.from(100), null, "homes", Figure.Bound.MORE_THAN);
    Figure road =
        figure(at + 40, at + 46, Interval.exactly(2.5), "kilometre", "road", Figure.Bound.EXACT);
    Attribution said =
        new Attribution(
            List.of(new Span(at, at + 15)),
            List.of(new Span(at + 16, at + 20)),
            List.of(new Span(at + 21, at + body.length() - 1)),
            Attribution.Kind.INDIRECT,
            "said",
            "estimated",
            List.of("anna-berg"),
            new Span(at, at + 4),
            "subject of a verb of saying");
    return AnnotatedArticle.untagged(article)
        .withActors(List.of(berg))
        .withPlaces(List.of(inTitle, inBody))
        .withFigures(List.of(homes, road))
        .withAttributions(
            List.of(said),
            List.of(
                new Claim(
                    homes,
                    "homes",
                    "lost",
                    null,
                    List.of("anna-berg"),
                    List.of("gn:3"),
                    Claim.PlaceBy.BESIDE,
                    "today",
                    null,
                    0),
                new Claim(road, null, null, null, List.of(), List.of(), null, null, null, -1)));
  }

  private static Figure figure(
      int start,
      int end,
      Interval value,
      @Nullable String unit,
      String counted,
      Figure.Bound bound) {
    return new Figure(
        new Span(start, end),
        unit == null ? Figure.Kind.COUNT : Figure.Kind.LENGTH,
        value,
        unit,
        counted,
        bound,
        null,
        unit == null ? value : value.times(1000),
        unit == null ? null : "m",
        "number and noun");
  }

  /** Anything that the nouns allow. */
  static AnnotatedArticle random(Random random) {
    String body = word(random).repeat(1 + random.nextInt(9));
    Article article =
        Article.of(
            "r" + random.nextInt(),
            random.nextBoolean() ? null : "T" + word(random),
            body,
            origin(random),
            random.nextBoolean() ? "en" : "und",
            Zones.of(body));
    int length = article.text().length();
    List<Actor> actors = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      actors.add(
          new Actor(
              span(random, length),
              pick(random, Actor.Kind.values()),
              word(random),
              word(random),
              word(random)));
      places.add(
          new Place(
              span(random, length),
              maybe(random),
              word(random),
              random.nextBoolean()
                  ? null
                  : new Place.Coordinates(random.nextDouble() * 90, -random.nextInt(180)),
              maybe(random),
              random.nextBoolean()
                  ? List.of()
                  : List.of(new Place.Node(word(random), word(random))),
              word(random)));
      Figure figure =
          new Figure(
              span(random, length),
              pick(random, Figure.Kind.values()),
              interval(random),
              maybe(random),
              maybe(random),
              pick(random, Figure.Bound.values()),
              random.nextBoolean() ? null : pick(random, Figure.Change.values()),
              interval(random),
              maybe(random),
              word(random));
      if (random.nextInt(4) > 0) {
        figures.add(figure);
      }
      attributions.add(
          new Attribution(
              random.nextBoolean() ? List.of() : List.of(span(random, length)),
              List.of(span(random, length)),
              List.of(span(random, length), span(random, length)),
              pick(random, Attribution.Kind.values()),
              maybe(random),
              List.of(word(random)),
              word(random)));
      claims.add(
          new Claim(
              figure,
              maybe(random),
              maybe(random),
              random.nextBoolean()
                  ? null
                  : new VerbClass(word(random), pick(random, VerbClass.Polarity.values())),
              List.of(word(random)),
              List.of(word(random)),
              pick(random, Claim.PlaceBy.values()),
              maybe(random),
              random.nextBoolean() ? null : period(random),
              random.nextInt(attributions.size() + 1) - 1));
    }
    return AnnotatedArticle.untagged(article)
        .withActors(actors)
        .withPlaces(places)
        .withFigures(figures)
        .withAttributions(attributions, claims);
  }

  private static Interval interval(Random random) {
    double value = random.nextBoolean() ? random.nextInt(1000) : random.nextGaussian() * 1e12;
    return switch (random.nextInt(4)) {
      case 0 -> Interval.from(value);
      case 1 -> Interval.upTo(value);
      case 2 -> new Interval(-0.0, Double.MAX_VALUE);
      default -> Interval.exactly(value);
    };
  }

  private static Span span(Random random, int length) {
    int start = random.nextInt(length);
    return new Span(start, start + 1 + random.nextInt(length - start));
  }

  private static <T> T pick(Random random, T[] from) {
    return from[random.nextInt(from.length)];
  }

  private static @Nullable String maybe(Random random) {
    return random.nextBoolean() ? null : word(random);
  }

  private static Period period(Random random) {
    LocalDate first = LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000);
    return new Period(first, first.plusDays(random.nextInt(400)));
  }

  private static String word(Random random) {
    String[] words = {"a", "Łódź ", "北京", "one two. ", "\ud83d\ude00 ", "x\n\ny", "3,000 "};
    return words[random.nextInt(words.length)] + random.nextInt(20);
  }
}
