package dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState.OrdRange;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Counts the actors of one facet in articles, or in claims. Ids that {@link ActorNames} joins are
 * one actor: an article that has two of them counts once.
 *
 * <pre>
 * article 1: john-f-kennedy, jfk     article 2: jfk     john-f-kennedy 2, not 3
 * </pre>
 */
final class ActorCounts {
  /** An actor and in how many articles it is; {@code id} is that of most of them. */
  record Count(String id, int articles) {}

  /** Which labels of a dimension are one actor; the same for every count over one index. */
  static final class Groups {
    /** Ordinal of the dimension's first label. */
    private final int first;

    /** By ordinal from there: that of the actor's first id, -1 where it is not counted. */
    private final int[] actor;

    /** By document: the actors that are somebody else there. */
    private final Map<Integer, Set<Integer>> notIn;

    private Groups(int first, int[] actor, Map<Integer, Set<Integer>> notIn) {
      this.first = first;
      this.actor = actor;
      this.notIn = notIn;
    }

    static Groups of(
        SortedSetDocValuesReaderState state,
        FacetsConfig config,
        String dimension,
        ActorNames names,
        Documents documents)
        throws IOException {
      SortedSetDocValues values = state.getDocValues();
      OrdRange range = state.getOrdRange(dimension);
      int first = range.start();
      int[] actor = new int[range.end() - first + 1];
      Map<Integer, Set<Integer>> notIn = new HashMap<>();
      Arrays.setAll(actor, i -> i);
      String field = config.getDimConfig(dimension).indexFieldName;
      if (actor.length > 0
          && FacetsConfig.stringToPath(values.lookupOrd(first).utf8ToString()).length < 2) {
        actor[0] = -1;
      }
      Where where =
          actor.length < names.ids()
              ? among(values, range, names)
              : id -> {
                String path = FacetsConfig.pathToString(new String[] {dimension, id});
                return (int) values.lookupTerm(new BytesRef(path));
              };
      for (ActorNames.Known known : names.all()) {
        if (known.ids().size() == 1 && !known.isHidden() && known.notIn().isEmpty()) {
          continue;
        }
        int one = -1;
        for (String id : known.ids()) {
          int ordinal = where.of(id);
          if (ordinal >= 0 && field.equals(state.getField())) {
            int at = ordinal - first;
            one = known.isHidden() ? -1 : one < 0 ? at : one;
            actor[at] = one;
          }
        }
        for (String article : one < 0 ? Set.<String>of() : known.notIn()) {
          for (int document : documents.of(article)) {
            notIn.computeIfAbsent(document, d -> new HashSet<>()).add(one);
          }
        }
      }
      return new Groups(first, actor, notIn);
    }

    /** Finds the ordinal of an id, below 0 where it has none. */
    private interface Where {
      int of(String id) throws IOException;
    }

    /** The ids of the known actors among the labels, read once: quicker where those are few. */
    private static Where among(SortedSetDocValues values, OrdRange range, ActorNames names)
        throws IOException {
      Map<String, Integer> ordinals = new HashMap<>();
      for (int ordinal = range.start(); ordinal <= range.end(); ordinal++) {
        String[] path = FacetsConfig.stringToPath(values.lookupOrd(ordinal).utf8ToString());
        if (path.length > 1 && names.known(path[1]) != null) {
          ordinals.put(path[1], ordinal);
        }
      }
      return id -> ordinals.getOrDefault(id, -1);
    }
  }

  private final SortedSetDocValues values;
  private final int first;
  private final int[] actor;
  private final int[] articles;

  /** Articles by single id, to tell which one of an actor's is the usual one. */
  private final int[] byId;

  private final int[] lastSeen;
  private final Map<Integer, Set<Integer>> notIn;
  private int withAny;

  private ActorCounts(SortedSetDocValuesReaderState state, Groups groups) throws IOException {
    values = state.getDocValues();
    first = groups.first;
    actor = groups.actor;
    notIn = groups.notIn;
    articles = new int[actor.length];
    byId = new int[actor.length];
    lastSeen = new int[actor.length];
    Arrays.fill(lastSeen, -1);
  }

