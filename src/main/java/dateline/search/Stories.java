package dateline.search;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import dateline.article.Article;
import dateline.article.Wording;
import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
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
  private @Nullable Long story(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), Fields.STORY);
    return values.advanceExact(document - leaf.docBase) ? values.longValue() : null;
  }

  /** The documents that tell a story, the earliest published first. */
  int[] documents(long story) throws IOException {
    return told().getOrDefault(story, new int[0]);
  }

  private record Placed(int document, long place) {}

  /** The documents of each story, read once. */
  private synchronized Map<Long, int[]> told() throws IOException {
    if (told == null) {
      Map<Long, List<Placed>> read = new HashMap<>();
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        read(leaf, read);
      }
      told = new HashMap<>();
      for (Map.Entry<Long, List<Placed>> story : read.entrySet()) {
        story.getValue().sort(Comparator.comparingLong(Placed::place));
        told.put(story.getKey(), story.getValue().stream().mapToInt(Placed::document).toArray());
      }
    }
    return told;
  }

  private static void read(LeafReaderContext leaf, Map<Long, List<Placed>> into)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    NumericDocValues stories = DocValues.getNumeric(leaf.reader(), Fields.STORY);
    NumericDocValues places = DocValues.getNumeric(leaf.reader(), Fields.STORY_PLACE);
    for (int at = stories.nextDoc(); at != NO_MORE_DOCS; at = stories.nextDoc()) {
      if (live == null || live.get(at)) {
        long place = places.advanceExact(at) ? places.longValue() : 0;
        into.computeIfAbsent(stories.longValue(), story -> new ArrayList<>(2))
            .add(new Placed(leaf.docBase + at, place));
      }
    }
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
    return copies(
        article,
        IntStream.of(documents(story))
            .filter(document -> document != found[0].doc)
            .boxed()
            .toList());
  }
}
