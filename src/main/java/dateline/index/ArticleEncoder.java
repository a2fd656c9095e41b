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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.jspecify.annotations.Nullable;

/** Writes what {@link ArticleDecoder} reads, field by field in the same order. */
final class ArticleEncoder {
  static final int NULL = 0;
  static final int NEW = 1;
  static final int FIRST_KNOWN = 2;
  static final int FIRST_THING = 1;
  static final long NO_ZONE = Long.MAX_VALUE;

  /** Eight bytes follow. */
  static final byte ANY_NUMBER = 0;

  static final byte INFINITE = 1;
  static final byte MINUS_INFINITE = 2;

  /** As the number or the interval before it. */
  static final byte SAME = 3;

  /**
   * A decimal number; above this the digits behind the point, then all digits as a whole number.
   */
  static final byte DECIMAL = 4;

  /** More digits than these are no decimal number that somebody wrote. */
  static final int MOST_DIGITS = 9;

  /** Below this every whole number is a double. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1L << 50);

  private static final Span NOWHERE = new Span(0, 1);

  private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();
  private final StoredWords words;
  private final Map<String, Integer> met = new HashMap<>();
  private final Map<Object, Integer> things = new HashMap<>();

  /** Start of the span before, which the next is written as a distance from. */
  private int last;

  ArticleEncoder(StoredWords words) {
    this.words = words;
  }

  byte[] bytes() {
    return out.toArrayCopy();
  }

  void annotated(AnnotatedArticle annotated) throws IOException {
    article(annotated.article());
    out.writeVInt(annotated.actors().size());
    for (Actor actor : annotated.actors()) {
      actor(actor);
    }
    out.writeVInt(annotated.places().size());
    for (Place place : annotated.places()) {
      place(place);
    }
    out.writeVInt(annotated.figures().size());
    for (Figure figure : annotated.figures()) {
      figure(figure);
    }
    out.writeVInt(annotated.attributions().size());
    for (Attribution attribution : annotated.attributions()) {
      attribution(attribution);
    }
    out.writeVInt(annotated.claims().size());
    int from = 0;
    for (Claim claim : annotated.claims()) {
      from = claim(claim, annotated.figures(), from);
    }
  }

  void article(Article article) throws IOException {
    out.writeString(article.id());
    out.writeString(article.text());
    out.writeVInt(article.bodyStart());
    origin(article.origin());
    string(article.language());
    out.writeVInt(article.zones().size());
    for (Zone zone : article.zones()) {
      kind(zone.kind());
      out.writeVInt(zone.end() - zone.start());
    }
  }

  private void origin(Origin origin) throws IOException {
    PublicationDate published = origin.published();
    kind(published.evidence());
    LocalDate day = published.day();
    if (day != null) {
      out.writeZLong(day.toEpochDay());
      LocalTime time = published.time();
      out.writeVInt(time == null ? 0 : time.toSecondOfDay() + 1);
      ZoneOffset zone = published.zone();
      out.writeZLong(zone == null ? NO_ZONE : zone.getTotalSeconds());
    }
    string(published.written());
    string(published.doubt());
    Instant updated = origin.updated();
    out.writeByte((byte) (updated == null ? 0 : 1));
    if (updated != null) {
      out.writeZLong(updated.getEpochSecond());
    }
    string(origin.author());
    string(origin.source());
    string(origin.url());
  }

  private void actor(Actor actor) throws IOException {
    span(actor.span());
    Actor thing =
        new Actor(NOWHERE, actor.kind(), actor.id(), actor.name(), actor.rule(), actor.roles());
    if (isNew(thing)) {
      kind(actor.kind());
      string(actor.id());
      string(actor.name());
      string(actor.rule());
      strings(actor.roles());
    }
  }

  private void place(Place place) throws IOException {
    span(place.span());
    Place thing =
        new Place(
            NOWHERE,
            place.id(),
            place.name(),
            place.at(),
            place.country(),
            place.path(),
            place.rule());
    if (isNew(thing)) {
      string(place.id());
      string(place.name());
      Place.Coordinates at = place.at();
      out.writeByte((byte) (at == null ? 0 : 1));
      if (at != null) {
        number(at.latitude());
        number(at.longitude());
      }
      string(place.country());
      out.writeVInt(place.path().size());
      for (Place.Node node : place.path()) {
        string(node.id());
        string(node.name());
      }
      string(place.rule());
    }
  }

