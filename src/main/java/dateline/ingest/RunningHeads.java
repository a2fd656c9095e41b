package dateline.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What stands at the top or foot of page after page and page numbers are no part of the text. Days
 * and numbers in it may change, and left and right pages may differ.
 *
 * <pre>
 * page 2   12 The Daily River      Monday, March 12, 2012
 * page 3   Monday, March 12, 2012      The Daily River 13
 * page 4   14 The Daily River      Monday, March 12, 2012      of 2 and 4 the same
 * </pre>
 */
final class RunningHeads {
  /** Lines from the edge of a page among which heads and feet are looked for. */
  private static final int DEEP = 4;

  /** Points by which the same head may stand higher on one page than on another. */
  private static final float SAME_HEIGHT = 12;

  private record Edge(int page, float base, Set<String> words) {}

  private RunningHeads() {}

  /** The pages without them. */
  static List<List<PdfWord>> without(List<List<PdfWord>> pages) {
    List<List<PdfLine>> lines = new ArrayList<>();
    for (List<PdfWord> page : pages) {
      lines.add(PdfLine.of(page));
    }
    List<Edge> tops = edges(lines, true);
    List<Edge> feet = edges(lines, false);
    List<List<PdfWord>> story = new ArrayList<>();
    for (int page = 0; page < lines.size(); page++) {
      List<PdfLine> all = lines.get(page);
      int from = 0;
      while (from < Math.min(DEEP, all.size()) && isFurniture(all.get(from), page, tops)) {
        from++;
      }
      int to = all.size();
      while (to > Math.max(from, all.size() - DEEP) && isFurniture(all.get(to - 1), page, feet)) {
        to--;
      }
      List<PdfWord> kept = new ArrayList<>();
      for (PdfLine line : all.subList(from, to)) {
        kept.addAll(line.words());
      }
      story.add(kept);
    }
    return story;
  }

  private static List<Edge> edges(List<List<PdfLine>> pages, boolean top) {
    List<Edge> edges = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      List<PdfLine> lines = pages.get(page);
      int count = Math.min(DEEP, lines.size());
      for (int i = 0; i < count; i++) {
        PdfLine line = lines.get(top ? i : lines.size() - 1 - i);
        edges.add(new Edge(page, line.base(), words(line)));
      }
    }
    return edges;
  }

  private static boolean isFurniture(PdfLine line, int page, List<Edge> edges) {
    if (Reflow.isPageNumber(line.text())) {
      return true;
    }
    Set<String> words = words(line);
    int same = 0;
    int similar = 0;
    for (Edge edge : edges) {
      if (edge.page != page && Math.abs(edge.base - line.base()) < SAME_HEIGHT) {
        same += edge.words.equals(words) ? 1 : 0;
        similar += isSimilar(words, edge.words) ? 1 : 0;
      }
    }
    return !words.isEmpty() && (same >= 1 || similar >= 2);
  }

  /** Two thirds of the words of each are words of the other. */
  private static boolean isSimilar(Set<String> some, Set<String> others) {
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    return both.size() * 3 >= some.size() * 2 && both.size() * 3 >= others.size() * 2;
  }

  /** In small letters, digits alike. */
  private static Set<String> words(PdfLine line) {
    Set<String> words = new HashSet<>();
    for (String word : line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word.replaceAll("\\p{Nd}+", "#"));
      }
    }
    return words;
  }
}
