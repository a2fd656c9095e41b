package dateline.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/**
 * Words in their index form and nothing else: for fields that hold names. Between the values of one
 * field there is a gap, so that no phrase reaches from one name into the next.
 */
public final class WordsAnalyzer extends Analyzer {
  private final int gap;

  /** With this many positions between two values. */
  public WordsAnalyzer(int gap) {
    this.gap = gap;
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return gap;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(
        new NewsTokenizer(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, Words::plain));
  }
}
