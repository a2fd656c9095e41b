package dateline.attribution;

import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * How quotes stand to the words around them: which one ends before a source, which goes on after
 * its cue.
 *
 * <pre>
 * “It is old,” she said, “but it will hold.” “We shall see.”
 * </pre>
 */
final class QuoteLinks {
  private final Reading reading;
  private final Tokens tokens;

  QuoteLinks(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
  }

  /** Whether a closing mark stands before the source: “…,” he said. */
  boolean endsBefore(int left, int from) {
    if (left < 0) {
      return false;
    }
    int end = reading.is(left, ',') && reading.quoteEndingAt(left) < 0 ? left - 1 : left;
    int q = reading.quoteEndingAt(end);
    if (q < 0 || !reading.quotes.get(q).closed()) {
      return false;
    }
    if (end < from) {
      return !Quotes.opensParagraph(tokens, end + 1) && end == from - 1;
    }
    return true;
  }

  /** Whether the quote that ends before the source began with the sentence or earlier. */
  boolean beganWith(int left, int from) {
    int end = reading.is(left, ',') && reading.quoteEndingAt(left) < 0 ? left - 1 : left;
    int q = reading.quoteEndingAt(end);
    return q >= 0 && reading.quotes.get(q).open() <= from;
  }

  /** The quote that goes on after the cue, in the sentence or as the next one. */
  List<Stretch> goingOn(int after, int to) {
    List<Stretch> more = new ArrayList<>();
    for (int i = after; i < to; i++) {
      int q = reading.quoteStartingAt(i);
      if (q >= 0) {
        boolean led = reading.is(i - 1, ',') || reading.is(i - 1, ':') || reading.isDash(i - 1);
        if (led) {
          more.add(stretch(q));
        }
        return more;
      }
      boolean aside = i + 1 < to && reading.is(i + 1, Words.PREPOSITION);
      if (i > after && hasOwnCue(i) && !aside) {
        return more;
      }
    }
    for (int next = to; next < tokens.size() && !Quotes.opensParagraph(tokens, next); ) {
      int q = reading.quoteStartingAt(next);
      if (q < 0 || !endsLikeSentence(q)) {
        break;
      }
      more.add(stretch(q));
      next = reading.quotes.get(q).close() + 1;
    }
    return more;
  }

  /** Whether a word can be the cue of a statement of its own: "said", not "began". */
  boolean opensStatement(int token) {
    for (Cue.Form form : reading.forms(token)) {
      if (form.shape() != Cue.Shape.BASE && form.cue().takes(Cue.Frame.CLAUSE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word can be the cue of a quote. */
  boolean hasOwnCue(int token) {
    for (Cue.Form form : reading.forms(token)) {
      if (form.shape() != Cue.Shape.BASE && form.cue().takes(Cue.Frame.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsLikeSentence(int q) {
    Quote quote = reading.quotes.get(q);
    if (!quote.closed()) {
      return true;
    }
    int last = quote.last();
    boolean stop = reading.is(last, '.') || reading.is(last, '!') || reading.is(last, '?');
    int next = quote.close() + 1;
    boolean sentence =
        next >= tokens.size()
            || tokens.firstOf(tokens.sentenceOf(next)) == next
            || reading.is(next, '.');
    return stop && sentence && !isSaidRightAfter(next);
  }

  private boolean isSaidRightAfter(int next) {
    if (next >= tokens.size() || Quotes.opensParagraph(tokens, next)) {
      return false;
    }
    int to = Math.min(tokens.size(), next + 6);
    for (int i = next; i < to && !reading.isMark(i); i++) {
      if (hasOwnCue(i)) {
        return i + 1 >= tokens.size() || reading.isMark(i + 1);
      }
    }
    return false;
  }

  private Stretch stretch(int q) {
    return new Stretch(reading.quotes.get(q).open(), reading.quotes.get(q).close());
  }

  /** A quote that has the comma inside its marks: “a wreck,” adding. */
  boolean endsWithComma(int token) {
    int q = reading.quoteEndingAt(token);
    return q >= 0 && reading.is(reading.quotes.get(q).last(), ',');
  }

  /** The quote and the paragraphs that go on with it. */
  List<Stretch> withParagraphs(int q) {
    List<Stretch> parts = new ArrayList<>();
    parts.add(stretch(q));
    for (int i = q + 1; i < reading.quotes.size() && reading.quotes.get(i).carriesOn(); i++) {
      parts.add(stretch(i));
    }
    return parts;
  }
}
