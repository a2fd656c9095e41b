package dateline.search;

import dateline.analysis.Words;
import dateline.annotation.PlaceNames;
import dateline.index.Fields;
import dateline.search.NewsQuery.Clause;
import dateline.search.NewsQuery.Occur;
import dateline.search.QueryField.Holds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.jspecify.annotations.Nullable;

/**
 * Makes a Lucene query of a {@link NewsQuery}: for articles, or for the claims themselves.
 *
 * <pre>
 * Word TEXT "drone"        (title:drone)^3 | text:drone
 * Word ACTOR "Putin"       actor:putin                      of claims  claim.said-by:... for said-by:
 * Phrase PLACE "New York"  place:new york                   one term, compared as a whole
 * Word FIGURE "soldiers"   block join to the claims         of claims  the claim query itself
 * OneClaim                 one block join for all of it     of claims  likewise
 * </pre>
 */
final class QueryCompiler {
  /** What the query is to find. */
  enum Level {
    ARTICLE,
    CLAIM
  }

  /** A word in the title counts this many times as much as in the body. */
  private static final float TITLE_WEIGHT = 2.5f;

  /** How much the weaker of title and body adds. */
  private static final float BOTH = 0.3f;

  /** Sorts after every tag and before every letter and digit: no range reaches the tags. */
  private static final BytesRef BEFORE_WORDS = new BytesRef("$");

  private static final String PLACE_ID = "gn:";

  private static final PlaceNames PLACES = PlaceNames.installed();

  private final String typed;
  private final Level level;
  private final List<String> leftOut = new ArrayList<>();

  QueryCompiler(String typed, Level level) {
    this.typed = typed;
    this.level = level;
  }

  /** The query, filtered to documents of its level. */
  Query compile(NewsQuery query) throws QueryException {
    Query compiled = compileUnlessEmpty(query);
    if (compiled == null) {
      throw new QueryException(typed, 0, "Expected a word: there are only marks.");
    }
    return compiled;
  }

  /** The same, or null if there is no word in it. */
  @Nullable Query compileUnlessEmpty(NewsQuery query) throws QueryException {
    Query compiled;
    try {
      compiled = of(query);
    } catch (IndexSearcher.TooManyClauses e) {
      throw tooLarge(typed);
    }
    if (compiled == null) {
      return null;
    }
    return level == Level.ARTICLE && findsArticlesAlone(query)
        ? compiled
        : new BooleanQuery.Builder()
            .add(compiled, BooleanClause.Occur.MUST)
            .add(all(), BooleanClause.Occur.FILTER)
            .build();
  }

  /** Whether it asks for what only articles have, so that no filter is needed. */
  private static boolean findsArticlesAlone(NewsQuery query) {
    if (query instanceof NewsQuery.Group(List<Clause> clauses)) {
      boolean must =
          clauses.stream()
              .anyMatch(one -> one.occur() == Occur.MUST && findsArticlesAlone(one.query()));
      boolean noneMust = clauses.stream().noneMatch(one -> one.occur() == Occur.MUST);
      List<Clause> any = clauses.stream().filter(one -> one.occur() == Occur.SHOULD).toList();
      boolean should = any.stream().allMatch(one -> findsArticlesAlone(one.query()));
      return must || (noneMust && !any.isEmpty() && should);
    }
    QueryField field = query.field();
    return field == QueryField.TEXT
        || field == QueryField.TITLE
        || field == QueryField.BODY
        || field == QueryField.ACTOR
        || field == QueryField.PERSON
        || field == QueryField.ORGANISATION
        || field == QueryField.PLACE;
  }

  /** Parts that hold no word, as "-" between spaces; they were left out. */
  List<String> leftOut() {
    return leftOut;
  }

