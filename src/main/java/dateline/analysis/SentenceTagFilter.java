package dateline.analysis;

import dateline.annotation.AnnotatedArticle;
import org.apache.lucene.analysis.TokenStream;

/** Stacks {@code #sentence} upon the first word of every sentence. */
public final class SentenceTagFilter extends TagFilter {
  /** Behind a {@link NewsTokenizer}. */
  public SentenceTagFilter(TokenStream input) {
    super(input);
  }

  @Override
  void collect(AnnotatedArticle from, Mentions into) {
    for (int i = 0; i < from.tokens().sentences(); i++) {
      into.add(from.tokens().sentence(i), Tags.SENTENCE);
    }
  }
}
