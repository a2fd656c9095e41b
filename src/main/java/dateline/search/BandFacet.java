package dateline.search;

import dateline.index.Fields;
import dateline.index.Measures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/**
 * How large the figures are: measures, and below each the bands that its numbers lie in. The bands
 * are chosen from the figures of the articles that are counted, so that each holds about as many of
 * them; an article counts in each band that one of its figures surely lies in.
 *
 * <pre>
 * soldiers           40
 *   under 100        11     "540 soldiers" and "up to 90 troops" of one article count in two bands,
 *   100 to 1,000     25     "about 1,000" in none: it may be more or less
 *   1,000 and more    9
 * </pre>
 */
final class BandFacet implements DimensionFacet {
  /** A measure has at most so many bands. */
  private static final int BANDS = 5;

  private final List<LeafReaderContext> leaves;
  private final SortedDocValues[] measures;
  private final OrdinalMap ordinals;

  BandFacet(IndexReader reader) throws IOException {
    leaves = reader.leaves();
    measures = new SortedDocValues[leaves.size()];
    for (int i = 0; i < measures.length; i++) {
      measures[i] = DocValues.getSorted(leaves.get(i).reader(), Fields.CLAIM_MEASURE);
    }
    ordinals = OrdinalMap.build(null, measures, PackedInts.DEFAULT);
  }

  @Override
  public Count count(CountedArticles articles, int values, List<FacetChoice> choices)
      throws IOException {
    int size = Math.toIntExact(ordinals.getValueCount());
    int[] counts = new int[size];
    int[] lastSeen = new int[size];
    Arrays.fill(lastSeen, -1);
    int[] any = new int[1];
    int[] lastAny = {-1};
    each(
        articles,
        (ends, article, claim, measure) -> {
          if (lastSeen[measure] != article) {
            lastSeen[measure] = article;
            counts[measure]++;
          }
          if (lastAny[0] != article) {
            lastAny[0] = article;
            any[0]++;
          }
        });
    Comparator<Integer> mostFirst =
        Comparator.comparingInt((Integer measure) -> -counts[measure])
            .thenComparingInt(measure -> measure);
    List<Integer> top =
        IntStream.range(0, size)
            .filter(measure -> counts[measure] > 0)
            .boxed()
            .sorted(mostFirst)
            .limit(values)
            .toList();
    List<Facets.Value> shown = new ArrayList<>();
    for (Found found : found(articles, top, size)) {
      String measure = name(found.measure);
      List<Facets.Value> bands = new ArrayList<>();
      for (Band band : bands(measure, found, choices)) {
        int count = found.articlesIn(band);
        if (count > 0) {
          bands.add(
              new Facets.Value(band.label(), List.of(measure, band.typed()), count, List.of()));
        }
      }
      shown.add(new Facets.Value(measure, List.of(measure), counts[found.measure], bands));
    }
    return new Count(any[0], shown);
  }

  /** The figures of one measure: their articles in order, their numbers, what is surely so. */
  private static final class Found {
    private final int measure;
    private final List<Integer> articles = new ArrayList<>();
    private final List<double[]> figures = new ArrayList<>();

    Found(int measure) {
      this.measure = measure;
    }

    void add(int article, double stated, double low, double high) {
      articles.add(article);
      figures.add(new double[] {stated, low, high});
    }

    int articlesIn(Band band) {
      int count = 0;
      int last = -1;
      for (int i = 0; i < figures.size(); i++) {
        int article = articles.get(i);
        if (article != last && band.holds(figures.get(i)[1], figures.get(i)[2])) {
          last = article;
          count++;
        }
      }
      return count;
    }

    double[] numbers() {
      return figures.stream().mapToDouble(figure -> figure[0]).sorted().toArray();
    }
  }

  private List<Found> found(CountedArticles articles, List<Integer> top, int size)
      throws IOException {
    Found[] byMeasure = new Found[size];
    top.forEach(measure -> byMeasure[measure] = new Found(measure));
    each(
        articles,
        (ends, article, claim, measure) -> {
          Found found = byMeasure[measure];
          if (found != null && ends.read(claim)) {
            found.add(article, ends.number(), ends.low(), ends.high());
          }
        });
    return top.stream().map(measure -> byMeasure[measure]).toList();
  }