  /** What Lucene says while it searches, in words of the query; any other fault is thrown on. */
  static QueryException tooManyTerms(String typed, IllegalStateException e) {
    if (!String.valueOf(e.getMessage()).contains("expanded to too many terms")) {
      throw e;
    }
    return new QueryException(
        typed,
        0,
        "Too many words fit a part of same-sentence(...): expected more letters before '*' or '~',"
            + " or a fuller name.");
  }

  static QueryException tooLarge(String typed) {
    return new QueryException(
        typed,
        0,
        "The query is too large: expected at most "
            + IndexSearcher.getMaxClauseCount()
            + " words in all.");
  }

  private Query all() {
    return new TermQuery(
        new Term(Fields.TYPE, level == Level.ARTICLE ? Fields.ARTICLE : Fields.CLAIM));
  }

  private @Nullable Query of(NewsQuery query) throws QueryException {
    return switch (query) {
      case NewsQuery.Group group -> ofGroup(group);
      case NewsQuery.Boosted(NewsQuery inner, float factor) -> {
        Query compiled = of(inner);
        yield compiled == null ? null : new BoostQuery(compiled, factor);
      }
      case NewsQuery.OneClaim(NewsQuery inside) -> oneClaim(inside);
      case NewsQuery.InPlaces(NewsQuery part, PlaceMatch match) -> inPlaces(part, match);
      case NewsQuery.Everything() -> new ConstantScoreQuery(all());
      case NewsQuery.Present(QueryField field) -> present(field);
      case NewsQuery.Days days -> days(days);
      case NewsQuery.Near near ->
          new ConstantScoreQuery(
              LatLonPoint.newDistanceQuery(
                  Fields.GEO,
                  near.point().latitude(),
                  near.point().longitude(),
                  near.kilometres() * 1000));
      case NewsQuery.Tagged tagged ->
          ofIntervals(tagged.field(), tagged.typed(), TagPattern.source(tagged));
      case NewsQuery.SameSentence sentence ->
          ofIntervals(
              QueryField.TEXT,
              QueryWriter.write(sentence),
              new SentenceQueries(typed).source(sentence));
      case NewsQuery.Amount amount -> FigureQueries.amount(level, amount);
      case NewsQuery.Word word -> ofWord(word);
      case NewsQuery.Phrase phrase -> ofWords(phrase.field(), phrase.typed(), phrase.slop());
      case NewsQuery.Pattern pattern ->
          ofPattern(pattern.field(), pattern.pattern(), TermPattern.wildcard(typed, pattern));
      case NewsQuery.Regex regex ->
          ofPattern(regex.field(), regex.expression(), TermPattern.regex(typed, regex));
      case NewsQuery.Fuzzy fuzzy -> ofFuzzy(fuzzy);
      case NewsQuery.Between range -> ofRange(range);
    };
  }

  /** The score stays that of the words as they stand in the articles. */
  private @Nullable Query inPlaces(NewsQuery part, PlaceMatch match) throws QueryException {
    Query read = of(part);
    if (read == null) {
      return null;
    }
    return level == Level.CLAIM
        ? match.claims(read)
        : new BooleanQuery.Builder()
            .add(match.articles(), BooleanClause.Occur.FILTER)
            .add(read, BooleanClause.Occur.SHOULD)
            .build();
  }

  /** One join for all of its parts: they must meet in one claim. */
  private @Nullable Query oneClaim(NewsQuery query) throws QueryException {
    QueryCompiler ofClaims = new QueryCompiler(typed, Level.CLAIM);
    Query claims = ofClaims.compileUnlessEmpty(query);
    leftOut.addAll(ofClaims.leftOut());
    return claims == null ? null : FigureQueries.at(level, claims);
  }

