package dateline.index;

import dateline.article.CopyGroups;
import dateline.article.Wording;
import dateline.index.StoryTexts.StoryText;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Writes which articles are copies of each other: {@link Fields#STORY} and {@link
 * Fields#STORY_PLACE}.
 *
 * <p>Two articles are linked where they share {@link Wording#SHARED_KEYS} keys and prove on their
 * text to be copies. What hangs together by links is put into groups by {@link CopyGroups}, the
 * earliest published first. So the groups depend on the articles of the index alone, not on the
 * order or the number of runs in which they came, and after a run only that is looked at again
 * which is linked to articles that came, changed or went.
 */
final class StoryWriter {
  /** Where this part of the articles changed, it is cheaper to look at all. */
  private static final int PART = 8;

  private final IndexWriter writer;
  private final DirectoryReader now;
  private final StoryTexts texts;
  private final BitSet seen = new BitSet();

  private StoryWriter(IndexWriter writer, DirectoryReader now) throws IOException {
    this.writer = writer;
    this.now = now;
    this.texts = new StoryTexts(now);
  }

  /** Groups all articles. */
  static void write(IndexWriter writer) throws IOException {
    try (DirectoryReader now = DirectoryReader.open(writer)) {
      new StoryWriter(writer, now).all();
    }
  }

  /**
   * Brings the groups up to date.
   *
   * @param before the index as it was when its groups were written
   * @param changed ids of the articles that were added, replaced or removed since
   */
  static void write(IndexWriter writer, DirectoryReader before, Set<String> changed)
      throws IOException {
    try (DirectoryReader now = DirectoryReader.open(writer)) {
      StoryWriter stories = new StoryWriter(writer, now);
      int articles = now.docFreq(new Term(Fields.TYPE, Fields.ARTICLE));
      if ((long) changed.size() * PART > articles) {
        stories.all();
      } else {
        stories.around(changed, before);
      }
    }
  }

  private void all() throws IOException {
    StoryKeys keys = new StoryKeyTable(now);
    List<BitSet> perhaps = new ArrayList<>();
    for (LeafReaderContext leaf : now.leaves()) {
      BitSet documents = withCandidates(leaf, keys);
      perhaps.add(documents);
      texts.readAhead(leaf, documents);
    }
    for (LeafReaderContext leaf : now.leaves()) {
      BitSet documents = perhaps.get(leaf.ord);
      for (int doc = documents.nextSetBit(0); doc >= 0; doc = documents.nextSetBit(doc + 1)) {
        groupAround(leaf.docBase + doc, keys);
      }
    }
  }

  /** Articles of a leaf that may have copies or had some. */
  private static BitSet withCandidates(LeafReaderContext leaf, StoryKeys keys) throws IOException {
    BitSet documents = new BitSet();
    Bits live = leaf.reader().getLiveDocs();
    NumericDocValues story = DocValues.getNumeric(leaf.reader(), Fields.STORY);
    DocIdSetIterator articles = articles(leaf);
    while (articles.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int doc = articles.docID();
      if ((live == null || live.get(doc))
          && (story.advanceExact(doc) || keys.sharing(leaf.docBase + doc).length > 0)) {
        documents.set(doc);
      }
    }
    return documents;
  }

  private static DocIdSetIterator articles(LeafReaderContext leaf) throws IOException {
    PostingsEnum articles =
        leaf.reader().postings(new Term(Fields.TYPE, Fields.ARTICLE), PostingsEnum.NONE);
    return articles == null ? DocIdSetIterator.empty() : articles;
  }

  private void around(Set<String> changed, DirectoryReader before) throws IOException {
    StoryKeyLookup keys = new StoryKeyLookup(now, texts);
    StoryTexts old = new StoryTexts(before);
    for (String id : changed) {
      int gone = article(before, id);
      if (gone >= 0) {
        Wording wording = old.at(gone).wording();
        for (int document : keys.sharing(wording.keys(), -1)) {
          if (texts.at(document).wording().compare(wording).isCopy()) {
            groupAround(document, keys);
          }
        }
      }
      int here = article(now, id);
      if (here >= 0) {
        groupAround(here, keys);
      }
    }
  }

  /** The document of this article, the last of its block; -1 if there is none. */
  private static int article(IndexReader reader, String id) throws IOException {
    int last = -1;
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum block = leaf.reader().postings(new Term(Fields.ID, id), PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (block != null && block.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(block.docID())) {
          last = leaf.docBase + block.docID();
        }
      }
    }
    return last;
  }

  /** Groups what hangs together with this article by links. */
  private void groupAround(int start, StoryKeys keys) throws IOException {
    if (seen.get(start)) {
      return;
    }
    List<StoryText> linked = new ArrayList<>();
    Deque<StoryText> open = new ArrayDeque<>();
    seen.set(start);
    open.add(texts.at(start));
    for (StoryText text = open.poll(); text != null; text = open.poll()) {
      linked.add(text);
      for (int other : keys.sharing(text.document())) {
        if (!seen.get(other) && text.wording().compare(texts.at(other).wording()).isCopy()) {
          seen.set(other);
          open.add(texts.at(other));
        }
      }
    }
    linked.sort(StoryText.EARLIEST);
    for (List<Integer> group : CopyGroups.of(linked.stream().map(StoryText::wording).toList())) {
      Long story = group.size() == 1 ? null : number(linked.get(group.getFirst()));
      for (int place = 0; place < group.size(); place++) {
        put(linked.get(group.get(place)), story, story == null ? null : (long) place);
      }
    }
  }

  /** By its earliest article: 64 bits, which two stories do not have in common. */
  private static long number(StoryText earliest) {
    return StringHelper.murmurhash3_x64_128(new BytesRef(earliest.id()))[0];
  }

  private void put(StoryText text, @Nullable Long story, @Nullable Long place) throws IOException {
    LeafReaderContext leaf = now.leaves().get(ReaderUtil.subIndex(text.document(), now.leaves()));
    int document = text.document() - leaf.docBase;
    if (has(leaf, document, Fields.STORY, story)
        && has(leaf, document, Fields.STORY_PLACE, place)) {
      return;
    }
    NumericDocValuesField[] values = {
      new NumericDocValuesField(Fields.STORY, story),
      new NumericDocValuesField(Fields.STORY_PLACE, place)
    };
    boolean wasMerged = writer.tryUpdateDocValue(now, text.document(), values) < 0;
    if (wasMerged) {
      writer.updateDocValues(new Term(Fields.ID, text.id()), values);
    }
  }

  private static boolean has(
      LeafReaderContext leaf, int document, String field, @Nullable Long value) throws IOException {
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
    return values.advanceExact(document)
        ? value != null && values.longValue() == value
        : value == null;
  }
}