  private static List<Band> bands(String measure, Found found, List<FacetChoice> choices) {
    Scale scale = Scale.of(measure);
    double[] numbers = found.numbers();
    Set<String> edges = new LinkedHashSet<>();
    for (int i = 1; i < BANDS; i++) {
      String edge = scale.nice(numbers[(int) ((long) numbers.length * i / BANDS)]);
      Double at = edge == null ? null : scale.read(edge);
      if (at != null && at > numbers[0] && at <= numbers[numbers.length - 1]) {
        edges.add(edge);
      }
    }
    List<Band> bands = new ArrayList<>();
    String from = "";
    for (String to : edges) {
      add(Band.between(scale, from, to), bands);
      from = to;
    }
    add(Band.between(scale, from, ""), bands);
    for (FacetChoice choice : choices) {
      if (choice.path().size() > 1 && choice.path().getFirst().equals(measure)) {
        add(Band.read(scale, choice.path().get(1)), bands);
      }
    }
    return bands;
  }

  private static void add(@Nullable Band band, List<Band> bands) {
    if (band != null && bands.stream().noneMatch(other -> other.typed().equals(band.typed()))) {
      bands.add(band);
    }
  }

  private String name(int measure) throws IOException {
    int segment = ordinals.getFirstSegmentNumber(measure);
    int ordinal = (int) ordinals.getFirstSegmentOrd(measure);
    return DocValues.getSorted(leaves.get(segment).reader(), Fields.CLAIM_MEASURE)
        .lookupOrd(ordinal)
        .utf8ToString();
  }

  /** Takes a claim that is measured; it counts in its part of the index, its article in all. */
  private interface Visitor {
    void visit(ClaimEnds ends, int article, int claim, int measure) throws IOException;
  }

  /** Visits the claims of these articles: in the index they stand right before their article. */
  private void each(CountedArticles articles, Visitor visitor) throws IOException {
    for (MatchingDocs matching : articles.hits().getMatchingDocs()) {
      LeafReaderContext leaf = matching.context();
      SortedDocValues claims = DocValues.getSorted(leaf.reader(), Fields.CLAIM_MEASURE);
      BitSet blockEnds = FigureQueries.ARTICLES.getBitSet(leaf);
      if (matching.bits() == null || blockEnds == null) {
        continue;
      }
      ClaimEnds ends = new ClaimEnds(leaf, false);
      DocIdSetIterator documents = matching.bits().iterator();
      for (int article = documents.nextDoc();
          article != DocIdSetIterator.NO_MORE_DOCS;
          article = documents.nextDoc()) {
        int before = article == 0 ? -1 : blockEnds.prevSetBit(article - 1);
        int claim = claims.docID() > before ? claims.docID() : claims.advance(before + 1);
        for (; claim < article; claim = claims.nextDoc()) {
          int measure = (int) ordinals.getGlobalOrds(leaf.ord).get(claims.ordValue());
          visitor.visit(ends, leaf.docBase + article, claim, measure);
        }
      }
    }
  }

  @Override
  public Query having(List<String> path) throws QueryException {
    TermQuery measured = new TermQuery(new Term(Fields.CLAIM_MEASURE, path.getFirst()));
    if (path.size() == 1) {
      return FigureQueries.at(QueryCompiler.Level.ARTICLE, measured);
    }
    Scale scale = Scale.of(path.getFirst());
    Band band = Band.read(scale, path.get(1));
    if (band == null) {
      throw new QueryException(
          "value=" + String.join("/", path),
          "value=".length() + path.getFirst().length() + 1,
          "Expected two numbers with .. between them, as value="
              + path.getFirst()
              + "/"
              + scale.example()
              + ".");
    }
    double high = Double.isInfinite(band.high()) ? band.high() : Math.nextDown(band.high());
    Query within =
        DoubleRange.newWithinQuery(
            Measures.isCount(path.getFirst()) ? Fields.CLAIM_VALUE_SURE : Fields.CLAIM_BASE_SURE,
            new double[] {band.low()},
            new double[] {high});
    return FigureQueries.at(
        QueryCompiler.Level.ARTICLE,
        new BooleanQuery.Builder().add(measured, Occur.FILTER).add(within, Occur.FILTER).build());
  }

  @Override
  public Query none() {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(
            FigureQueries.at(
                QueryCompiler.Level.ARTICLE, new FieldExistsQuery(Fields.CLAIM_MEASURE)),
            Occur.MUST_NOT)
        .build();
  }
}
