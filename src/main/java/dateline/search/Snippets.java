package dateline.search;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Span;
import dateline.search.MarkFinder.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the parts of an article that show why it matches. Matched words come from the positions
 * in the index, matched mentions and figures from the stored annotations.
 *
 * <pre>
 * place:Ukraine drone    ... A drone hit the outskirts of Pokrovsk on Tuesday, the mayor said. ...
 *                              |mark|                     |mark  |
 * </pre>
 *
 * <p>The first snippet is the stretch that shows most parts of the query; a second follows if it
 * shows another part.
 */
final class Snippets {
  private static final int MAX_SNIPPETS = 2;

  /** Marks further apart than this do not share a snippet. */
  private static final int REACH = 180;

  private final @Nullable WordMarks words;
  private final MarkFinder annotations;

  Snippets(IndexSearcher searcher, Query query, MarkFinder annotations) throws IOException {
    Query inBody = BodyWords.of(query);
    this.words =
        inBody == null ? null : new WordMarks(searcher, inBody, ScoreMode.COMPLETE_NO_SCORES);
    this.annotations = annotations;
  }

  /** The snippets of one hit; its beginning if nothing below its headline matches. */
  List<Snippet> of(int document, AnnotatedArticle article) throws IOException {
    List<Mark> marks = annotations.marks(document, article);
    if (words != null) {
      words.addBody(document, article, marks);
    }
    marks.removeIf(mark -> mark.span().start() < article.article().storyStart());
    marks.sort(Comparator.comparing(Mark::span));
    SnippetCutter cutter = new SnippetCutter(article, marks.stream().map(Mark::span).toList());
    if (marks.isEmpty()) {
      return cutter.beginning();
    }
    List<Span> chosen = new ArrayList<>();
    Set<Object> shown = new HashSet<>();
    while (chosen.size() < MAX_SNIPPETS) {
      Span best = best(marks, shown);
      if (best == null) {
        break;
      }
      chosen.add(best);
    }
    chosen.sort(Comparator.naturalOrder());
    return chosen.stream().map(cutter::around).toList();
  }

  /** The stretch that shows most parts not shown yet, then most marks, then the first. */
  private static @Nullable Span best(List<Mark> marks, Set<Object> shown) {
    Span best = null;
    int most = 0;
    Set<Object> bestParts = Set.of();
    for (int first = 0; first < marks.size(); first++) {
      int start = marks.get(first).span().start();
      Set<Object> parts = new HashSet<>();
      Span stretch = marks.get(first).span();
      int last = first;
      for (; last < marks.size() && marks.get(last).span().end() <= start + REACH; last++) {
        parts.add(marks.get(last).part());
        stretch = stretch.hull(marks.get(last).span());
      }
      parts.add(marks.get(first).part());
      parts.removeAll(shown);
      int worth = parts.isEmpty() ? 0 : 1000 * parts.size() + Math.min(999, last - first);
      if (worth > most) {
        most = worth;
        best = stretch;
        bestParts = parts;
      }
    }
    shown.addAll(bestParts);
    return best;
  }
}