  /** Most articles name one actor and one place again and again: the second time is a number. */
  private boolean isNew(Object thing) throws IOException {
    Integer number = things.putIfAbsent(thing, FIRST_THING + things.size());
    out.writeVInt(number == null ? NULL : number);
    return number == null;
  }

  /** What differs from figure to figure comes first, so that the rest is often the same run. */
  private void figure(Figure figure) throws IOException {
    span(figure.span());
    interval(figure.value());
    string(figure.counted());
    string(figure.rule());
    kind(figure.kind());
    kind(figure.bound());
    kind(figure.change());
    string(figure.unit());
    string(figure.baseUnit());
    if (figure.base().equals(figure.value())) {
      out.writeByte(SAME);
    } else {
      interval(figure.base());
    }
  }

  private void attribution(Attribution attribution) throws IOException {
    spans(attribution.source());
    spans(attribution.cue());
    spans(attribution.content());
    kind(attribution.kind());
    string(attribution.verb());
    string(attribution.cueClass());
    strings(attribution.speakers());
    out.writeByte((byte) (attribution.named() == null ? 0 : 1));
    if (attribution.named() != null) {
      span(attribution.named());
    }
    string(attribution.rule());
  }

  /** The figure is written as its distance from the last claim's, or whole if it stands alone. */
  private int claim(Claim claim, List<Figure> figures, int from) throws IOException {
    int at = from;
    while (at < figures.size() && !figures.get(at).equals(claim.figure())) {
      at++;
    }
    boolean listed = at < figures.size();
    out.writeVInt(listed ? at - from + 1 : 0);
    if (!listed) {
      figure(claim.figure());
    }
    string(claim.head());
    string(claim.verb());
    VerbClass verbClass = claim.verbClass();
    string(verbClass == null ? null : verbClass.name());
    if (verbClass != null) {
      kind(verbClass.polarity());
    }
    strings(claim.actors());
    strings(claim.places());
    kind(claim.placeBy());
    string(claim.time());
    period(claim.period());
    out.writeVInt(claim.attribution() + 1);
    return listed ? at : from;
  }

  /** First day and length; a length of 0 is none. */
  private void period(@Nullable Period period) throws IOException {
    if (period == null) {
      out.writeVLong(0);
    } else {
      long first = period.first().toEpochDay();
      out.writeVLong(period.last().toEpochDay() - first + 1);
      out.writeZLong(first);
    }
  }

  private void span(Span span) throws IOException {
    out.writeZInt(span.start() - last);
    out.writeVInt(span.length());
    last = span.start();
  }

  private void spans(List<Span> spans) throws IOException {
    out.writeVInt(spans.size());
    for (Span span : spans) {
      span(span);
    }
  }

  private void strings(List<String> strings) throws IOException {
    out.writeVInt(strings.size());
    for (String string : strings) {
      string(string);
    }
  }

  private void string(@Nullable String string) throws IOException {
    if (string == null) {
      out.writeVInt(NULL);
      return;
    }
    int word = words.number(string);
    if (word >= 0) {
      out.writeVInt(FIRST_KNOWN + 2 * word);
      return;
    }
    Integer number = met.putIfAbsent(string, FIRST_KNOWN + 1 + 2 * met.size());
    if (number != null) {
      out.writeVInt(number);
    } else {
      out.writeVInt(NEW);
      out.writeString(string);
    }
  }

  /** By name, so that the order of an enumeration's constants may change. */
  private void kind(@Nullable Enum<?> kind) throws IOException {
    string(kind == null ? null : kind.name());
  }

  private void interval(Interval interval) throws IOException {
    number(interval.low());
    if (same(interval.low(), interval.high())) {
      out.writeByte(SAME);
    } else {
      number(interval.high());
    }
  }

  /** 1.25 is the digits 125 with two of them behind the point. */
  private void number(double number) throws IOException {
    if (Double.isInfinite(number)) {
      out.writeByte(number > 0 ? INFINITE : MINUS_INFINITE);
      return;
    }
    BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
    int digits = Math.max(0, exact.scale());
    if (digits <= MOST_DIGITS && exact.abs().compareTo(LARGEST.movePointLeft(digits)) < 0) {
      long whole = exact.movePointRight(digits).longValueExact();
      if (same(ArticleDecoder.decimal(whole, digits), number)) {
        out.writeByte((byte) (DECIMAL + digits));
        out.writeZLong(whole);
        return;
      }
    }
    out.writeByte(ANY_NUMBER);
    out.writeLong(Double.doubleToLongBits(number));
  }

  private static boolean same(double one, double other) {
    return Double.doubleToLongBits(one) == Double.doubleToLongBits(other);
  }
}
