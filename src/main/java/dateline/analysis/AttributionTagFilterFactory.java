package dateline.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes a {@link AttributionTagFilter}; in a chain its name is {@code attributionTags}. It takes no
 * parameters.
 */
public final class AttributionTagFilterFactory extends TokenFilterFactory {
  /** Name in a chain. */
  public static final String NAME = "attributionTags";

  /** For Lucene's service loader. */
  public AttributionTagFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Fails: Lucene's service loader asks for it, but nobody may call it. */
  public AttributionTagFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new AttributionTagFilter(input);
  }
}
