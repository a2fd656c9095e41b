package dateline.search;

import dateline.annotation.ActorId;
import dateline.annotation.Roles;
import dateline.annotation.Walk;
import dateline.index.Fields;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Which names several people bear: articles say of one full name what is hardly one person's.
 *
 * <pre>
 * minister John Smith (12 articles), goalkeeper John Smith (3)     two people
 * general John Smith, senator John Smith                           one: the walks of life agree
 * singer John Smith 1990 to 1999, senator John Smith from 2005     one, who changed his office
 * "singer and senator John Smith" in any article                   one
 * John Smith, of whom nothing is said (7)                          the one with the most articles
 * </pre>
 *
 * <p>What is said is looked at from the most frequent to the rarest and joins the first person with
 * whom all of it agrees, so that the order of the articles does not matter and nobody is joined by
 * way of a third. A well-known actor with an id in Wikidata is a politician from the start. {@code
 * same-as} in {@code actors.tsv} makes two people one again.
 */
final class ActorContexts {
  /**
   * One of several people with one name.
   *
   * @param id the name's id, of all but the first with the role behind it: {@code
   *     john-smith-goalkeeper}; {@code actors.tsv} may use it
   * @param role what articles call the person most often, or null if nothing
   * @param isFirst whether articles that say nothing mean this one
   * @param terms in {@link Fields#ACTOR_ROLES}, the person's own; of the first, those of all others
   */
  record Part(String id, @Nullable String role, boolean isFirst, List<BytesRef> terms) {
    /** Narrows articles with the name to the person's. */
    void narrow(BooleanQuery.Builder named) {
      named.add(
          new TermInSetQuery(Fields.ACTOR_ROLES, terms),
          isFirst ? BooleanClause.Occur.MUST_NOT : BooleanClause.Occur.FILTER);
    }
  }

  /** What one term says, in so many articles. */
  private record Said(BytesRef term, List<String> roles, int articles) {}

  /** All that says the same walks of life of one actor, and when it is said. */
  private record Context(
      Set<Walk> walks, List<Said> said, @Nullable LocalDate first, @Nullable LocalDate last) {
    int articles() {
      return said.stream().mapToInt(Said::articles).sum();
    }

    boolean agreesWith(Context other) {
      return !Walk.contradict(walks, other.walks) || isBefore(other) || other.isBefore(this);
    }

    /** Whether an article calls one person both, or what may be both, as "archbishop" may. */
    boolean joins(Context one, Context other) {
      return !Collections.disjoint(walks, one.walks) && !Collections.disjoint(walks, other.walks);
    }

    /** Whether all of this was said a year before the other, and may lead to it. */
    private boolean isBefore(Context later) {
      return last != null
          && later.first != null
          && last.plusYears(1).isBefore(later.first)
          && walks.stream().anyMatch(walk -> later.walks.stream().anyMatch(walk::leadsTo));
    }
  }

  private static final Context WELL_KNOWN =
      new Context(Set.of(Walk.POLITICS), List.of(), null, null);

  private final IndexSearcher searcher;
  private final ActorNames names;
  private final Map<String, List<Part>> parts = new LinkedHashMap<>();

  private ActorContexts(IndexSearcher searcher, ActorNames names) {
    this.searcher = searcher;
    this.names = names;
  }

  /** Those of an index, as what the user says leaves them. */
  static ActorContexts of(IndexSearcher searcher, ActorNames names) throws IOException {
    ActorContexts contexts = new ActorContexts(searcher, names);
    for (Map.Entry<String, List<BytesRef>> actor : contexts.read().entrySet()) {
      contexts.part(actor.getKey(), actor.getValue());
    }
    return contexts;
  }

  /** The people who bear a name, those of most articles first; none if it is one person's. */
  List<Part> parts(String id) {
    return parts.getOrDefault(key(id), List.of());
  }

  /** One id of each name that several bear. */
  Set<String> several() {
    return parts.keySet();
  }

  /** The id that stands for all ids of one actor. */
  String key(String id) {
    ActorNames.Known known = names.known(id);
    return known == null ? id : known.ids().iterator().next();
  }

