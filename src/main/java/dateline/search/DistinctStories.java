package dateline.search;

import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitDocIdSet;
import org.apache.lucene.util.FixedBitSet;

/** Of articles that match one for each story: of copies the one that was published first. */
final class DistinctStories extends FacetsCollector {
  private final List<MatchingDocs> matching = new ArrayList<>();

  /** Who stands for a story by now. */
  private record Stand(FixedBitSet leaf, int document, long place) {}

  DistinctStories(FacetsCollector all) throws IOException {
    Map<Long, Stand> stands = new HashMap<>();
    List<FixedBitSet> kept = new ArrayList<>();
    for (MatchingDocs in : all.getMatchingDocs()) {
      FixedBitSet leaf = new FixedBitSet(in.context().reader().maxDoc());
      kept.add(leaf);
      keep(in, leaf, stands);
    }
    stands.values().forEach(stand -> stand.leaf().set(stand.document()));
    for (int i = 0; i < kept.size(); i++) {
      int count = kept.get(i).cardinality();
      matching.add(
          new MatchingDocs(
              all.getMatchingDocs().get(i).context(), new BitDocIdSet(kept.get(i)), count, null));
    }
  }

  private static void keep(MatchingDocs in, FixedBitSet leaf, Map<Long, Stand> stands)
      throws IOException {
    NumericDocValues stories = DocValues.getNumeric(in.context().reader(), Fields.STORY);
    NumericDocValues places = DocValues.getNumeric(in.context().reader(), Fields.STORY_PLACE);
    DocIdSetIterator documents = in.bits().iterator();
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if (!stories.advanceExact(document)) {
        leaf.set(document);
      } else {
        long place = places.advanceExact(document) ? places.longValue() : 0;
        stands.merge(
            stories.longValue(),
            new Stand(leaf, document, place),
            (one, other) -> one.place() <= other.place() ? one : other);
      }
    }
  }

  @Override
  public List<MatchingDocs> getMatchingDocs() {
    return matching;
  }
}
