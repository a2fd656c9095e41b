package dateline.actor;

import dateline.annotation.Actor;
import dateline.annotation.Name;
import dateline.article.Span;
import dateline.article.Tokens;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Peoples, and parts of a people that act.
 *
 * <pre>
 * Ukrainians               the people
 * Ukrainian armed forces   a nationality with a group noun
 * Ukrainian border         nobody
 * </pre>
 */
final class Groups {
  private static final Set<String> NOUNS = new HashSet<>();
  private static final Set<String> INNER = new HashSet<>();

  static {
    for (String[] row : Resources.rows("group-nouns.tsv")) {
      (row.length > 1 ? INNER : NOUNS).add(row[0]);
    }
  }

  private Groups() {}

  /** The group that a nationality names with the words after it, or null. */
  static @Nullable Actor actor(Name name, Tokens tokens) {
    int last = tokens.tokenAt(name.span().end() - 1);
    int end = tokens.firstOf(tokens.sentenceOf(last) + 1);
    int noun = last + 1;
    while (noun < end
        && noun <= last + 2
        && INNER.contains(tokens.lower(noun))
        && !NOUNS.contains(follower(tokens, noun, end))) {
      noun++;
    }
    if (noun + 1 < end
        && INNER.contains(tokens.lower(noun))
        && NOUNS.contains(tokens.lower(noun + 1))) {
      noun++;
    }
    if (noun < end && NOUNS.contains(tokens.lower(noun)) && !tokens.isCapitalised(noun)) {
      Span span = new Span(name.span().start(), tokens.end(noun));
      return actor(span, tokens.text(), "nationality with " + tokens.word(noun));
    }
    String lower = tokens.lower(last);
    boolean people = (lower.endsWith("s") && !lower.endsWith("ss")) || lower.endsWith("men");
    return people ? actor(name.span(), tokens.text(), "name of a people") : null;
  }

  private static String follower(Tokens tokens, int token, int end) {
    return token + 1 < end ? tokens.lower(token + 1) : "";
  }

  private static Actor actor(Span span, String text, String rule) {
    String printed = span.in(text).replaceAll("\\s+", " ");
    return new Actor(span, Actor.Kind.GROUP, ActorId.of(printed), printed, rule);
  }
}
