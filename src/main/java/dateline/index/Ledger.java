package dateline.index;

import dateline.article.Article;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * What an index held when its writer was opened: its files, and which of their articles stand in
 * it. What is written afterwards does not show here. For one thread.
 */
public final class Ledger implements Closeable {
  private static final Set<String> KEYS = Set.of(Fields.ID, Fields.PATH, Fields.HASH, Fields.URL);

  private final @Nullable DirectoryReader reader;
  private final Map<String, FileEntry> files = new HashMap<>();

  /**
   * An article that stands in the index.
   *
   * @param path its file
   * @param hash of its title and body
   * @param url key of its address, or null
   */
  public record Held(String id, String path, String hash, @Nullable String url) {}

  Ledger(Directory directory) throws IOException {
    reader = DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
    for (Document file : documents(new Term(Fields.TYPE, Fields.FILE), null)) {
      FileEntry entry = FileEntries.entry(file);
      files.put(entry.path(), entry);
    }
  }

  /** The index as it was, or null if there was none. */
  @Nullable DirectoryReader reader() {
    return reader;
  }

  /** Its files by path. */
  public Map<String, FileEntry> files() {
    return files;
  }

  /** The article of this id, or null. */
  public @Nullable Held withId(String id) throws IOException {
    return first(new Term(Fields.ID, id));
  }

  /** An article with this hash of title and body, or null. */
  public @Nullable Held withHash(String hash) throws IOException {
    return first(new Term(Fields.HASH, hash));
  }

  /** An article with this key of its address, or null. */
  public @Nullable Held withUrl(String urlKey) throws IOException {
    return first(new Term(Fields.URL, urlKey));
  }

  /** The articles of a file. */
  public List<Held> inFile(String path) throws IOException {
    List<Held> held = new ArrayList<>();
    for (Document document : documents(new Term(Fields.PATH, path), KEYS)) {
      if (isArticle(document)) {
        held.add(held(document));
      }
    }
    return held;
  }

  /** The article of this id as it was read, or null. */
  public @Nullable Article article(String id) throws IOException {
    return reader == null ? null : article(reader, id);
  }

  static @Nullable Article article(DirectoryReader reader, String id) throws IOException {
    for (Document document : documents(reader, new Term(Fields.ID, id), null)) {
      if (isArticle(document)) {
        return ArticleCodec.decodeArticle(document.getBinaryValue(Fields.STORED));
      }
    }
    return null;
  }

  /** Whether it holds earlier versions. */
  boolean hasEarlier() throws IOException {
    return reader != null && reader.docFreq(new Term(Fields.TYPE, Fields.VERSION)) > 0;
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
  }

  private @Nullable Held first(Term term) throws IOException {
    for (Document document : documents(term, KEYS)) {
      if (isArticle(document)) {
        return held(document);
      }
    }
    return null;
  }

  /** Claims carry an id but no path, files a path but no id. */
  private static boolean isArticle(Document document) {
    return document.get(Fields.ID) != null && document.get(Fields.PATH) != null;
  }

  private static Held held(Document document) {
    return new Held(
        document.get(Fields.ID),
        document.get(Fields.PATH),
        document.get(Fields.HASH),
        document.get(Fields.URL));
  }

  private List<Document> documents(Term term, @Nullable Set<String> fields) throws IOException {
    return reader == null ? List.of() : documents(reader, term, fields);
  }

  private static List<Document> documents(
      DirectoryReader reader, Term term, @Nullable Set<String> fields) throws IOException {
    List<Document> found = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = postings.nextDoc();
          doc != PostingsEnum.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          found.add(
              fields == null
                  ? leaf.reader().storedFields().document(doc)
                  : leaf.reader().storedFields().document(doc, fields));
        }
      }
    }
    return found;
  }
}
