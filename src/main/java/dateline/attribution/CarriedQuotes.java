package dateline.attribution;

import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quoted sentences that name no source go on with the one before them:
 *
 * <pre>
 * “We tried,” said Ann Lee. “We failed.”
 *
 * “We shall try again.”                        still Ann Lee
 * </pre>
 */
final class CarriedQuotes {
  private static final int LEAST_WORDS = 3;
  private static final int NEAR = 30;
  private static final int FARTHEST = 80;
  private final Reading reading;
  private final Tokens tokens;
  private final Contents contents;

  CarriedQuotes(Reading reading, Contents contents) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.contents = contents;
  }

  /** The quotes that none of the statements holds and that go on with one of them. */
  List<Statement> after(List<Statement> found) {
    boolean[] held = new boolean[tokens.size()];
    @Nullable Statement[] endingAt = new Statement[tokens.size()];
    for (Statement statement : found) {
      endingAt[statement.end()] = statement;
      for (Stretch part : statement.content()) {
        Arrays.fill(held, part.first(), part.last() + 1, true);
      }
    }
    List<Statement> carried = new ArrayList<>();
    for (int q = 0; q < reading.quotes.size(); q++) {
      Quote quote = reading.quotes.get(q);
      boolean tiny = quote.close() - quote.open() < LEAST_WORDS;
      if (tiny || quote.carriesOn() || held[quote.open()] || held[quote.first()]) {
        continue;
      }
      Statement earlier = isSentence(quote) ? earlier(endingAt, quote) : null;
      if (earlier != null && earlier.source() != null) {
        Statement next =
            new Statement(
                earlier.source(),
                null,
                contents.wholeQuote(lastPart(q)),
                null,
                earlier.kind(),
                StatementRule.CARRIED);
        carried.add(next);
        endingAt[next.end()] = next;
      }
    }
    return carried;
  }

  private int lastPart(int q) {
    int last = q;
    while (last + 1 < reading.quotes.size() && reading.quotes.get(last + 1).carriesOn()) {
      last++;
    }
    return last;
  }

  /** Whether the quote starts a sentence and is one. */
  private boolean isSentence(Quote quote) {
    if (tokens.firstOf(tokens.sentenceOf(quote.open())) != quote.open()) {
      return false;
    }
    int next = quote.close() + 1;
    return next >= tokens.size()
        || tokens.firstOf(tokens.sentenceOf(next)) == next
        || reading.is(next, '.');
  }

  /** The statement right before: in the same paragraph, or a quoted one in the paragraph before. */
  private @Nullable Statement earlier(@Nullable Statement[] endingAt, Quote quote) {
    Statement best = null;
    for (int i = quote.open() - 1; i >= 0 && i > quote.open() - FARTHEST && best == null; i--) {
      best = endingAt[i];
    }
    if (best == null || !best.kind().isSpeech()) {
      return null;
    }
    int from = Math.max(best.end(), best.cue() == null ? 0 : best.cue().last());
    int paragraphs = 0;
    for (int i = from + 1; i <= quote.open(); i++) {
      if (Quotes.opensParagraph(tokens, i)) {
        paragraphs++;
      }
    }
    boolean quoted = reading.quoteAt(best.end()) >= 0;
    boolean near = quote.open() - from < NEAR;
    return near && (paragraphs == 0 || (paragraphs == 1 && quoted)) ? best : null;
  }
}
