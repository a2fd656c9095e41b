package dateline.bench;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.annotation.Place;
import dateline.index.ArticleCodec;
import dateline.index.Fields;
import dateline.index.IndexFolder;
import dateline.search.FacetSelection;
import dateline.search.Page;
import dateline.search.Ranking;
import dateline.search.SearchRequest;
import dateline.search.Searcher;
import dateline.search.Sort;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;

/**
 * What an answer costs beside the same answer by plain Lucene calls written by hand, in one run on
 * one thread:
 *
 * <pre>
 * java -cp target/test-classes:target/classes:target/lib/* dateline.bench.SearchBench index plain [queries]
 * </pre>
 *
 * <p>{@code index} is an index of Dateline, {@code plain} a folder for the plain one; it is made of
 * the same annotated articles if it is not there: words with offsets (StandardAnalyzer), stored
 * text, names of actors, places with what contains them, facets, and each figure as a child
 * document with its interval. Queries are drawn from the articles with a fixed seed:
 *
 * <pre>
 * word      one word of the text; ten hits with snippets; total
 * tags      actor + place + figure at least as large as one in the article; three facets, ten hits
 *           with snippets, total
 * </pre>
 *
 * <p>Both answer each query in turn, the first of the two changing; times are processor time of the
 * thread. Plain Lucene ranks by score alone and highlights with UnifiedHighlighter.
 */
public final class SearchBench {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final long SEED = 42;
  private static final int HITS = 10;
  private static final int WARM = 200;
  private static final BitSetProducer PARENTS =
      new QueryBitSetProducer(new TermQuery(new Term("type", "article")));

  private record Asked(String typed, Query plain) {}

  private SearchBench() {}

