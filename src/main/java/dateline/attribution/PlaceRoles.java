package dateline.attribution;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import dateline.article.Span;
import dateline.article.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the role of each place by the words around it. */
final class PlaceRoles {
  private static final int MOST_WORDS_BETWEEN = 3;

  /** Continent and country. */
  private static final int COUNTRY_DEPTH = 2;

  private final Reading reading;
  private final Tokens tokens;
  private final List<Actor> actors;

  /** The source that each token of one belongs to. */
  private final Map<Integer, Stretch> sources = new HashMap<>();

  PlaceRoles(AnnotatedArticle article, Reading reading, List<Statement> statements) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.actors = article.actors();
    for (Statement statement : article.figures().isEmpty() ? List.<Statement>of() : statements) {
      if (statement.source() != null) {
        note(statement.source());
      }
    }
  }

  /**
   * Whether it is a country or a state or province of one. Things happen there, too, where it
   * speaks; a city that speaks is but a government.
   */
  static boolean isLand(Place place) {
    int depth = place.path().size();
    return depth == COUNTRY_DEPTH || depth == COUNTRY_DEPTH + 1;
  }

  private void note(Stretch source) {
    for (int i = source.first(); i <= source.last(); i++) {
      sources.putIfAbsent(i, source);
    }
  }

  PlaceRole of(Place place) {
    int first = tokens.tokenAt(place.span().start());
    int last = tokens.tokenAt(place.span().end() - 1);
    if (isInName(place.span())) {
      return PlaceRole.IN_NAME;
    }
    Stretch source = sources.get(first);
    if (source != null && last <= source.last()) {
      boolean whole = source.last() == last && isTheOnly(source.first(), first);
      return whole ? PlaceRole.SPEAKS : PlaceRole.OF_SPEAKER;
    }
    int preposition = before(first);
    if (preposition >= 0 && leavesOut(preposition)) {
      return PlaceRole.LEFT_OUT;
    }
    if (preposition > 0
        && reading.is(preposition, "of")
        && reading.is(preposition - 1, Words.OFFICE)) {
      return PlaceRole.OF_OFFICE;
    }
    if (preposition > 0 && reading.is(preposition, "in") && isBody(preposition - 1)) {
      return PlaceRole.OF_OFFICE;
    }
    int next = last + 1;
    boolean more = next < tokens.size() && tokens.sentenceOf(next) == tokens.sentenceOf(last);
    if (isLocated(first) || (more && reading.isPossessive(next))) {
      return PlaceRole.GOVERNS;
    }
    boolean verb = more && (reading.looksFinite(next) || reading.endsInEd(next));
    return verb && !isLed(first) ? PlaceRole.SUBJECT : PlaceRole.LOOSE;
  }

  /** "the accident at Chernobyl", "the Chernobyl accident". */
  boolean isOfEvent(Place place) {
    int preposition = before(tokens.tokenAt(place.span().start()));
    int next = tokens.tokenAt(place.span().end() - 1) + 1;
    return (preposition > 0
            && reading.is(preposition, Words.LOCATING)
            && reading.is(preposition - 1, Words.EVENT))
        || (next < tokens.size() && reading.is(next, Words.EVENT));
  }

  /** "a jury in Anchorage": where a body sits that acts elsewhere. */
  private boolean isBody(int noun) {
    return switch (tokens.lower(noun)) {
      case "jury", "court", "company", "ministry", "agency", "headquarters", "judge" -> true;
      default -> false;
    };
  }

  private static boolean isPart(String lower) {
    return switch (lower) {
      case "central", "continental", "mainland", "metropolitan", "rural", "upper", "lower" -> true;
      default -> lower.endsWith("ern");
    };
  }

  private boolean leavesOut(int preposition) {
    return switch (tokens.lower(preposition)) {
      case "without", "except", "besides", "excluding", "minus", "unlike" -> true;
      default -> false;
    };
  }

  private boolean isTheOnly(int first, int place) {
    return first == place || (first + 1 == place && reading.is(first, Words.DETERMINER));
  }

  private boolean isInName(Span place) {
    for (int i = Mentions.firstAfter(actors, place.start()); i < actors.size(); i++) {
      Actor actor = actors.get(i);
      if (actor.span().start() > place.start()) {
        return false;
      }
      if (actor.kind() != Actor.Kind.GROUP && actor.span().end() >= place.end()) {
        return true;
      }
    }
    return false;
  }

  /** "in", "of", "near" right before, or before "the" and words such as "northern". */
  private boolean isLocated(int first) {
    int preposition = before(first);
    return preposition >= 0 && reading.is(preposition, Words.LOCATING);
  }

  private boolean isLed(int first) {
    int preposition = before(first);
    return preposition >= 0 && reading.is(preposition, Words.PREPOSITION);
  }

  private int before(int first) {
    int sentence = tokens.sentenceOf(first);
    int at = first - 1;
    while (at >= 0 && first - at <= MOST_WORDS_BETWEEN && tokens.sentenceOf(at) == sentence) {
      boolean between = reading.is(at, Words.DETERMINER) || isPart(tokens.lower(at));
      if (!between) {
        return at;
      }
      at--;
    }
    return -1;
  }
}
