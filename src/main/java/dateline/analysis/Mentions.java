package dateline.analysis;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Span;
import dateline.article.Tokens;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tags of one filter for one article, sorted by the token that they stand at. A slot is twice a
 * token's number, plus one for what stands at the token's end:
 *
 * <pre>
 * token       7 Vladimir      8 Putin
 * slot        14       15     16       17
 * tags        #person                  #person$
 * </pre>
 */
final class Mentions {
  private Tokens tokens = Words.plain("").tokens();
  private String[] tags = new String[64];
  private long[] order = new long[64];
  private int size;
  private int at;

  /** Forgets everything and starts on another article. */
  void over(AnnotatedArticle article) {
    tokens = article.tokens();
    Arrays.fill(tags, 0, size, "");
    size = 0;
    at = 0;
  }

  /** The tag at the span's first word and its end form at the last; none if no word is in it. */
  void add(Span span, String tag) {
    int first = firstWord(span);
    int last = lastWord(span);
    if (first >= 0 && last >= first) {
      put(2 * first, tag);
      put(2 * last + 1, Tags.end(tag));
    }
  }

  /** Call when everything was added. */
  void sort() {
    Arrays.sort(order, 0, size);
  }

  /** The next tag at one of the slots {@code [from, to]}, each tag once, or null. */
  @Nullable String next(int from, int to) {
    while (at < size) {
      int slot = (int) (order[at] >>> 32);
      if (slot > to) {
        return null;
      }
      String tag = tags[(int) order[at++]];
      if (slot >= from && !isRepeated(slot, tag)) {
        return tag;
      }
    }
    return null;
  }

  private boolean isRepeated(int slot, String tag) {
    for (int i = at - 2; i >= 0 && (int) (order[i] >>> 32) == slot; i--) {
      if (tags[(int) order[i]].equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private void put(int slot, String tag) {
    if (size == tags.length) {
      tags = Arrays.copyOf(tags, 2 * size);
      order = Arrays.copyOf(order, 2 * size);
    }
    order[size] = ((long) slot << 32) | size;
    tags[size++] = tag;
  }

  private int firstWord(Span span) {
    for (int i = tokens.tokenAt(span.start());
        i < tokens.size() && tokens.start(i) < span.end();
        i++) {
      if (Words.isTerm(tokens, i)) {
        return i;
      }
    }
    return -1;
  }

  private int lastWord(Span span) {
    int last = Math.min(tokens.tokenAt(span.end() - 1), tokens.size() - 1);
    for (int i = last; i >= 0 && tokens.end(i) > span.start(); i--) {
      if (tokens.start(i) < span.end() && Words.isTerm(tokens, i)) {
        return i;
      }
    }
    return -1;
  }
}