  private @Nullable Query ofGroup(NewsQuery.Group group) throws QueryException {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    boolean hasPositive = false;
    boolean isEmpty = true;
    for (Clause clause : group.clauses()) {
      Query part = of(clause.query());
      if (part == null) {
        continue;
      }
      isEmpty = false;
      hasPositive |= clause.occur() != Occur.MUST_NOT;
      builder.add(
          part,
          switch (clause.occur()) {
            case MUST -> BooleanClause.Occur.MUST;
            case SHOULD -> BooleanClause.Occur.SHOULD;
            case MUST_NOT -> BooleanClause.Occur.MUST_NOT;
          });
    }
    if (isEmpty) {
      return null;
    }
    if (!hasPositive) {
      builder.add(new ConstantScoreQuery(all()), BooleanClause.Occur.MUST);
    }
    return builder.build();
  }

  private @Nullable Query ofWord(NewsQuery.Word word) {
    List<String> forms = Plurals.meant(word);
    return forms.size() > 1
        ? inFields(word.field(), name -> anyForm(name, forms))
        : ofWords(word.field(), word.typed(), 0);
  }

  private @Nullable Query ofWords(QueryField field, String words, int slop) {
    if (field == QueryField.FIGURE) {
      return keep(words, FigureQueries.of(level, words));
    }
    if (field == QueryField.COUNTED && slop == 0) {
      return keep(words, FigureQueries.counted(level, words));
    }
    Query called = ActorQueries.called(field, words);
    if (called != null) {
      return FigureQueries.ofArticles(level, called);
    }
    if (field.holds() == Holds.WHOLE_VALUES) {
      return keep(words, wholeValue(field, words));
    }
    List<String> terms = Words.of(words);
    return keep(words, terms.isEmpty() ? null : inFields(field, name -> phrase(name, terms, slop)));
  }

