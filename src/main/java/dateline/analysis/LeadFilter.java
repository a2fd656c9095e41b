package dateline.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Repeats each word of the lead where it stands, so that it counts twice when articles are ranked:
 * who, what, where and when stand in the first sentences of a report.
 *
 * <pre>
 * text       Floods    killed   40     ...   the   river     (behind the lead)
 * tokens     floods    killed   40     ...   the   river
 *            floods    killed   40
 * </pre>
 *
 * <p>That is BM25F (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted
 * fields", 2004) with a weight of 2 for the lead and 1 for the rest: the frequencies are added
 * before they are dampened. The length of the article is that without the repeated words.
 */
public final class LeadFilter extends TokenFilter {
  /** So many words from the start of the text on are the lead. */
  public static final int WORDS = 50;

  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private AttributeSource.@Nullable State word;
  private int position;

  /** Over words with their tags. */
  public LeadFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (word != null) {
      restoreState(word);
      increment.setPositionIncrement(0);
      word = null;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    position += increment.getPositionIncrement();
    if (position <= WORDS && !type.type().equals(WordEmitter.TAG)) {
      word = captureState();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    word = null;
    position = 0;
  }
}
