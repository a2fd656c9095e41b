package dateline.analysis;

import dateline.annotation.AnnotatedArticle;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;

/**
 * Puts the words of an article into the attributes of a token stream: the same for a text that the
 * tokenizer reads and for an article that was annotated before.
 */
final class WordEmitter {
  static final String WORD = "word";
  static final String NUMBER = "number";
  static final String TAG = "tag";

  private final WordCursor words = new WordCursor();
  private final AttributeSource stream;
  private final CharTermAttribute term;
  private final OffsetAttribute offset;
  private final TypeAttribute type;
  private final ArticleAttribute place;
  private AnnotatedArticle article = Words.plain("");

  WordEmitter(AttributeSource stream) {
    this.stream = stream;
    this.term = stream.addAttribute(CharTermAttribute.class);
    this.offset = stream.addAttribute(OffsetAttribute.class);
    this.type = stream.addAttribute(TypeAttribute.class);
    this.place = stream.addAttribute(ArticleAttribute.class);
  }

  /** Starts before the first word of {@code [from, to)}. */
  void over(AnnotatedArticle next, int from, int to) {
    article = next;
    words.over(next, from, to);
  }

  /** The next word; {@code toStream} makes the stream's offset out of the article's. */
  boolean next(IntUnaryOperator toStream) {
    stream.clearAttributes();
    if (!words.next(term)) {
      return false;
    }
    offset.setOffset(toStream.applyAsInt(words.start()), toStream.applyAsInt(words.end()));
    type.setType(words.isNumber() ? NUMBER : WORD);
    place.set(article, words.token(), words.opensToken(), words.closesToken());
    return true;
  }
}
