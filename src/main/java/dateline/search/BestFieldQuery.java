package dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A word in two fields, scored as Lucene's {@link DisjunctionMaxQuery} does: the better of both
 * scores and a share of the other.
 *
 * <p>It answers sooner than that: where only the best are wanted it passes over documents that
 * cannot be among them ({@link BestFieldScorer}), and where no scores are wanted each form of the
 * word is looked up by itself.
 */
final class BestFieldQuery extends Query {
  private final Query one;
  private final Query other;
  private final float share;
  private final DisjunctionMaxQuery best;

  /** The forms that the index has, with where they stand in it; null before they are looked up. */
  private final @Nullable List<Query> known;

  BestFieldQuery(Query one, Query other, float share) {
    this(one, other, share, null);
  }

  private BestFieldQuery(Query one, Query other, float share, @Nullable List<Query> known) {
    this.one = one;
    this.other = other;
    this.share = share;
    this.best = new DisjunctionMaxQuery(List.of(one, other), share);
    this.known = known;
  }

  /**
   * Queries of which any holds where this one does, in both fields: each form of the word, if they
   * are looked up.
   */
  List<Query> parts() {
    return known == null ? List.of(one, other) : known;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    if (known != null) {
      return this;
    }
    List<Query> forms = new ArrayList<>();
    Query first = known(one, searcher, forms).rewrite(searcher);
    Query second = known(other, searcher, forms).rewrite(searcher);
    return new BestFieldQuery(first, second, share, List.copyOf(forms));
  }

  /** The forms that the index has; of one alone Lucene knows how well it scores at most. */
  private static Query known(Query part, IndexSearcher searcher, List<Query> all)
      throws IOException {
    if (part instanceof BoostQuery boosted) {
      return new BoostQuery(known(boosted.getQuery(), searcher, all), boosted.getBoost());
    }
    if (!(part instanceof SynonymQuery forms)) {
      all.add(part);
      return part;
    }
    SynonymQuery.Builder several = new SynonymQuery.Builder(forms.getField());
    List<TermQuery> found = new ArrayList<>();
    for (Term form : forms.getTerms()) {
      TermStates states = TermStates.build(searcher, form, true);
      if (states.docFreq() > 0) {
        several.addTerm(form);
        found.add(new TermQuery(form, states));
      }
    }
    all.addAll(found);
    return found.size() == 1 ? found.getFirst() : several.build();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    if (!mode.needsScores()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      parts().forEach(part -> any.add(part, Occur.SHOULD));
      return searcher.rewrite(any.build()).createWeight(searcher, mode, boost);
    }
    return new Weighed(searcher, mode, boost);
  }

  private final class Weighed extends Weight {
    private final Weight one;
    private final Weight other;
    private final IndexSearcher searcher;
    private final float boost;

    Weighed(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
      super(BestFieldQuery.this);
      this.one = searcher.createWeight(BestFieldQuery.this.one, mode, boost);
      this.other = searcher.createWeight(BestFieldQuery.this.other, mode, boost);
      this.searcher = searcher;
      this.boost = boost;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      ScorerSupplier ofOne = one.scorerSupplier(leaf);
      ScorerSupplier ofOther = other.scorerSupplier(leaf);
      return ofOne == null ? ofOther : ofOther == null ? ofOne : new Either(ofOne, ofOther);
    }

    @Override
    public @Nullable Matches matches(LeafReaderContext leaf, int document) throws IOException {
      List<Matches> found = new ArrayList<>();
      for (Weight weight : List.of(one, other)) {
        Matches matches = weight.matches(leaf, document);
        if (matches != null) {
          found.add(matches);
        }
      }
      return MatchesUtils.fromSubMatches(found);
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
      return best.createWeight(searcher, ScoreMode.COMPLETE, boost).explain(leaf, document);
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return one.isCacheable(leaf) && other.isCacheable(leaf);
    }
  }

  private final class Either extends ScorerSupplier {
    private final ScorerSupplier one;
    private final ScorerSupplier other;

    Either(ScorerSupplier one, ScorerSupplier other) {
      this.one = one;
      this.other = other;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      return new BestFieldScorer(one.get(leadCost), other.get(leadCost), share);
    }

    @Override
    public long cost() {
      return one.cost() + other.cost();
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    best.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return best.toString(field);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof BestFieldQuery query
        && one.equals(query.one)
        && other.equals(query.other)
        && share == query.share;
  }

  @Override
  public int hashCode() {
    return Objects.hash(one, other, share);
  }
}
