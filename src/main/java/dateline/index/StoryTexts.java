package dateline.index;

import dateline.article.Article;
import dateline.article.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;

/** The wordings of the articles of an index; those that were last asked for are kept. */
final class StoryTexts {
  private static final int LEAST = 1024;

  /** An eighth of the memory, at 4 KiB each. */
  private static final int MOST =
      Math.clamp(Runtime.getRuntime().maxMemory() / 8 / 4096, LEAST, Integer.MAX_VALUE);

  private static final Set<String> FIELDS = Set.of(Fields.STORED);

  private final StoredFields stored;
  private final LastAsked kept = new LastAsked();

  /** An article by its document. */
  record StoryText(int document, String id, @Nullable LocalDate date, Wording wording) {
    /** The earliest published first, those without a date last, then by id. */
    static final Comparator<StoryText> EARLIEST =
        Comparator.comparing(
                (StoryText text) -> text.date(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(StoryText::id);
  }

  StoryTexts(IndexReader reader) throws IOException {
    this.stored = reader.storedFields();
  }

  StoryText at(int document) throws IOException {
    StoryText text = kept.get(document);
    if (text == null) {
      DocumentStoredFieldVisitor fields = new DocumentStoredFieldVisitor(FIELDS);
      stored.document(document, fields);
      text = text(document, fields.getDocument());
      kept.put(document, text);
    }
    return text;
  }

  /**
   * Reads documents of a leaf that will be asked for, while there is room. In their order each
   * block of stored fields is unpacked once, not once a document.
   *
   * @param documents of the leaf
   */
  void readAhead(LeafReaderContext leaf, BitSet documents) throws IOException {
    if (leaf.reader() instanceof CodecReader reader) {
      StoredFields inOrder = reader.getFieldsReader().getMergeInstance();
      for (int document = documents.nextSetBit(0);
          document >= 0 && kept.hasRoom();
          document = documents.nextSetBit(document + 1)) {
        DocumentStoredFieldVisitor fields = new DocumentStoredFieldVisitor(FIELDS);
        inOrder.document(document, fields);
        kept.put(leaf.docBase + document, text(leaf.docBase + document, fields.getDocument()));
      }
    }
  }

  private static StoryText text(int document, Document fields) throws IOException {
    Article article = ArticleCodec.decodeArticle(fields.getBinaryValue(Fields.STORED));
    return new StoryText(document, article.id(), article.date(), Wording.of(article));
  }

  private static final class LastAsked extends LinkedHashMap<Integer, StoryText> {
    private static final long serialVersionUID = 1;

    LastAsked() {
      super(LEAST, 0.75f, true);
    }

    boolean hasRoom() {
      return size() < MOST;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, StoryText> eldest) {
      return size() > MOST;
    }
  }
}
