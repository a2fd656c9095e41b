package dateline.attribution;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Attribution;
import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.annotation.Place;
import dateline.annotation.Reasons;
import dateline.article.Article;
import dateline.article.Span;
import dateline.article.Zones;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Articles whose actors, places and figures are given by hand, and what was found in them. */
record Tagged(AnnotatedArticle article) {
  private static final List<Place.Node> LAND =
      List.of(new Place.Node("continent:SA", "South America"), new Place.Node("land", "Land"));

  /**
   * Annotates a text; {@code /} in it is a new paragraph.
   *
   * @param mentions "person Ann Lee=ann-lee; Lee=ann-lee", "place Kursk=gn:1", "land Peru=gn:2" for
   *     a country, "org The Post=post", "figure 20 men" or "figure 20 men=men" with what is
   *     counted: every occurrence is tagged
   */
  static Tagged of(String text, String mentions) {
    return of(text, mentions, Reasons.unasked());
  }

  /** The same; reasons are taken down where they are asked. */
  static Tagged of(String text, String mentions, Reasons reasons) {
    String body = text.replace(" / ", "\n\n");
    Article article = Article.of("a", null, body, "en", Zones.of(body));
    List<Actor> actors = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    for (String mention : mentions.isBlank() ? new String[0] : mentions.split("; *", -1)) {
      String kind = mention.substring(0, mention.indexOf(' '));
      String[] pair = mention.substring(kind.length() + 1).split("=", -1);
      for (int at = body.indexOf(pair[0]); at >= 0; at = body.indexOf(pair[0], at + 1)) {
        Span span = new Span(at, at + pair[0].length());
        switch (kind) {
          case "person", "org", "group" -> actors.add(actor(kind, span, pair));
          case "place" -> places.add(place(span, pair, List.of()));
          case "land" -> places.add(place(span, pair, LAND));
          case "figure" -> figures.add(figure(span, Figure.Kind.COUNT, null, pair));
          case "ratio" -> figures.add(figure(span, Figure.Kind.RATIO, null, pair));
          case "duration" -> figures.add(figure(span, Figure.Kind.DURATION, "day", pair));
          case "length" -> figures.add(figure(span, Figure.Kind.LENGTH, "mile", pair));
          case "crowns" -> figures.add(figure(span, Figure.Kind.MONEY, "crown", pair));
          case "dollars" -> figures.add(figure(span, Figure.Kind.MONEY, "dollar", pair));
          default -> throw new IllegalArgumentException(mention);
        }
      }
    }
    actors.sort(Comparator.comparing(Actor::span));
    actors.removeIf(a -> actors.stream().anyMatch(b -> isInside(a.span(), b.span())));
    places.sort(Comparator.comparing(Place::span));
    figures.sort(Comparator.comparing(Figure::span));
    AnnotatedArticle tagged =
        AnnotatedArticle.untagged(article)
            .withActors(actors)
            .withPlaces(places)
            .withFigures(figures);
    return new Tagged(new AttributionAnnotator().annotate(tagged, reasons));
  }

  private static boolean isInside(Span inner, Span outer) {
    return outer.contains(inner) && outer.length() > inner.length();
  }

  private static Actor actor(String kind, Span span, String[] pair) {
    Actor.Kind actorKind =
        switch (kind) {
          case "person" -> Actor.Kind.PERSON;
          case "org" -> Actor.Kind.ORGANISATION;
          default -> Actor.Kind.GROUP;
        };
    return new Actor(span, actorKind, pair[1], pair[0], "given");
  }

  private static Place place(Span span, String[] pair, List<Place.Node> path) {
    return new Place(span, pair.length > 1 ? pair[1] : null, pair[0], null, null, path, "given");
  }

  private static Figure figure(Span span, Figure.Kind kind, @Nullable String unit, String[] pair) {
    Interval value = Interval.exactly(1);
    return new Figure(
        span,
        kind,
        value,
        unit,
        pair.length > 1 ? pair[1] : null,
        Figure.Bound.EXACT,
        null,
        value,
        unit,
        "given");
  }

  /** Every statement as "source | cue | content | kind", one a line. */
  String statements() {
    return article.attributions().stream().map(this::statement).collect(Collectors.joining("\n"));
  }

  String statement(Attribution attribution) {
    return words(attribution.source())
        + " | "
        + words(attribution.cue())
        + " | "
        + words(attribution.content())
        + " | "
        + attribution.kind().name().toLowerCase(Locale.ROOT);
  }

  private String words(List<Span> spans) {
    return spans.stream().map(span -> span.in(article.text())).collect(Collectors.joining(" + "));
  }

  /** The speakers of each statement, statements parted by "; ". */
  String speakers() {
    return article.attributions().stream()
        .map(a -> String.join(",", a.speakers()))
        .collect(Collectors.joining("; "));
  }
}
