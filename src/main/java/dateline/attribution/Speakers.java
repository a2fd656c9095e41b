package dateline.attribution;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import dateline.article.Span;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells who the sources are: ids of actors, or of places that speak. Nothing is guessed; a source
 * that could be two people has no speaker.
 *
 * <pre>
 * Ukrainian analyst Taras Chmut   taras-chmut
 * Trump adviser Jason Miller      jason-miller     "Trump" only tells whose adviser
 * Putin's spokesman               none
 * Ukraine and the West            gn:690791
 * he                              the person who spoke last, where only one was named since
 * </pre>
 */
final class Speakers {
  private static final int NEAR_TOKENS = 120;
  private static final List<String> HEADS =
      List.of("president", "premier", "minister", "chancellor", "king", "queen", "chairman");

  private final Reading reading;
  private final Tokens tokens;
  private final List<Actor> actors;
  private final List<Place> places;
  private final Map<String, Set<String>> idsOfRole = new HashMap<>();

  Speakers(AnnotatedArticle article, Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.actors = article.actors();
    this.places = article.places();
    for (Actor actor : actors) {
      if (actor.kind() == Actor.Kind.PERSON) {
        noteRole(actor);
      }
    }
  }

  /** The speakers of each statement. */
  List<List<String>> of(List<Statement> statements) {
    List<List<String>> speakers = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      speakers.add(speakers(statements, i, speakers));
    }
    sameRoleBefore(statements, speakers);
    return speakers;
  }

  private List<String> speakers(List<Statement> statements, int at, List<List<String>> before) {
    Stretch source = statements.get(at).source();
    if (source == null) {
      return List.of();
    }
    for (int i = at - 1; i >= 0; i--) {
      if (source.equals(statements.get(i).source())) {
        return before.get(i);
      }
    }
    List<String> named = named(source);
    if (!named.isEmpty()) {
      return named;
    }
    String first = tokens.lower(source.first());
    boolean single = source.first() == source.last();
    if (single && (first.equals("he") || first.equals("she"))) {
      return one(pronoun(statements, at, before, source.first()));
    }
    if (single && first.equals("who")) {
      return one(personBefore(source.first()));
    }
    if (first.equals("the") && source.last() > source.first() && source.last() < source.first() + 4) {
      return one(byRole(source, lastSpeaker(statements, at, before, source.first())));
    }
    return List.of();
  }

  /**
   * Who "the president" is: the only one so called, or of several the one who spoke in the sentence
   * before. Heads of state and of government are leaders as well.
   */
  private @Nullable String byRole(Stretch source, @Nullable String lastSpeaker) {
    String role = tokens.lower(source.last());
    boolean plain = source.last() == source.first() + 1;
    Set<String> ids = new LinkedHashSet<>(idsOfRole.getOrDefault(role, Set.of()));
    if (role.equals("leader")) {
      for (String head : HEADS) {
        ids.addAll(idsOfRole.getOrDefault(head, Set.of()));
      }
    }
    if (lastSpeaker != null && ids.contains(lastSpeaker)) {
      return lastSpeaker;
    }
    return plain && ids.size() == 1 ? ids.iterator().next() : null;
  }

  /** The one person who spoke in the statement before, if that is at most a sentence away. */
  private @Nullable String lastSpeaker(
      List<Statement> statements, int at, List<List<String>> before, int token) {
    if (at == 0 || before.get(at - 1).size() != 1) {
      return null;
    }
    Statement earlier = statements.get(at - 1);
    int gap = tokens.sentenceOf(token) - tokens.sentenceOf(Math.min(earlier.end(), token));
    return gap <= 1 ? before.get(at - 1).getFirst() : null;
  }

  private static List<String> one(@Nullable String id) {
    return id == null ? List.of() : List.of(id);
  }

  /** Whoever is named as the head of the source, or of each of its heads joined by "and". */
  private List<String> named(Stretch source) {
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
      String giver = giver(end + 1, source.last());
      if (giver != null) {
        ids.add(giver);
      }
    }
    return List.copyOf(ids);
  }

  private boolean insideMention(int token) {
    int offset = tokens.start(token);
    for (int i = firstAfter(actors, offset); i < actors.size(); i++) {
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
    for (int i = firstAfter(actors, start); i < actors.size(); i++) {
      Actor actor = actors.get(i);
      Span span = actor.span();
      if (span.start() >= end) {
        break;
      }
      if (span.start() >= start && (span.end() == end || isOfficials(actor, last))) {
        return actor.id();
      }
    }
    for (Place place : places) {
      if (place.span().start() >= start && place.span().end() == end) {
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
    for (int i = firstAfter(actors, tokens.start(preposition)); gives && i < actors.size(); i++) {
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

  /**
   * Who "he" or "she" is: the only person named before it in its sentence, else whoever spoke last
   * when no one else was named since, else the only person named in the sentence before.
   */
  private @Nullable String pronoun(
      List<Statement> statements, int at, List<List<String>> before, int token) {
    int sentence = tokens.sentenceOf(token);
    int quote = reading.quoteAt(token);
    Set<String> here = persons(tokens.firstOf(sentence), token, quote);
    String last = null;
    int lastAt = -1;
    for (int i = at - 1; i >= 0; i--) {
      Statement earlier = statements.get(i);
      Stretch source = earlier.source();
      if (source == null || source.first() >= token) {
        continue;
      }
      boolean near = token - source.first() < 4 * NEAR_TOKENS;
      if (near && before.get(i).size() == 1 && isPerson(before.get(i).getFirst())) {
        last = before.get(i).getFirst();
        lastAt = Math.max(source.last(), earlier.end());
        break;
      }
    }
    if (here.size() == 1) {
      return here.iterator().next();
    }
    if (here.size() > 1) {
      return null;
    }
    if (last != null && token - lastAt < NEAR_TOKENS) {
      Set<String> since = persons(Math.min(lastAt + 1, token), token, quote);
      since.remove(last);
      if (since.isEmpty()) {
        return last;
      }
    }
    if (sentence == 0) {
      return null;
    }
    Set<String> previous = persons(tokens.firstOf(sentence - 1), tokens.firstOf(sentence), quote);
    return previous.size() == 1 ? previous.iterator().next() : null;
  }

  /** Ids of the persons named between two tokens, outside other quotes. */
  private Set<String> persons(int from, int to, int quote) {
    Set<String> ids = new LinkedHashSet<>();
    if (from >= to) {
      return ids;
    }
    int end = tokens.end(to - 1);
    for (int i = firstAfter(actors, tokens.start(from)); i < actors.size(); i++) {
      Actor actor = actors.get(i);
      if (actor.span().start() >= end) {
        break;
      }
      int token = tokens.tokenAt(actor.span().start());
      boolean sameLevel = reading.quoteAt(token) < 0 || reading.quoteAt(token) == quote;
      boolean owner =
          tokens.tokenAt(actor.span().end()) < tokens.size()
              && reading.isPossessive(tokens.tokenAt(actor.span().end()));
      if (actor.kind() == Actor.Kind.PERSON && sameLevel && !owner) {
        ids.add(actor.id());
      }
    }
    return ids;
  }

  private boolean isPerson(String id) {
    for (Actor actor : actors) {
      if (actor.id().equals(id)) {
        return actor.kind() == Actor.Kind.PERSON;
      }
    }
    return false;
  }

  /** "Ann Lee, who said": the actor that ends right before. */
  private @Nullable String personBefore(int who) {
    int last = who - 1;
    if (last >= 0 && reading.is(last, ',')) {
      last--;
    }
    if (last < 0) {
      return null;
    }
    for (Actor actor : actors) {
      if (actor.span().end() == tokens.end(last)) {
        return actor.id();
      }
    }
    return null;
  }

  /** "President Ann Lee" makes her the president; "Ann Lee, an expert on dams" the expert. */
  private void noteRole(Actor actor) {
    int first = tokens.tokenAt(actor.span().start());
    if (first > 0 && first < tokens.size() && tokens.isWord(first - 1)) {
      String title = tokens.lower(first - 1);
      boolean plain = !reading.is(first - 1, ~0) && !reading.isPossessive(first - 1);
      if (plain && title.length() > 3) {
        idsOfRole.computeIfAbsent(title, t -> new LinkedHashSet<>()).add(actor.id());
      }
    }
    String role = insertedRole(actor);
    if (role != null) {
      idsOfRole.computeIfAbsent(role, t -> new LinkedHashSet<>()).add(actor.id());
    }
  }

  /** The head noun of "…, a land warfare expert at the institute,": "expert"; or null. */
  private @Nullable String insertedRole(Actor actor) {
    int comma = tokens.tokenAt(actor.span().end());
    int start = comma + 1;
    boolean inserted =
        start + 1 < tokens.size()
            && reading.is(comma, ',')
            && reading.is(start, Words.DETERMINER)
            && tokens.sentenceOf(start) == tokens.sentenceOf(comma);
    if (!inserted) {
      return null;
    }
    int at = start + 1;
    while (at < tokens.size()
        && tokens.isWord(at)
        && !reading.is(at, Words.PREPOSITION | Words.SUBORDINATOR | Words.JOINER)) {
      at++;
    }
    return at > start + 1 ? tokens.lower(at - 1) : null;
  }

  /**
   * "An expert said … The gains are small, Nick Reed, an expert at the institute, added": the first
   * was he as well.
   */
  private void sameRoleBefore(List<Statement> statements, List<List<String>> speakers) {
    for (int i = 1; i < statements.size(); i++) {
      Stretch earlier = statements.get(i - 1).source();
      boolean goesOn = "added".equals(statements.get(i).verb()) && speakers.get(i).size() == 1;
      if (!goesOn || earlier == null || !speakers.get(i - 1).isEmpty()) {
        continue;
      }
      boolean indefinite = reading.is(earlier.first(), "a") || reading.is(earlier.first(), "an");
      Set<String> ids = idsOfRole.get(tokens.lower(earlier.last()));
      if (indefinite && ids != null && ids.contains(speakers.get(i).getFirst())) {
        speakers.set(i - 1, speakers.get(i));
      }
    }
  }

  /** Index of the first actor that ends after the offset. */
  private static int firstAfter(List<Actor> actors, int offset) {
    int low = 0;
    int high = actors.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (actors.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
