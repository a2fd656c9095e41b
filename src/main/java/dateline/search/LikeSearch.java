package dateline.search;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles that are like one: that name the same actors and places and use its telling words.
 *
 * <pre>
 * score = sum of idf over shared actors, times 2
 *       + sum of idf over shared places
 *       + BM25 over the words of the article with the highest tf * idf, names left out
 * </pre>
 *
 * <p>Words that stand in more than a tenth of all articles, or in no other, tell nothing; nor do
 * places that do, or actors. At least two things must be shared.
 */
final class LikeSearch {
  private static final int WORDS = 25;
  private static final int NAMES = 25;
  private static final int SHORTEST = 3;
  private static final int FEW = 20;
  private static final int SHARED = 2;
  private static final float ACTOR_WEIGHT = 2;

  private final IndexSearcher searcher;
  private final StoredArticles stored;
  private final ActorNames names;
  private final int articles;

  /** A thing that articles may share, by what the index knows it, and how telling it is. */
  private record Trait(String name, List<Term> terms, double weight) {}

  LikeSearch(IndexSearcher searcher, StoredArticles stored, ActorNames names) throws IOException {
    this.searcher = searcher;
    this.stored = stored;
    this.names = names;
    this.articles = searcher.count(new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE)));
  }

  /** The articles most like the one of this id, or null if there is none. */
  @Nullable LikeResults find(String id, int limit) throws IOException {
    AnnotatedArticle article = stored.withTerm(new Term(Fields.ID, id));
    if (article == null) {
      return null;
    }
    List<Trait> actors = actors(article);
    List<Trait> places = places(article);
    List<Trait> words = words(article);
    BooleanQuery.Builder alike = new BooleanQuery.Builder().setMinimumNumberShouldMatch(SHARED);
    actors.forEach(trait -> alike.add(named(trait, ACTOR_WEIGHT), Occur.SHOULD));
    places.forEach(trait -> alike.add(named(trait, 1), Occur.SHOULD));
    words.forEach(trait -> alike.add(new TermQuery(trait.terms().getFirst()), Occur.SHOULD));
    alike.add(new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE)), Occur.FILTER);
    alike.add(new TermQuery(new Term(Fields.ID, id)), Occur.MUST_NOT);
    TopDocs found =
        searcher.search(
            alike.build(),
            new TopScoreDocCollectorManager(Math.max(1, limit), null, Integer.MAX_VALUE));
    List<LikeRow> rows = new ArrayList<>();
    for (ScoreDoc hit : found.scoreDocs) {
      if (rows.size() < limit) {
        rows.add(row(hit, actors, places, words));
      }
    }
    return new LikeResults(id, found.totalHits.value(), rows);
  }

  private static Query named(Trait trait, float weight) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    trait.terms().forEach(term -> any.add(new TermQuery(term), Occur.SHOULD));
    return new BoostQuery(new ConstantScoreQuery(any.build()), weight * (float) trait.weight());
  }

  private LikeRow row(ScoreDoc hit, List<Trait> actors, List<Trait> places, List<Trait> words)
      throws IOException {
    AnnotatedArticle other = stored.at(hit.doc);
    Set<Term> has = new LinkedHashSet<>();
    other.actors().forEach(actor -> has.add(new Term(Fields.ACTOR_ID, actor.id())));
    for (Place place : other.places()) {
      if (place.id() != null) {
        has.add(new Term(Fields.PLACE_ID, place.id()));
      }
    }
    ArticleWords.all(other).keySet().forEach(word -> has.add(new Term(Fields.TEXT, word)));
    Hit shown =
        new Hit(
            other.article().id(),
            other.article().headline(),
            other.article().date(),
            other.article().source(),
            hit.score,
            new SnippetCutter(other, List.of()).beginning(),
            List.of(),
            0,
            List.of());
    return new LikeRow(shown, shared(actors, has), shared(places, has), shared(words, has));
  }

  private static List<String> shared(List<Trait> traits, Set<Term> has) {
    return traits.stream()
        .filter(trait -> trait.terms().stream().anyMatch(has::contains))
        .map(Trait::name)
        .toList();
  }

  private List<Trait> actors(AnnotatedArticle article) throws IOException {
    Map<String, Actor> byId = new LinkedHashMap<>();
    for (Actor actor : article.actors()) {
      if (actor.kind() != Actor.Kind.GROUP) {
        byId.putIfAbsent(actor.id(), actor);
      }
    }
    List<Trait> traits = new ArrayList<>();
    for (Actor actor : byId.values()) {
      ActorNames.Known known = names.known(actor.id());
      boolean isElse = known != null && known.notIn().contains(article.article().id());
      Collection<String> ids = known == null || isElse ? Set.of(actor.id()) : known.ids();
      add(actor.name(), ids.stream().map(id -> new Term(Fields.ACTOR_ID, id)).toList(), traits);
    }
    return best(traits, NAMES);
  }

  private List<Trait> places(AnnotatedArticle article) throws IOException {
    Map<String, Place> byId = new LinkedHashMap<>();
    for (Place place : article.places()) {
      if (place.id() != null) {
        byId.putIfAbsent(place.id(), place);
      }
    }
    List<Trait> traits = new ArrayList<>();
    for (Map.Entry<String, Place> place : byId.entrySet()) {
      Term term = new Term(Fields.PLACE_ID, place.getKey());
      add(place.getValue().name(), List.of(term), traits);
    }
    return best(traits, NAMES);
  }

  private List<Trait> words(AnnotatedArticle article) throws IOException {
    List<Trait> traits = new ArrayList<>();
    for (Map.Entry<String, Integer> word : ArticleWords.outsideNames(article).entrySet()) {
      if (word.getKey().length() >= SHORTEST) {
        Term term = new Term(Fields.TEXT, word.getKey());
        double idf = idf(List.of(term));
        if (idf > 0) {
          traits.add(new Trait(word.getKey(), List.of(term), word.getValue() * idf));
        }
      }
    }
    return best(traits, WORDS);
  }

  private void add(String name, List<Term> terms, List<Trait> traits) throws IOException {
    double idf = idf(terms);
    if (idf > 0) {
      traits.add(new Trait(name, terms, idf));
    }
  }

  private static List<Trait> best(List<Trait> traits, int most) {
    return traits.stream()
        .sorted(Comparator.comparingDouble(Trait::weight).reversed().thenComparing(Trait::name))
        .limit(most)
        .toList();
  }

  /** How telling it is that an article has one of these terms; 0 if it tells nothing. */
  private double idf(List<Term> terms) throws IOException {
    int having = 0;
    for (Term term : terms) {
      having += searcher.getIndexReader().docFreq(term);
    }
    return having < 2 || having > Math.max(FEW, articles / 10)
        ? 0
        : Math.log(1 + (articles - having + 0.5) / (having + 0.5));
  }
}
