package dateline.index;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import java.io.IOException;
import org.apache.lucene.util.BytesRef;

/**
 * An annotated article as bytes, for the field {@link Fields#STORED}: everything but names and
 * tokens. Tokens are cut again when it is read; nothing is annotated again.
 *
 * <pre>
 * article | actors | places | figures | attributions | claims
 *           number of them, then each; a string that many articles have ({@link StoredWords}) is its number, and so is
 *           a string, an actor or a place that was written before; a span is the distance from the one before
 * </pre>
 *
 * <p>The bytes are not compressed: Lucene compresses stored fields. A change of form is a change of
 * {@link Fields#SCHEMA}. Half a surrogate pair comes back as U+FFFD, which keeps every offset.
 */
public final class ArticleCodec {
  private ArticleCodec() {}

  /** As bytes. */
  public static BytesRef encode(AnnotatedArticle article) throws IOException {
    ArticleEncoder out = new ArticleEncoder(StoredWords.INSTALLED);
    out.annotated(article);
    return new BytesRef(out.bytes());
  }

  /** The article alone as bytes. */
  static BytesRef encodeArticle(Article article) throws IOException {
    ArticleEncoder out = new ArticleEncoder(StoredWords.INSTALLED);
    out.article(article);
    return new BytesRef(out.bytes());
  }

  /** From bytes. */
  public static AnnotatedArticle decode(BytesRef bytes) throws IOException {
    return new ArticleDecoder(bytes, StoredWords.INSTALLED).annotated();
  }

  /** The article alone, without what was found in it. */
  public static Article decodeArticle(BytesRef bytes) throws IOException {
    return new ArticleDecoder(bytes, StoredWords.INSTALLED).article();
  }
}
