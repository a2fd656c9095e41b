package dateline.search;

import dateline.analysis.Words;
import dateline.annotation.Interval;
import dateline.index.Fields;
import dateline.search.QueryCompiler.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.jspecify.annotations.Nullable;

/**
 * Queries for figures. They are asked of the claims; an article matches if one of its claims does.
 *
 * <pre>
 * figure:soldiers           claim.counted:soldiers, or claim.kind or claim.unit of that name
 * figure:&gt;100               claim.value.sure within (100, infinity): surely more than 100
 * figure:100                claim.value is 100: "100" and "about 100"
 * figure:"soldiers &gt; 100"   both of one and the same claim
 * verb:lost                claim.verb:lost
 * </pre>
 */
final class FigureQueries {
  /** Which documents are articles: the ends of the blocks. */
  static final BitSetProducer ARTICLES =
      new QueryBitSetProducer(new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE)));

  /** Conversions of one length to metres may differ by so much, relatively. */
  private static final double SAME = 1e-9;

  private FigureQueries() {}

  /** Of any figure. */
  static Query any(Level level) {
    return at(level, new ConstantScoreQuery(new TermQuery(new Term(Fields.TYPE, Fields.CLAIM))));
  }

  /** Of figures of what is typed: a counted noun, a unit or a kind; null if there is no word. */
  static @Nullable Query of(Level level, String typed) {
    Query claims = claims(typed);
    return claims == null ? null : at(level, claims);
  }

  /** Of figures that count what is typed; null if there is no word. */
  static @Nullable Query counted(Level level, String typed) {
    List<String> terms = Words.of(typed);
    if (terms.isEmpty()) {
      return null;
    }
    List<Query> any = new ArrayList<>();
    addCounted(typed, terms, any);
    return at(level, anyOf(any));
  }

  /** Of claims of which one of the fields that a typed field stands for matches. */
  static Query anywhere(Level level, QueryField field, Function<String, Query> named) {
    return at(level, anyOf(ClaimFields.of(field).stream().map(named).toList()));
  }

  /**
   * Of figures that surely lie within an interval, or are stated as exactly one number; or possibly
   * lie within it.
   */
  static Query amount(Level level, NewsQuery.Amount amount) {
    BooleanQuery.Builder all =
        new BooleanQuery.Builder()
            .add(new ConstantScoreQuery(interval(amount)), BooleanClause.Occur.MUST);
    NewsQuery.TypedUnit unit = amount.unit();
    if (unit != null) {
      Term base = new Term(Fields.CLAIM_BASE_UNIT, unit.base());
      all.add(new TermQuery(base), BooleanClause.Occur.FILTER);
    }
    Query counted = amount.counted() == null ? null : claims(amount.counted());
    if (counted != null) {
      all.add(counted, BooleanClause.Occur.MUST);
    }
    return at(level, all.build());
  }

  private static Query interval(NewsQuery.Amount amount) {
    Interval value = amount.value();
    boolean exact = value.low() == value.high();
    boolean stated = amount.unit() == null;
    double slack = exact && !stated ? Math.abs(value.low()) * SAME : 0;
    SureInterval sure =
        new SureInterval(stated, amount.possibly(), value.low() - slack, value.high() + slack);
    if (!exact || amount.possibly()) {
      return sure.query();
    }
    String words = stated ? Fields.CLAIM_VALUE : Fields.CLAIM_BASE;
    double[] low = {sure.low()};
    double[] high = {sure.high()};
    return anyOf(List.of(sure.query(), DoubleRange.newWithinQuery(words, low, high)));
  }

  private static @Nullable Query claims(String typed) {
    if (typed.strip().equals("%")) {
      return new TermQuery(new Term(Fields.CLAIM_KIND, "percent"));
    }
    List<String> terms = Words.of(typed);
    if (terms.isEmpty()) {
      return null;
    }
    List<Query> any = new ArrayList<>();
    addCounted(typed, terms, any);
    for (List<String> form : numbers(terms)) {
      String whole = String.join(" ", form);
      any.add(new AutomatonQuery(new Term(Fields.CLAIM_UNIT, whole), TermPattern.inAnyCase(whole)));
      any.add(new TermQuery(new Term(Fields.CLAIM_KIND, whole)));
    }
    return anyOf(any);
  }

  /** The words as printed, and what goes by the same name: "troops" are soldiers. */
  private static void addCounted(String typed, List<String> terms, List<Query> any) {
    Set<String> heads = new LinkedHashSet<>();
    for (List<String> form : numbers(terms)) {
      any.add(QueryCompiler.phrase(Fields.CLAIM_COUNTED, form, 0));
      heads.add(String.join(" ", form));
    }
    String head = TypedMeasure.head(typed);
    if (head != null) {
      heads.add(Words.name(head));
    }
    heads.forEach(name -> any.add(new TermQuery(new Term(Fields.CLAIM_HEAD, name))));
  }

  /** The words as typed, and with their last in the other number and the other spelling. */
  private static Set<List<String>> numbers(List<String> terms) {
    Set<List<String>> forms = new LinkedHashSet<>();
    forms.add(terms);
    String last = terms.getLast();
    boolean plural = last.endsWith("s") && !last.endsWith("ss") && last.length() > 3;
    String singular = plural ? last.substring(0, last.length() - 1) : last;
    forms.add(with(terms, singular));
    forms.add(with(terms, singular + "s"));
    if (singular.endsWith("meter") || singular.endsWith("liter")) {
      String british = singular.substring(0, singular.length() - 2) + "re";
      forms.add(with(terms, british));
      forms.add(with(terms, british + "s"));
    }
    return forms;
  }

  private static List<String> with(List<String> terms, String last) {
    List<String> changed = new ArrayList<>(terms);
    changed.set(changed.size() - 1, last);
    return changed;
  }

  private static Query anyOf(List<Query> queries) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    queries.forEach(query -> builder.add(query, BooleanClause.Occur.SHOULD));
    return queries.size() == 1 ? queries.getFirst() : builder.build();
  }

  /** What is asked of claims, or of the articles that have such a claim. */
  static Query at(Level level, Query claims) {
    return level == Level.CLAIM
        ? claims
        : new ToParentBlockJoinQuery(claims, ARTICLES, ScoreMode.Max);
  }

  /** What is asked of articles, or of the claims in them. */
  static Query ofArticles(Level level, Query articles) {
    return level == Level.CLAIM ? new ToChildBlockJoinQuery(articles, ARTICLES) : articles;
  }
}
