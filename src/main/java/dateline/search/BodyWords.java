package dateline.search;

import dateline.index.Fields;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * What of a query marks words in the body of an article that it found. The rest need not be asked
 * again: that the article names a place, or has such a figure, is known.
 *
 * <pre>
 * title:storm^2.5 | text:storm                          text:storm
 * (title:storm^2.5 | text:storm) AND place:kursk        text:storm
 * place:kursk AND figure:&gt;100                           nothing
 * </pre>
 */
final class BodyWords {
  private BodyWords() {}

  /** The reduced query, or null if no word can be marked. */
  static @Nullable Query of(Query found) {
    if (!isInBody(found)) {
      return null;
    }
    return switch (found) {
      case BoostQuery boosted -> of(boosted.getQuery());
      case BestFieldQuery either -> any(either.parts().stream().map(BodyWords::of));
      case DisjunctionMaxQuery either -> any(either.getDisjuncts().stream().map(BodyWords::of));
      case BooleanQuery parts ->
          any(parts.clauses().stream().filter(part -> !part.isProhibited()).map(BodyWords::ofPart));
      default -> found;
    };
  }

  /** What must hold is known to hold; what may hold must be asked whole. */
  private static @Nullable Query ofPart(BooleanClause part) {
    return part.isRequired() ? of(part.query()) : isInBody(part.query()) ? part.query() : null;
  }

  private static @Nullable Query any(Stream<@Nullable Query> parts) {
    List<Query> kept = parts.filter(Objects::nonNull).toList();
    if (kept.size() == 1) {
      return kept.getFirst();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    kept.forEach(part -> any.add(part, BooleanClause.Occur.SHOULD));
    return any.build();
  }

  private static boolean isInBody(Query query) {
    Terms terms = new Terms();
    query.visit(terms);
    return terms.any;
  }

  /** Looks for words of the body. */
  private static final class Terms extends QueryVisitor {
    private boolean any;

    @Override
    public boolean acceptField(String field) {
      return field.equals(Fields.TEXT);
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
      any = true;
    }

    @Override
    public void consumeTermsMatching(
        Query query, String field, java.util.function.Supplier<ByteRunAutomaton> automaton) {
      any = true;
    }
  }
}
