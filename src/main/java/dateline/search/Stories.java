package dateline.search;

import dateline.article.Article;
import dateline.article.Wording;
import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Which articles of an index are copies of each other. */
final class Stories {
  private final IndexSearcher searcher;
  private final StoredArticles stored;
  private @Nullable Map<Long, int[]> told;

  Stories(IndexSearcher searcher, StoredArticles stored) {
    this.searcher = searcher;
    this.stored = stored;
  }

  /** The number of the story that a document and its copies tell, or null if it has none. */
  @Nullable Long story(int document) throws IOException {
    return value(document, Fields.STORY);
  }

  /** Matching articles that tell one of these stories. */
  Query telling(Query matching, Collection<Long> stories) throws IOException {
    Map<Long, int[]> byStory = told();
    int[] documents =
        stories.stream()
            .flatMapToInt(story -> Arrays.stream(byStory.getOrDefault(story, new int[0])))
            .toArray();
    return new BooleanQuery.Builder()
        .add(matching, BooleanClause.Occur.MUST)
        .add(new TheseDocuments(documents), BooleanClause.Occur.FILTER)
        .build();
  }

  /** The documents of each story, read once. */
  private synchronized Map<Long, int[]> told() throws IOException {
    if (told == null) {
      told = new HashMap<>();
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        add(leaf, told);
      }
    }
    return told;
  }

  private static void add(LeafReaderContext leaf, Map<Long, int[]> told) throws IOException {
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), Fields.STORY);
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int[] document = {leaf.docBase + values.docID()};
      told.merge(
          values.longValue(),
          document,
          (some, one) -> {
            int[] more = Arrays.copyOf(some, some.length + 1);
            more[some.length] = one[0];
            return more;
          });
    }
  }

  /** These documents of one story, the earliest published first. */
  List<Integer> inOrder(List<Integer> documents) throws IOException {
    record Placed(int document, long place) {}
    List<Placed> placed = new ArrayList<>();
    for (int document : documents) {
      Long place = value(document, Fields.STORY_PLACE);
      placed.add(new Placed(document, place == null ? 0 : place));
    }
    return placed.stream()
        .sorted(Comparator.comparingLong(Placed::place))
        .map(Placed::document)
        .toList();
  }

  /** The copies that stand in these documents. */
  List<Copy> copies(Article article, List<Integer> documents) throws IOException {
    List<Copy> copies = new ArrayList<>();
    if (documents.isEmpty()) {
      return copies;
    }
    Wording wording = Wording.of(article);
    for (int document : documents) {
      Article copy = stored.wordsAt(document);
      copies.add(
          new Copy(
              copy.id(),
              copy.headline(),
              copy.date(),
              copy.source(),
              wording.compare(Wording.of(copy))));
    }
    return copies;
  }

  /** All copies of an article that stands in the index, the earliest published first. */
  List<Copy> copies(Article article) throws IOException {
    Query same = StoredArticles.articlesWith(new Term(Fields.ID, article.id()));
    ScoreDoc[] found = searcher.search(same, 1).scoreDocs;
    Long story = found.length == 0 ? null : story(found[0].doc);
    if (story == null) {
      return List.of();
    }
    Query telling = telling(new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE)), List.of(story));
    int all = searcher.count(telling);
    List<Integer> others =
        IntStream.of(documents(searcher.search(telling, all).scoreDocs))
            .filter(document -> document != found[0].doc)
            .boxed()
            .toList();
    return copies(article, inOrder(others));
  }

  private static int[] documents(ScoreDoc[] hits) {
    return IntStream.range(0, hits.length).map(i -> hits[i].doc).toArray();
  }

  private @Nullable Long value(int document, String field) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
    return values.advanceExact(document - leaf.docBase) ? values.longValue() : null;
  }
}
