package dateline.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads nouns that say that something was said, from {@code nouns.tsv}:
 *
 * <pre>
 * The campaign's earlier claim that 40 million people had left
 * |source      |         |cue| |content
 * </pre>
 */
final class NounCues {
  private static final int MOST_ADJECTIVES = 4;
  private static final Map<String, Cue.Kind> KINDS = new HashMap<>();

  static {
    for (String[] row : Words.rows("nouns.tsv")) {
      Cue.Kind kind = Cue.Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
      KINDS.put(row[0], kind);
      KINDS.put(row[0] + "s", kind);
    }
  }

  private final Reading reading;
  private final ClauseEnds ends;

  NounCues(Reading reading, ClauseEnds ends) {
    this.reading = reading;
    this.ends = ends;
  }

  static boolean isCue(String lower) {
    return KINDS.containsKey(lower);
  }

  /** The statement whose cue is the noun at this token, or null. */
  @Nullable Statement at(int noun, int from, int to) {
    Cue.Kind kind = KINDS.get(reading.tokens.lower(noun));
    if (kind == null || noun == from) {
      return null;
    }
    int start = noun + 1;
    while (start < to && reading.is(start, Words.TIME)) {
      start++;
    }
    if (start + 1 >= to || !(reading.is(start, "that") || opensDeed(start, kind))) {
      return null;
    }
    Stretch source = possessor(noun - 1, from);
    int last = source == null ? -1 : ends.clauseEnd(start, to, false);
    if (source == null || last <= start || reading.quoteAt(noun) >= 0) {
      return null;
    }
    return new Statement(
        source,
        new Stretch(noun, noun),
        List.of(new Stretch(start, last)),
        reading.tokens.lower(noun),
        kind,
        StatementRule.NOUN,
        reading.tokens.lower(noun));
  }

  /** "to leave" of "their pledge to leave". */
  private boolean opensDeed(int to, Cue.Kind kind) {
    return (kind == Cue.Kind.PROMISED || kind == Cue.Kind.HOPED)
        && reading.is(to, "to")
        && reading.tokens.isWord(to + 1)
        && !reading.tokens.isCapitalised(to + 1)
        && !reading.is(to + 1, Words.DETERMINER | Words.OBJECT | Words.NUMBER);
  }

  /** "his", "the campaign's": whose word it is, over an adjective or two. */
  private @Nullable Stretch possessor(int end, int from) {
    for (int i = end; i >= Math.max(from, end - MOST_ADJECTIVES); i--) {
      switch (reading.tokens.lower(i)) {
        case "his", "her", "their" -> {
          return new Stretch(i, i);
        }
        default -> {
          if (reading.isPossessive(i)) {
            return i > from ? new Stretch(phraseStart(i - 1, from), i) : null;
          }
          if (reading.isMark(i) || reading.is(i, Words.DETERMINER | Words.PREPOSITION)) {
            return null;
          }
        }
      }
    }
    return null;
  }

  /** "the [port's]", "Ann [Lee's]": back to a determiner, or as far as nouns go. */
  private int phraseStart(int noun, int from) {
    int first = noun;
    while (first > from && !reading.is(first, Words.DETERMINER)) {
      int before = first - 1;
      boolean ends =
          reading.isMark(before)
              || reading.is(before, Words.PREPOSITION | Words.SUBORDINATOR | Words.JOINER)
              || reading.looksFinite(before)
              || reading.endsInEd(before);
      if (ends) {
        break;
      }
      first = before;
    }
    return first;
  }
}
