package dateline.analysis;

import dateline.annotation.AnnotatedArticle;
import org.apache.lucene.util.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * The article that a word stands in and where: what a tag filter needs to know. The tokenizer sets
 * it; a chain that starts with another tokenizer leaves it empty and gets no tags.
 */
public interface ArticleAttribute extends Attribute {
  /** The article with everything that was found in it, or null. */
  @Nullable AnnotatedArticle article();

  /** Number of the word among {@code article().tokens()}. */
  int token();

  /** Whether the word is the first of its token; false only in scripts without spaces. */
  boolean opensToken();

  /** Whether the word is the last of its token. */
  boolean closesToken();

  /** Sets all four. */
  void set(@Nullable AnnotatedArticle article, int token, boolean opensToken, boolean closesToken);
}
