package dateline.search;

import dateline.article.Span;
import java.util.List;

/**
 * A few lines of an article. Line ends are spaces; an ellipsis stands where text was left out.
 *
 * <pre>
 * … defended Kursk in recent months …
 *            |mark|
 * </pre>
 *
 * @param text the words
 * @param marks what matched, as spans of {@code text}, in order, none overlapping another
 * @param start where it begins in the article, in UTF-16 code units of the body
 */
public record Snippet(String text, List<Span> marks, int start) {
  public Snippet {
    marks = List.copyOf(marks);
  }
}
