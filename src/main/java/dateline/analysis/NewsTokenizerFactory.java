package dateline.analysis;

import dateline.annotation.Annotators;
import java.util.Map;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/** Makes a {@link NewsTokenizer}; in a chain its name is {@code news}. It takes no parameters. */
public final class NewsTokenizerFactory extends TokenizerFactory {
  /** Name in a chain. */
  public static final String NAME = "news";

  /** For Lucene's service loader. */
  public NewsTokenizerFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Fails: Lucene's service loader asks for it, but nobody may call it. */
  public NewsTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public NewsTokenizer create(AttributeFactory factory) {
    return new NewsTokenizer(factory, Annotators.installed());
  }
}
