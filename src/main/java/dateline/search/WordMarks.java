package dateline.search;

import dateline.analysis.AnnotatedTokenStream;
import dateline.annotation.AnnotatedArticle;
import dateline.article.Span;
import dateline.index.Fields;
import dateline.search.MarkFinder.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * Finds the words of an article that a Lucene query matches, by their positions in its postings.
 */
final class WordMarks {
  private final List<LeafReaderContext> leaves;
  private final Weight weight;

  WordMarks(IndexSearcher searcher, Query query, ScoreMode scores) throws IOException {
    this.leaves = searcher.getIndexReader().leaves();
    this.weight = searcher.createWeight(searcher.rewrite(query), scores, 1);
  }

  /** Adds the words of an article's body that match; offsets count in its whole text. */
  void addBody(int document, AnnotatedArticle article, List<Mark> marks) throws IOException {
    int start = article.article().bodyStart();
    add(document, Fields.TEXT, article, start, article.text().length(), marks);
  }

  /** The same of its title or headline. */
  void addTitle(int document, AnnotatedArticle article, List<Mark> marks) throws IOException {
    add(document, Fields.TITLE, article, 0, article.article().storyStart(), marks);
  }

  private void add(
      int document, String field, AnnotatedArticle article, int from, int to, List<Mark> marks)
      throws IOException {
    LeafReaderContext leaf = leaf(document);
    Matches matches = weight.matches(leaf, document - leaf.docBase);
    MatchesIterator each = matches == null ? null : matches.getMatches(field);
    if (each == null) {
      return;
    }
    record Found(int first, int last, Object part) {}
    Set<Found> found = new LinkedHashSet<>();
    int last = -1;
    while (each.next()) {
      found.add(new Found(each.startPosition(), each.endPosition(), each.getQuery()));
      last = Math.max(last, each.endPosition());
    }
    List<Span> words = words(article, from, to, last);
    for (Found one : found) {
      marks.add(new Mark(words.get(one.first()).hull(words.get(one.last())), one.part()));
    }
  }

  /**
   * Where the words stand up to a position: the index keeps positions alone.
   *
   * @param last the last position that is asked for
   */
  private static List<Span> words(AnnotatedArticle article, int from, int to, int last)
      throws IOException {
    List<Span> spans = new ArrayList<>(last + 1);
    try (AnnotatedTokenStream stream = new AnnotatedTokenStream()) {
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      stream.over(article, from, to);
      stream.reset();
      while (spans.size() <= last && stream.incrementToken()) {
        spans.add(new Span(from + offset.startOffset(), from + offset.endOffset()));
      }
    }
    return spans;
  }

  /** The score that the query gives an article, or NaN if it does not match. */
  float score(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    ScorerSupplier scorers = weight.scorerSupplier(leaf);
    if (scorers == null) {
      return Float.NaN;
    }
    Scorer scorer = scorers.get(1);
    int in = document - leaf.docBase;
    return scorer.iterator().advance(in) == in ? scorer.score() : Float.NaN;
  }

  private LeafReaderContext leaf(int document) {
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}
