package dateline.search;

import dateline.annotation.Place;
import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The tree of places: an article counts once for each place that it names and for all that contains
 * it. The tree is opened two levels down, and further along what is chosen.
 */
final class PlaceFacet implements DimensionFacet {
  /** So many levels are open unless more is chosen. */
  private static final int OPEN_LEVELS = 2;

  /** A place and what lies in it, by the names that are shown. */
  private static final class Node {
    private final int number;
    private final List<String> path;
    private final Map<String, Node> children = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    Node(int number, List<String> path) {
      this.number = number;
      this.path = path;
    }
  }

  private final KnownPlaces places;
  private final Node root = new Node(0, List.of());

  /** By ordinal of the place: the numbers of the nodes from the continent down. */
  private final int[][] above;

  private int nodes = 1;

  PlaceFacet(KnownPlaces places) {
    this.places = places;
    this.above = new int[places.all().size()][];
    for (int ordinal = 0; ordinal < above.length; ordinal++) {
      List<Place.Node> path = places.all().get(ordinal).path();
      above[ordinal] = new int[path.size()];
      Node at = root;
      for (int i = 0; i < path.size(); i++) {
        List<String> names = path.subList(0, i + 1).stream().map(Place.Node::name).toList();
        at = at.children.computeIfAbsent(names.getLast(), name -> new Node(nodes++, names));
        at.ids.add(path.get(i).id());
        above[ordinal][i] = at.number;
      }
    }
  }

  @Override
  public Count count(CountedArticles articles, int values, List<FacetChoice> choices)
      throws IOException {
    int[] counts = new int[nodes];
    int[] lastSeen = new int[nodes];
    Arrays.fill(lastSeen, -1);
    SortedSetDocValues named = places.open();
    articles.each(document -> {
      if (named.advanceExact(document)) {
        for (int i = 0; i < named.docValueCount(); i++) {
          int ordinal = (int) named.nextOrd();
          if (above[ordinal].length > 0 && places.counts(places.all().get(ordinal), document)) {
            see(root.number, document, counts, lastSeen);
            for (int node : above[ordinal]) {
              see(node, document, counts, lastSeen);
            }
          }
        }
      }
    });
    return new Count(counts[root.number], below(root, counts, values, choices));
  }

  private static void see(int node, int document, int[] counts, int[] lastSeen) {
    if (lastSeen[node] != document) {
      lastSeen[node] = document;
      counts[node]++;
    }
  }

  private static List<Facets.Value> below(
      Node node, int[] counts, int values, List<FacetChoice> choices) {
    List<Facets.Value> shown = new ArrayList<>();
    node.children.entrySet().stream()
        .filter(child -> counts[child.getValue().number] > 0)
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, Node> child) -> -counts[child.getValue().number])
                .thenComparing(Map.Entry::getKey))
        .limit(values)
        .forEach(child -> {
          Node at = child.getValue();
          boolean isOpen = at.path.size() < OPEN_LEVELS || FacetChoice.isOpen(choices, at.path);
          shown.add(
              new Facets.Value(
                  child.getKey(),
                  at.path,
                  counts[at.number],
                  isOpen ? below(at, counts, values, choices) : List.of()));
        });
    return shown;
  }

  private @Nullable Node node(List<String> path) {
    Node at = root;
    for (String name : path) {
      at = at == null ? null : at.children.get(name);
    }
    return at;
  }

  @Override
  public Query having(List<String> path) {
    Node node = node(path);
    if (node == null) {
      return new MatchNoDocsQuery("no article names this place");
    }
    if (places.groups().isEmpty()) {
      return new TermInSetQuery(Fields.PLACE_ID, node.ids.stream().map(BytesRef::new).toList());
    }
    return places.documents(
        "place " + path,
        true,
        ordinal -> Arrays.stream(above[ordinal]).anyMatch(n -> n == node.number));
  }

  @Override
  public Query none() {
    return places.documents("place unknown", false, ordinal -> above[ordinal].length > 0);
  }
}
