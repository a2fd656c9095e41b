package dateline.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** The articles that facets are counted in. */
final class CountedArticles {
  private final FacetsCollector hits;
  private final int total;
  private final Map<ActorFacet, ActorCounts> actors = new HashMap<>();
  private @Nullable SortedSetDocValuesFacetCounts labels;

  CountedArticles(FacetsCollector hits) {
    this.hits = hits;
    this.total =
        hits.getMatchingDocs().stream().mapToInt(FacetsCollector.MatchingDocs::totalHits).sum();
  }

  int total() {
    return total;
  }

  FacetsCollector hits() {
    return hits;
  }

  /** How often each label of this field occurs in them; counted once. */
  SortedSetDocValuesFacetCounts labels(SortedSetDocValuesReaderState state) throws IOException {
    if (labels == null) {
      labels = new SortedSetDocValuesFacetCounts(state, hits);
    }
    return labels;
  }

  /** The actors of one facet in them; counted once. */
  ActorCounts actors(ActorFacet facet) throws IOException {
    ActorCounts counts = actors.get(facet);
    if (counts == null) {
      counts = facet.counts(hits);
      actors.put(facet, counts);
    }
    return counts;
  }

  /** Takes one document, by its number in the whole index. */
  interface Visitor {
    void visit(int document) throws IOException;
  }

  /** Visits all of them in the order of their numbers. */
  void each(Visitor visitor) throws IOException {
    for (FacetsCollector.MatchingDocs leaf : hits.getMatchingDocs()) {
      if (leaf.bits() != null) {
        DocIdSetIterator documents = leaf.bits().iterator();
        for (int at = documents.nextDoc();
            at != DocIdSetIterator.NO_MORE_DOCS;
            at = documents.nextDoc()) {
          visitor.visit(leaf.context().docBase + at);
        }
      }
    }
  }
}
