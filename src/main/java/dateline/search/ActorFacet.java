package dateline.search;

import dateline.annotation.ActorId;
import dateline.annotation.AnnotatedArticle;
import dateline.index.Fields;
import dateline.index.SpeakerIds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/**
 * Persons, organisations or speakers. They are counted by id, since two articles may print one name
 * in two ways, with all ids of the same actor as one ({@link ActorCounts}), and shown by name. A
 * speaker that is no actor is counted by the words that name him.
 */
final class ActorFacet implements DimensionFacet {
  private final Map<String, String> shown = new ConcurrentHashMap<>();
  private final SortedSetDocValuesReaderState state;
  private final FacetsConfig config;
  private final FacetDimension dimension;
  private final IndexSearcher searcher;
  private final StoredArticles stored;
  private final ActorNames names;
  private ActorCounts.@Nullable Groups groups;

  ActorFacet(
      SortedSetDocValuesReaderState state,
      FacetsConfig config,
      FacetDimension dimension,
      IndexSearcher searcher,
      StoredArticles stored,
      ActorNames names) {
    this.state = state;
    this.config = config;
    this.dimension = dimension;
    this.searcher = searcher;
    this.stored = stored;
    this.names = names;
  }

  @Override
  public Count count(CountedArticles articles, int values, List<FacetChoice> choices)
      throws IOException {
    ActorCounts counts = articles.actors(this);
    List<Facets.Value> top = new ArrayList<>();
    for (ActorCounts.Count count : counts.top(values)) {
      String name = name(count.id());
      ActorNames.Known named = names.known(ActorId.of(name));
      boolean reached =
          ActorId.of(name).equals(count.id())
              || (named != null && named.ids().contains(count.id()));
      String chosen = reached ? name : count.id();
      top.add(new Facets.Value(name, List.of(chosen), count.articles(), List.of()));
    }
    return new Count(counts.articles(), top);
  }

  /** The actors of these articles, of all if null. */
  ActorCounts counts(@Nullable FacetsCollector hits) throws IOException {
    return ActorCounts.of(state, groups(), hits);
  }

  /** Articles with any of its ids; not those in which the user says that it is somebody else. */
  @Override
  public Query having(List<String> path) {
    String id = ActorId.of(path.getFirst());
    ActorNames.Known known = names.known(id);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String one : known == null ? Set.of(id) : known.ids()) {
      any.add(new TermQuery(term(one)), Occur.SHOULD);
    }
    for (String article : known == null ? Set.<String>of() : known.notIn()) {
      any.add(new TermQuery(new Term(Fields.ID, article)), Occur.MUST_NOT);
    }
    return any.build();
  }

  @Override
  public Query none() {
    return new DocumentQuery(
        dimension.typed() + " unknown",
        leaf -> {
          ActorCounts counts = ActorCounts.over(state, groups());
          return document -> !counts.hasAny(document);
        });
  }

  private synchronized ActorCounts.Groups groups() throws IOException {
    if (groups == null) {
      groups = ActorCounts.Groups.of(state, config, dimension.field(), names, this::document);
    }
    return groups;
  }

  private Term term(String id) {
    String field = config.getDimConfig(dimension.field()).indexFieldName;
    return DrillDownQuery.term(field, dimension.field(), id);
  }

  private int[] document(String article) throws IOException {
    TopDocs found = searcher.search(StoredArticles.articlesWith(new Term(Fields.ID, article)), 1);
    return java.util.Arrays.stream(found.scoreDocs).mapToInt(hit -> hit.doc).toArray();
  }

  /** The name to show for an id: what the user wants, else what an article calls it. */
  String name(String id) throws IOException {
    ActorNames.Known corrected = names.known(id);
    if (corrected != null && corrected.shown() != null) {
      return corrected.shown();
    }
    String known = shown.get(id);
    if (known != null) {
      return known;
    }
    AnnotatedArticle article = stored.withTerm(new Term(Fields.ACTOR_ID, id));
    if (article == null) {
      article = stored.withTerm(term(id));
    }
    String name = article == null ? id : PrintedNames.of(article, id);
    if (article != null && name.equals(id)) {
      name = SpeakerIds.printed(article, id);
    }
    shown.put(id, name);
    return name;
  }
}
