package dateline.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * What an index holds, as of its last commit.
 *
 * @param articles how many articles
 * @param claims how many figures in them
 * @param earlier how many earlier versions of articles
 * @param bytes size of its files
 * @param files what it remembers of every file that was read, by path
 * @param lastRun the run that last changed it, or null if unknown
 */
public record IndexState(
    int articles,
    int claims,
    int earlier,
    long bytes,
    List<FileEntry> files,
    @Nullable LastRun lastRun) {
  public IndexState {
    files = List.copyOf(files);
  }

  static IndexState of(Directory directory, DirectoryReader reader) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    Map<String, String> userData = reader.getIndexCommit().getUserData();
    long bytes = 0;
    for (String file : reader.getIndexCommit().getFileNames()) {
      bytes += length(directory, file);
    }
    try (Ledger ledger = new Ledger(directory)) {
      List<FileEntry> files =
          ledger.files().values().stream().sorted(Comparator.comparing(FileEntry::path)).toList();
      return new IndexState(
          count(searcher, Fields.ARTICLE),
          count(searcher, Fields.CLAIM),
          count(searcher, Fields.VERSION),
          bytes,
          files,
          LastRun.from(userData));
    }
  }

  /** Nothing for a file that a commit after the reader's has taken off the disk. */
  private static long length(Directory directory, String file) throws IOException {
    try {
      return directory.fileLength(file);
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  private static int count(IndexSearcher searcher, String type) throws IOException {
    return searcher.count(new TermQuery(new Term(Fields.TYPE, type)));
  }
}
