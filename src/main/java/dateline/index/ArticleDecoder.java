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
import dateline.article.Zone;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ArticleEncoder} wrote. */
final class ArticleDecoder {
  private static final double[] POWERS_OF_TEN = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

  private final ByteArrayDataInput in;
  private final StoredWords words;
  private final List<String> met = new ArrayList<>();
  private final List<Object> things = new ArrayList<>();
  private int last;

  ArticleDecoder(BytesRef bytes, StoredWords words) {
    this.words = words;
    in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  AnnotatedArticle annotated() throws IOException {
    Article article = article();
    List<Actor> actors = list(this::actor);
    List<Place> places = list(this::place);
    List<Figure> figures = list(this::figure);
    List<Attribution> attributions = list(this::attribution);
    List<Claim> claims = claims(figures);
    return AnnotatedArticle.untagged(article)
        .withActors(actors)
        .withPlaces(places)
        .withFigures(figures)
        .withAttributions(attributions, claims);
  }

  Article article() throws IOException {
    String id = in.readString();
    String text = in.readString();
    int bodyStart = in.readVInt();
    Origin origin = origin();
    String language = present();
    int count = in.readVInt();
    List<Zone> zones = new ArrayList<>(count);
    int start = 0;
    for (int i = 0; i < count; i++) {
      Zone.Kind kind = Zone.Kind.valueOf(present());
      int end = start + in.readVInt();
      zones.add(new Zone(kind, start, end));
      start = end;
    }
    return new Article(id, text, bodyStart, origin, language, zones);
  }

  private Origin origin() throws IOException {
    PublicationDate.Evidence evidence = PublicationDate.Evidence.valueOf(present());
    LocalDate day = null;
    LocalTime time = null;
    ZoneOffset zone = null;
    if (evidence != PublicationDate.Evidence.NONE) {
      day = LocalDate.ofEpochDay(in.readZLong());
      int second = in.readVInt();
      time = second == 0 ? null : LocalTime.ofSecondOfDay(second - 1L);
      long offset = in.readZLong();
      zone = offset == ArticleEncoder.NO_ZONE ? null : ZoneOffset.ofTotalSeconds((int) offset);
    }
    PublicationDate published = new PublicationDate(day, time, zone, evidence, string(), string());
    Instant updated = in.readByte() == 0 ? null : Instant.ofEpochSecond(in.readZLong());
    return new Origin(published, updated, string(), string(), string());
  }

  private Actor actor() throws IOException {
    Span span = span();
    Actor thing = thing(Actor.class, () -> actorAt(span));
    return new Actor(span, thing.kind(), thing.id(), thing.name(), thing.rule(), thing.roles());
  }

  private Actor actorAt(Span span) throws IOException {
    return new Actor(
        span, Actor.Kind.valueOf(present()), present(), present(), present(), list(this::present));
  }

  private Place place() throws IOException {
    Span span = span();
    Place thing = thing(Place.class, () -> placeAt(span));
    return new Place(
        span, thing.id(), thing.name(), thing.at(), thing.country(), thing.path(), thing.rule());
  }

  private Place placeAt(Span span) throws IOException {
    String id = string();
    String name = present();
    Place.Coordinates at = in.readByte() == 0 ? null : new Place.Coordinates(number(), number());
    String country = string();
    List<Place.Node> path = list(() -> new Place.Node(present(), present()));
    return new Place(span, id, name, at, country, path, present());
  }

  /** One that was read before, or the next. */
  private <T> T thing(Class<T> type, Read<T> next) throws IOException {
    int number = in.readVInt();
    if (number != ArticleEncoder.NULL) {
      return type.cast(things.get(number - ArticleEncoder.FIRST_THING));
    }
    T thing = next.read();
    things.add(thing);
    return thing;
  }

  private Figure figure() throws IOException {
    Span span = span();
    Interval value = interval();
    String counted = string();
    String rule = present();
    Figure.Kind kind = Figure.Kind.valueOf(present());
    Figure.Bound bound = Figure.Bound.valueOf(present());
    String change = string();
    String unit = string();
    String baseUnit = string();
    byte form = in.readByte();
    Interval base = form == ArticleEncoder.SAME ? value : interval(form);
    return new Figure(
        span,
        kind,
        value,
        unit,
        counted,
        bound,
        change == null ? null : Figure.Change.valueOf(change),
        base,
        baseUnit,
        rule);
  }

  private Attribution attribution() throws IOException {
    return new Attribution(
        list(this::span),
        list(this::span),
        list(this::span),
        Attribution.Kind.valueOf(present()),
        string(),
        present(),
        list(this::present),
        in.readByte() == 0 ? null : span(),
        present());
  }

  private List<Claim> claims(List<Figure> figures) throws IOException {
    int count = in.readVInt();
    List<Claim> claims = new ArrayList<>(count);
    int from = 0;
    for (int i = 0; i < count; i++) {
      int step = in.readVInt();
      from += Math.max(0, step - 1);
      Figure figure = step == 0 ? figure() : figures.get(from);
      claims.add(
          new Claim(
              figure,
              string(),
              string(),
              verbClass(),
              list(this::present),
              list(this::present),
              placeBy(),
              string(),
              period(),
              in.readVInt() - 1));
    }
    return claims;
  }

  private @Nullable VerbClass verbClass() throws IOException {
    String name = string();
    return name == null ? null : new VerbClass(name, VerbClass.Polarity.valueOf(present()));
  }

  private Claim.@Nullable PlaceBy placeBy() throws IOException {
    String name = string();
    return name == null ? null : Claim.PlaceBy.valueOf(name);
  }

  private @Nullable Period period() throws IOException {
    long days = in.readVLong();
    if (days == 0) {
      return null;
    }
    LocalDate first = LocalDate.ofEpochDay(in.readZLong());
    return new Period(first, first.plusDays(days - 1));
  }

  private Span span() throws IOException {
    last += in.readZInt();
    return new Span(last, last + in.readVInt());
  }

  private Interval interval() throws IOException {
    return interval(in.readByte());
  }

  private Interval interval(byte form) throws IOException {
    double low = number(form);
    byte other = in.readByte();
    return new Interval(low, other == ArticleEncoder.SAME ? low : number(other));
  }

  private double number() throws IOException {
    return number(in.readByte());
  }

  private double number(byte form) throws IOException {
    return switch (form) {
      case ArticleEncoder.ANY_NUMBER -> Double.longBitsToDouble(in.readLong());
      case ArticleEncoder.INFINITE -> Double.POSITIVE_INFINITY;
      case ArticleEncoder.MINUS_INFINITE -> Double.NEGATIVE_INFINITY;
      default -> decimal(in.readZLong(), form - ArticleEncoder.DECIMAL);
    };
  }

  /** The digits with some of them behind the point; exact, since both numbers are. */
  static double decimal(long whole, int digits) {
    return whole / POWERS_OF_TEN[digits];
  }

  private @Nullable String string() throws IOException {
    int number = in.readVInt();
    if (number == ArticleEncoder.NULL) {
      return null;
    }
    if (number != ArticleEncoder.NEW) {
      int known = number - ArticleEncoder.FIRST_KNOWN;
      return known % 2 == 0 ? words.word(known / 2) : met.get(known / 2);
    }
    String string = in.readString();
    met.add(string);
    return string;
  }

  private String present() throws IOException {
    String string = string();
    if (string == null) {
      throw new IOException("a stored article lacks a word that it must have");
    }
    return string;
  }

  private <T> List<T> list(Read<T> one) throws IOException {
    int count = in.readVInt();
    List<T> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(one.read());
    }
    return all;
  }

  private interface Read<T> {
    T read() throws IOException;
  }
}
