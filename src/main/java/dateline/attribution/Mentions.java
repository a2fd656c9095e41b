package dateline.attribution;

import dateline.annotation.Annotation;
import dateline.article.Span;
import java.util.List;

/** Looks up annotations by where they stand; the lists are in the order of the text. */
final class Mentions {
  private Mentions() {}

  /** Those that lie wholly within the span. */
  static <A extends Annotation> List<A> within(List<A> inOrder, Span span) {
    int from = firstAfter(inOrder, span.start());
    while (from < inOrder.size() && inOrder.get(from).span().start() < span.start()) {
      from++;
    }
    int to = from;
    while (to < inOrder.size() && inOrder.get(to).span().start() < span.end()) {
      to++;
    }
    boolean cut = to > from && inOrder.get(to - 1).span().end() > span.end();
    return inOrder.subList(from, cut ? to - 1 : to);
  }

  /** Index of the first one that ends after the offset. */
  static int firstAfter(List<? extends Annotation> inOrder, int offset) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inOrder.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