  private Map<String, List<BytesRef>> read() throws IOException {
    Map<String, List<BytesRef>> byActor = new TreeMap<>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.ACTOR_ROLES);
    TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      String words = term.utf8ToString();
      byActor
          .computeIfAbsent(
              key(words.substring(0, words.indexOf(Fields.ROLES_OF))), id -> new ArrayList<>(1))
          .add(BytesRef.deepCopyOf(term));
    }
    return byActor;
  }

  private void part(String id, List<BytesRef> terms) throws IOException {
    ActorNames.Known known = names.known(id);
    boolean wellKnown = known != null && known.wikidata() != null;
    if (terms.size() == 1 && !wellKnown) {
      return;
    }
    Map<Set<Walk>, List<BytesRef>> byWalks = new HashMap<>();
    for (BytesRef term : terms) {
      byWalks.computeIfAbsent(Roles.walks(roles(term)), w -> new ArrayList<>(1)).add(term);
    }
    if (!contradict(byWalks.keySet(), wellKnown)) {
      return;
    }
    List<Context> contexts = new ArrayList<>();
    for (Map.Entry<Set<Walk>, List<BytesRef>> one : byWalks.entrySet()) {
      contexts.add(context(one.getKey(), one.getValue()));
    }
    // The words of an article that was replaced stay in the index for a while.
    contexts.removeIf(context -> context.articles() == 0);
    contexts.sort(
        Comparator.comparingInt((Context one) -> -one.articles())
            .thenComparing(one -> one.walks().toString()));
    List<List<Context>> people = new ArrayList<>();
    if (wellKnown) {
      people.add(new ArrayList<>(List.of(WELL_KNOWN)));
    }
    for (Context context : contexts) {
      people.stream()
          .filter(person -> person.stream().allMatch(other -> agree(context, other, contexts)))
          .findFirst()
          .orElseGet(() -> another(people))
          .add(context);
    }
    List<Part> named = named(id, people);
    if (named.size() > 1) {
      parts.put(id, named);
    }
  }

  private Context context(Set<Walk> walks, List<BytesRef> terms) throws IOException {
    List<Said> said = new ArrayList<>(terms.size());
    for (BytesRef term : terms) {
      int articles = searcher.count(new TermQuery(new Term(Fields.ACTOR_ROLES, term)));
      said.add(new Said(term, roles(term), articles));
    }
    Query all = new TermInSetQuery(Fields.ACTOR_ROLES, terms);
    LocalDate first = ActorSearch.day(searcher.search(all, 1, ActorSearch.byDay(false)));
    LocalDate last = ActorSearch.day(searcher.search(all, 1, ActorSearch.byDay(true)));
    return new Context(walks, said, first, last);
  }

  private static List<String> roles(BytesRef term) {
    String words = term.utf8ToString();
    String roles = words.substring(words.indexOf(Fields.ROLES_OF) + 1);
    return List.of(roles.split("\\" + Fields.NEXT_ROLE, -1));
  }

  private static boolean contradict(Set<Set<Walk>> all, boolean wellKnown) {
    List<Set<Walk>> walks = new ArrayList<>(all);
    if (wellKnown) {
      walks.add(WELL_KNOWN.walks());
    }
    return walks.stream()
        .anyMatch(some -> walks.stream().anyMatch(other -> Walk.contradict(some, other)));
  }

  private static boolean agree(Context one, Context other, List<Context> all) {
    return one.agreesWith(other) || all.stream().anyMatch(both -> both.joins(one, other));
  }

  private static List<Context> another(List<List<Context>> people) {
    List<Context> person = new ArrayList<>();
    people.add(person);
    return person;
  }

  /** Gives each a role and an id; who is joined with the first by the user is nobody else. */
  private List<Part> named(String id, List<List<Context>> people) {
    ActorNames.Known known = names.known(id);
    Set<String> ids = known == null ? Set.of(id) : known.ids();
    Set<String> taken = new HashSet<>();
    Map<String, List<BytesRef>> terms = new LinkedHashMap<>();
    Map<String, String> roles = new HashMap<>();
    String first = role(people.getFirst(), taken);
    for (List<Context> person : people.subList(1, people.size())) {
      String role = Objects.requireNonNull(role(person, taken));
      String suffix = "-" + ActorId.of(role);
      if (ids.stream().noneMatch(one -> ids.contains(one + suffix))) {
        String own = key(id + suffix);
        roles.putIfAbsent(own, role);
        terms.computeIfAbsent(own, i -> new ArrayList<>()).addAll(terms(said(person)));
      }
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(id, first, true, terms.values().stream().flatMap(List::stream).toList()));
    terms.forEach((own, its) -> parts.add(new Part(own, roles.get(own), false, its)));
    return parts;
  }

  /** What is said in most articles, if possible of no other; null if nothing is. */
  private static @Nullable String role(List<Context> person, Set<String> taken) {
    Map<String, Integer> articles = new TreeMap<>();
    for (Said said : said(person)) {
      said.roles().forEach(role -> articles.merge(role, said.articles(), Integer::sum));
    }
    String best =
        articles.keySet().stream()
            .min(
                Comparator.comparing((String role) -> taken.contains(role))
                    .thenComparingInt(role -> -articles.getOrDefault(role, 0)))
            .orElse(null);
    if (best != null) {
      taken.add(best);
    }
    return best;
  }

  private static List<Said> said(List<Context> person) {
    return person.stream().flatMap(context -> context.said().stream()).toList();
  }

  private static List<BytesRef> terms(List<Said> said) {
    return said.stream().map(Said::term).toList();
  }
}
