package dateline.attribution;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
 * the mayor, Ann Lee,             ann-lee
 * Ukraine and the West            gn:690791
 * he                              the person who spoke last, where only one was named since
 * it                              the body that spoke in the sentence before
 * the ministry                    the only ministry that the article names
 * </pre>
 */
final class Speakers {
  private static final int NEAR_TOKENS = 120;
  private static final Set<String> BODIES =
      Set.of(
          "agency",
          "ministry",
          "department",
          "committee",
          "commission",
          "council",
          "court",
          "board",
          "bank",
          "office",
          "institute",
          "university",
          "union",
          "association",
          "federation",
          "centre",
          "center",
          "bureau",
          "service",
          "foundation",
          "authority",
          "organization",
          "organisation",
          "party",
          "group",
          "company",
          "corporation",
          "fund",
          "society",
          "newspaper",
          "survey");
  private static final List<String> HEADS =
      List.of("president", "premier", "minister", "chancellor", "king", "queen", "chairman");

  private final Reading reading;
  private final Tokens tokens;
  private final List<Actor> actors;
  private final NamedSources sources;
  private final Set<String> persons = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final Map<String, Set<String>> idsOfRole = new HashMap<>();
  private final Map<String, Set<String>> bodies = new HashMap<>();

  Speakers(AnnotatedArticle article, Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.actors = article.actors();
    this.sources = new NamedSources(article, reading);
    for (Actor actor : actors) {
      if (actor.kind() == Actor.Kind.PERSON) {
        persons.add(actor.id());
        noteRole(actor);
      }
      if (actor.kind() == Actor.Kind.ORGANISATION) {
        noteBody(actor);
      } else if (actor.kind() == Actor.Kind.GROUP) {
        groups.add(actor.id());
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
    for (int i = at - 1; i >= 0 && i > at - 8; i--) {
      if (source.equals(statements.get(i).source())) {
        return before.get(i);
      }
    }
    List<String> named = sources.named(source);
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
    String last = lastSpeaker(statements, at, before, source.first());
    if (single && first.equals("it")) {
      return last == null || isPerson(last) || groups.contains(last) ? List.of() : List.of(last);
    }
    if (first.equals("the")
        && source.last() > source.first()
        && source.last() < source.first() + 4) {
      String role = byRole(source, last);
      return one(role != null ? role : byBody(source, last));
    }
    return List.of();
  }

  /**
   * "the ministry", "the agency": the only body with that word in its name, or the last speaker.
   */
  private @Nullable String byBody(Stretch source, @Nullable String last) {
    Set<String> ids = bodies.getOrDefault(tokens.lower(source.last()), Set.of());
    if (last != null && ids.contains(last)) {
      return last;
    }
    return ids.size() == 1 ? ids.iterator().next() : null;
  }

  /** Notes a body under each plain word of its name: "agency" of "National Police Agency". */
  private void noteBody(Actor actor) {
    for (String word : actor.name().toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (BODIES.contains(word)) {
        bodies.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(actor.id());
      }
    }
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
    for (int i = at - 1; i >= 0 && i > at - 12; i--) {
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
    for (int i = Mentions.firstAfter(actors, tokens.start(from)); i < actors.size(); i++) {
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
    return persons.contains(id);
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
    int at = Mentions.firstAfter(actors, tokens.start(last));
    boolean named = at < actors.size() && actors.get(at).span().end() == tokens.end(last);
    return named ? actors.get(at).id() : null;
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
}
