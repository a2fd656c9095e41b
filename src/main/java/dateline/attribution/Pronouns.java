package dateline.attribution;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.article.Span;
import dateline.article.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who "he", "it", "they" and "who" are as sources. */
final class Pronouns {
  private static final int NEAR_TOKENS = 120;
  private static final int MOST_STATEMENTS = 12;

  /** "Four months after" before "it". */
  private static final int LONGEST_OPENING = 4;

  private final Reading reading;
  private final Tokens tokens;
  private final List<Actor> actors;
  private final NounPhrases phrases;
  private final NamedSources sources;

  Pronouns(AnnotatedArticle article, Reading reading, NamedSources sources) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.actors = article.actors();
    this.phrases = new NounPhrases(reading);
    this.sources = sources;
  }

  /**
   * Who "he" or "she" is: the only person named before it in its sentence, else whoever spoke last
   * when no one else was named since, else the only person named in the sentence before, else the
   * source of the statement before.
   */
  Speaker person(List<Statement> statements, int at, List<Speaker> before, int token) {
    int sentence = tokens.sentenceOf(token);
    int quote = reading.quoteAt(token);
    Set<String> here = persons(tokens.firstOf(sentence), token, quote);
    if (here.size() == 1) {
      return Speaker.of(here.iterator().next(), "the only person before it in the sentence");
    }
    if (here.size() > 1) {
      return Speaker.UNKNOWN;
    }
    String last = null;
    int lastAt = -1;
    for (int i = at - 1; i >= 0 && i > at - MOST_STATEMENTS && last == null; i--) {
      Statement earlier = statements.get(i);
      Stretch source = earlier.source();
      String only = before.get(i).only();
      if (source != null
          && source.first() < token
          && token - source.first() < 4 * NEAR_TOKENS
          && only != null
          && isPerson(only)) {
        last = only;
        lastAt = Math.max(source.last(), earlier.end());
      }
    }
    if (last != null && token - lastAt < NEAR_TOKENS) {
      Set<String> since = persons(Math.min(lastAt + 1, token), token, quote);
      since.remove(last);
      if (since.isEmpty()) {
        return Speaker.of(last, "spoke last, and nobody was named since");
      }
    }
    if (sentence == 0) {
      return Speaker.UNKNOWN;
    }
    Set<String> previous = persons(tokens.firstOf(sentence - 1), tokens.firstOf(sentence), quote);
    if (previous.size() == 1) {
      return Speaker.of(previous.iterator().next(), "the only person in the sentence before");
    }
    Speaker earlier = previous.isEmpty() ? earlier(statements, at, before, token, 1) : null;
    return earlier == null ? Speaker.UNKNOWN : earlier;
  }

  /**
   * What "it" or "they" is: the body or land that is the subject before a colon, "Greenpeace went
   * on: it claimed", or behind a clause that opens the sentence, "After it spoke, the bank said";
   * else the source of the statement before, if that is at most a sentence away and no person;
   * else, where "it" opens a sentence, the body that opens the one before.
   */
  Speaker thing(List<Statement> statements, int at, List<Speaker> before, int token) {
    boolean it = reading.is(token, "it");
    Speaker same = it ? inSentence(token) : null;
    if (same != null) {
      return same;
    }
    boolean others = it && at > 0 && spokeInPlural(statements.get(at - 1).source(), token);
    Speaker earlier =
        others
            ? earlier(statements, at - 1, before, token, 2)
            : earlier(statements, at, before, token, 1);
    if (earlier != null) {
      String only = earlier.only();
      return only != null && isPerson(only) ? Speaker.UNKNOWN : earlier;
    }
    int sentence = tokens.sentenceOf(token);
    boolean opens = tokens.firstOf(sentence) == token && !Quotes.opensParagraph(tokens, token);
    Speaker body =
        opens && sentence > 0 && it
            ? body(tokens.firstOf(sentence - 1), token, "opens the sentence before")
            : null;
    return body == null ? Speaker.UNKNOWN : body;
  }

  private @Nullable Speaker inSentence(int token) {
    int sentence = tokens.sentenceOf(token);
    int from = tokens.firstOf(sentence);
    if (token == from || reading.quoteAt(token) >= 0) {
      return null;
    }
    if (reading.is(token - 1, ':') || reading.is(token - 1, ';')) {
      return body(from, token, "opens the sentence");
    }
    if (token - from > LONGEST_OPENING || !reading.is(token - 1, Words.SUBORDINATOR)) {
      return null;
    }
    int to = tokens.firstOf(sentence + 1);
    int comma = token;
    while (comma < to && !reading.is(comma, ',')) {
      comma++;
    }
    return comma + 1 < to ? body(comma + 1, to, "subject of the sentence") : null;
  }

  /** The body or land whose name opens these tokens, if one does. */
  private @Nullable Speaker body(int from, int to, String rule) {
    Stretch subject = phrases.from(from, to, false);
    if (subject == null) {
      return null;
    }
    int last = subject.first();
    while (last < subject.last() && !reading.is(last + 1, Words.PREPOSITION | Words.VERB)) {
      last++;
    }
    Actor actor = endingAt(last);
    Stretch words = new Stretch(subject.first(), last);
    if (actor != null && actor.kind() == Actor.Kind.ORGANISATION) {
      return new Speaker(List.of(actor.id()), words.span(tokens), rule);
    }
    boolean told = reading.is(last, Words.REPORTER | Words.FINDING) || reading.isInPlace(last);
    return told ? new Speaker(sources.named(words), words.span(tokens), rule) : null;
  }

  /** What stands before "who" or "which": "Ann Lee, who said". */
  Speaker relative(int word) {
    int last = word > 0 && reading.is(word - 1, ',') ? word - 2 : word - 1;
    if (last < 0) {
      return Speaker.UNKNOWN;
    }
    Actor actor = endingAt(last);
    int from = tokens.firstOf(tokens.sentenceOf(word));
    int first = last < from ? -1 : phrases.phraseStart(last, from);
    Span named = first < 0 ? null : tokens.span(first, last);
    return new Speaker(
        actor == null ? List.of() : List.of(actor.id()), named, "stands before the relative word");
  }

  /** The source of the statement before, so many sentences away at most, with where it is named. */
  private @Nullable Speaker earlier(
      List<Statement> statements, int at, List<Speaker> before, int token, int farthest) {
    Statement earlier = at == 0 ? null : statements.get(at - 1);
    if (earlier == null || earlier.source() == null) {
      return null;
    }
    Stretch source = earlier.source();
    int gap = tokens.sentenceOf(token) - tokens.sentenceOf(Math.min(earlier.end(), token));
    boolean pronoun = source.first() == source.last() && isPronoun(source.first());
    Speaker who = before.get(at - 1);
    Span named = who.named() != null || pronoun ? who.named() : source.span(tokens);
    boolean plain = named != null || !who.ids().isEmpty();
    return gap <= farthest && plain && source.last() < token
        ? new Speaker(who.ids(), named, "source of the statement before")
        : null;
  }

  /** Whether officials or others, who are no "it", spoke before this token. */
  private boolean spokeInPlural(@Nullable Stretch source, int token) {
    if (source == null || source.last() >= token) {
      return false;
    }
    int head = source.first();
    while (head < source.last()
        && !reading.is(head + 1, Words.PREPOSITION)
        && tokens.isWord(head)) {
      head++;
    }
    return reading.is(head, Words.GROUP);
  }

  private boolean isPronoun(int token) {
    return reading.is(token, Words.SUBJECT | Words.OBJECT | Words.RELATIVE);
  }

  private @Nullable Actor endingAt(int token) {
    int at = Mentions.firstAfter(actors, tokens.start(token));
    boolean named = at < actors.size() && actors.get(at).span().end() == tokens.end(token);
    return named ? actors.get(at) : null;
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
    return actors.stream().anyMatch(a -> a.kind() == Actor.Kind.PERSON && a.id().equals(id));
  }
}
