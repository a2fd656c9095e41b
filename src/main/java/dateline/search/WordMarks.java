package dateline.search;

import dateline.article.Span;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Finds the words of an article that a Lucene query matches, by the offsets in its postings. */
final class WordMarks {
  private final List<LeafReaderContext> leaves;
  private final Weight weight;

  WordMarks(IndexSearcher searcher, Query query, ScoreMode scores) throws IOException {
    this.leaves = searcher.getIndexReader().leaves();
    this.weight = searcher.createWeight(searcher.rewrite(query), scores, 1);
  }

  /**
   * Adds the words that match in one field.
   *
   * @param start where the field's words begin in the article's text
   */
  void add(int document, String field, int start, List<MarkFinder.Mark> marks) throws IOException {
    LeafReaderContext leaf = leaf(document);
    Matches matches = weight.matches(leaf, document - leaf.docBase);
    MatchesIterator each = matches == null ? null : matches.getMatches(field);
    while (each != null && each.next()) {
      if (each.endOffset() > each.startOffset()) {
        Span span = new Span(start + each.startOffset(), start + each.endOffset());
        marks.add(new MarkFinder.Mark(span, each.getQuery()));
      }
    }
  }

  /** The score that the query gives an article, or NaN if it does not match. */
  float score(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    Scorer scorer = weight.scorer(leaf);
    int in = document - leaf.docBase;
    return scorer == null || scorer.iterator().advance(in) != in ? Float.NaN : scorer.score();
  }

  private LeafReaderContext leaf(int document) {
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}
