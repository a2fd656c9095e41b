package dateline.analysis;

import dateline.annotation.AnnotatedArticle;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import org.jspecify.annotations.Nullable;

/** The attribute's value; Lucene finds it by this name. */
public final class ArticleAttributeImpl extends AttributeImpl implements ArticleAttribute {
  private @Nullable AnnotatedArticle article;
  private int token;
  private boolean opensToken;
  private boolean closesToken;

  @Override
  public @Nullable AnnotatedArticle article() {
    return article;
  }

  @Override
  public int token() {
    return token;
  }

  @Override
  public boolean opensToken() {
    return opensToken;
  }

  @Override
  public boolean closesToken() {
    return closesToken;
  }

  @Override
  public void set(@Nullable AnnotatedArticle in, int number, boolean opens, boolean closes) {
    article = in;
    token = number;
    opensToken = opens;
    closesToken = closes;
  }

  @Override
  public void clear() {
    set(null, 0, false, false);
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(ArticleAttribute.class, "token", token);
  }

  @Override
  public void copyTo(AttributeImpl target) {
    ((ArticleAttribute) target).set(article, token, opensToken, closesToken);
  }
}