  public static void main(String[] arguments) throws Exception {
    Path index = Path.of(arguments[0]);
    Path plain = Path.of(arguments[1]);
    int queries = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1000;
    if (!Files.isDirectory(plain)) {
      makePlain(index, plain);
    }
    List<Asked> words = new ArrayList<>();
    List<Asked> tags = new ArrayList<>();
    draw(index, queries + WARM, words, tags);
    try (Searcher ours = Searcher.open(index);
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(plain))) {
      System.out.printf("%,d articles, %,d queries of each kind%n", ours.articles(), queries);
      System.out.printf(
          "%-8s %12s %12s %12s %12s %12s %12s%n",
          "", "ours ms", "plain ms", "ratio", "ours p99", "plain p99", "hits");
      Plain hand = new Plain(reader);
      compare("word", words, ours, hand, 0);
      compare("tags", tags, ours, hand, HITS);
    }
  }

  private static void compare(String name, List<Asked> asked, Searcher ours, Plain hand, int facets)
      throws Exception {
    int count = asked.size() - WARM;
    double[] mine = new double[count];
    double[] theirs = new double[count];
    double[] ratios = new double[count];
    long hits = 0;
    for (int i = 0; i < asked.size(); i++) {
      Asked query = asked.get(i);
      SearchRequest request =
          new SearchRequest(
              query.typed(),
              List.of(),
              Page.first(HITS),
              Ranking.by(Sort.RELEVANCE),
              new FacetSelection(facets, List.of("person", "place", "figure")),
              false,
              SearchRequest.TIME_LIMIT);
      double first = 0;
      if (i % 2 == 0) {
        first = time(() -> ours.search(request).total());
      }
      double second = time(() -> hand.search(query.plain(), facets));
      if (i % 2 == 1) {
        first = time(() -> ours.search(request).total());
      }
      if (i >= WARM) {
        mine[i - WARM] = first;
        theirs[i - WARM] = second;
        ratios[i - WARM] = first / second;
        hits += ours.search(request).total();
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-8s %12.3f %12.3f %12.2f %12.3f %12.3f %12d%n",
        name,
        at(mine, 0.5),
        at(theirs, 0.5),
        Arrays.stream(mine).sum() / Arrays.stream(theirs).sum(),
        at(mine, 0.99),
        at(theirs, 0.99),
        hits / count);
    System.out.printf(
        Locale.ROOT, "%-8s median of the ratios of single queries %.2f%n", "", at(ratios, 0.5));
  }

  private interface Answer {
    long total() throws Exception;
  }

  private static double time(Answer answer) throws Exception {
    long start = CLOCK.getCurrentThreadCpuTime();
    if (answer.total() < 0) {
      throw new IllegalStateException();
    }
    return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static double at(double[] times, double share) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) (share * (sorted.length - 1))];
  }

  /** Draws questions that have an answer. */
  private static void draw(Path index, int wanted, List<Asked> words, List<Asked> tags)
      throws IOException {
    Random random = new Random(SEED);
    try (IndexFolder folder = IndexFolder.open(index)) {
      DirectoryReader reader = folder.reader();
      ScoreDoc[] articles = articles(reader);
      while (words.size() < wanted || tags.size() < wanted) {
        AnnotatedArticle article = article(reader, articles[random.nextInt(articles.length)].doc);
        if (words.size() < wanted) {
          String[] all = article.text().split("\\s+", -1);
          String word = all[random.nextInt(all.length)].toLowerCase(Locale.ROOT);
          if (word.matches("[a-z]{4,}")) {
            words.add(new Asked(word, new TermQuery(new Term("text", word))));
          }
        }
        if (tags.size() < wanted
            && !article.actors().isEmpty()
            && !article.places().isEmpty()
            && !article.figures().isEmpty()) {
          Actor actor = article.actors().get(random.nextInt(article.actors().size()));
          Place place = article.places().get(random.nextInt(article.places().size()));
          Figure figure = article.figures().get(random.nextInt(article.figures().size()));
          double least = figure.value().low();
          if (place.isResolved()
              && actor.kind() != Actor.Kind.GROUP
              && least > 0
              && actor.name().matches("[A-Za-z ]+")
              && place.name().matches("[A-Za-z ]+")) {
            String number = new java.math.BigDecimal(least).toPlainString();
            tags.add(
                new Asked(
                    "actor:\""
                        + actor.name()
                        + "\" place:\""
                        + place.name()
                        + "\" figure:>="
                        + number,
                    plain(actor.name(), place.name(), least)));
          }
        }
      }
    }
  }

  private static ScoreDoc[] articles(DirectoryReader reader) throws IOException {
    return new IndexSearcher(reader)
        .search(new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE)), reader.maxDoc())
        .scoreDocs;
  }

  private static AnnotatedArticle article(DirectoryReader reader, int document) throws IOException {
    return ArticleCodec.decode(
        reader.storedFields().document(document).getBinaryValue(Fields.STORED));
  }

  private static Query plain(String actor, String place, double least) {
    String[] names = actor.toLowerCase(Locale.ROOT).split(" ");
    return new BooleanQuery.Builder()
        .add(
            names.length == 1
                ? new TermQuery(new Term("actor", names[0]))
                : new PhraseQuery("actor", names),
            Occur.MUST)
        .add(new TermQuery(new Term("place", place.toLowerCase(Locale.ROOT))), Occur.MUST)
        .add(
            new ToParentBlockJoinQuery(
                DoubleRange.newWithinQuery(
                    "value", new double[] {least}, new double[] {Double.POSITIVE_INFINITY}),
                PARENTS,
                ScoreMode.None),
            Occur.MUST)
        .build();
  }

  /** The calls that somebody who needs just this would write. */
  private static final class Plain {
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;
    private final UnifiedHighlighter highlighter;

    Plain(DirectoryReader reader) throws IOException {
      searcher = new IndexSearcher(reader);
      state = new DefaultSortedSetDocValuesReaderState(reader, facets());
      highlighter = UnifiedHighlighter.builder(searcher, new StandardAnalyzer()).build();
    }

    long search(Query query, int facets) throws IOException {
      var top = new TopScoreDocCollectorManager(HITS, null, Integer.MAX_VALUE);
      TopDocs found;
      if (facets == 0) {
        found = searcher.search(query, top);
      } else {
        Object[] both =
            searcher.search(query, new MultiCollectorManager(top, new FacetsCollectorManager()));
        found = (TopDocs) both[0];
        var counts = new SortedSetDocValuesFacetCounts(state, (FacetsCollector) both[1]);
        for (String dimension : new String[] {"person", "country", "kind"}) {
          counts.getTopChildren(facets, dimension);
        }
      }
      for (ScoreDoc hit : found.scoreDocs) {
        searcher.storedFields().document(hit.doc, Set.of("id", "title", "date", "source"));
      }
      highlighter.highlight("text", query, found, 2);
      return found.totalHits.value();
    }
  }

  private static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    for (String dimension : new String[] {"person", "country", "kind"}) {
      config.setMultiValued(dimension, true);
    }
    return config;
  }

  private static void makePlain(Path index, Path plain) throws IOException {
    FieldType words = new FieldType(TextField.TYPE_STORED);
    words.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    FacetsConfig config = facets();
    try (IndexFolder folder = IndexFolder.open(index);
        Analyzer analyzer = new StandardAnalyzer();
        IndexWriter writer =
            new IndexWriter(FSDirectory.open(plain), new IndexWriterConfig(analyzer))) {
      DirectoryReader reader = folder.reader();
      for (ScoreDoc hit : articles(reader)) {
        AnnotatedArticle article = article(reader, hit.doc);
        List<Document> block = new ArrayList<>();
        for (Claim claim : article.claims()) {
          Interval value = claim.figure().value();
          Document child = new Document();
          child.add(
              new DoubleRange("value", new double[] {value.low()}, new double[] {value.high()}));
          block.add(child);
        }
        block.add(config.build(document(article, words)));
        writer.addDocuments(block);
      }
      writer.commit();
    }
  }

  private static Document document(AnnotatedArticle article, FieldType words) {
    Document document = new Document();
    document.add(new StringField("type", "article", Field.Store.NO));
    document.add(new StringField("id", article.article().id(), Field.Store.YES));
    document.add(new Field("text", article.text(), words));
    Set<String> places = new LinkedHashSet<>();
    Set<String> countries = new LinkedHashSet<>();
    for (Place place : article.places()) {
      place.path().forEach(node -> places.add(node.name().toLowerCase(Locale.ROOT)));
      if (place.country() != null) {
        countries.add(place.country());
      }
    }
    Set<String> names = new LinkedHashSet<>();
    Set<String> persons = new LinkedHashSet<>();
    for (Actor actor : article.actors()) {
      names.add(actor.name());
      names.add(actor.span().in(article.text()));
      if (actor.kind() == Actor.Kind.PERSON) {
        persons.add(actor.id());
      }
    }
    Set<String> kinds = new LinkedHashSet<>();
    article.figures().forEach(figure -> kinds.add(figure.kind().name()));
    places.forEach(place -> document.add(new StringField("place", place, Field.Store.NO)));
    names.forEach(name -> document.add(new TextField("actor", name, Field.Store.NO)));
    facet(document, "country", countries);
    facet(document, "person", persons);
    facet(document, "kind", kinds);
    return document;
  }

  private static void facet(Document document, String dimension, Set<String> values) {
    for (String value : values) {
      if (!value.isEmpty()) {
        document.add(new SortedSetDocValuesFacetField(dimension, value));
      }
    }
  }
}
