package dateline.search;

import dateline.analysis.AnnotatedTokenStream;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotation;
import dateline.article.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** How often each word stands in the body of a stored article, as the index has it. */
final class ArticleWords {
  private ArticleWords() {}

  /** Every word. */
  static Map<String, Integer> all(AnnotatedArticle article) throws IOException {
    return counts(article, List.of());
  }

  /** Words that are no part of the name of an actor or a place. */
  static Map<String, Integer> outsideNames(AnnotatedArticle article) throws IOException {
    List<Span> names =
        Stream.concat(article.actors().stream(), article.places().stream())
            .map(Annotation::span)
            .sorted()
            .toList();
    return counts(article, names);
  }

  /** Words outside these spans, which stand in order. */
  private static Map<String, Integer> counts(AnnotatedArticle article, List<Span> names)
      throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    int start = article.article().bodyStart();
    int next = 0;
    try (AnnotatedTokenStream words = new AnnotatedTokenStream()) {
      CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
      words.over(article, start, article.text().length());
      words.reset();
      while (words.incrementToken()) {
        int at = start + offset.startOffset();
        while (next < names.size() && names.get(next).end() <= at) {
          next++;
        }
        if (next == names.size() || names.get(next).start() > at) {
          counts.merge(term.toString(), 1, Integer::sum);
        }
      }
      words.end();
    }
    return counts;
  }
}
