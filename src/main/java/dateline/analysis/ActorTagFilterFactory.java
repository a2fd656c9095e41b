package dateline.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes a {@link ActorTagFilter}; in a chain its name is {@code actorTags}. It takes no parameters.
 */
public final class ActorTagFilterFactory extends TokenFilterFactory {
  /** Name in a chain. */
  public static final String NAME = "actorTags";

  /** For Lucene's service loader. */
  public ActorTagFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Fails: Lucene's service loader asks for it, but nobody may call it. */
  public ActorTagFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new ActorTagFilter(input);
  }
}
