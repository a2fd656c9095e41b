package dateline.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes a {@link SentenceTagFilter}; in a chain its name is {@code sentenceTags}. It takes no
 * parameters.
 */
public final class SentenceTagFilterFactory extends TokenFilterFactory {
  /** Name in a chain. */
  public static final String NAME = "sentenceTags";

  /** For Lucene's service loader. */
  public SentenceTagFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Fails: Lucene's service loader asks for it, but nobody may call it. */
  public SentenceTagFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new SentenceTagFilter(input);
  }
}
