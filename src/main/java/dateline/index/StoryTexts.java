package dateline.index;

import dateline.article.Article;
import dateline.article.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;

/** The wordings of the articles of an index; those that were last asked for are kept. */
final class StoryTexts {
  private static final int KEPT = 4096;
  private static final Set<String> FIELDS = Set.of(Fields.STORED);

  private final StoredFields stored;
  private final Map<Integer, StoryText> kept = new LastAsked();

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
      Document fields = stored.document(document, FIELDS);
      Article article = ArticleCodec.decodeArticle(fields.getBinaryValue(Fields.STORED));
      text = new StoryText(document, article.id(), article.date(), Wording.of(article));
      kept.put(document, text);
    }
    return text;
  }

  private static final class LastAsked extends LinkedHashMap<Integer, StoryText> {
    private static final long serialVersionUID = 1;

    LastAsked() {
      super(KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, StoryText> eldest) {
      return size() > KEPT;
    }
  }
}
