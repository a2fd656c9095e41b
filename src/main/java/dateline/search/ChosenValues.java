package dateline.search;

import dateline.annotation.ActorId;
import dateline.index.FacetDimensions;
import dateline.index.Fields;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a user chose among facet values, as a filter: of each dimension any of the values that were
 * chosen in it, and none of those that were excluded.
 *
 * <pre>
 * place=Europe place=Asia person!=Putin     (Europe OR Asia) AND NOT Putin
 * </pre>
 */
final class ChosenValues {
  private final FacetsConfig config = FacetDimensions.config();
  private final ActorNames names;
  private final List<FacetChoice> choices;

  ChosenValues(ActorNames names, List<FacetChoice> choices) {
    this.names = names;
    this.choices = choices;
  }

  boolean isEmpty() {
    return choices.isEmpty();
  }

  List<FacetChoice> choices() {
    return choices;
  }

  /** The dimensions in which values were chosen: each is counted as if they were not. */
  Set<String> dimensions() {
    Set<String> chosen = new LinkedHashSet<>();
    for (FacetChoice choice : choices) {
      if (!choice.isExcluded()) {
        chosen.add(choice.dimension());
      }
    }
    return chosen;
  }

  /** The same query for articles that fit every choice. */
  Query narrow(Query query) throws QueryException {
    return narrowBut(query, "");
  }

  /** The same query for articles that fit what was chosen in the other dimensions. */
  Query narrowBut(Query query, String dimension) throws QueryException {
    if (isEmpty()) {
      return query;
    }
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (String name : dimensions()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (FacetChoice choice : choices) {
        if (choice.dimension().equals(name) && !choice.isExcluded()) {
          any.add(having(choice), Occur.SHOULD);
        }
      }
      if (!name.equals(dimension)) {
        narrowed.add(any.build(), Occur.FILTER);
      }
    }
    for (FacetChoice choice : choices) {
      if (choice.isExcluded()) {
        narrowed.add(having(choice), Occur.MUST_NOT);
      }
    }
    return narrowed.build();
  }

  /** Says which values no article has. */
  void check(IndexReader reader, Hints hints) throws IOException, QueryException {
    for (FacetChoice choice : choices) {
      boolean isKnown = false;
      for (Term term : terms(choice)) {
        isKnown |= reader.docFreq(term) > 0;
      }
      if (!isKnown) {
        hints.unknownValue(choice);
      }
    }
  }

  /** Articles with a value; not those in which the user says that the name is somebody else's. */
  private Query having(FacetChoice choice) throws QueryException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms(choice).forEach(term -> any.add(new TermQuery(term), Occur.SHOULD));
    ActorNames.Known known = names.known(ActorId.of(choice.path().getFirst()));
    if (known != null && FacetDimension.holdsActors(choice.dimension())) {
      for (String article : known.notIn()) {
        any.add(new TermQuery(new Term(Fields.ID, article)), Occur.MUST_NOT);
      }
    }
    return any.build();
  }

  /** The terms of a value; an actor has one for each id. */
  private List<Term> terms(FacetChoice choice) throws QueryException {
    String name = choice.dimension();
    FacetDimension dimension =
        FacetDimension.named(name)
            .orElseThrow(() ->
                new QueryException(
                    choice.typed(),
                    0,
                    "There is no facet "
                        + name
                        + ". Expected one of "
                        + FacetDimension.names()
                        + "."));
    String[] path = choice.path().toArray(String[]::new);
    if (!dimension.holdsActors()) {
      return List.of(term(dimension, path));
    }
    String id = ActorId.of(path[0]);
    ActorNames.Known known = names.known(id);
    Set<String> ids = known == null ? Set.of(id) : known.ids();
    return ids.stream().map(one -> term(dimension, one)).toList();
  }

  private Term term(FacetDimension dimension, String... path) {
    String field = config.getDimConfig(dimension.field()).indexFieldName;
    return DrillDownQuery.term(field, dimension.field(), path);
  }
}
