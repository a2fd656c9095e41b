package dateline.analysis;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Attribution;
import org.apache.lucene.analysis.TokenStream;

/**
 * Stacks {@code #source}, {@code #cue}, {@code #statement} and {@code #quote} upon the parts of who
 * said what.
 */
public final class AttributionTagFilter extends TagFilter {
  /** Behind a {@link NewsTokenizer}. */
  public AttributionTagFilter(TokenStream input) {
    super(input);
  }

  @Override
  void collect(AnnotatedArticle from, Mentions into) {
    for (Attribution attribution : from.attributions()) {
      attribution.source().forEach(part -> into.add(part, Tags.SOURCE));
      attribution.cue().forEach(part -> into.add(part, Tags.CUE));
      attribution.content().forEach(part -> into.add(part, Tags.STATEMENT));
      if (attribution.kind() == Attribution.Kind.DIRECT) {
        attribution.content().forEach(part -> into.add(part, Tags.QUOTE));
      }
    }
  }
}