  /** Finds the documents of an article that are counted. */
  interface Documents {
    int[] of(String article) throws IOException;
  }

  /**
   * Counts.
   *
   * @param hits the articles, or null for all
   */
  static ActorCounts of(
      SortedSetDocValuesReaderState state, Groups groups, @Nullable FacetsCollector hits)
      throws IOException {
    ActorCounts counts = over(state, groups);
    if (hits == null) {
      Bits live = MultiBits.getLiveDocs(state.getReader());
      for (int doc = counts.values.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = counts.values.nextDoc()) {
        if (live == null || live.get(doc)) {
          counts.count(doc);
        }
      }
    } else {
      for (FacetsCollector.MatchingDocs leaf : hits.getMatchingDocs()) {
        DocIdSetIterator docs =
            leaf.bits() == null ? DocIdSetIterator.empty() : leaf.bits().iterator();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
          if (counts.values.advanceExact(leaf.context().docBase + doc)) {
            counts.count(leaf.context().docBase + doc);
          }
        }
      }
    }
    return counts;
  }

  /** The same with nothing counted yet. */
  static ActorCounts over(SortedSetDocValuesReaderState state, Groups groups) throws IOException {
    return new ActorCounts(state, groups);
  }

  /** Whether any actor of this document is counted; documents must come in their order. */
  boolean hasAny(int doc) throws IOException {
    int before = withAny;
    if (values.advanceExact(doc)) {
      count(doc);
    }
    return withAny > before;
  }

  private void count(int doc) throws IOException {
    boolean any = false;
    Set<Integer> others = notIn.getOrDefault(doc, Set.of());
    for (int i = 0; i < values.docValueCount(); i++) {
      long ordinal = values.nextOrd() - first;
      if (ordinal >= 0 && ordinal < actor.length && actor[(int) ordinal] >= 0) {
        int one = actor[(int) ordinal];
        if (others.contains(one)) {
          continue;
        }
        byId[(int) ordinal]++;
        any = true;
        if (lastSeen[one] != doc) {
          lastSeen[one] = doc;
          articles[one]++;
        }
      }
    }
    withAny += any ? 1 : 0;
  }

  /** Articles with any of them. */
  int articles() {
    return withAny;
  }

  /** How many actors there are. */
  int actors() {
    int count = 0;
    for (int number : articles) {
      count += number > 0 ? 1 : 0;
    }
    return count;
  }

  /** The most frequent, most frequent first, of equals in the order of their ids. */
  List<Count> top(int limit) throws IOException {
    return top(limit, id -> true);
  }

  /** The same of those whose first id is asked for. */
  List<Count> top(int limit, Predicate<String> asked) throws IOException {
    Comparator<Integer> best =
        Comparator.comparingInt((Integer at) -> -articles[at]).thenComparingInt(at -> at);
    PriorityQueue<Integer> worstFirst = new PriorityQueue<>(best.reversed());
    for (int at = 0; at < articles.length && limit > 0; at++) {
      boolean better =
          articles[at] > 0
              && (worstFirst.size() < limit || best.compare(at, worstFirst.element()) < 0);
      if (better && asked.test(FacetsConfig.stringToPath(label(at))[1])) {
        worstFirst.add(at);
        if (worstFirst.size() > limit) {
          worstFirst.poll();
        }
      }
    }
    int[] usual = actor.clone();
    for (int at = 0; at < actor.length; at++) {
      int one = actor[at];
      if (one >= 0 && byId[at] > byId[usual[one]]) {
        usual[one] = at;
      }
    }
    List<Count> top = new ArrayList<>();
    for (int at : worstFirst.stream().sorted(best).toList()) {
      top.add(new Count(FacetsConfig.stringToPath(label(usual[at]))[1], articles[at]));
    }
    return top;
  }

  private String label(int at) throws IOException {
    return values.lookupOrd(first + at).utf8ToString();
  }
}
