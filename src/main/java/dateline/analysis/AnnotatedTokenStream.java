package dateline.analysis;

import dateline.annotation.AnnotatedArticle;
import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of a stretch of an article that was annotated before; what {@link NewsTokenizer} would
 * give, but nothing is annotated again. One stream serves many articles, one after the other:
 *
 * <pre>{@code
 * AnnotatedTokenStream words = new AnnotatedTokenStream();
 * TokenStream body = NewsAnalyzer.stackTags(words);
 * words.over(article, article.article().bodyStart(), article.text().length());
 * }</pre>
 *
 * <p>Offsets count from the start of the stretch.
 */
public final class AnnotatedTokenStream extends TokenStream {
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final WordEmitter words = new WordEmitter(this);
  private AnnotatedArticle article = Words.plain("");
  private int from;
  private int to;

  /** The stretch that is read after the next {@link #reset}. */
  public void over(AnnotatedArticle next, int start, int end) {
    article = next;
    from = start;
    to = end;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    words.over(article, from, to);
  }

  @Override
  public boolean incrementToken() {
    return words.next(at -> at - from);
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(to - from, to - from);
  }
}
