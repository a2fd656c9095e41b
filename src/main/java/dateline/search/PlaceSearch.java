package dateline.search;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import dateline.index.Fields;
import dateline.index.PlaceForms;
import dateline.search.KnownPlaces.Known;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Counts the places that the articles of a query name, and the words that they name them by. */
final class PlaceSearch {
  private final IndexSearcher searcher;
  private final StoredArticles stored;
  private final ActorNames names;
  private final FacetCounter facets;
  private final String typed;

  /** A place, or one of its printed names: articles, and the first and the last of them. */
  private static final class Tally {
    private int articles;
    private int first = -1;
    private int last = -1;

    void see(int document) {
      if (last != document) {
        articles++;
        last = document;
        first = first < 0 ? document : first;
      }
    }
  }

  /** A place by all its keys, and by each of its printed names. */
  private static final class Counted {
    private final Tally all = new Tally();
    private final Map<String, Tally> words = new HashMap<>();
    private final Set<String> read = new LinkedHashSet<>();
  }

  PlaceSearch(
      IndexSearcher searcher,
      StoredArticles stored,
      ActorNames names,
      FacetCounter facets,
      String typed) {
    this.searcher = searcher;
    this.stored = stored;
    this.names = names;
    this.facets = facets;
    this.typed = typed;
  }

  PlaceResults find(int offset, int limit) throws IOException, QueryException {
    NewsQuery asked = QueryParser.parse(typed);
    ActorQueries actors = new ActorQueries(names);
    NewsQuery query = facets.corrected(actors.widen(asked));
    QueryCompiler compiler = new QueryCompiler(typed, QueryCompiler.Level.ARTICLE);
    Query matching = compiler.compile(query);
    Hints hints = new Hints(searcher, typed, query);
    hints.otherNames(actors.added());
    hints.leftOut(compiler.leftOut());
    FacetsCollector articles = searcher.search(matching, new FacetsCollectorManager());
    Map<String, Counted> places = count(articles);
    List<Map.Entry<String, Counted>> ordered = new ArrayList<>(places.entrySet());
    ordered.sort(
        Comparator.comparingInt((Map.Entry<String, Counted> e) -> -e.getValue().all.articles)
            .thenComparing(Map.Entry::getKey));
    List<PlaceRow> rows = new ArrayList<>();
    for (int i = offset; i < Math.min((long) offset + limit, ordered.size()); i++) {
      rows.add(row(ordered.get(i).getKey(), ordered.get(i).getValue()));
    }
    int total = searcher.count(matching);
    if (total == 0) {
      hints.nothingFound(true);
    }
    return new PlaceResults(places.size(), total, rows, QueryWriter.write(asked), hints.all());
  }

  /** By the key of the place that each is, by what the user says. */
  private Map<String, Counted> count(FacetsCollector articles) throws IOException {
    KnownPlaces known = facets.places();
    Map<String, Counted> places = new HashMap<>();
    for (MatchingDocs leaf : articles.getMatchingDocs()) {
      SortedSetDocValues forms = DocValues.getSortedSet(leaf.context().reader(), Fields.PLACE_FORM);
      PlaceForms.Form[] read = new PlaceForms.Form[Math.toIntExact(forms.getValueCount())];
      Counted[] counted = new Counted[read.length];
      DocIdSetIterator documents =
          leaf.bits() == null ? DocIdSetIterator.empty() : leaf.bits().iterator();
      for (int at = documents.nextDoc();
          at != DocIdSetIterator.NO_MORE_DOCS;
          at = documents.nextDoc()) {
        int document = leaf.context().docBase + at;
        for (int i = forms.advanceExact(at) ? forms.docValueCount() : 0; i > 0; i--) {
          int form = (int) forms.nextOrd();
          if (counted[form] == null) {
            read[form] = PlaceForms.read(forms.lookupOrd(form).utf8ToString());
            counted[form] =
                places.computeIfAbsent(
                    known.groups().main(read[form].place()), key -> new Counted());
          }
          if (known.counts(read[form].place(), document)) {
            counted[form].all.see(document);
            counted[form].read.add(read[form].place());
            counted[form]
                .words
                .computeIfAbsent(read[form].words(), words -> new Tally())
                .see(document);
          }
        }
      }
    }
    places.values().removeIf(place -> place.all.articles == 0);
    return places;
  }

  private PlaceRow row(String key, Counted counted) throws IOException {
    List<PlaceRow.Name> names = new ArrayList<>();
    counted.words.forEach((words, tally) -> names.add(new PlaceRow.Name(words, tally.articles)));
    names.sort(
        Comparator.comparingInt((PlaceRow.Name name) -> -name.articles())
            .thenComparing(PlaceRow.Name::words));
    KnownPlaces known = facets.places();
    List<PlaceRow.Why> reasons = new ArrayList<>();
    PlaceGroups.Group group = known.groups().of(key);
    if (group != null) {
      group
          .reasons()
          .forEach((read, why) -> {
            if (!why.isEmpty() && counted.read.contains(read)) {
              reasons.add(new PlaceRow.Why(read, why, null));
            }
          });
    }
    AnnotatedArticle article = stored.at(counted.all.first);
    Place shown = null;
    for (Place mention : article.places()) {
      if (counted.read.contains(PlaceForms.key(mention))) {
        shown = shown == null ? mention : shown;
        String words = mention.span().in(article.text()).replaceAll("\\s+", " ");
        PlaceRow.Why why = new PlaceRow.Why(words, mention.rule(), article.article().id());
        if (!reasons.contains(why)) {
          reasons.add(why);
        }
      }
    }
    if (shown == null) {
      throw new IOException("the index is damaged: an article lacks its place " + key);
    }
    return new PlaceRow(corrected(shown, key, group), counted.all.articles, names, reasons);
  }

  /** A mention as the place that the user says it is. */
  private Place corrected(Place mention, String key, PlaceGroups.@Nullable Group group)
      throws IOException {
    if (group == null) {
      return mention;
    }
    Known place = facets.places().of(mention);
    return new Place(
        mention.span(),
        PlaceGroups.isId(key) ? key : null,
        facets.places().name(mention),
        PlaceForms.key(mention).equals(key) ? mention.at() : PlaceGroups.at(group),
        place.country().isEmpty() ? null : place.country().toUpperCase(Locale.ROOT),
        place.path(),
        mention.rule());
  }
}
