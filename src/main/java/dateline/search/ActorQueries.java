package dateline.search;

import dateline.annotation.ActorId;
import dateline.search.NewsQuery.Clause;
import dateline.search.NewsQuery.Occur;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks for an actor by every name. Where a query has one name of an actor that {@link ActorNames}
 * knows by several, any of them may match:
 *
 * <pre>
 * actor:JFK      actor:JFK OR actor:"John F. Kennedy" OR actor:"John Fitzgerald Kennedy"
 * </pre>
 *
 * <p>Articles in which the user says that the name is somebody else's are left out.
 */
final class ActorQueries {
  private final ActorNames names;
  private final List<String> added = new ArrayList<>();

  ActorQueries(ActorNames names) {
    this.names = names;
  }

  /** The query with all names. */
  NewsQuery widen(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Group(List<Clause> clauses) ->
          new NewsQuery.Group(
              clauses.stream()
                  .map(clause -> new Clause(clause.occur(), widen(clause.query())))
                  .toList());
      case NewsQuery.Boosted(NewsQuery inner, float factor) ->
          new NewsQuery.Boosted(widen(inner), factor);
      case NewsQuery.Word(QueryField field, String typed, int at) -> widen(query, field, typed, at);
      case NewsQuery.Phrase(QueryField field, String typed, int slop, int at) ->
          slop == 0 ? widen(query, field, typed, at) : query;
      case NewsQuery.Everything e -> e;
      case NewsQuery.Present p -> p;
      case NewsQuery.Pattern p -> p;
      case NewsQuery.Fuzzy f -> f;
      case NewsQuery.Regex r -> r;
      case NewsQuery.Between b -> b;
      case NewsQuery.Days d -> d;
      case NewsQuery.Near n -> n;
      case NewsQuery.Tagged t -> t;
      case NewsQuery.SameSentence(List<NewsQuery> all, int at) ->
          new NewsQuery.SameSentence(all.stream().map(this::widen).toList(), at);
      case NewsQuery.Amount a -> a;
    };
  }

  /** The names that were added, in the order of the query. */
  List<String> added() {
    return added;
  }

  private NewsQuery widen(NewsQuery query, QueryField field, String typed, int at) {
    ActorNames.Known known =
        switch (field) {
          case ACTOR, PERSON, ORGANISATION, SAID_BY -> names.known(ActorId.of(typed));
          case TEXT,
              TITLE,
              BODY,
              PLACE,
              COUNTRY,
              NEAR,
              FIGURE,
              DATE,
              SOURCE,
              AUTHOR,
              LANGUAGE,
              ID ->
              null;
        };
    if (known == null) {
      return query;
    }
    List<Clause> any = new ArrayList<>();
    any.add(new Clause(Occur.SHOULD, query));
    known
        .names()
        .forEach((id, name) -> {
          if (!id.equals(ActorId.of(typed))) {
            added.add(name);
            any.add(new Clause(Occur.SHOULD, new NewsQuery.Phrase(field, name, 0, at)));
          }
        });
    NewsQuery named = any.size() == 1 ? query : new NewsQuery.Group(any);
    if (field == QueryField.SAID_BY || known.notIn().isEmpty()) {
      return named;
    }
    List<Clause> clauses = new ArrayList<>();
    clauses.add(new Clause(Occur.MUST, named));
    for (String article : known.notIn()) {
      clauses.add(new Clause(Occur.MUST_NOT, new NewsQuery.Word(QueryField.ID, article, at)));
    }
    return new NewsQuery.Group(clauses);
  }
}
