package dateline.search;

import dateline.annotation.ActorId;
import dateline.annotation.Place;
import dateline.annotation.PlaceNames;
import dateline.annotation.PlaceNames.Bearer;
import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Who and what else bears a name that was asked for, in the articles that were found:
 *
 * <pre>
 * actor:Kim            Kim Jong-un (12), Kim Dae-jung (5)
 * place:Springfield    Springfield, Illinois (7), Springfield, Massachusetts (2)
 * </pre>
 */
final class Namesakes {
  private static final int SHOWN = 4;

  /** Places of one name that are looked for in the articles, the most prominent first. */
  private static final int LOOKED_FOR = 30;

  private static final PlaceNames PLACES = PlaceNames.installed();

  private final FacetCounter facets;

  Namesakes(FacetCounter facets) {
    this.facets = facets;
  }

  /** Sentences for the user, one for each name in the query that several of the hits bear. */
  List<String> of(NewsQuery asked, CountedArticles hits) throws IOException {
    List<String> sentences = new ArrayList<>();
    for (NewsQuery part : named(asked)) {
      if (part instanceof NewsQuery.Word(QueryField field, String typed, int at)) {
        add(field, typed, hits, sentences);
      } else if (part instanceof NewsQuery.Phrase(QueryField field, String typed, int slop, int at)
          && slop == 0) {
        add(field, typed, hits, sentences);
      }
    }
    return sentences;
  }

  /** Whether the query asks for somebody or for a place by name. */
  static boolean areNamedIn(NewsQuery asked) {
    return named(asked).stream()
        .anyMatch(part ->
            (part instanceof NewsQuery.Word word && isName(word.field()))
                || (part instanceof NewsQuery.Phrase phrase && isName(phrase.field())));
  }

  /** The parts that must or may match: nobody is asked for by {@code NOT actor:Kim}. */
  private static List<NewsQuery> named(NewsQuery asked) {
    return asked instanceof NewsQuery.Group(List<NewsQuery.Clause> clauses)
        ? clauses.stream()
            .filter(clause -> clause.occur() != NewsQuery.Occur.MUST_NOT)
            .map(NewsQuery.Clause::query)
            .toList()
        : List.of(asked);
  }

  private static boolean isName(QueryField field) {
    return switch (field) {
      case ACTOR, PERSON, ORGANISATION, PLACE -> true;
      default -> false;
    };
  }

  private void add(QueryField field, String typed, CountedArticles hits, List<String> sentences)
      throws IOException {
    List<String> named =
        switch (field) {
          case ACTOR, PERSON -> actors(FacetDimension.PERSON, typed, hits);
          case ORGANISATION -> actors(FacetDimension.ORGANISATION, typed, hits);
          case PLACE -> places(typed, hits);
          default -> List.of();
        };
    if (named.size() > 1) {
      String several = String.join(", ", named.subList(0, Math.min(SHOWN, named.size())));
      String choice = field == QueryField.PLACE ? "one by its id" : "one by the whole name";
      sentences.add(
          "Several bear the name \""
              + typed
              + "\": "
              + several
              + (named.size() > SHOWN ? " …" : "")
              + ". Choose "
              + choice
              + ".");
    }
  }

  /** Those whose name has the typed words and more. */
  private List<String> actors(FacetDimension dimension, String typed, CountedArticles hits)
      throws IOException {
    ActorCounts counts = facets.counts(dimension, hits);
    if (counts == null) {
      return List.of();
    }
    String words = ActorId.of(typed);
    List<String> named = new ArrayList<>();
    for (ActorCounts.Count count : counts.top(SHOWN + 1, id -> isLonger(id, words))) {
      named.add(facets.actorName(count.id()) + " (" + count.articles() + ")");
    }
    return named;
  }

  /** "kim-jong-un" is longer than "kim". */
  private static boolean isLonger(String id, String words) {
    return id.length() > words.length() && ("-" + id + "-").contains("-" + words + "-");
  }

  /** Of places inside one another only the outermost. */
  private List<String> places(String typed, CountedArticles hits) throws IOException {
    List<Bearer> bearers = PLACES.bearers(typed);
    if (bearers.size() < 2) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (Bearer bearer : bearers.subList(0, Math.min(LOOKED_FOR, bearers.size()))) {
      int articles = articles(new Term(Fields.PLACE_ID, bearer.id()), hits);
      if (articles > 0) {
        found.add(new Found(bearer, articles));
      }
    }
    found.removeIf(one -> found.stream().anyMatch(other -> one.isInside(other)));
    found.sort(Comparator.comparingInt(one -> -one.articles()));
    return found.stream().map(Found::words).toList();
  }

  /** How many of the hits have a term. */
  private static int articles(Term term, CountedArticles hits) throws IOException {
    int count = 0;
    for (MatchingDocs matching : hits.hits().getMatchingDocs()) {
      PostingsEnum having = matching.context().reader().postings(term, PostingsEnum.NONE);
      if (having != null && matching.bits() != null) {
        DocIdSetIterator both =
            ConjunctionUtils.intersectIterators(List.of(having, matching.bits().iterator()));
        while (both.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          count++;
        }
      }
    }
    return count;
  }

  private record Found(Bearer place, int articles) {
    boolean isInside(Found other) {
      return !other.place.id().equals(place.id())
          && place.path().stream().anyMatch(node -> node.id().equals(other.place.id()));
    }

    String words() {
      List<Place.Node> path = place.path();
      String where =
          path.subList(Math.min(1, path.size() - 1), path.size()).reversed().stream()
              .map(Place.Node::name)
              .collect(Collectors.joining(", "));
      return where + " (" + articles + ", place:" + place.id() + ")";
    }
  }
}
