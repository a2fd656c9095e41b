package dateline.search;

import dateline.annotation.Interval;
import dateline.annotation.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;

/**
 * A query as it was read, before any search engine is thought of. {@code place:Kursk (drone* OR
 * "glide bomb") -date:2023} is
 *
 * <pre>
 * Group
 *   MUST      Word PLACE "Kursk"
 *   MUST      Group
 *               SHOULD  Pattern TEXT "drone*"
 *               SHOULD  Phrase TEXT "glide bomb" slop 0
 *   MUST_NOT  Days 2023-01-01 .. 2023-12-31
 * </pre>
 *
 * <p>{@link QueryWriter#write} writes it out again in the query language. Leaves carry {@code at},
 * the column where they were typed, for messages.
 */
public sealed interface NewsQuery {
  /** The queries that this one is made of; a leaf has none. */
  default List<NewsQuery> parts() {
    return List.of();
  }

  /** The field that it asks, or null if it is made of others or asks no field by name. */
  default @Nullable QueryField field() {
    return null;
  }

  /** The same of other parts; a leaf stays as it is. */
  default NewsQuery withParts(UnaryOperator<NewsQuery> change) {
    return this;
  }

  /** Whether an article must, may or must not match a part of a group. */
  enum Occur {
    MUST,
    SHOULD,
    MUST_NOT
  }

  /** One part of a group. */
  record Clause(Occur occur, NewsQuery query) {
    Clause with(UnaryOperator<NewsQuery> change) {
      return new Clause(occur, change.apply(query));
    }
  }

  /**
   * Parts joined by operators. With at least one MUST, the SHOULD parts only raise the score; with
   * none, one SHOULD part must match; of MUST_NOT parts alone, everything else matches.
   */
  record Group(List<Clause> clauses) implements NewsQuery {
    public Group {
      clauses = List.copyOf(clauses);
    }

    @Override
    public List<NewsQuery> parts() {
      return clauses.stream().map(Clause::query).toList();
    }

    @Override
    public NewsQuery withParts(UnaryOperator<NewsQuery> change) {
      return new Group(clauses.stream().map(clause -> clause.with(change)).toList());
    }
  }

  /**
   * A part that asks for places, where the user says other things of places than the articles do.
   *
   * @param query the part as it was typed
   * @param match what it asks for
   */
  record InPlaces(NewsQuery query, PlaceMatch match) implements NewsQuery {}

  /** A part that counts more or less in the score: {@code drone^2}. */
  record Boosted(NewsQuery query, float factor) implements NewsQuery {
    @Override
    public List<NewsQuery> parts() {
      return List.of(query);
    }

    @Override
    public NewsQuery withParts(UnaryOperator<NewsQuery> change) {
      return new Boosted(change.apply(query), factor);
    }
  }

  /**
   * One and the same claim that meets all of a query: {@code claim(troops > 100 place:Kursk)} finds
   * "over 10,000 troops in Kursk", not "40 troops in Kursk and 500 in Donetsk".
   *
   * @param query of fields that a claim has ({@link QueryField#isOfClaims})
   */
  record OneClaim(NewsQuery query) implements NewsQuery {
    @Override
    public List<NewsQuery> parts() {
      return List.of(query);
    }

    @Override
    public NewsQuery withParts(UnaryOperator<NewsQuery> change) {
      return new OneClaim(change.apply(query));
    }
  }

  /** Every article: {@code *:*} or nothing typed. */
  record Everything() implements NewsQuery {}

  /** Any value in a field: {@code place:*}. */
  record Present(QueryField field) implements NewsQuery {}

  /** One word, as typed: {@code Kursk}. The analysis may still cut it in several. */
  record Word(QueryField field, String typed, int at) implements NewsQuery {}

  /**
   * Words that stand together: {@code "front line"}, {@code "Putin said"~5}.
   *
   * @param typed the words between the quotation marks
   * @param slop how many places the words may be moved in all
   */
  record Phrase(QueryField field, String typed, int slop, int at) implements NewsQuery {}

  /**
   * A word with {@code *} for any letters and {@code ?} for any one: {@code dron*}, {@code wom?n}.
   *
   * @param pattern with a backslash before each sign that stands for itself
   */
  record Pattern(QueryField field, String pattern, int at) implements NewsQuery {}

  /**
   * A word that may be spelt differently: {@code Zelensky~}.
   *
   * @param edits letters to insert, delete, replace or swap, 0 to 2
   */
  record Fuzzy(QueryField field, String word, int edits, int at) implements NewsQuery {}

