package dateline.attribution;

import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures that hang on a noun for them, where nobody is said to have said anything:
 *
 * <pre>
 * By the mayor's reckoning 40 men left.      Oslo's own estimate had been 40.     his estimate of 40
 *    |source    |cue      |content           |source   |cue     |       |content
 * </pre>
 */
final class Reckonings {
  private static final int LONGEST = 9;
  private static final int LONGEST_LIST = 5;
  private final Reading reading;
  private final Tokens tokens;
  private final Contents contents;
  private final ClauseEnds ends;

  Reckonings(Reading reading, Contents contents, ClauseEnds ends) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.contents = contents;
    this.ends = ends;
  }

  /** The statement whose cue is the noun at this token, or null. */
  @Nullable Statement at(int noun, int from, int to) {
    boolean counts = reading.is(noun, Words.TALLY | Words.LISTING);
    if (!counts || noun == from || reading.quoteAt(noun) >= 0) {
      return null;
    }
    boolean tally = reading.is(noun, Words.TALLY);
    Stretch owner = tally ? owner(noun, from) : null;
    if (owner != null && owner.first() > from && reading.is(owner.first() - 1, "by")) {
      return by(owner, owner.first() - 1, noun, from, to, StatementRule.RECKONING);
    }
    int next = noun + 1;
    if (owner == null && tally && next + 1 < to && reading.is(next, "by")) {
      int verb = next + 1;
      while (verb < to && !reading.is(verb, Words.AUXILIARY) && !reading.isMark(verb)) {
        verb++;
      }
      owner = verb > next + 1 && verb < next + LONGEST ? new Stretch(next + 1, verb - 1) : null;
      next = verb;
    }
    return owner == null ? byList(noun, from, to) : told(owner, noun, next, to);
  }

  /**
   * "lost, by official accounts", "or 40 by another list": no passive, no "by a count of 4 to 2".
   */
  private @Nullable Statement byList(int noun, int from, int to) {
    int by = noun - 1;
    while (by > from && noun - by < LONGEST_LIST && isOfPhrase(by)) {
      by--;
    }
    boolean led = by < noun - 1 && by > from && reading.is(by, "by");
    boolean passive = led && (reading.endsInEd(by - 1) || reading.is(by - 1, Words.AUXILIARY));
    boolean idiom = reading.is(by + 1, "all") || reading.is(by + 1, "most");
    boolean measured = noun + 1 < to && reading.is(noun + 1, "of");
    if (!led || passive || idiom || measured || !isList(noun)) {
      return null;
    }
    return by(new Stretch(by + 1, noun), by, noun, from, to, StatementRule.BY_LIST);
  }

  private boolean isList(int token) {
    return switch (tokens.lower(token)) {
      case "list", "lists", "accounts", "count", "counts", "estimates", "tally", "calculations" ->
          !tokens.isCapitalised(token);
      default -> false;
    };
  }

  private boolean isOfPhrase(int token) {
    return tokens.isWord(token)
        && !reading.is(token, Words.PREPOSITION | Words.SUBORDINATOR | Words.JOINER);
  }

  /** "the mayor", "his" before "own estimate"; without an owner null. */
  private @Nullable Stretch owner(int noun, int from) {
    for (int i = noun - 1; i >= from && i > noun - 4; i--) {
      switch (tokens.lower(i)) {
        case "his", "her", "their" -> {
          return new Stretch(i, i);
        }
        default -> {
          if (reading.isPossessive(i)) {
            return i > from ? phrase(i - 1, from) : null;
          }
          if (!tokens.isWord(i) || reading.is(i, Words.PREPOSITION | Words.AUXILIARY)) {
            return null;
          }
        }
      }
    }
    return null;
  }

  /** "the mayor" of "by the mayor's", "Ann Lee" of "by Ann Lee's": back to a determiner or name. */
  private Stretch phrase(int last, int from) {
    int first = last;
    while (first > from && last - first < LONGEST && !reading.is(first, Words.DETERMINER)) {
      int before = first - 1;
      boolean more =
          reading.is(before, Words.DETERMINER)
              || reading.isAbbreviationStop(before)
              || (tokens.isWord(before)
                  && !reading.is(before, Words.PREPOSITION | Words.SUBORDINATOR | Words.JOINER)
                  && !reading.looksFinite(before)
                  && !reading.endsInEd(before)
                  && !tokens.lower(before).endsWith("s"));
      if (!more) {
        break;
      }
      first = before;
    }
    return new Stretch(first, last);
  }

  /** The first token behind a semicolon, a colon or the "and" of a second verb. */
  private int clause(int by, int from) {
    for (int i = by - 1; i > from; i--) {
      boolean verb = reading.is(i - 1, "and") && reading.endsInEd(i);
      if (verb || reading.is(i - 1, ';') || reading.is(i - 1, ':')) {
        return i;
      }
    }
    return from;
  }

  /** The words around "by the mayor's reckoning". */
  private @Nullable Statement by(
      Stretch owner, int by, int noun, int from, int to, StatementRule rule) {
    List<Stretch> content = new ArrayList<>();
    int clause = clause(by, from);
    if (by > clause + 1) {
      content.addAll(contents.before(by - 1, clause));
    }
    int next = noun + 1;
    boolean comma = next + 1 < to && reading.is(next, ',');
    int start = comma ? next + 1 : next;
    if (start < to && (comma || by <= from + 1)) {
      int last = ends.clauseEnd(start, to, false);
      if (last > start) {
        content.add(new Stretch(start, last));
      }
    }
    return holdsNumber(content) ? statement(owner, noun, content, rule) : null;
  }

  /** "is 40", "had been about 40", "of 40" behind the noun. */
  private @Nullable Statement told(Stretch owner, int noun, int next, int to) {
    int at = next;
    boolean led = at < to && reading.is(at, "of");
    while (at < to && (reading.is(at, Words.HAVE | Words.BE) || (at == next && led))) {
      led |= reading.is(at, Words.BE);
      at++;
    }
    if (!led || at >= to || !reading.opensWithNumber(at, to)) {
      return null;
    }
    int last = ends.clauseEnd(at, to, true);
    return last < at
        ? null
        : statement(owner, noun, List.of(new Stretch(at, last)), StatementRule.RECKONING);
  }

  private static Statement statement(
      Stretch owner, int noun, List<Stretch> content, StatementRule rule) {
    return new Statement(owner, new Stretch(noun, noun), content, null, Cue.Kind.ESTIMATED, rule);
  }

  private boolean holdsNumber(List<Stretch> content) {
    return content.stream().anyMatch(reading::holdsNumber);
  }
}
