package dateline.search;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.index.Fields;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Lists the persons and organisations of the articles that match, and why they are taken for one.
 */
final class ActorSearch {
  /** In so many articles of an actor its names and reasons are looked up. */
  private static final int EXAMPLES = 20;

  /** So many days around its articles somebody may be who is named by surname alone. */
  private static final int NEAR_DAYS = 31;

  private static final int MOST_NEAR = 100;
  private static final long NO_DAY = Long.MAX_VALUE;

  private final IndexSearcher searcher;
  private final StoredArticles stored;
  private final FacetCounter facets;
  private final ActorNames names;

  ActorSearch(
      IndexSearcher searcher, StoredArticles stored, FacetCounter facets, ActorNames names) {
    this.searcher = searcher;
    this.stored = stored;
    this.facets = facets;
    this.names = names;
  }

  /** Part is null where the name is one actor's. */
  private record Candidate(
      FacetDimension dimension, ActorCounts.Count count, ActorContexts.@Nullable Part part) {
    /** The same under the id that most articles have. */
    Candidate as(String id) {
      return new Candidate(dimension, new ActorCounts.Count(id, count.articles()), part);
    }
  }

  ActorResults find(String typed, int offset, int limit) throws IOException, QueryException {
    NewsQuery asked = QueryParser.parse(typed);
    ActorQueries widened = new ActorQueries(names);
    NewsQuery query = facets.corrected(widened.widen(asked));
    QueryCompiler compiler = new QueryCompiler(typed, QueryCompiler.Level.ARTICLE);
    Query matching = compiler.compile(query);
    Hints hints = new Hints(searcher, typed, query);
    hints.otherNames(widened.added());
    hints.leftOut(compiler.leftOut());
    FacetsCollector hits = searcher.search(matching, new FacetsCollectorManager());
    int articles =
        hits.getMatchingDocs().stream().mapToInt(FacetsCollector.MatchingDocs::totalHits).sum();
    ActorContexts contexts = ActorContexts.of(searcher, names);
    int total = 0;
    int wanted = (int) Math.min((long) offset + limit, Integer.MAX_VALUE);
    Map<String, List<Candidate>> people = new HashMap<>();
    for (String several : contexts.several()) {
      List<Candidate> apart = people(several, contexts.parts(several), matching);
      people.put(several, apart);
      total += Math.max(0, apart.size() - 1);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (FacetDimension dimension : FacetDimension.values()) {
      ActorCounts counts =
          dimension.holdsActors() ? facets.counts(dimension, new CountedArticles(hits)) : null;
      if (counts != null) {
        total += counts.actors();
        for (ActorCounts.Count count : counts.top(wanted + people.size())) {
          List<Candidate> apart =
              dimension == FacetDimension.PERSON ? people.get(contexts.key(count.id())) : null;
          if (apart == null) {
            candidates.add(new Candidate(dimension, count, null));
          } else {
            apart.forEach(one -> candidates.add(one.as(count.id())));
          }
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt((Candidate one) -> -one.count.articles())
            .thenComparing(one -> one.count.id())
            .thenComparing(one -> one.part == null ? "" : one.part.id()));
    List<ActorRow> rows = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (int i = offset; i < Math.min(wanted, candidates.size()); i++) {
      Candidate candidate = candidates.get(i);
      rows.add(row(candidate, matching));
      if (candidate.part != null) {
        told.add(several(candidate.count.id(), contexts.parts(candidate.count.id())));
      }
    }
    hints.add(List.copyOf(told));
    return new ActorResults(total, articles, rows, QueryWriter.write(asked), hints.all());
  }

  /** Those of the people with one name whom the user did not hide, with their articles, if any. */
  private List<Candidate> people(String id, List<ActorContexts.Part> parts, Query matching)
      throws IOException {
    List<Candidate> people = new ArrayList<>();
    Set<String> ids = ids(id);
    for (ActorContexts.Part part : parts) {
      ActorNames.Known said = names.known(part.id());
      int articles =
          said != null && said.isHidden() ? 0 : searcher.count(articles(matching, ids, id, part));
      if (articles > 0) {
        ActorCounts.Count count = new ActorCounts.Count(id, articles);
        people.add(new Candidate(FacetDimension.PERSON, count, part));
      }
    }
    return people;
  }

  /** A sentence for the user: who bears the name, and how to ask for one. */
  private String several(String id, List<ActorContexts.Part> parts) throws IOException {
    List<String> people = new ArrayList<>();
    for (ActorContexts.Part part : parts) {
      people.add("actor:\"" + name(id, part) + "\"");
    }
    return "By what articles say of them, "
        + parts.size()
        + " people are named "
        + facets.actorName(id)
        + ": the name finds all, "
        + String.join(" or ", people)
        + " the articles that call them so.";
  }

  /** The ids in the index that are this actor's. */
  private Set<String> ids(String id) throws IOException {
    ActorNames.Known known = names.known(id);
    Set<String> ids = new LinkedHashSet<>();
    ids.add(id);
    for (String other : known == null ? Set.<String>of() : known.ids()) {
      if (searcher.getIndexReader().docFreq(new Term(Fields.ACTOR_ID, other)) > 0) {
        ids.add(other);
      }
    }
    return ids;
  }

  private Query articles(
      Query matching, Set<String> ids, String id, ActorContexts.@Nullable Part part) {
    BooleanQuery.Builder narrowed =
        new BooleanQuery.Builder()
            .add(matching, BooleanClause.Occur.FILTER)
            .add(
                new TermInSetQuery(Fields.ACTOR_ID, ids.stream().map(BytesRef::new).toList()),
                BooleanClause.Occur.FILTER);
    ActorNames.Known known = names.known(id);
    for (String article : known == null ? Set.<String>of() : known.notIn()) {
      narrowed.add(new TermQuery(new Term(Fields.ID, article)), BooleanClause.Occur.MUST_NOT);
    }
    if (part != null) {
      part.narrow(narrowed);
    }
    return narrowed.build();
  }

  private ActorRow row(Candidate candidate, Query matching) throws IOException {
    String id = candidate.count.id();
    ActorNames.Known known = names.known(id);
    Set<String> ids = ids(id);
    Query its = articles(matching, ids, id, candidate.part);
    ActorContexts.Part part = candidate.part;
    TopDocs earliest = searcher.search(its, EXAMPLES, byDay(false));
    TopDocs latest = searcher.search(its, 1, byDay(true));
    Map<String, Integer> forms = new HashMap<>();
    Map<String, ActorRow.Why> reasons = new LinkedHashMap<>();
    if (known != null && ids.size() > 1) {
      known
          .names()
          .forEach((other, name) -> {
            String joined = known.reason(other);
            if (joined != null && ids.contains(other)) {
              reasons.put(other, new ActorRow.Why(name, joined, null));
            }
          });
    }
    if (part != null) {
      String rule =
          "not the others with the name: what they are called contradicts it, by roles.tsv";
      reasons.put("", new ActorRow.Why(name(id, part), rule, null));
    }
    for (ScoreDoc hit : earliest.scoreDocs) {
      read(stored.at(hit.doc), ids, forms, reasons);
    }
    List<String> called =
        forms.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    LocalDate first = day(earliest);
    LocalDate last = day(latest);
    return new ActorRow(
        part == null || part.isFirst() ? id : part.id(),
        name(id, part),
        candidate.dimension == FacetDimension.PERSON ? "person" : "organisation",
        candidate.count.articles(),
        first,
        last,
        called,
        List.copyOf(ids),
        known == null || (part != null && !part.isFirst()) ? null : known.wikidata(),
        candidate.dimension == FacetDimension.PERSON ? perhaps(id, first, last) : null,
        List.copyOf(reasons.values()));
  }

  /** "John Smith (goalkeeper)" where several bear the name, if the user has no better one. */
  private String name(String id, ActorContexts.@Nullable Part part) throws IOException {
    String name = facets.actorName(id);
    ActorNames.Known said = part == null || part.isFirst() ? null : names.known(part.id());
    if (said != null && said.shown() != null) {
      return said.shown();
    }
    return part == null || part.role() == null ? name : name + " (" + part.role() + ")";
  }

  private static void read(
      AnnotatedArticle article,
      Set<String> ids,
      Map<String, Integer> forms,
      Map<String, ActorRow.Why> reasons) {
    for (Actor actor : article.actors()) {
      if (ids.contains(actor.id())) {
        String words = actor.span().in(article.text()).replaceAll("\\s+", " ");
        forms.merge(words, 1, Integer::sum);
        String key = words.toLowerCase(Locale.ROOT) + "\t" + actor.rule();
        reasons.putIfAbsent(key, new ActorRow.Why(words, actor.rule(), article.article().id()));
        for (String role : actor.roles()) {
          ActorRow.Why called = new ActorRow.Why(words, "called " + role, article.article().id());
          reasons.putIfAbsent(called.rule(), called);
        }
      }
    }
  }

  /**
   * The only full name that ends with this surname in the articles of these days and some weeks
   * around them, or null.
   */
  private @Nullable String perhaps(
      String surname, @Nullable LocalDate first, @Nullable LocalDate last) throws IOException {
    if (surname.indexOf('-') >= 0 || first == null || last == null) {
      return null;
    }
    Query near =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.PERSON, surname)), BooleanClause.Occur.FILTER)
            .add(
                LongPoint.newRangeQuery(
                    Fields.DATE,
                    first.minusDays(NEAR_DAYS).toEpochDay(),
                    last.plusDays(NEAR_DAYS).toEpochDay()),
                BooleanClause.Occur.FILTER)
            .build();
    FacetsCollector hits = searcher.search(near, new FacetsCollectorManager());
    ActorCounts counts = facets.counts(FacetDimension.PERSON, new CountedArticles(hits));
    List<String> full =
        counts == null
            ? List.of()
            : counts.top(MOST_NEAR).stream()
                .map(ActorCounts.Count::id)
                .filter(id -> id.endsWith("-" + surname))
                .toList();
    return full.size() == 1 ? facets.actorName(full.getFirst()) : null;
  }

  static Sort byDay(boolean latest) {
    SortField day =
        new SortField(Fields.DATE, SortField.Type.LONG, latest, latest ? -NO_DAY : NO_DAY);
    return new Sort(day, SortField.FIELD_DOC);
  }

  static @Nullable LocalDate day(TopDocs docs) {
    if (docs.scoreDocs.length == 0 || !(docs.scoreDocs[0] instanceof FieldDoc first)) {
      return null;
    }
    long day = (Long) first.fields[0];
    return Math.abs(day) == NO_DAY ? null : LocalDate.ofEpochDay(day);
  }
}
