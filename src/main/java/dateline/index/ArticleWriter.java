package dateline.index;

import dateline.analysis.WordsAnalyzer;
import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Writes to an index; one at a time. Articles may be written by many threads at once. Nothing of it
 * shows before {@link #commit}, and all of it does afterwards; what is not committed when it is
 * closed never was.
 *
 * <pre>{@code
 * try (ArticleWriter writer = ArticleWriter.open(Path.of("index"))) {
 *   writer.add(article, "news/flood.txt", hash);
 *   writer.commit();
 * }
 * }</pre>
 */
public final class ArticleWriter implements Closeable {
  private static final int MEBIBYTE = 1 << 20;
  private static final int MOST_BUFFER = 256;
  private static final int LEAST_BUFFER = 16;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final Ledger ledger;
  private final ThreadLocal<ArticleDocuments> documents =
      ThreadLocal.withInitial(ArticleDocuments::new);

  /** Ids of articles written or removed, if the ledger knows what stood there before. */
  private final Set<String> since = ConcurrentHashMap.newKeySet();

  private volatile boolean isSinceOpened = true;
  private volatile boolean changed;

  /** Whether there may be earlier versions; spares deletes where there are none. */
  private volatile boolean hasEarlier;

  private ArticleWriter(Path folder, Directory directory, IndexWriter writer, Ledger ledger)
      throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.ledger = ledger;
    this.changed = !DirectoryReader.indexExists(directory);
    this.hasEarlier = ledger.hasEarlier();
  }

  /** Opens the index in this folder, or starts one. */
  public static ArticleWriter open(Path folder) throws IOException {
    Directory directory = IndexFolder.openForWriting(folder);
    try {
      return open(folder, directory, new IndexWriter(directory, config()));
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IndexException(
          "another program is writing to the index in " + folder + "; wait until it has finished",
          e);
    } catch (IOException e) {
      directory.close();
      throw IndexFolder.sentence(folder, e);
    }
  }

  private static ArticleWriter open(Path folder, Directory directory, IndexWriter writer)
      throws IOException {
    try {
      return new ArticleWriter(folder, directory, writer, new Ledger(directory));
    } catch (IOException e) {
      writer.rollback();
      throw e;
    }
  }

  private static IndexWriterConfig config() {
    long share = Runtime.getRuntime().maxMemory() / 8 / MEBIBYTE;
    return new IndexWriterConfig(new WordsAnalyzer(Fields.NAME_GAP))
        .setCodec(new IndexCodec())
        .setRAMBufferSizeMB(Math.clamp(share, LEAST_BUFFER, MOST_BUFFER))
        .setCommitOnClose(false);
  }

  /** What the index held when it was opened. */
  public Ledger ledger() {
    return ledger;
  }

  /**
   * Writes an article whose id is not in the index.
   *
   * @throws IllegalArgumentException if Lucene cannot hold it, for example a word of 32 KiB; then
   *     nothing of it was written
   */
  public void add(AnnotatedArticle article, String path, String hash) throws IOException {
    change(article.article().id());
    writer.addDocuments(documents.get().block(article, path, hash));
  }

  /** Writes an article in the place of the one with its id. */
  public void replace(AnnotatedArticle article, String path, String hash) throws IOException {
    change(article.article().id());
    Term id = new Term(Fields.ID, article.article().id());
    writer.updateDocuments(id, documents.get().block(article, path, hash));
  }

  /** Removes an article and its claims. */
  public void remove(String id) throws IOException {
    change(id);
    writer.deleteDocuments(new Term(Fields.ID, id));
  }

  private void change(String id) {
    changed = true;
    if (ledger.reader() != null) {
      since.add(id);
    }
  }

  /**
   * Keeps an article as an earlier version of another, with its words alone.
   *
   * @param path the file that it was read from
   */
  public void keepEarlier(Article article, String path, String hash) throws IOException {
    changed = true;
    hasEarlier = true;
    Document version = EarlierVersions.document(article, path, hash);
    writer.updateDocument(EarlierVersions.key(path, hash), version);
  }

  /** Forgets an earlier version, which stands in the index again or is no more. */
  public void dropEarlier(String path, String hash) throws IOException {
    if (hasEarlier) {
      writer.deleteDocuments(EarlierVersions.key(path, hash));
    }
  }

  /** Forgets the earlier versions of an article that goes for good. */
  public void dropEarlierOf(String id) throws IOException {
    if (hasEarlier) {
      writer.deleteDocuments(new Term(Fields.VERSION_ID, id));
    }
  }

  /** The article of this id as it stands now, whether committed or not; null if none does. */
  public @Nullable Article current(String id) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return Ledger.article(reader, id);
    }
  }

  /** Remembers a file, in the place of what was known about it. */
  public void put(FileEntry entry) throws IOException {
    Document document = FileEntries.document(entry);
    if (ledger.files().containsKey(entry.path())) {
      forgetEntry(entry.path());
    }
    changed = true;
    writer.addDocuments(List.of(document));
  }

  /** Forgets a file that is gone and its earlier versions; its articles are removed one by one. */
  public void forget(String path) throws IOException {
    if (hasEarlier) {
      writer.deleteDocuments(EarlierVersions.from(path));
    }
    forgetEntry(path);
  }

  private void forgetEntry(String path) throws IOException {
    changed = true;
    Query file =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.TYPE, Fields.FILE)), BooleanClause.Occur.FILTER)
            .add(new TermQuery(new Term(Fields.PATH, path)), BooleanClause.Occur.FILTER)
            .build();
    writer.deleteDocuments(file);
  }

  /** The same for a caller who counts no outcomes. */
  public void commit() throws IOException {
    commit(new LastRun(Instant.now(), Map.of()));
  }

  /**
   * Makes everything written so far visible at once, and which articles are copies of each other;
   * does nothing if nothing was written.
   */
  public void commit(LastRun run) throws IOException {
    if (changed) {
      writeStories();
      Map<String, String> userData = new HashMap<>();
      userData.put(Fields.SCHEMA_KEY, Integer.toString(Fields.SCHEMA));
      run.putInto(userData);
      writer.setLiveCommitData(userData.entrySet());
      writer.commit();
      changed = false;
    }
  }

  private void writeStories() throws IOException {
    DirectoryReader before = ledger.reader();
    if (before == null || !isSinceOpened) {
      StoryWriter.write(writer);
    } else if (!since.isEmpty()) {
      StoryWriter.write(writer, before, since);
    }
    isSinceOpened = false;
  }

  /** Where it writes. */
  public Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    try (directory;
        ledger) {
      if (changed) {
        writer.rollback();
      } else {
        writer.close();
      }
    }
  }
}