  /** A word in either number, as if it were one word. */
  private static Query anyForm(String field, List<String> forms) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    forms.forEach(form -> any.addTerm(new Term(field, form)));
    return any.build();
  }

  static Query phrase(String field, List<String> terms, int slop) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.getFirst()))
        : new PhraseQuery(slop, field, terms.toArray(String[]::new));
  }

  private @Nullable Query wholeValue(QueryField field, String value) {
    if (field == QueryField.PLACE && value.startsWith(PLACE_ID)) {
      return placeId(value);
    }
    if (field == QueryField.COUNTRY) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (String code : Countries.codes(value)) {
        any.add(new TermQuery(new Term(Fields.COUNTRY, code)), BooleanClause.Occur.SHOULD);
      }
      return new ConstantScoreQuery(any.build());
    }
    String term =
        switch (field) {
          case PLACE, VERB -> Words.name(value);
          case ID -> value;
          default -> value.toLowerCase(Locale.ROOT);
        };
    if (term.isEmpty()) {
      return null;
    }
    Query query = inFields(field, name -> new TermQuery(new Term(name, term)));
    List<String> meant = field == QueryField.PLACE ? PLACES.ids(value) : List.of();
    return meant.isEmpty() ? query : orPlaces(query, meant);
  }

  /** "Burma" finds what names Myanmar, too. */
  private Query orPlaces(Query named, List<String> ids) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(named, BooleanClause.Occur.SHOULD);
    for (String id : ids) {
      either.add(placeId(id), BooleanClause.Occur.SHOULD);
    }
    return either.build();
  }

  private Query placeId(String id) {
    return new TermQuery(
        new Term(level == Level.CLAIM ? Fields.CLAIM_PLACE_ID : Fields.PLACE_ID, id));
  }

  private @Nullable Query ofIntervals(
      QueryField field, String typed, @Nullable IntervalsSource source) {
    return keep(
        typed, source == null ? null : inFields(field, name -> new IntervalQuery(name, source)));
  }

  private Query ofPattern(QueryField field, String pattern, Automaton automaton) {
    return inFields(field, name -> new AutomatonQuery(new Term(name, pattern), automaton));
  }

  private @Nullable Query ofFuzzy(NewsQuery.Fuzzy fuzzy) throws QueryException {
    QueryField field = fuzzy.field();
    String word = fuzzy.word();
    if (field.holds() != Holds.WHOLE_VALUES) {
      List<String> terms = Words.of(word);
      if (terms.size() > 1) {
        throw new QueryException(
            typed,
            fuzzy.at(),
            "Expected '~' behind one word: \"" + word + "\" is several in the index.");
      }
      word = terms.isEmpty() ? "" : terms.getFirst();
    } else {
      word = field == QueryField.PLACE ? Words.name(word) : TermPattern.form(field).apply(word);
    }
    if (word.isEmpty()) {
      return keep(fuzzy.word(), null);
    }
    String term = word;
    return inFields(field, name -> new FuzzyWordQuery(new Term(name, term), fuzzy.edits()));
  }

  private Query ofRange(NewsQuery.Between range) {
    BytesRef low = end(range.field(), range.low());
    BytesRef high = end(range.field(), range.high());
    boolean isOpen = low == null || low.compareTo(BEFORE_WORDS) < 0;
    return inFields(
        range.field(),
        name ->
            new TermRangeQuery(
                name,
                isOpen ? BEFORE_WORDS : low,
                high,
                isOpen || range.includesLow(),
                range.includesHigh()));
  }

  private static @Nullable BytesRef end(QueryField field, @Nullable String text) {
    return text == null ? null : new BytesRef(TermPattern.form(field).apply(text));
  }

  private Query present(QueryField field) {
    if (field == QueryField.FIGURE) {
      return FigureQueries.any(level);
    }
    return inFields(
        field,
        name ->
            switch (field) {
              case TEXT, TITLE, BODY, DATE -> new FieldExistsQuery(name);
              case NEAR -> new TermRangeQuery(Fields.COUNTRY, null, null, true, true);
              default -> new TermRangeQuery(name, null, null, true, true);
            });
  }

  private Query days(NewsQuery.Days days) {
    long first = days.first() == null ? Long.MIN_VALUE : days.first().toEpochDay();
    long last = days.last() == null ? Long.MAX_VALUE : days.last().toEpochDay();
    return new ConstantScoreQuery(
        level == Level.CLAIM
            ? LongRange.newIntersectsQuery(Fields.CLAIM_DAYS, new long[] {first}, new long[] {last})
            : LongPoint.newRangeQuery(Fields.DATE, first, last));
  }

  /** The same in each index field that a typed field stands for. */
  private Query inFields(QueryField field, Function<String, Query> query) {
    if (field == QueryField.TEXT) {
      Query inText = query.apply(Fields.TEXT);
      Query inTitle = new BoostQuery(query.apply(Fields.TITLE), TITLE_WEIGHT);
      return inText instanceof TermQuery || inText instanceof SynonymQuery
          ? new BestFieldQuery(inTitle, inText, BOTH)
          : new DisjunctionMaxQuery(List.of(inTitle, inText), BOTH);
    }
    if (level == Level.CLAIM || ClaimFields.holdAll(field)) {
      return FigureQueries.anywhere(level, field, query);
    }
    return query.apply(indexField(field));
  }

  private static String indexField(QueryField field) {
    return switch (field) {
      case TEXT, BODY -> Fields.TEXT;
      case TITLE -> Fields.TITLE;
      case ACTOR -> Fields.ACTOR;
      case PERSON -> Fields.PERSON;
      case ORGANISATION -> Fields.ORGANISATION;
      case PLACE -> Fields.PLACE;
      case COUNTRY -> Fields.COUNTRY;
      case NEAR -> Fields.GEO;
      case FIGURE, COUNTED, VERB, KIND, BOUND -> Fields.FIGURE;
      case SAID_BY -> Fields.SAID_BY;
      case DATE -> Fields.DATE;
      case SOURCE -> Fields.SOURCE;
      case AUTHOR -> Fields.AUTHOR;
      case LANGUAGE -> Fields.LANGUAGE;
      case ID -> Fields.ID;
    };
  }

  private @Nullable Query keep(String words, @Nullable Query query) {
    if (query == null) {
      leftOut.add(words);
    }
    return query;
  }
}
