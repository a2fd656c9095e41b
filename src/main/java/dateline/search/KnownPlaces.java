package dateline.search;

import dateline.annotation.Place;
import dateline.index.Fields;
import dateline.index.PlaceForms;
import dateline.index.PlacePaths;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The places of an index as the user says that they are: which are one ({@link PlaceGroups}), what
 * contains them, what they are called. They are known by the ordinals of {@link Fields#PLACE_PATH},
 * so that an article is looked at with every correction by its doc values alone.
 *
 * <pre>
 * read        Asia, Georgia                    and "same-as Georgia TAB gn:4197000" makes of it
 * corrected   North America, United States, Georgia
 * </pre>
 */
final class KnownPlaces {
  /** Who joins places in a circle is not followed for longer. */
  private static final int MOST_STEPS = 16;

  /**
   * A place of the index.
   *
   * @param read its key as the articles have it
   * @param key that of the place that it is
   * @param path from the continent down; empty if it lies nowhere
   * @param country ISO 3166-1 alpha-2 code in lower case, or empty
   * @param isHidden whether it is no place
   * @param readPath the path as the articles have it
   */
  record Known(
      String read,
      String key,
      List<Place.Node> path,
      String country,
      boolean isHidden,
      List<Place.Node> readPath) {
    /** Whether it is another place than the articles say, lies elsewhere, or is none. */
    boolean isMoved() {
      return isHidden || !key.equals(read) || !path.equals(readPath);
    }
  }

  private final PlaceGroups groups;
  private final SortedSetDocValues[] values;
  private final List<LeafReaderContext> leaves;
  private final OrdinalMap ordinals;
  private final List<Known> known = new ArrayList<>();
  private final Map<String, List<Place.Node>> paths = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<Integer, Set<String>> notIn = new HashMap<>();

  KnownPlaces(IndexSearcher searcher, PlaceGroups groups) throws IOException {
    this.groups = groups;
    IndexReader reader = searcher.getIndexReader();
    leaves = reader.leaves();
    values = leafValues();
    ordinals = OrdinalMap.build(null, values, PackedInts.DEFAULT);
    List<PlacePaths.Value> read = new ArrayList<>();
    SortedSetDocValues all = open();
    for (long ordinal = 0; ordinal < ordinals.getValueCount(); ordinal++) {
      PlacePaths.Value value = PlacePaths.read(all.lookupOrd(ordinal).utf8ToString());
      read.add(value);
      if (!groups.isEmpty()) {
        countries.putIfAbsent(value.key(), value.country());
        for (int i = 0; i < value.path().size(); i++) {
          paths.putIfAbsent(value.path().get(i).id(), value.path().subList(0, i + 1));
        }
      }
    }
    for (PlacePaths.Value value : read) {
      known.add(correct(value.key(), value.path(), value.country()));
    }
    for (PlaceGroups.Group group : groups.all()) {
      for (String article : group.notIn()) {
        Term term = new Term(Fields.ID, article);
        for (ScoreDoc hit : searcher.search(StoredArticles.articlesWith(term), 1).scoreDocs) {
          notIn.computeIfAbsent(hit.doc, doc -> new HashSet<>()).add(group.key());
        }
      }
    }
  }

  private SortedSetDocValues[] leafValues() throws IOException {
    SortedSetDocValues[] opened = new SortedSetDocValues[leaves.size()];
    for (int i = 0; i < opened.length; i++) {
      opened[i] = DocValues.getSortedSet(leaves.get(i).reader(), Fields.PLACE_PATH);
    }
    return opened;
  }

  /** The values of all documents, to be walked through once. */
  SortedSetDocValues open() throws IOException {
    int[] starts = new int[leaves.size() + 1];
    long cost = 0;
    SortedSetDocValues[] opened = leafValues();
    for (int i = 0; i < opened.length; i++) {
      starts[i] = leaves.get(i).docBase;
      starts[i + 1] = starts[i] + leaves.get(i).reader().maxDoc();
      cost += opened[i].cost();
    }
    return new MultiSortedSetDocValues(opened, starts, ordinals, cost);
  }

  PlaceGroups groups() {
    return groups;
  }

  /** By ordinal. */
  List<Known> all() {
    return known;
  }

  /** Whether a place counts in this document. */
  boolean counts(Known place, int document) {
    return !place.isHidden()
        && (notIn.isEmpty() || !notIn.getOrDefault(document, Set.of()).contains(place.key()));
  }

  /** The same of a key as the articles have it. */
  boolean counts(String key, int document) {
    PlaceGroups.Group group = groups.of(key);
    return group == null
        || (!group.isHidden() && !notIn.getOrDefault(document, Set.of()).contains(group.key()));
  }

  /**
   * Documents that name any of some places, or none of them.
   *
   * @param words what is tested, for those who debug
   */
  Query documents(String words, boolean any, IntPredicate accepted) {
    return new DocumentQuery(
        words,
        leaf -> {
          SortedSetDocValues named = open();
          return document -> {
            if (named.advanceExact(document)) {
              for (int i = 0; i < named.docValueCount(); i++) {
                int ordinal = (int) named.nextOrd();
                if (accepted.test(ordinal) && counts(known.get(ordinal), document)) {
                  return any;
                }
              }
            }
            return !any;
          };
        });
  }

  /** The query with every part that asks for places asking for what the user says they are. */
  NewsQuery corrected(NewsQuery query) {
    if (groups.isEmpty()) {
      return query;
    }
    return switch (query) {
      case NewsQuery.SameSentence sentence -> sentence;
      case NewsQuery.Word word -> corrected(query, word.field(), word.typed());
      case NewsQuery.Phrase phrase when phrase.slop() == 0 ->
          corrected(query, phrase.field(), phrase.typed());
      default -> query.withParts(this::corrected);
    };
  }

  private NewsQuery corrected(NewsQuery query, QueryField field, String typed) {
    if (field == QueryField.PLACE) {
      return new NewsQuery.InPlaces(query, PlaceMatch.named(this, typed));
    }
    return field == QueryField.COUNTRY
        ? new NewsQuery.InPlaces(query, PlaceMatch.inCountries(this, Countries.codes(typed)))
        : query;
  }

  /** A place of an article, corrected. */
  Known of(Place place) {
    String country = place.country();
    return correct(
        PlaceForms.key(place),
        place.path(),
        country == null ? "" : country.toLowerCase(Locale.ROOT));
  }

  /** Whether a place counts in an article. */
  boolean counts(String key, String article) {
    PlaceGroups.Group group = groups.of(key);
    return group == null || (!group.isHidden() && !group.notIn().contains(article));
  }

  /** What to call a place of an article. */
  String name(Place place) {
    Known corrected = of(place);
    PlaceGroups.Group group = groups.of(corrected.read());
    if (group == null) {
      return place.name();
    }
    if (group.shown() != null) {
      return group.shown();
    }
    List<Place.Node> path = corrected.path();
    boolean isLast = !path.isEmpty() && path.getLast().id().equals(corrected.key());
    return isLast
        ? path.getLast().name()
        : corrected.key().equals(corrected.read()) ? place.name() : group.name();
  }

  private Known correct(String key, List<Place.Node> read, String country) {
    PlaceGroups.Group group = groups.of(key);
    if (groups.isEmpty()) {
      return new Known(key, key, read, country, false, read);
    }
    String main = groups.main(key);
    List<Place.Node> path = moved(read);
    boolean isInPath = read.stream().anyMatch(node -> node.id().equals(key));
    String moved = country;
    if (!main.equals(key)) {
      path = isInPath ? path : moved(pathOf(main));
      moved = countryOf(main);
    }
    List<Place.Node> shown = new ArrayList<>();
    for (Place.Node node : path) {
      PlaceGroups.Group of = groups.of(node.id());
      if (of == null || !of.isHidden()) {
        String name = of == null || of.shown() == null ? node.name() : of.shown();
        shown.add(new Place.Node(node.id(), name));
      }
    }
    return new Known(key, main, List.copyOf(shown), moved, group != null && group.isHidden(), read);
  }

  /** The path with the last place in it that is another put where that other lies. */
  private List<Place.Node> moved(List<Place.Node> read) {
    List<Place.Node> path = read;
    for (int step = 0; step < MOST_STEPS; step++) {
      int last = path.size() - 1;
      while (last >= 0 && groups.main(path.get(last).id()).equals(path.get(last).id())) {
        last--;
      }
      if (last < 0) {
        return path;
      }
      List<Place.Node> moved = new ArrayList<>(pathOf(groups.main(path.get(last).id())));
      moved.addAll(path.subList(last + 1, path.size()));
      path = moved;
    }
    return path;
  }

  private List<Place.Node> pathOf(String main) {
    List<Place.Node> path = paths.get(main);
    PlaceGroups.Group group = groups.of(main);
    return path != null
        ? path
        : group != null && group.bearer() != null ? group.bearer().path() : List.of();
  }

  private String countryOf(String main) {
    String country = countries.get(main);
    PlaceGroups.Group group = groups.of(main);
    if (country == null && group != null && group.bearer() != null) {
      country = group.bearer().country();
    }
    return country == null ? "" : country.toLowerCase(Locale.ROOT);
  }
}
