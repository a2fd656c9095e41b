package dateline.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes a {@link FigureTagFilter}; in a chain its name is {@code figureTags}. It takes no
 * parameters.
 */
public final class FigureTagFilterFactory extends TokenFilterFactory {
  /** Name in a chain. */
  public static final String NAME = "figureTags";

  /** For Lucene's service loader. */
  public FigureTagFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Fails: Lucene's service loader asks for it, but nobody may call it. */
  public FigureTagFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new FigureTagFilter(input);
  }
}
