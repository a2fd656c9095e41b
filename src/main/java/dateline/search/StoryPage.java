package dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * Ranks hits of which no two are copies of each other: a story stands where the best of its copies
 * that match does, and nowhere else, on this page or any other.
 *
 * <pre>
 * ranked   a1  b  a2  c  a3        three copies a
 * stories  a1 (a2 a3)  b  c        behind the cursor of a1: b  c
 * </pre>
 */
final class StoryPage {
  /** Most stories have fewer copies: one search is enough. */
  private static final int COPIES = 16;

  private static final int MORE = 8;
  private static final int MEMBERS = 1000;

  private final IndexSearcher searcher;
  private final Stories stories;
  private final Query matching;
  private final Sort order;
  private final int most;

  /**
   * A story that matches.
   *
   * @param ranked the best ranked of its copies, where it stands in the order
   * @param shown the document to show: the earliest published of those that rank alike
   * @param copies all others that match, the earliest published first
   */
  record Lead(FieldDoc ranked, int shown, List<Integer> copies) {}

  /**
   * What was found.
   *
   * @param total articles that match
   * @param leads the first stories in order
   * @param hits all articles that match, or null if they were not asked for
   */
  record Found(long total, List<Lead> leads, @Nullable FacetsCollector hits) {}

  StoryPage(IndexSearcher searcher, Stories stories, Query matching, Sort order) {
    this.searcher = searcher;
    this.stories = stories;
    this.matching = matching;
    this.order = order;
    this.most = Math.max(1, searcher.getIndexReader().maxDoc());
  }

  /**
   * The first stories.
   *
   * @param after the hit that they come behind, or null for the very first
   * @param needed how many
   * @param withHits whether all articles that match are given too
   */
  Found find(@Nullable FieldDoc after, int needed, boolean withHits) throws IOException {
    int heap = (int) Math.min((long) needed * COPIES, most);
    TopDocs top;
    FacetsCollector hits = null;
    if (withHits) {
      Object[] both =
          searcher.search(
              matching,
              new MultiCollectorManager(ranking(heap, after), new FacetsCollectorManager()));
      top = (TopDocs) both[0];
      hits = (FacetsCollector) both[1];
    } else {
      top = searcher.search(matching, ranking(heap, after));
    }
    long total = top.totalHits.value();
    List<Lead> leads = leads(top, after, needed);
    while (leads.size() < needed && top.scoreDocs.length == heap && heap < most) {
      heap = (int) Math.min((long) heap * MORE, most);
      top = searcher.search(matching, ranking(heap, after));
      leads = leads(top, after, needed);
    }
    return new Found(total, leads, hits);
  }

  private TopFieldCollectorManager ranking(int heap, @Nullable FieldDoc after) {
    return new TopFieldCollectorManager(order, heap, after, Integer.MAX_VALUE);
  }

  /** The best of each story; behind a cursor without those of which a better one was shown. */
  private List<Lead> leads(TopDocs top, @Nullable FieldDoc after, int needed) throws IOException {
    List<FieldDoc> first = new ArrayList<>();
    Map<Long, FieldDoc> told = new LinkedHashMap<>();
    for (ScoreDoc hit : top.scoreDocs) {
      if (after == null && first.size() == needed) {
        break;
      }
      Long story = stories.story(hit.doc);
      if (story == null || told.putIfAbsent(story, (FieldDoc) hit) == null) {
        first.add((FieldDoc) hit);
      }
    }
    Map<Integer, Lead> byDocument = new HashMap<>();
    for (List<FieldDoc> members : members(told).values()) {
      Lead lead = lead(members);
      byDocument.put(lead.ranked().doc, lead);
    }
    Set<FieldDoc> withCopies = Set.copyOf(told.values());
    List<Lead> leads = new ArrayList<>();
    for (FieldDoc hit : first) {
      Lead lead = byDocument.get(hit.doc);
      boolean wasShown = lead == null && after != null && withCopies.contains(hit);
      if (!wasShown) {
        leads.add(lead == null ? new Lead(hit, hit.doc, List.of()) : lead);
      }
    }
    return leads.size() > needed ? leads.subList(0, needed) : leads;
  }

  /** The articles of these stories that match, each story's in order. */
  private Map<Long, List<FieldDoc>> members(Map<Long, FieldDoc> told) throws IOException {
    Map<Long, List<FieldDoc>> members = new HashMap<>();
    if (told.isEmpty()) {
      return members;
    }
    Query telling = stories.telling(matching, told.keySet());
    TopDocs all = searcher.search(telling, ranking(MEMBERS, null));
    if (all.totalHits.value() > MEMBERS) {
      all = searcher.search(telling, ranking((int) all.totalHits.value(), null));
    }
    for (ScoreDoc hit : all.scoreDocs) {
      members
          .computeIfAbsent(Objects.requireNonNull(stories.story(hit.doc)), s -> new ArrayList<>())
          .add((FieldDoc) hit);
    }
    return members;
  }

  private Lead lead(List<FieldDoc> members) throws IOException {
    FieldDoc ranked = members.getFirst();
    List<Integer> alike =
        members.stream()
            .filter(hit -> hit.fields[0].equals(ranked.fields[0]))
            .map(hit -> hit.doc)
            .toList();
    int shown = stories.inOrder(alike).getFirst();
    List<Integer> others =
        members.stream().map(hit -> hit.doc).filter(document -> document != shown).toList();
    return new Lead(ranked, shown, stories.inOrder(others));
  }
}
