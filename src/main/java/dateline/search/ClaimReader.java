package dateline.search;

import dateline.analysis.Words;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import dateline.annotation.Place;
import dateline.article.Article;
import dateline.article.Span;
import dateline.article.Tokens;
import dateline.index.PlaceForms;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Reads claims back from their articles. One instance holds the few that it read last. */
final class ClaimReader {
  /** Claims in order of value or time come from several articles in turn. */
  private static final int HELD = 32;

  private final IndexSearcher searcher;
  private final StoredArticles stored;
  private final ActorNames names;

  /** The places as the user says that they are, or null if he says nothing. */
  private final @Nullable KnownPlaces places;

  private final Map<Integer, AnnotatedArticle> held =
      new LinkedHashMap<>(2 * HELD, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, AnnotatedArticle> eldest) {
          return size() > HELD;
        }
      };

  ClaimReader(
      IndexSearcher searcher,
      StoredArticles stored,
      ActorNames names,
      @Nullable KnownPlaces places) {
    this.searcher = searcher;
    this.stored = stored;
    this.names = names;
    this.places = places;
  }

  /** The claim of a claim document. */
  ClaimRow at(int claim) throws IOException {
    int parent = articleOf(claim);
    AnnotatedArticle article = held.get(parent);
    if (article == null) {
      article = stored.at(parent);
      held.put(parent, article);
    }
    return row(article, ClaimNumbers.of(claim, parent, article));
  }

  private int articleOf(int claim) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(claim, leaves));
    BitSet articles = FigureQueries.ARTICLES.getBitSet(leaf);
    return leaf.docBase + articles.nextSetBit(claim - leaf.docBase);
  }

  private ClaimRow row(AnnotatedArticle annotated, int number) {
    Article article = annotated.article();
    Claim claim = annotated.claims().get(number);
    Span span = claim.figure().span();
    Tokens tokens = annotated.tokens();
    Span sentence = tokens.sentence(tokens.sentenceOf(tokens.tokenAt(span.start())));
    List<String> speakers = speakers(annotated, claim);
    return new ClaimRow(
        article.id(),
        article.headline(),
        article.date(),
        article.source(),
        claim,
        onOneLine(span.in(annotated.text())),
        speaker(annotated, claim, speakers),
        speakers,
        claim.attribution() < 0 ? null : annotated.attributions().get(claim.attribution()),
        PrintedNames.shown(names, annotated, claim.actors()),
        shownPlaces(annotated, claim.places()),
        path(annotated, claim.places()),
        onOneLine(sentence.in(annotated.text())),
        span.start() - article.bodyStart());
  }

  /** Names of places as the gazetteer gives them, or as the user says that they are. */
  private List<String> shownPlaces(AnnotatedArticle annotated, List<String> ids) {
    if (places == null) {
      return PrintedNames.of(annotated, ids);
    }
    Set<String> shown = new LinkedHashSet<>();
    for (String id : ids) {
      Place place = place(annotated, id);
      if (place == null) {
        shown.add(id);
      } else if (places.counts(PlaceForms.key(place), annotated.article().id())) {
        shown.add(places.name(place));
      } else if (!places.of(place).isHidden()) {
        shown.add(place.span().in(annotated.text()));
      }
    }
    return List.copyOf(shown);
  }

  private static @Nullable Place place(AnnotatedArticle annotated, String id) {
    String key = PlaceGroups.isId(id) ? id : Words.name(id);
    for (Place place : annotated.places()) {
      if (PlaceForms.key(place).equals(key)) {
        return place;
      }
    }
    return null;
  }

  private List<String> path(AnnotatedArticle annotated, List<String> near) {
    Place nearest = near.isEmpty() ? null : place(annotated, near.getFirst());
    List<String> path =
        nearest != null && isResolved(nearest) ? pathOf(annotated, nearest) : List.of();
    return path.isEmpty() ? mostNamedCountry(annotated) : path;
  }

  /** Names from the continent down; empty where the place is none. */
  private List<String> pathOf(AnnotatedArticle annotated, Place place) {
    if (places != null && !places.counts(PlaceForms.key(place), annotated.article().id())) {
      return List.of();
    }
    List<Place.Node> path = places == null ? place.path() : places.of(place).path();
    return path.stream().map(Place.Node::name).toList();
  }

  private boolean isResolved(Place place) {
    return places == null ? place.isResolved() : PlaceGroups.isId(places.of(place).key());
  }

  /**
   * Continent and country of most of the article's places, the first named of several; or empty.
   */
  private List<String> mostNamedCountry(AnnotatedArticle annotated) {
    Map<List<String>, Integer> mentions = new LinkedHashMap<>();
    List<String> most = List.of();
    for (Place place : annotated.places()) {
      List<String> path = pathOf(annotated, place);
      if (path.size() > 1) {
        List<String> country = path.subList(0, 2);
        mentions.merge(country, 1, Integer::sum);
      }
    }
    for (Map.Entry<List<String>, Integer> country : mentions.entrySet()) {
      if (most.isEmpty() || country.getValue() > mentions.getOrDefault(most, 0)) {
        most = country.getKey();
      }
    }
    return most;
  }

  private List<String> speakers(AnnotatedArticle annotated, Claim claim) {
    return claim.attribution() < 0
        ? List.of()
        : PrintedNames.shown(
            names, annotated, annotated.attributions().get(claim.attribution()).speakers());
  }

  private static @Nullable String speaker(
      AnnotatedArticle annotated, Claim claim, List<String> speakers) {
    if (claim.attribution() < 0) {
      return null;
    }
    if (!speakers.isEmpty()) {
      return String.join(", ", speakers);
    }
    Attribution attribution = annotated.attributions().get(claim.attribution());
    Span named = attribution.named();
    List<Span> spans = named == null ? attribution.source() : List.of(named);
    String source =
        spans.stream()
            .map(span -> onOneLine(span.in(annotated.text())))
            .collect(Collectors.joining(" "));
    String words = source.endsWith(",") ? source.substring(0, source.length() - 1) : source;
    return words.isEmpty() ? null : words;
  }

  static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean space = QueryText.isSpace(text.charAt(i));
      if (!space) {
        line.append(text.charAt(i));
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }
}