  /** Words that a regular expression matches as a whole: {@code /colou?r/}. */
  record Regex(QueryField field, String expression, int at) implements NewsQuery {}

  /**
   * Words between two in the order of their letters: {@code title:[alpha TO beta]}.
   *
   * @param low first word, or null if open
   * @param high last word, or null if open
   */
  record Between(
      QueryField field,
      @Nullable String low,
      @Nullable String high,
      boolean includesLow,
      boolean includesHigh,
      int at)
      implements NewsQuery {}

  /**
   * Published between two days, both included; within {@link OneClaim} of a claim that speaks of a
   * time between them.
   *
   * @param first null if open
   * @param last null if open
   */
  record Days(@Nullable LocalDate first, @Nullable LocalDate last) implements NewsQuery {}

  /**
   * A figure that surely lies within an interval: {@code figure:"soldiers > 100"} finds "over 100
   * soldiers" and "540 soldiers", not "up to 540 soldiers" and not "about 105 soldiers", which
   * allows a tenth less. An interval of one number asks for the number as stated: {@code
   * figure:105} finds "about 105".
   *
   * @param counted what is counted, its unit or its kind as typed, or null for any
   * @param value closed; an excluded end is moved by one ulp; in the unit as stated, whichever that
   *     is, or in base units if a unit was typed
   * @param unit the unit that was typed, or null
   * @param possibly whether figures are asked for that may lie within, not only those that surely
   *     do: "up to 540 soldiers" is possibly over 100
   */
  record Amount(
      @Nullable String counted, Interval value, @Nullable TypedUnit unit, boolean possibly, int at)
      implements NewsQuery {
    /** The same, asked possibly. */
    Amount asPossible() {
      return new Amount(counted, value, unit, true, at);
    }
  }

  /**
   * Near a place: {@code near:"Pokrovsk, 50 km"}, {@code near:48.28,37.17,50km}.
   *
   * @param place its name as typed, perhaps with what it lies in behind a comma; null if a point
   *     was typed
   * @param point the middle of the place
   * @param kilometres how far from there, above 0
   */
  record Near(@Nullable String place, Place.Coordinates point, double kilometres)
      implements NewsQuery {
    boolean holds(Place.Coordinates at) {
      double metres =
          SloppyMath.haversinMeters(
              at.latitude(), at.longitude(), point.latitude(), point.longitude());
      return metres <= kilometres * 1000;
    }
  }

  /**
   * In a box on the map: {@code near:50,36..52,39}.
   *
   * @param southWest the corner at the left below
   * @param northEast no further south; further west where the box lies across the date line: {@code
   *     near:-20,175..-10,-175} holds Fiji
   */
  record InBox(Place.Coordinates southWest, Place.Coordinates northEast) implements NewsQuery {
    public InBox {
      if (northEast.latitude() < southWest.latitude()) {
        throw new IllegalArgumentException("upside down: " + southWest + " to " + northEast);
      }
    }

    boolean holds(Place.Coordinates at) {
      double west = southWest.longitude();
      double east = northEast.longitude();
      double here = at.longitude();
      return at.latitude() >= southWest.latitude()
          && at.latitude() <= northEast.latitude()
          && (west <= east ? here >= west && here <= east : here >= west || here <= east);
    }
  }

  /**
   * Words and tags in this order: {@code "<person> said <count> soldiers"~5}.
   *
   * @param typed what stands between the quotation marks
   * @param slop how many other words may stand between in all
   */
  record Tagged(QueryField field, String typed, int slop, int at) implements NewsQuery {}

  /**
   * Words, actors and places that stand in one sentence: {@code same-sentence(actor:Putin
   * place:Kursk)}.
   *
   * @param parts two or more; each a {@link Word}, {@link Phrase}, {@link Pattern}, {@link Fuzzy}
   *     or {@link Tagged}
   */
  record SameSentence(List<NewsQuery> parts, int at) implements NewsQuery {
    public SameSentence {
      parts = List.copyOf(parts);
    }

    @Override
    public NewsQuery withParts(UnaryOperator<NewsQuery> change) {
      return new SameSentence(parts.stream().map(change).toList(), at);
    }
  }

  /**
   * A unit behind or before a typed number.
   *
   * @param written sign, number and unit as they are printed back: "&gt; 600 mi"
   * @param base the base unit that the interval is in
   */
  record TypedUnit(String written, String base) {}
}
