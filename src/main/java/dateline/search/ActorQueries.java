package dateline.search;

import dateline.annotation.ActorId;
import dateline.annotation.Roles;
import dateline.index.Fields;
import dateline.search.NewsQuery.Clause;
import dateline.search.NewsQuery.Occur;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.RegExp;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an actor by every name. Where a query has one name of an actor that {@link ActorNames}
 * knows by several, any of them may match:
 *
 * <pre>
 * actor:JFK      actor:JFK OR actor:"John F. Kennedy" OR actor:"John Fitzgerald Kennedy"
 * </pre>
 *
 * <p>Articles in which the user says that the name is somebody else's are left out. A role in
 * brackets asks for the articles that say it of the one whom they name:
 *
 * <pre>
 * actor:"John Smith (goalkeeper)"     actor:"John Smith", called a goalkeeper
 * </pre>
 */
final class ActorQueries {
  /** "John Smith (goalkeeper)". */
  private static final Pattern CALLED = Pattern.compile("(.+\\S) ?\\(([^()]+)\\)");

  private final ActorNames names;
  private final List<String> added = new ArrayList<>();

  ActorQueries(ActorNames names) {
    this.names = names;
  }

  /** The query with all names. */
  NewsQuery widen(NewsQuery query) {
    if (query instanceof NewsQuery.Word word) {
      return widen(query, word.field(), word.typed(), word.at());
    }
    if (query instanceof NewsQuery.Phrase phrase && phrase.slop() == 0) {
      return widen(query, phrase.field(), phrase.typed(), phrase.at());
    }
    return query.withParts(this::widen);
  }

  /** The names that were added, in the order of the query. */
  List<String> added() {
    return added;
  }

  private NewsQuery widen(NewsQuery query, QueryField field, String typed, int at) {
    Matcher called = CALLED.matcher(typed);
    if (isCalled(field, called)) {
      String name = called.group(1);
      NewsQuery named = new NewsQuery.Phrase(field, name, 0, at);
      ActorNames.Known known = names.known(ActorId.of(name));
      List<Clause> any = new ArrayList<>();
      for (String one : known == null ? List.of(name) : known.names().values()) {
        String so = one + " (" + called.group(2) + ")";
        any.add(new Clause(Occur.SHOULD, new NewsQuery.Phrase(field, so, 0, at)));
      }
      return new NewsQuery.Group(
          List.of(
              new Clause(Occur.MUST, widen(named, field, name, at)),
              new Clause(Occur.MUST, new NewsQuery.Group(any))));
    }
    ActorNames.Known known =
        switch (field) {
          case ACTOR, PERSON, ORGANISATION, SAID_BY -> names.known(ActorId.of(typed));
          case TEXT, TITLE, BODY, PLACE, COUNTRY, NEAR, DATE, SOURCE, AUTHOR, LANGUAGE, ID -> null;
          case FIGURE, COUNTED, VERB, KIND, BOUND -> null;
        };
    if (known == null) {
      return query;
    }
    List<Clause> any = new ArrayList<>();
    any.add(new Clause(Occur.SHOULD, query));
    known
        .names()
        .forEach((id, name) -> {
          boolean inBrackets = isCalled(field, CALLED.matcher(name));
          if (!id.equals(ActorId.of(typed)) && !inBrackets) {
            added.add(name);
            any.add(new Clause(Occur.SHOULD, new NewsQuery.Phrase(field, name, 0, at)));
          }
        });
    NewsQuery named = any.size() == 1 ? query : new NewsQuery.Group(any);
    if (known.notIn().isEmpty()) {
      return named;
    }
    List<Clause> clauses = new ArrayList<>();
    clauses.add(new Clause(Occur.MUST, named));
    for (String article : known.notIn()) {
      clauses.add(new Clause(Occur.MUST_NOT, new NewsQuery.Word(QueryField.ID, article, at)));
    }
    return new NewsQuery.Group(clauses);
  }

  /**
   * Articles that say a role of somebody, or null if none is typed in brackets behind the name.
   *
   * @param typed the name as the articles have it: "John Smith (goalkeeper)"
   */
  static @Nullable Query called(QueryField field, String typed) {
    Matcher called = CALLED.matcher(typed);
    if (!isCalled(field, called)) {
      return null;
    }
    String id = ActorId.of(called.group(1)) + Fields.ROLES_OF;
    String role = role(called);
    String next = "\\" + Fields.NEXT_ROLE;
    RegExp terms = new RegExp('"' + id + "\"(.*" + next + ")?\"" + role + "\"(" + next + ".*)?");
    return new AutomatonQuery(new Term(Fields.ACTOR_ROLES, role), terms.toAutomaton());
  }

  private static boolean isCalled(QueryField field, Matcher called) {
    return (field == QueryField.ACTOR || field == QueryField.PERSON)
        && called.matches()
        && Roles.contain(role(called));
  }

  private static String role(Matcher called) {
    return called.group(2).strip().toLowerCase(Locale.ROOT);
  }
}
