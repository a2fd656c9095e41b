package dateline.analysis;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Figure;
import org.apache.lucene.analysis.TokenStream;

/** Stacks {@code #figure/count} and {@code #figure} upon "over 10,000 reinforcements". */
public final class FigureTagFilter extends TagFilter {
  /** Behind a {@link NewsTokenizer}. */
  public FigureTagFilter(TokenStream input) {
    super(input);
  }

  @Override
  void collect(AnnotatedArticle from, Mentions into) {
    for (Figure figure : from.figures()) {
      into.add(figure.span(), Tags.figure(figure.kind()));
      into.add(figure.span(), Tags.FIGURE);
    }
  }
}
