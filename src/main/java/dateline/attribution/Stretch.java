package dateline.attribution;

import dateline.article.Span;
import dateline.article.Tokens;

/**
 * A run of tokens, both ends included.
 *
 * @param first first token
 * @param last last token, not before the first
 */
record Stretch(int first, int last) {
  Stretch {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("not a stretch: " + first + " to " + last);
    }
  }

  /** The characters it covers. */
  Span span(Tokens tokens) {
    return tokens.span(first, last);
  }
}
