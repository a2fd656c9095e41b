package dateline.attribution;

import dateline.article.Tokens;
import java.util.ArrayList;
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
    List<Statement> all = new ArrayList<>(found);
    List<Statement> carried = new ArrayList<>();
    for (int q = 0; q < reading.quotes.size(); q++) {
      Quote quote = reading.quotes.get(q);
      if (quote.carriesOn() || quote.close() - quote.open() < LEAST_WORDS || isHeld(quote, found)) {
        continue;
      }
      if (!isSentence(quote)) {
        continue;
      }
      Statement earlier = earlier(all, quote);
      if (earlier != null && earlier.source() != null) {
        List<Stretch> parts = new ArrayList<>(contents.wholeQuote(lastPart(q)));
        Statement next =
            new Statement(
                earlier.source(),
                null,
                parts,
                null,
                earlier.kind(),
                "goes on with the same source");
        carried.add(next);
        all.add(next);
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

  private static boolean isHeld(Quote quote, List<Statement> found) {
    for (Statement statement : found) {
      if (statement.holds(quote.first()) || statement.holds(quote.open())) {
        return true;
      }
    }
    return false;
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
  private @Nullable Statement earlier(List<Statement> all, Quote quote) {
    Statement best = null;
    for (Statement statement : all) {
      if (statement.end() < quote.open() && (best == null || statement.end() > best.end())) {
        best = statement;
      }
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
    boolean near = quote.open() - from < 30;
    return near && (paragraphs == 0 || (paragraphs == 1 && quoted)) ? best : null;
  }
}
