package dateline.analysis;

import dateline.annotation.Annotators;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/**
 * The words of a text with their tags stacked upon them: a whole text in, every annotator run on
 * it. {@link Tags} is the vocabulary.
 *
 * <pre>{@code
 * try (TokenStream tokens = new NewsAnalyzer().tokenStream("text", "Vladimir Putin said nothing.")) { ... }
 * vladimir #actor/vladimir-putin #person | putin #actor/vladimir-putin$ #person$ | said | nothing #sentence$
 * }</pre>
 *
 * <p>For indexing. Typed words take {@link Words#of}, so that no tag slips into a query unasked.
 */
public final class NewsAnalyzer extends Analyzer {
  private final Annotators annotators;

  /** With the annotators on the class path. */
  public NewsAnalyzer() {
    this(Annotators.installed());
  }

  /** With these annotators. */
  public NewsAnalyzer(Annotators annotators) {
    this.annotators = annotators;
  }

  /** All tag filters, one behind the other; the last one's tags come first. */
  public static TokenStream stackTags(TokenStream words) {
    TokenStream tagged = new SentenceTagFilter(words);
    tagged = new AttributionTagFilter(tagged);
    tagged = new FigureTagFilter(tagged);
    tagged = new PlaceTagFilter(tagged);
    return new ActorTagFilter(tagged);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words = new NewsTokenizer(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, annotators);
    return new TokenStreamComponents(words, stackTags(words));
  }
}
