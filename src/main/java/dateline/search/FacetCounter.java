package dateline.search;

import dateline.index.FacetDimensions;
import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Counts what the articles that match have in common. */
final class FacetCounter {
  private final IndexSearcher searcher;
  private final StoredArticles stored;
  private final ActorNames names;
  private final PlaceGroups groups;
  private @Nullable KnownPlaces places;

  /** Those that some article has a value in; Lucene cannot count any other. */
  private final Map<FacetDimension, DimensionFacet> present = new EnumMap<>(FacetDimension.class);

  private boolean isOpen;

  FacetCounter(
      IndexSearcher searcher, StoredArticles stored, ActorNames names, PlaceGroups groups) {
    this.searcher = searcher;
    this.stored = stored;
    this.names = names;
    this.groups = groups;
  }

  /**
   * Facets of these hits. A dimension in which values were chosen is counted in the articles that
   * fit all other choices, so that what else could be chosen there keeps its numbers.
   *
   * @param query what the hits match before values were chosen
   * @param all the hits
   * @param distinct whether the hits are one article of each story
   */
  Facets count(
      Query query,
      CountedArticles all,
      FacetSelection selection,
      ChosenValues chosen,
      boolean distinct)
      throws IOException, QueryException {
    List<Facets.Dimension> dimensions = new ArrayList<>();
    for (FacetDimension dimension : FacetDimension.values()) {
      List<FacetChoice> choices = chosen.in(dimension);
      if (!selection.has(dimension) && choices.isEmpty()) {
        continue;
      }
      CountedArticles in =
          choices.stream().allMatch(FacetChoice::isExcluded)
              ? all
              : new CountedArticles(sideways(chosen.narrowBut(query, dimension), distinct));
      add(dimension, in, selection.values(), choices, dimensions);
    }
    return new Facets(dimensions);
  }

  private FacetsCollector sideways(Query query, boolean distinct) throws IOException {
    FacetsCollector all = searcher.search(query, new FacetsCollectorManager());
    return distinct ? new DistinctStories(all) : all;
  }

  /** Facets of all articles. */
  Facets countAll(FacetSelection selection) throws IOException {
    TermQuery articles = new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE));
    CountedArticles all =
        new CountedArticles(searcher.search(articles, new FacetsCollectorManager()));
    List<Facets.Dimension> dimensions = new ArrayList<>();
    for (FacetDimension dimension : FacetDimension.values()) {
      if (selection.has(dimension)) {
        add(dimension, all, selection.values(), List.of(), dimensions);
      }
    }
    return new Facets(dimensions);
  }

  private void add(
      FacetDimension dimension,
      CountedArticles in,
      int values,
      List<FacetChoice> choices,
      List<Facets.Dimension> into)
      throws IOException {
    DimensionFacet facet = facet(dimension);
    DimensionFacet.Count count =
        facet == null ? DimensionFacet.Count.NONE : facet.count(in, values, choices);
    if (count.articles() > 0 || (!choices.isEmpty() && in.total() > 0)) {
      into.add(
          new Facets.Dimension(
              dimension.typed(),
              dimension.label(),
              count.articles(),
              in.total() - count.articles(),
              count.values()));
    }
  }

  /** The actors of one dimension in these articles, or null if no article has any. */
  @Nullable ActorCounts counts(FacetDimension dimension, CountedArticles in) throws IOException {
    return facet(dimension) instanceof ActorFacet actors ? in.actors(actors) : null;
  }

  /** The name to show for an actor: what the user wants, else what an article calls it. */
  String actorName(String id) throws IOException {
    for (FacetDimension dimension : FacetDimension.values()) {
      if (dimension.holdsActors() && facet(dimension) instanceof ActorFacet actors) {
        return actors.name(id);
      }
    }
    return id;
  }

  /** How values of a dimension are counted and found, or null if no article has any. */
  synchronized @Nullable DimensionFacet facet(FacetDimension dimension) throws IOException {
    if (!isOpen) {
      open();
      isOpen = true;
    }
    return present.get(dimension);
  }

  /** The places of the index as the user says that they are; read once, when asked for first. */
  synchronized KnownPlaces places() throws IOException {
    if (places == null) {
      places = new KnownPlaces(searcher, groups);
    }
    return places;
  }

  /** What the user says of places. */
  PlaceGroups groups() {
    return groups;
  }

  /** The same, or null if the user says nothing of places. */
  @Nullable KnownPlaces correctedPlaces() throws IOException {
    return groups.isEmpty() ? null : places();
  }

  /** The query with every part that asks for places asking for what the user says they are. */
  NewsQuery corrected(NewsQuery query) throws IOException {
    return groups.isEmpty() ? query : places().corrected(query);
  }

  private void open() throws IOException {
    FacetsConfig config = FacetDimensions.config();
    String field = config.getDimConfig(Fields.FACET_LANGUAGE).indexFieldName;
    FieldInfos fields = FieldInfos.getMergedFieldInfos(searcher.getIndexReader());
    if (fields.fieldInfo(field) == null) {
      return;
    }
    SortedSetDocValuesReaderState state = new FacetLabels(searcher.getIndexReader(), field, config);
    Set<String> written = new HashSet<>();
    state.getDims().forEach(written::add);
    for (FacetDimension dimension : FacetDimension.values()) {
      if (written.contains(dimension.field())) {
        present.put(
            dimension,
            switch (dimension) {
              case PERSON, ORGANISATION, SPEAKER ->
                  new ActorFacet(state, config, dimension, searcher, stored, names);
              case FIGURE, COUNTED, CUE, MONTH, ZONE, SOURCE, LANGUAGE ->
                  new LabelFacet(state, config, dimension);
              case PLACE, VALUE -> throw new IllegalStateException("no label: " + dimension);
            });
      }
    }
    if (fields.fieldInfo(Fields.PLACE_PATH) != null) {
      present.put(FacetDimension.PLACE, new PlaceFacet(places()));
    }
    if (fields.fieldInfo(Fields.CLAIM_MEASURE) != null) {
      present.put(FacetDimension.VALUE, new BandFacet(searcher.getIndexReader()));
    }
  }
}
