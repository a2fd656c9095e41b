package dateline.actor;

import dateline.annotation.Actor;
import dateline.annotation.ActorId;
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
    int noun = noun(tokens, last + 1, end);
    if (noun > 0) {
      Span span = new Span(name.span().start(), tokens.end(noun));
      return actor(span, tokens.text(), "nationality with " + tokens.word(noun));
    }
    String lower = tokens.lower(last);
    boolean people = (lower.endsWith("s") && !lower.endsWith("ss")) || lower.endsWith("men");
    return people ? actor(name.span(), tokens.text(), "name of a people") : null;
  }

  /**
   * The last group noun of the words right behind, with at most two inner words before it; -1 if
   * none.
   */
  private static int noun(Tokens tokens, int from, int end) {
    int noun = -1;
    for (int i = from; i < end && i < from + 3 && !tokens.isCapitalised(i); i++) {
      String lower = tokens.lower(i);
      if (NOUNS.contains(lower)) {
        noun = i;
      } else if (!INNER.contains(lower)) {
        break;
      }
    }
    return noun;
  }

  private static Actor actor(Span span, String text, String rule) {
    String printed = span.in(text).replaceAll("\\s+", " ");
    return new Actor(span, Actor.Kind.GROUP, ActorId.of(printed), printed, rule);
  }
}
