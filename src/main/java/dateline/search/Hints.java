package dateline.search;

import dateline.annotation.Place;
import dateline.annotation.PlaceNames;
import dateline.search.NewsQuery.Clause;
import dateline.search.NewsQuery.Occur;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Sentences that may help a user whose query was read, but perhaps not as it was meant. */
final class Hints {
  private static final int MAX_PARTS = 20;
  private static final int MAX_NAMES = 4;

  private final IndexSearcher searcher;
  private final String typed;
  private final NewsQuery query;
  private final List<String> hints = new ArrayList<>();

  Hints(IndexSearcher searcher, String typed, NewsQuery query) {
    this.searcher = searcher;
    this.typed = typed;
    this.query = query;
    read(query);
  }

  List<String> all() {
    return hints;
  }

  /** Parts without a word. */
  void leftOut(List<String> parts) {
    for (String part : parts) {
      hints.add("\"" + part + "\" holds no word and was left out.");
    }
  }

  /** Other names of actors that were looked for as well. */
  void otherNames(List<String> names) {
    if (!names.isEmpty()) {
      String some = String.join(", ", names.subList(0, Math.min(MAX_NAMES, names.size())));
      hints.add("Also looked for: " + some + (names.size() > MAX_NAMES ? " …" : "."));
    }
  }

  /** A facet value that no article has. */
  void unknownValue(FacetChoice choice) {
    hints.add(
        "No article has the facet value "
            + choice.dimension()
            + "="
            + String.join("/", choice.path())
            + ".");
  }

  /**
   * How many more there would be if figures were asked for that possibly lie within.
   *
   * @param found how many were found
   * @param what "article" or "figure"
   */
  void possibly(long found, String what, Counter counter) throws IOException, QueryException {
    NewsQuery possible = possible(query);
    if (possible.equals(query)) {
      return;
    }
    long more = counter.count(possible) - found;
    if (more > 0) {
      hints.add(
          "For "
              + found
              + (found == 1 ? " " + what + " this surely holds" : " " + what + "s it surely holds")
              + ", for "
              + more
              + " more possibly: write "
              + QueryWriter.write(possible)
              + ".");
    }
  }

  /** Counts what a query finds. */
  interface Counter {
    long count(NewsQuery query) throws IOException, QueryException;
  }

  /** The same, with every figure asked for that possibly lies within. */
  static NewsQuery possible(NewsQuery part) {
    return switch (part) {
      case NewsQuery.Group(List<Clause> clauses) ->
          new NewsQuery.Group(
              clauses.stream()
                  .map(clause ->
                      clause.occur() == Occur.MUST_NOT
                          ? clause
                          : new Clause(clause.occur(), possible(clause.query())))
                  .toList());
      case NewsQuery.Boosted(NewsQuery inner, float factor) ->
          new NewsQuery.Boosted(possible(inner), factor);
      case NewsQuery.Amount amount -> amount.asPossible();
      case NewsQuery.Everything e -> e;
      case NewsQuery.Present p -> p;
      case NewsQuery.Word w -> w;
      case NewsQuery.Phrase p -> p;
      case NewsQuery.Pattern p -> p;
      case NewsQuery.Fuzzy f -> f;
      case NewsQuery.Regex r -> r;
      case NewsQuery.Between b -> b;
      case NewsQuery.Days d -> d;
      case NewsQuery.Near n -> n;
      case NewsQuery.Tagged t -> t;
      case NewsQuery.SameSentence s -> s;
    };
  }

  /** What else would be found. */
  void nothingFound(boolean unfiltered) throws IOException, QueryException {
    if (!(query instanceof NewsQuery.Group(List<Clause> clauses)) || clauses.size() > MAX_PARTS) {
      return;
    }
    List<Clause> musts = clauses.stream().filter(c -> c.occur() == Occur.MUST).toList();
    if (musts.size() < 2) {
      return;
    }
    List<Clause> any = new ArrayList<>();
    for (Clause clause : clauses) {
      any.add(clause.occur() == Occur.MUST ? new Clause(Occur.SHOULD, clause.query()) : clause);
    }
    for (Clause must : musts) {
      if (count(must.query()) == 0) {
        hints.add("Nothing matches " + QueryWriter.write(must.query()) + ".");
      }
    }
    int either = count(new NewsQuery.Group(any));
    if (either > 0) {
      hints.add(
          "No article matches all parts; "
              + either
              + (either == 1 ? " matches" : " match")
              + " at least one: write OR between them"
              + (unfiltered ? "." : ", or choose no facet value."));
    }
  }

  private int count(NewsQuery part) throws IOException, QueryException {
    Query compiled = new QueryCompiler(typed, QueryCompiler.Level.ARTICLE).compileUnlessEmpty(part);
    return compiled == null ? -1 : searcher.count(compiled);
  }

  private void read(NewsQuery part) {
    switch (part) {
      case NewsQuery.Group(List<Clause> clauses) -> clauses.forEach(clause -> read(clause.query()));
      case NewsQuery.Boosted(NewsQuery inner, float factor) -> read(inner);
      case NewsQuery.Word(QueryField field, String word, int at) -> {
        if (field == QueryField.TEXT && isOperator(word)) {
          hints.add("\"" + word + "\" was read as a word; the operator is " + upper(word) + ".");
        }
      }
      case NewsQuery.Everything e -> {}
      case NewsQuery.Present p -> {}
      case NewsQuery.Phrase p -> {}
      case NewsQuery.Pattern p -> {}
      case NewsQuery.Fuzzy f -> {}
      case NewsQuery.Regex r -> {}
      case NewsQuery.Between b -> {}
      case NewsQuery.Days d -> {}
      case NewsQuery.Near near -> nearest(near);
      case NewsQuery.Tagged t -> {}
      case NewsQuery.SameSentence sentence -> sentence.parts().forEach(this::read);
      case NewsQuery.Amount a -> {}
    }
  }

  /** Which of several places of a name was taken, and how to ask for another. */
  private void nearest(NewsQuery.Near near) {
    if (near.place() == null) {
      return;
    }
    List<PlaceNames.Bearer> bearers = NearParser.bearers(near.place().split("\\s*,\\s*", -1));
    PlaceNames.Bearer taken = bearers.getFirst();
    if (bearers.size() > 1) {
      String path =
          taken.path().reversed().stream().map(Place.Node::name).collect(Collectors.joining(", "));
      int others = bearers.size() - 1;
      hints.add(
          "near: took "
              + path
              + "; "
              + others
              + (others == 1 ? " other place bears" : " other places bear")
              + " that name: write what it lies in behind a comma, or degrees.");
    }
  }

  private static boolean isOperator(String word) {
    return word.equals("and") || word.equals("or") || word.equals("not");
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
