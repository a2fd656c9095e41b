package dateline.search;

import dateline.analysis.Tags;
import java.io.IOException;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;

/** A fuzzy query that finds no tags: {@code person~} does not find {@code #person}. */
final class FuzzyWordQuery extends FuzzyQuery {
  private static final int MAX_EXPANSIONS = 50;

  FuzzyWordQuery(Term term, int edits) {
    super(term, edits, 0, MAX_EXPANSIONS, true);
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return new FilteredTermsEnum(super.getTermsEnum(terms, attributes), false) {
      @Override
      protected AcceptStatus accept(BytesRef term) {
        return term.length > 0 && term.bytes[term.offset] == Tags.MARK
            ? AcceptStatus.NO
            : AcceptStatus.YES;
      }
    };
  }
}
