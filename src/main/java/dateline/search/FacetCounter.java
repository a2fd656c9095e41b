package dateline.search;

import dateline.annotation.ActorId;
import dateline.annotation.AnnotatedArticle;
import dateline.index.FacetDimensions;
import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the articles that match have in common.
 *
 * <p>A person or an organisation is counted by its id, since two articles may print one name in two
 * ways, with all ids of the same actor as one ({@link ActorCounts}), and shown by its name. A tree
 * is opened two levels down, and further along a chosen path.
 */
final class FacetCounter {
  private static final int OPEN_LEVELS = 2;

  private final FacetsConfig config = FacetDimensions.config();
  private final Map<String, String> actorNames = new ConcurrentHashMap<>();
  private final IndexSearcher searcher;
  private final StoredArticles stored;
  private final ActorNames names;

  /** Dimensions that some article has a value in; Lucene cannot count any other. */
  private final Set<String> present = new HashSet<>();

  private @Nullable SortedSetDocValuesReaderState state;

  FacetCounter(IndexSearcher searcher, StoredArticles stored, ActorNames names) {
    this.searcher = searcher;
    this.stored = stored;
    this.names = names;
  }

  /**
   * Facets of these hits. A dimension in which values were chosen is counted in the articles that
   * fit all other choices, so that what else could be chosen there keeps its numbers.
   *
   * @param query what the hits match before values were chosen
   * @param distinct whether the hits are one article of each story
   */
  Facets count(Query query, FacetsCollector hits, int values, ChosenValues chosen, boolean distinct)
      throws IOException, QueryException {
    SortedSetDocValuesReaderState labels = state();
    if (labels == null) {
      return Facets.NONE;
    }
    Map<String, Counted> sideways = new HashMap<>();
    for (String dimension : chosen.dimensions()) {
      Query others = chosen.narrowBut(query, dimension);
      FacetsCollector all = searcher.search(others, new FacetsCollectorManager());
      FacetsCollector wider = distinct ? new DistinctStories(all) : all;
      sideways.put(
          dimension,
          new Counted(new SortedSetDocValuesFacetCounts(labels, wider), wider, total(wider)));
    }
    Counted all = new Counted(new SortedSetDocValuesFacetCounts(labels, hits), hits, total(hits));
    return facets(all, sideways, values, chosen.choices());
  }

  /** The articles of a dimension and the counts of all values in them. */
  private record Counted(
      SortedSetDocValuesFacetCounts counts, @Nullable FacetsCollector hits, int total) {}

  private static int total(FacetsCollector hits) {
    return hits.getMatchingDocs().stream().mapToInt(FacetsCollector.MatchingDocs::totalHits).sum();
  }

