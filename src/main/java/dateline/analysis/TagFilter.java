package dateline.analysis;

import dateline.annotation.AnnotatedArticle;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Stacks tags upon the words that pass: after each word its tags, at the same position and with the
 * word's own offsets. What other filters stacked passes untouched.
 */
abstract class TagFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final ArticleAttribute place = addAttribute(ArticleAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Mentions mentions = new Mentions();
  private @Nullable AnnotatedArticle article;
  private int token;
  private boolean opens;
  private boolean closes;
  private int start;
  private int end;

  TagFilter(TokenStream input) {
    super(input);
  }

  /** Adds all tags of one article. */
  abstract void collect(AnnotatedArticle from, Mentions into);

  @Override
  public final boolean incrementToken() throws IOException {
    String tag =
        article == null
            ? null
            : mentions.next(2 * token + (opens ? 0 : 1), 2 * token + (closes ? 1 : 0));
    if (tag != null) {
      stack(tag);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (!type.type().equals(WordEmitter.TAG)) {
      remember();
    }
    return true;
  }

  @SuppressWarnings("ReferenceEquality") // the very article, not an equal one: comparing is dear
  private void remember() {
    AnnotatedArticle current = place.article();
    if (current != article) {
      article = current;
      if (current != null) {
        mentions.over(current);
        collect(current, mentions);
        mentions.sort();
      }
    }
    token = place.token();
    opens = place.opensToken();
    closes = place.closesToken();
    start = offset.startOffset();
    end = offset.endOffset();
  }

  private void stack(String tag) {
    clearAttributes();
    term.append(tag);
    offset.setOffset(start, end);
    increment.setPositionIncrement(0);
    type.setType(WordEmitter.TAG);
    place.set(article, token, opens, closes);
  }

  @Override
  public final void reset() throws IOException {
    super.reset();
    article = null;
  }
}
