package dateline.name;

import dateline.article.Tokens;
import java.util.function.Consumer;

/**
 * Tokens of a sentence among which names can be: words with capitals, and what may join them.
 * Everything else is no name, and the trained tagger need not look at it.
 *
 * <pre>
 * the head of the Institute for the Study of War told us that it rained in Ohio
 *                |stretch                      |                           |stretch
 * </pre>
 *
 * @param first the first token
 * @param last the last token, included
 */
record Stretch(int first, int last) {
  /** "Ministry [of the former] Yugoslavia": the most small words inside one stretch. */
  private static final int WIDEST_GAP = 3;

  private static final int MOST_LEADS = 2;

  /** Hands on the stretches of the sentence of tokens {@code first} to {@code end}, excluded. */
  static void each(Words words, int first, int end, Consumer<Stretch> reader) {
    int from = -1;
    int last = -1;
    for (int i = first; i < end; i++) {
      if (words.hasCapital(i)) {
        if (from >= 0 && i - last > WIDEST_GAP + 1) {
          reader.accept(new Stretch(from, last));
          from = -1;
        }
        if (from < 0) {
          from = lead(words, i, first);
        }
        last = tail(words, i, end);
        i = last;
      }
    }
    if (from >= 0) {
      reader.accept(new Stretch(from, last));
    }
  }

  /** Where "al-Qaida" or "de la Rosa" starts. */
  private static int lead(Words words, int at, int first) {
    int from = at;
    while (from > first
        && at - from < MOST_LEADS
        && (words.tokens.is(from - 1, '-') || words.has(from - 1, Sign.PARTICLE))) {
      from--;
    }
    return from;
  }

  /** The last token of what belongs to the word whatever follows: "Jong-un", "Inc.", "MH 17". */
  private static int tail(Words words, int at, int end) {
    Tokens tokens = words.tokens;
    int next = at + 1;
    if (next == end) {
      return at;
    }
    if (tokens.kind(next) == Tokens.Kind.NUMBER
        || (tokens.is(next, '.') && !tokens.spaceBefore(next))) {
      return next;
    }
    boolean joined =
        next + 1 < end
            && tokens.is(next, '-')
            && !tokens.spaceBefore(next)
            && !tokens.spaceBefore(next + 1)
            && !words.hasCapital(next + 1);
    return joined ? next + 1 : at;
  }
}
