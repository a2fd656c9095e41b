package dateline.attribution;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import dateline.article.Span;
import dateline.article.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which actors or places a source names as those who speak, by its words alone. */
final class NamedSources {
  private final Reading reading;
  private final Tokens tokens;
  private final List<Actor> actors;
  private final List<Place> places;

  NamedSources(AnnotatedArticle article, Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.actors = article.actors();
    this.places = article.places();
  }

  /** Whoever is named as the head of the source, or of each of its heads joined by "and". */
  List<String> named(Stretch source) {
    Set<String> ids = new LinkedHashSet<>();
    int end = headEnd(source);
    int from = source.first();
    for (int i = from; i <= end + 1; i++) {
      if (i > end || (reading.is(i, "and") && !insideMention(i))) {
        if (i > from) {
          String id = head(from, i - 1);
          if (id != null) {
            ids.add(id);
          }
        }
        from = i + 1;
      }
    }
    if (ids.isEmpty() && end < source.last()) {
      int comma = comma(end + 1, source.last());
      String other = comma < 0 ? null : apposed(comma + 1, source.last());
      other = other == null ? giver(end + 1, source.last()) : other;
      if (other != null) {
        ids.add(other);
      }
    }
    return List.copyOf(ids);
  }

  /** The comma after "the mayor" or after "the mayor of Oslo", or -1. */
  private int comma(int at, int last) {
    int comma = at;
    while (comma < last && !reading.is(comma, ',')) {
      comma++;
    }
    boolean named = comma == at || reading.isInPlace(comma - 1) || reading.isInActor(comma - 1);
    return comma < last && named ? comma : -1;
  }

  /**
   * "Ann Lee" in "the mayor, Ann Lee,", "the Safety Board" in "a second body, the Safety Board,":
   * who or what fills the place behind the comma.
   */
  private @Nullable String apposed(int first, int last) {
    int end = first;
    while (end < last && !(reading.is(end + 1, ',') && !insideMention(end + 1))) {
      end++;
    }
    if (first > last) {
      return null;
    }
    for (int i = Mentions.firstAfter(actors, tokens.start(first)); i < actors.size(); i++) {
      Actor actor = actors.get(i);
      boolean body = actor.kind() == Actor.Kind.ORGANISATION;
      int start = body && reading.is(first, "the") && first < end ? first + 1 : first;
      if (actor.span().start() > tokens.start(start)) {
        return null;
      }
      boolean named = body || actor.kind() == Actor.Kind.PERSON;
      if (named && actor.span().end() == tokens.end(end)) {
        return actor.id();
      }
    }
    return null;
  }

  private boolean insideMention(int token) {
    int offset = tokens.start(token);
    for (int i = Mentions.firstAfter(actors, offset); i < actors.size(); i++) {
      Span span = actors.get(i).span();
      if (span.start() >= offset) {
        return false;
      }
      if (span.end() > offset) {
        return true;
      }
    }
    return false;
  }

  /** The last token before the first comma or preposition that is not part of a name. */
  private int headEnd(Stretch source) {
    for (int i = source.first() + 1; i <= source.last(); i++) {
      boolean stop =
          (reading.isMark(i) && !reading.isAbbreviationStop(i) && !reading.isPossessive(i))
              || reading.is(i, Words.PREPOSITION)
              || reading.is(i, "who")
              || reading.endsInEd(i);
      if (stop && !insideMention(i)) {
        return i - 1;
      }
    }
    return source.last();
  }

  /**
   * The id of the actor or place whose mention ends with the last token, or a group's officials.
   */
  private @Nullable String head(int first, int last) {
    int end = tokens.end(last);
    int start = tokens.start(first);
    for (int i = Mentions.firstAfter(actors, start); i < actors.size(); i++) {
      Actor actor = actors.get(i);
      Span span = actor.span();
      if (span.start() >= end) {
        break;
      }
      if (span.start() >= start && (span.end() == end || isOfficials(actor, last))) {
        return actor.id();
      }
    }
    for (Place place : Mentions.within(places, new Span(start, end))) {
      if (place.span().end() == end) {
        return place.id();
      }
    }
    return null;
  }

  private boolean isOfficials(Actor actor, int last) {
    if (actor.kind() != Actor.Kind.ORGANISATION || actor.span().end() > tokens.start(last)) {
      return false;
    }
    boolean spokesperson =
        switch (tokens.lower(last)) {
          case "officials", "official", "spokesman", "spokeswoman", "spokesperson" -> true;
          default -> false;
        };
    return spokesperson && tokens.tokenAt(actor.span().end()) == last;
  }

  /** "data released by the institute", "a spokesman for the ministry": the institution. */
  private @Nullable String giver(int first, int last) {
    int preposition = first;
    while (preposition <= last && !reading.is(preposition, Words.PREPOSITION)) {
      if (reading.is(preposition, ',')) {
        return null;
      }
      preposition++;
    }
    if (preposition >= last) {
      return null;
    }
    boolean gives =
        reading.is(preposition, "by")
            || reading.is(preposition, "from")
            || reading.is(preposition, "for");
    int named = preposition + 1;
    if (reading.is(named, "the") && named < last) {
      named++;
    }
    for (int i = Mentions.firstAfter(actors, tokens.start(preposition));
        gives && i < actors.size();
        i++) {
      Actor actor = actors.get(i);
      if (actor.span().start() > tokens.start(named)) {
        return null;
      }
      boolean institution = actor.kind() == Actor.Kind.ORGANISATION;
      if (institution && actor.span().end() > tokens.start(named)) {
        return actor.id();
      }
    }
    return null;
  }
}
