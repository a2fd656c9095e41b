package dateline.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes a {@link PlaceTagFilter}; in a chain its name is {@code placeTags}. It takes no parameters.
 */
public final class PlaceTagFilterFactory extends TokenFilterFactory {
  /** Name in a chain. */
  public static final String NAME = "placeTags";

  /** For Lucene's service loader. */
  public PlaceTagFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Fails: Lucene's service loader asks for it, but nobody may call it. */
  public PlaceTagFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new PlaceTagFilter(input);
  }
}
