package dateline.attribution;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import dateline.article.Span;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that mean a place named before them:
 *
 * <pre>
 * Rain fell in Peru.  Half of the country's 40 dams broke.    Peru, the last country
 * Bonn is old.  It took 20 days to pump the city dry.         Bonn, the last town
 * Rain fell in Bonn. The river there took 20 men.             Bonn, the last place
 * </pre>
 */
final class PlaceWords {
  /** What a noun calls a place. */
  private enum Sort {
    COUNTRY,
    STATE,
    TOWN;

    /** Places on the path from a continent down to a country. */
    private static final int COUNTRY_DEPTH = 2;

    static @Nullable Sort of(String lower) {
      return switch (lower) {
        case "country", "nation", "kingdom", "emirate", "republic" -> COUNTRY;
        case "state", "province" -> STATE;
        case "city", "town", "village" -> TOWN;
        default -> null;
      };
    }

    boolean fits(Place place) {
      int depth = place.path().size();
      return switch (this) {
        case COUNTRY -> depth == COUNTRY_DEPTH;
        case STATE -> depth == COUNTRY_DEPTH + 1;
        case TOWN -> depth == 0 || depth > COUNTRY_DEPTH + 1;
      };
    }
  }

  private final AnnotatedArticle article;
  private final Reading reading;
  private final Tokens tokens;
  private final PlaceRoles roles;
  private final @Nullable Place event;

  private PlaceWords(
      AnnotatedArticle article, Reading reading, PlaceRoles roles, @Nullable Place event) {
    this.article = article;
    this.reading = reading;
    this.tokens = reading.tokens;
    this.roles = roles;
    this.event = event;
  }

  /** The mentions of an article and those of its words that mean one of them, in order. */
  static List<Place> with(
      AnnotatedArticle article, Reading reading, PlaceRoles roles, @Nullable Place event) {
    return new PlaceWords(article, reading, roles, event).all();
  }

  private List<Place> all() {
    List<Place> all = new ArrayList<>(article.places());
    for (int i = 1; i < tokens.size() && !article.places().isEmpty(); i++) {
      boolean there = reading.is(i, "there") && isWhere(i);
      Sort sort = reading.is(i - 1, "the") ? Sort.of(tokens.lower(i)) : null;
      Place meant = there ? named(i, null) : sort != null && standsAlone(i) ? named(i, sort) : null;
      if (meant != null) {
        all.add(at(tokens.span(i, i), meant));
      }
    }
    all.sort(Comparator.comparing(Place::span));
    return all;
  }

  private static Place at(Span span, Place meant) {
    return new Place(
        span, meant.id(), meant.name(), meant.at(), meant.country(), meant.path(), meant.rule());
  }

  /** "the leak there", not "there are 40", "there were killed". */
  private boolean isWhere(int token) {
    boolean opens = tokens.opensSentence(token) || reading.isMark(token - 1);
    int next = token + 1;
    boolean verb = next < tokens.size() && reading.is(next, Words.AUXILIARY | Words.ADVERB);
    return !opens && !verb && !reading.is(token - 1, Words.SUBORDINATOR | Words.AUXILIARY);
  }

  /** "the city burned", "the country's", not "the city hall", "the state of Texas". */
  private boolean standsAlone(int token) {
    int next = token + 1;
    if (next >= tokens.size() || tokens.sentenceOf(next) != tokens.sentenceOf(token)) {
      return true;
    }
    boolean led = token > 1 && (reading.is(token - 2, "across") || reading.is(token - 2, "around"));
    if (led || reading.is(next, "of") || tokens.isCapitalised(next)) {
      return false;
    }
    return reading.isMark(next)
        || reading.isPossessive(next)
        || reading.isNumber(next, tokens.size())
        || reading.is(
            next,
            Words.PREPOSITION
                | Words.VERB
                | Words.AUXILIARY
                | Words.JOINER
                | Words.SUBORDINATOR
                | Words.ADVERB
                | Words.TIME)
        || reading.is(next, "and")
        || reading.endsInEd(next);
  }

  /** The event's place where it is of this sort, else the last one of it that was named. */
  private @Nullable Place named(int token, @Nullable Sort sort) {
    if (sort != null && event != null && sort.fits(event)) {
      return event;
    }
    int sentence = tokens.sentenceOf(token);
    List<Place> places = article.places();
    for (int i = places.size() - 1; i >= 0; i--) {
      Place place = places.get(i);
      int at = tokens.tokenAt(place.span().start());
      if (at >= token) {
        continue;
      }
      if (sort == null && sentence - tokens.sentenceOf(at) > 1) {
        return null;
      }
      boolean meant =
          switch (roles.of(place)) {
            case GOVERNS, SUBJECT -> true;
            case LOOSE, SPEAKS, OF_SPEAKER, OF_OFFICE -> sort != null;
            case LEFT_OUT, IN_NAME -> false;
          };
      if (meant && (sort == null || sort.fits(place))) {
        return place;
      }
    }
    return null;
  }
}
