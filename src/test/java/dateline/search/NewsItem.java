package dateline.search;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.annotation.Place;
import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import dateline.article.Span;
import dateline.article.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An article made by hand: what stands in it is said with it. */
final class NewsItem {
  private final String id;
  private final @Nullable String title;
  private final String body;
  private @Nullable LocalDate date;
  private @Nullable String source;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private Zone.@Nullable Kind opening;
  private final Map<Span, UnaryOperator<Claim>> told = new HashMap<>();

  NewsItem(String id, @Nullable String title, String body) {
    this.id = id;
    this.title = title;
    this.body = body;
  }

  NewsItem on(String day) {
    date = LocalDate.parse(day);
    return this;
  }

  NewsItem from(String publisher) {
    source = publisher;
    return this;
  }

  /** Its first word is of this zone. */
  NewsItem opening(Zone.Kind kind) {
    opening = kind;
    return this;
  }

  /** The person whom the text says to be this. */
  NewsItem person(String words, String name, String... roles) {
    for (Span span : all(words)) {
      actors.add(new Actor(span, Actor.Kind.PERSON, idOf(name), name, "test", List.of(roles)));
    }
    return this;
  }

  NewsItem organisation(String words, String name) {
    for (Span span : all(words)) {
      actors.add(new Actor(span, Actor.Kind.ORGANISATION, idOf(name), name, "test"));
    }
    return this;
  }

  NewsItem place(String words, String... path) {
    return placeAt(new Place.Coordinates(50, 30), words, path);
  }

  /** The same somewhere else. */
  NewsItem placeAt(Place.Coordinates at, String words, String... path) {
    List<Place.Node> nodes = new ArrayList<>();
    for (String name : path) {
      nodes.add(new Place.Node(placeId(name), name));
    }
    for (Span span : all(words)) {
      places.add(
          new Place(span, nodes.getLast().id(), nodes.getLast().name(), at, "XX", nodes, "test"));
    }
    return this;
  }

  NewsItem figure(
      String words, Figure.Kind kind, double low, double high, Figure.Bound bound, String counted) {
    Interval value = new Interval(low, high);
    boolean isCount = kind == Figure.Kind.COUNT;
    figures.add(
        new Figure(
            all(words).getFirst(),
            kind,
            value,
            isCount ? null : counted,
            isCount ? counted : null,
            bound,
            null,
            value,
            switch (kind) {
              case LENGTH -> "m";
              case MONEY -> "USD";
              default -> null;
            },
            "test"));
    return this;
  }

  NewsItem says(String sourceWords, String cue, String content, String... speakers) {
    return says(sourceWords, cue, "said", Attribution.Kind.INDIRECT, content, speakers);
  }

  NewsItem says(
      String sourceWords,
      String cue,
      String cueClass,
      Attribution.Kind kind,
      String content,
      String... speakers) {
    attributions.add(
        new Attribution(
            List.of(all(sourceWords).getFirst()),
            List.of(all(cue).getFirst()),
            List.of(all(content).getFirst()),
            kind,
            cue,
            cueClass,
            Stream.of(speakers).map(name -> name.startsWith("gn:") ? name : idOf(name)).toList(),
            null,
            "test"));
    return this;
  }

  /** Says more of the claim whose figure is in these words. */
  NewsItem telling(String figureWords, UnaryOperator<Claim> more) {
    told.put(all(figureWords).getFirst(), more);
    return this;
  }

  /** The same claim about these actors. */
  static Claim of(Claim claim, String... actors) {
    return new Claim(
        claim.figure(),
        claim.head(),
        claim.verb(),
        claim.verbClass(),
        List.of(actors),
        claim.places(),
        claim.placeBy(),
        claim.time(),
        claim.period(),
        claim.attribution());
  }

  /** The id of a place of this name. */
  static String placeId(String name) {
    return "gn:" + Integer.toUnsignedString(name.hashCode());
  }

  AnnotatedArticle annotated() {
    int word = opening == null ? 0 : body.indexOf(' ');
    List<Zone> zones = new ArrayList<>();
    if (opening != null) {
      zones.add(new Zone(opening, 0, word));
    }
    if (!body.isEmpty()) {
      zones.add(new Zone(Zone.Kind.BODY, word, body.length()));
    }
    Origin origin =
        new Origin(
            PublicationDate.of(date, PublicationDate.Evidence.FIELD, null),
            null,
            null,
            source,
            null);
    Article article = Article.of(id, title, body, origin, "en", zones);
    figures.sort(Comparator.comparing(Figure::span));
    List<Claim> claims = new ArrayList<>();
    for (Figure figure : figures) {
      int attribution = -1;
      for (int i = 0; i < attributions.size(); i++) {
        if (attributions.get(i).span().contains(figure.span())) {
          attribution = i;
        }
      }
      List<String> near = places.stream().map(Place::id).distinct().toList();
      Claim claim =
          new Claim(
              figure,
              figure.counted(),
              null,
              null,
              List.of(),
              near,
              near.isEmpty() ? null : Claim.PlaceBy.BESIDE,
              null,
              null,
              attribution);
      claims.add(told.getOrDefault(figure.span(), UnaryOperator.identity()).apply(claim));
    }
    actors.sort(Comparator.comparing(Actor::span));
    places.sort(Comparator.comparing(Place::span));
    return AnnotatedArticle.untagged(article)
        .withPlaces(places)
        .withActors(actors)
        .withFigures(figures)
        .withAttributions(attributions, claims);
  }

  private List<Span> all(String words) {
    String text = title == null ? body : title + "\n\n" + body;
    List<Span> spans = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      spans.add(new Span(at, at + words.length()));
    }
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("\"" + words + "\" is not in " + id);
    }
    return spans;
  }

  static String idOf(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
