package dateline.search;

import dateline.index.FacetDimensions;
import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.jspecify.annotations.Nullable;

/**
 * Counts what claims have in common: a claim with two speakers counts for both, one with two names
 * of one speaker ({@link ActorNames}) once.
 */
final class ClaimFacets {
  /** A way to sort claims, in the order in which they are shown. */
  private enum Dimension {
    SPEAKER("by", "Speakers", Fields.FACET_SPEAKER),
    CUE("cue", "Cues", Fields.FACET_CUE),
    SPEECH("speech", "Speech", Fields.FACET_SPEECH),
    KIND("kind", "Kinds", Fields.FACET_KIND),
    COUNTED("counted", "Counted", Fields.FACET_HEAD),
    VERB("verb", "Verbs", Fields.FACET_VERB_CLASS);

    private final String typed;
    private final String label;
    private final String field;

    Dimension(String typed, String label, String field) {
      this.typed = typed;
      this.label = label;
      this.field = field;
    }
  }

  private final FacetsConfig config = FacetDimensions.config();
  private final IndexSearcher searcher;
  private final StoredArticles stored;
  private final ActorNames names;
  private @Nullable SortedSetDocValuesReaderState labels;

  ClaimFacets(IndexSearcher searcher, StoredArticles stored, ActorNames names) {
    this.searcher = searcher;
    this.stored = stored;
    this.names = names;
  }

  /** Facets of the claims that a query finds, the most frequent values first. */
  Facets count(Query claims, int values) throws IOException {
    SortedSetDocValuesReaderState state = labels();
    if (state == null) {
      return Facets.NONE;
    }
    FacetsCollector hits = searcher.search(claims, new FacetsCollectorManager());
    SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(state, hits);
    int total = searcher.count(claims);
    List<Facets.Dimension> dimensions = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      if (state.getOrdRange(dimension.field) == null) {
        continue;
      }
      int any;
      List<Facets.Value> shown = new ArrayList<>();
      if (dimension == Dimension.SPEAKER) {
        ActorCounts speakers =
            ActorCounts.of(
                state,
                ActorCounts.Groups.of(state, config, dimension.field, names, this::claimsOf),
                hits);
        any = speakers.articles();
        for (ActorCounts.Count count : speakers.top(values)) {
          String name = speaker(count.id());
          shown.add(new Facets.Value(name, List.of(name), count.articles(), List.of()));
        }
      } else {
        FacetResult top = counts.getTopChildren(values, dimension.field);
        any = top == null ? 0 : top.value.intValue();
        for (LabelAndValue value : top == null ? new LabelAndValue[0] : top.labelValues) {
          shown.add(
              new Facets.Value(
                  value.label, List.of(value.label), value.value.intValue(), List.of()));
        }
      }
      if (any > 0) {
        dimensions.add(
            new Facets.Dimension(dimension.typed, dimension.label, any, total - any, shown));
      }
    }
    return new Facets(dimensions);
  }

  /** What the user wants to call a speaker, else what one of the articles calls it. */
  private String speaker(String id) throws IOException {
    ActorNames.Known known = names.known(id);
    String wanted = known == null ? null : known.shown();
    if (wanted != null) {
      return wanted;
    }
    Term term = DrillDownQuery.term(Fields.CLAIM_FACETS, Fields.FACET_SPEAKER, id);
    Query articles =
        new ToParentBlockJoinQuery(new TermQuery(term), FigureQueries.ARTICLES, ScoreMode.None);
    ScoreDoc[] first = searcher.search(articles, 1).scoreDocs;
    return first.length == 0 ? id : PrintedNames.of(stored.at(first[0].doc), id);
  }

  private int[] claimsOf(String article) throws IOException {
    Query claims =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.ID, article)), BooleanClause.Occur.FILTER)
            .add(new TermQuery(new Term(Fields.TYPE, Fields.CLAIM)), BooleanClause.Occur.FILTER)
            .build();
    int count = searcher.count(claims);
    return count == 0
        ? new int[0]
        : Arrays.stream(
                searcher.search(claims, count, org.apache.lucene.search.Sort.INDEXORDER).scoreDocs)
            .mapToInt(hit -> hit.doc)
            .toArray();
  }

  /** Null if no claim has any value; made once. */
  private synchronized @Nullable SortedSetDocValuesReaderState labels() throws IOException {
    if (labels == null) {
      FieldInfos fields = FieldInfos.getMergedFieldInfos(searcher.getIndexReader());
      if (fields.fieldInfo(Fields.CLAIM_FACETS) != null) {
        labels = new FacetLabels(searcher.getIndexReader(), Fields.CLAIM_FACETS, config);
      }
    }
    return labels;
  }
}
