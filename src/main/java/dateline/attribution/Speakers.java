package dateline.attribution;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells who the sources are: ids of actors, or of places that speak. Nothing is guessed; a source
 * that could be two people has no speaker. The first of these that tells, in this order:
 *
 * <pre>
 * the same source          as it was told for the statement before
 * named                    Ukrainian analyst Taras Chmut   taras-chmut
 *                          Trump adviser Jason Miller      jason-miller   "Trump" tells whose adviser
 *                          Putin's spokesman               none
 *                          the mayor, Ann Lee,             ann-lee
 *                          Ukraine and the West            gn:690791
 * he, she                  the person who spoke last, where only one was named since
 * who, which               what stands before it
 * it, they                 the source of the statement before
 * the president            the only one of that office, or of several who spoke last
 * the ministry             the only body so named, or of several which spoke last
 * an expert … added X      X, an expert, where the next statement names him
 * </pre>
 */
final class Speakers {
  private static final int SAME_SOURCE = 8;
  private final Reading reading;
  private final Tokens tokens;
  private final NamedSources sources;
  private final Pronouns pronouns;
  private final Roles roles;

  Speakers(AnnotatedArticle article, Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.sources = new NamedSources(article, reading);
    this.pronouns = new Pronouns(article, reading, sources);
    this.roles = new Roles(article, reading);
  }

  /** The speaker of each statement. */
  List<Speaker> of(List<Statement> statements) {
    List<Speaker> speakers = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      speakers.add(speaker(statements, i, speakers));
    }
    sameRoleBefore(statements, speakers);
    return speakers;
  }

  private Speaker speaker(List<Statement> statements, int at, List<Speaker> before) {
    Stretch source = statements.get(at).source();
    if (source == null) {
      return Speaker.UNKNOWN;
    }
    for (int i = at - 1; i >= 0 && i > at - SAME_SOURCE; i--) {
      if (source.equals(statements.get(i).source())) {
        return before.get(i);
      }
    }
    List<String> named = sources.named(source);
    if (!named.isEmpty()) {
      return new Speaker(named, null, "named by the source");
    }
    int first = source.first();
    if (first == source.last()) {
      switch (tokens.lower(first)) {
        case "he", "she", "him", "her", "his" -> {
          return pronouns.person(statements, at, before, first);
        }
        case "who", "which" -> {
          return pronouns.relative(first);
        }
        case "it", "they", "them", "its", "their" -> {
          return pronouns.thing(statements, at, before, first);
        }
        default -> {}
      }
    }
    if (reading.is(first, "the") && source.last() > first && source.last() < first + 4) {
      String last = lastSpeaker(statements, at, before, first);
      Speaker role = roles.byRole(source, last);
      Speaker body = role == null ? roles.byBody(source, last) : role;
      return body == null ? Speaker.UNKNOWN : body;
    }
    return Speaker.UNKNOWN;
  }

  /** The one who spoke in the statement before, if that is at most a sentence away. */
  private @Nullable String lastSpeaker(
      List<Statement> statements, int at, List<Speaker> before, int token) {
    if (at == 0) {
      return null;
    }
    Statement earlier = statements.get(at - 1);
    int gap = tokens.sentenceOf(token) - tokens.sentenceOf(Math.min(earlier.end(), token));
    return gap <= 1 ? before.get(at - 1).only() : null;
  }

  /**
   * "An expert said … The gains are small, Nick Reed, an expert at the institute, added": the first
   * was he as well.
   */
  private void sameRoleBefore(List<Statement> statements, List<Speaker> speakers) {
    for (int i = 1; i < statements.size(); i++) {
      Stretch earlier = statements.get(i - 1).source();
      boolean goesOn = "added".equals(statements.get(i).verb()) && speakers.get(i).only() != null;
      if (!goesOn || earlier == null || !speakers.get(i - 1).ids().isEmpty()) {
        continue;
      }
      boolean indefinite = reading.is(earlier.first(), "a") || reading.is(earlier.first(), "an");
      String id = speakers.get(i).only();
      if (indefinite && id != null && roles.isIn(tokens.lower(earlier.last()), id)) {
        speakers.set(i - 1, Speaker.of(id, "named by the statement that goes on"));
      }
    }
  }
}
