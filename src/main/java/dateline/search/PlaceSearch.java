package dateline.search;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import dateline.index.Fields;
import dateline.index.PlaceForms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Counts the places that the articles of a query name, and the words that they name them by. */
final class PlaceSearch {
  private final IndexSearcher searcher;
  private final StoredArticles stored;
  private final ActorNames names;
  private final String typed;

  /** A place, or one of its printed names: articles, and the first of them. */
  private record Tally(int articles, int document) {
    Tally and(Tally other) {
      return new Tally(articles + other.articles, document);
    }
  }

  PlaceSearch(IndexSearcher searcher, StoredArticles stored, ActorNames names, String typed) {
    this.searcher = searcher;
    this.stored = stored;
    this.names = names;
    this.typed = typed;
  }

  PlaceResults find(int offset, int limit) throws IOException, QueryException {
    NewsQuery asked = QueryParser.parse(typed);
    ActorQueries actors = new ActorQueries(names);
    NewsQuery query = actors.widen(asked);
    QueryCompiler compiler = new QueryCompiler(typed, QueryCompiler.Level.ARTICLE);
    Query matching = compiler.compile(query);
    Hints hints = new Hints(searcher, typed, query);
    hints.otherNames(actors.added());
    hints.leftOut(compiler.leftOut());
    FacetsCollector articles = searcher.search(matching, new FacetsCollectorManager());
    Map<String, Map<String, Tally>> places = count(articles);
    List<Map.Entry<String, Map<String, Tally>>> ordered = new ArrayList<>(places.entrySet());
    ordered.sort(
        Comparator.comparingInt((Map.Entry<String, Map<String, Tally>> e) -> -all(e).articles())
            .thenComparing(Map.Entry::getKey));
    List<PlaceRow> rows = new ArrayList<>();
    for (int i = offset; i < Math.min((long) offset + limit, ordered.size()); i++) {
      rows.add(row(ordered.get(i)));
    }
    int total = searcher.count(matching);
    if (total == 0) {
      hints.nothingFound(true);
    }
    return new PlaceResults(places.size(), total, rows, QueryWriter.write(asked), hints.all());
  }

  /** By id, or by the words of an unresolved place, then by printed name. */
  private static Map<String, Map<String, Tally>> count(FacetsCollector articles)
      throws IOException {
    Map<String, Map<String, Tally>> places = new HashMap<>();
    for (FacetsCollector.MatchingDocs segment : articles.getMatchingDocs()) {
      SortedSetDocValues forms =
          DocValues.getSortedSet(segment.context().reader(), Fields.PLACE_FORM);
      int[] counts = new int[Math.toIntExact(forms.getValueCount())];
      int[] first = new int[counts.length];
      DocIdSetIterator documents = segment.bits().iterator();
      for (int at = documents.nextDoc();
          at != DocIdSetIterator.NO_MORE_DOCS;
          at = documents.nextDoc()) {
        if (forms.advanceExact(at)) {
          for (int i = 0; i < forms.docValueCount(); i++) {
            int form = (int) forms.nextOrd();
            if (counts[form]++ == 0) {
              first[form] = segment.context().docBase + at;
            }
          }
        }
      }
      for (int form = 0; form < counts.length; form++) {
        if (counts[form] > 0) {
          PlaceForms.Form read = PlaceForms.read(forms.lookupOrd(form).utf8ToString());
          places
              .computeIfAbsent(read.place(), place -> new HashMap<>())
              .merge(read.words(), new Tally(counts[form], first[form]), Tally::and);
        }
      }
    }
    return places;
  }

  /** The place itself, in whichever words. */
  private static Tally all(Map.Entry<String, Map<String, Tally>> place) {
    return place.getValue().getOrDefault(PlaceForms.ANY, new Tally(0, 0));
  }

  private PlaceRow row(Map.Entry<String, Map<String, Tally>> place) throws IOException {
    List<PlaceRow.Name> names = new ArrayList<>();
    place
        .getValue()
        .forEach((words, tally) -> {
          if (!words.equals(PlaceForms.ANY)) {
            names.add(new PlaceRow.Name(words, tally.articles()));
          }
        });
    names.sort(
        Comparator.comparingInt((PlaceRow.Name name) -> -name.articles())
            .thenComparing(PlaceRow.Name::words));
    AnnotatedArticle article = stored.at(all(place).document());
    for (Place mention : article.places()) {
      if (PlaceForms.key(mention).equals(place.getKey())) {
        return new PlaceRow(mention, all(place).articles(), names);
      }
    }
    throw new IOException("the index is damaged: an article lacks its place " + place.getKey());
  }
}