  /** Facets of all articles. */
  Facets countAll(int values) throws IOException {
    SortedSetDocValuesReaderState labels = state();
    if (labels == null) {
      return Facets.NONE;
    }
    int total = searcher.count(new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE)));
    Counted all = new Counted(new SortedSetDocValuesFacetCounts(labels), null, total);
    return facets(all, Map.of(), values, List.of());
  }

  private Facets facets(
      Counted all, Map<String, Counted> sideways, int values, List<FacetChoice> choices)
      throws IOException {
    List<Facets.Dimension> dimensions = new ArrayList<>();
    for (FacetDimension dimension : FacetDimension.values()) {
      if (!present.contains(dimension.field())) {
        continue;
      }
      Counted in = sideways.getOrDefault(dimension.typed(), all);
      int any;
      List<Facets.Value> shown;
      if (dimension.holdsActors()) {
        ActorCounts actors = Objects.requireNonNull(counts(dimension, in.hits()));
        any = actors.articles();
        shown = values(actors, values);
      } else {
        FacetResult top = result(in.counts(), dimension, values);
        any = top == null ? 0 : top.value.intValue();
        shown = top == null ? List.of() : values(in.counts(), dimension, top, values, choices);
      }
      if (any > 0) {
        dimensions.add(
            new Facets.Dimension(
                dimension.typed(), dimension.label(), any, in.total() - any, shown));
      }
    }
    return new Facets(dimensions);
  }

  private static @Nullable FacetResult result(
      SortedSetDocValuesFacetCounts counts, FacetDimension dimension, int values, String... path)
      throws IOException {
    return dimension == FacetDimension.MONTH
        ? counts.getAllChildren(dimension.field(), path)
        : counts.getTopChildren(values, dimension.field(), path);
  }

  private List<Facets.Value> values(
      SortedSetDocValuesFacetCounts counts,
      FacetDimension dimension,
      FacetResult of,
      int values,
      List<FacetChoice> choices)
      throws IOException {
    LabelAndValue[] labels = of.labelValues;
    if (dimension == FacetDimension.MONTH) {
      Arrays.sort(labels, LATEST_FIRST);
      labels =
          Arrays.copyOf(
              labels, of.path.length == 0 ? Math.min(values, labels.length) : labels.length);
    }
    List<Facets.Value> shown = new ArrayList<>();
    for (LabelAndValue label : labels) {
      String[] path = Arrays.copyOf(of.path, of.path.length + 1);
      path[of.path.length] = label.label;
      List<Facets.Value> children = List.of();
      if (dimension.isTree() && isOpen(dimension, List.of(path), choices)) {
        FacetResult below = result(counts, dimension, values, path);
        if (below != null) {
          children = values(counts, dimension, below, values, choices);
        }
      }
      shown.add(new Facets.Value(label.label, List.of(path), label.value.intValue(), children));
    }
    return shown;
  }

  private List<Facets.Value> values(ActorCounts actors, int values) throws IOException {
    List<Facets.Value> shown = new ArrayList<>();
    for (ActorCounts.Count count : actors.top(values)) {
      String name = actorName(count.id());
      ActorNames.Known named = names.known(ActorId.of(name));
      boolean reached =
          ActorId.of(name).equals(count.id())
              || (named != null && named.ids().contains(count.id()));
      String chosen = reached ? name : count.id();
      shown.add(new Facets.Value(name, List.of(chosen), count.articles(), List.of()));
    }
    return shown;
  }

  /**
   * The actors of one dimension in these articles, or null if no article has any.
   *
   * @param hits the articles, or null for all
   */
  @Nullable ActorCounts counts(FacetDimension dimension, @Nullable FacetsCollector hits)
      throws IOException {
    SortedSetDocValuesReaderState labels = state();
    return labels == null || !present.contains(dimension.field())
        ? null
        : ActorCounts.of(labels, config, dimension.field(), names, this::document, hits);
  }

  private static boolean isOpen(
      FacetDimension dimension, List<String> path, List<FacetChoice> choices) {
    return path.size() < OPEN_LEVELS
        || choices.stream()
            .filter(choice -> choice.dimension().equals(dimension.typed()))
            .map(FacetChoice::path)
            .anyMatch(chosen ->
                chosen.size() >= path.size() && chosen.subList(0, path.size()).equals(path));
  }

  private int[] document(String article) throws IOException {
    TopDocs found = searcher.search(StoredArticles.articlesWith(new Term(Fields.ID, article)), 1);
    return Arrays.stream(found.scoreDocs).mapToInt(hit -> hit.doc).toArray();
  }

  /** The name to show for an actor: what the user wants, else what an article calls it. */
  String actorName(String id) throws IOException {
    ActorNames.Known corrected = names.known(id);
    if (corrected != null && corrected.shown() != null) {
      return corrected.shown();
    }
    String known = actorNames.get(id);
    if (known != null) {
      return known;
    }
    AnnotatedArticle article = stored.withTerm(new Term(Fields.ACTOR_ID, id));
    String name = article == null ? id : PrintedNames.of(article, id);
    actorNames.put(id, name);
    return name;
  }

  private synchronized @Nullable SortedSetDocValuesReaderState state() throws IOException {
    if (state == null) {
      String field = config.getDimConfig(Fields.FACET_LANGUAGE).indexFieldName;
      FieldInfos fields = FieldInfos.getMergedFieldInfos(searcher.getIndexReader());
      if (fields.fieldInfo(field) != null) {
        state = new FacetLabels(searcher.getIndexReader(), field, config);
        state.getDims().forEach(present::add);
      }
    }
    return state;
  }

  private static final Comparator<LabelAndValue> LATEST_FIRST =
      Comparator.comparing((LabelAndValue l) -> l.label.equals(FacetDimensions.UNKNOWN))
          .thenComparing(l -> l.label, Comparator.reverseOrder());
}
