package dateline.analysis;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotators;
import dateline.article.Article;
import dateline.article.Zones;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Function;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Reads a whole text as the body of one English article, annotates it, and gives its words and
 * numbers with offsets and type. Marks give no token and leave no gap. The tags are stacked by the
 * filters behind it, which find the article in the {@link ArticleAttribute}.
 *
 * <pre>
 * Putin's army took 1,000 sq. km.     putin | army | took | 1,000 | sq | km
 * </pre>
 */
public final class NewsTokenizer extends Tokenizer {
  private final Function<String, AnnotatedArticle> reading;
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final WordEmitter words = new WordEmitter(this);
  private final StringBuilder text = new StringBuilder();
  private final char[] buffer = new char[8192];
  private int length;

  /** With these annotators. */
  public NewsTokenizer(AttributeFactory factory, Annotators annotators) {
    this(factory, text -> annotators.annotate(article(text)));
  }

  /** With the annotators on the class path. */
  public NewsTokenizer() {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, Annotators.installed());
  }

  NewsTokenizer(AttributeFactory factory, Function<String, AnnotatedArticle> reading) {
    super(factory);
    this.reading = reading;
  }

  private static Article article(String text) {
    return Article.of("text", null, text, "en", Zones.of(text));
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    String whole = wholeText(input);
    length = whole.length();
    words.over(reading.apply(whole), 0, length);
  }

  @Override
  public boolean incrementToken() {
    return words.next(this::correctOffset);
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(length);
    offset.setOffset(last, last);
  }

  private String wholeText(Reader input) throws IOException {
    text.setLength(0);
    for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      text.append(buffer, 0, read);
    }
    return text.toString();
  }
}
