package dateline.actor;

import dateline.annotation.Roles;
import dateline.article.Span;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads beside a name what its bearer is, in words of {@link Roles}:
 *
 * <pre>
 * Chelsea striker John Smith                         striker
 * chairman and chief executive John Smith            chairman, chief executive
 * John Smith, 34, a senior analyst at Holt Oil,      analyst
 * the company's treasurer, John Smith, said          treasurer
 * John Smith was named chief justice                 chief justice
 * former minister John Smith                         nothing: he is none now
 * John Smith, the minister's brother                 nothing
 * </pre>
 */
final class RoleReader {
  /** A phrase behind a name is read so far. */
  private static final int PHRASE = 9;

  /** A word before a role that ends it may stand so far off: "former U.S. Defense Secretary". */
  private static final int FORMER_BEFORE = 4;

  private static final Set<String> FORMER =
      Set.of(
          "former",
          "ex",
          "late",
          "retired",
          "onetime",
          "one-time",
          "erstwhile",
          "deposed",
          "ousted");

  /** A role may stand before these; of them only "and" may stand before another. */
  private static final Set<String> BEHIND =
      Set.of(
          "and", "of", "in", "at", "for", "with", "who", "whose", "which", "that", "said", "says",
          "was", "is", "were", "will", "has", "had", "as", "told", "from", "to", "by", "on", "or",
          "but", "since", "until", "during", "under", "when", "where", "whom", "he", "she");

  private static final Set<String> IS = Set.of("is", "was", "became", "becomes");
  private static final Set<String> MADE = Set.of("named", "appointed", "elected");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final Tokens tokens;
  private final List<Span> roles = new ArrayList<>(2);

  private RoleReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Where the text has roles of the one whom this name means, those before it first. */
  static List<Span> of(Tokens tokens, Span name) {
    RoleReader reader = new RoleReader(tokens);
    int first = tokens.tokenAt(name.start());
    int last = tokens.tokenAt(name.end() - 1);
    reader.before(first, last);
    reader.behind(last);
    return reader.roles;
  }

  /** The words of a role as the table has them: "gen" for "Gen". */
  static String words(Tokens tokens, Span role) {
    return words(tokens, tokens.tokenAt(role.start()), tokens.tokenAt(role.end() - 1));
  }

  private void before(int first, int last) {
    int sentence = tokens.firstOf(tokens.sentenceOf(first));
    int at = first - 1;
    boolean abbreviated = at > sentence && tokens.is(at, '.');
    boolean apposed = at > sentence && tokens.is(at, ',') && isAt(last + 1, ',');
    if (abbreviated || apposed) {
      at--;
    }
    int start = start(at, sentence);
    while (start >= 0) {
      add(start, at, sentence);
      boolean another = start - 2 >= sentence && tokens.lower(start - 1).equals("and");
      at = start - 2;
      start = another ? start(at, sentence) : -1;
    }
  }

  private void behind(int last) {
    int end = tokens.firstOf(tokens.sentenceOf(last) + 1);
    int at = phrase(last + 1, end);
    if (at < 0) {
      return;
    }
    int from = at;
    for (; at < Math.min(end, from + PHRASE); at++) {
      boolean and = tokens.lower(at).equals("and");
      if ((!tokens.isWord(at) && !tokens.is(at, '-'))
          || (!and && BEHIND.contains(tokens.lower(at)))) {
        return;
      }
      int start = endsPhrase(at, end) ? start(at, from) : -1;
      if (start >= 0) {
        add(start, at, from);
      }
    }
  }

  /** Where a phrase on somebody begins behind the name, or -1 if none does. */
  private int phrase(int next, int end) {
    int at = next;
    if (at + 1 >= end) {
      return -1;
    }
    if (tokens.is(at, ',')) {
      boolean age = tokens.kind(at + 1) == Tokens.Kind.NUMBER && isAt(at + 2, ',');
      return age ? at + 3 : at + 1;
    }
    if (IS.contains(tokens.lower(at))) {
      String what = tokens.lower(at + 1);
      return ARTICLES.contains(what) || MADE.contains(what) ? at + 2 : -1;
    }
    return -1;
  }

  /** In "minister Anna Berg" and "coach driver" the first word is not what somebody is. */
  private boolean endsPhrase(int at, int end) {
    int next = at + 1;
    if (next == end) {
      return true;
    }
    boolean mark = !tokens.isWord(next) && !tokens.is(next, '-') && !tokens.is(next, '.');
    boolean stop = tokens.is(next, '.') && next + 1 == end;
    return mark || stop || BEHIND.contains(tokens.lower(next));
  }

  /** Where the longest role that ends with this token begins, or -1: "front-runner" is none. */
  private int start(int last, int from) {
    if (last < from || !Roles.endWith(bare(last))) {
      return -1;
    }
    for (int start = Math.max(from, last - Roles.MOST_WORDS + 1); start <= last; start++) {
      if (Roles.contain(words(tokens, start, last))) {
        return start > 0 && tokens.is(start - 1, '-') ? -1 : start;
      }
    }
    return -1;
  }

  private void add(int first, int last, int from) {
    int at = first - 1;
    while (at >= from && at >= first - FORMER_BEFORE && tokens.isWord(at)) {
      if (FORMER.contains(tokens.lower(at))) {
        return;
      }
      at--;
    }
    roles.add(tokens.span(first, last));
  }

  private boolean isAt(int token, char mark) {
    return token < tokens.size() && tokens.is(token, mark);
  }

  private String bare(int token) {
    return bare(tokens.lower(token));
  }

  private static String bare(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private static String words(Tokens tokens, int first, int last) {
    if (first == last) {
      return bare(tokens.lower(first));
    }
    StringBuilder words = new StringBuilder(bare(tokens.lower(first)));
    for (int i = first + 1; i <= last; i++) {
      words.append(' ').append(bare(tokens.lower(i)));
    }
    return words.toString();
  }
}
