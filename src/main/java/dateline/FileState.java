package dateline;

import dateline.index.FileEntry;
import dateline.index.Ledger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has become of the articles of a file that is being read; for many threads. */
final class FileState {
  private final String path;
  private final String hash;
  private final List<FileEntry.Copy> copies = new ArrayList<>();
  private final List<FileEntry.Earlier> earlier = new ArrayList<>();
  private final List<FileEntry.Quarantined> quarantined = new ArrayList<>();
  private int articles;

  FileState(String path, String hash) {
    this.path = path;
    this.hash = hash;
  }

  /** What became of the articles of a file that is not read again. */
  static FileState of(FileEntry entry) {
    FileState state = new FileState(entry.path(), entry.hash());
    state.articles = entry.articles();
    state.copies.addAll(entry.copies());
    state.earlier.addAll(entry.earlier());
    state.quarantined.addAll(entry.quarantined());
    return state;
  }

  String path() {
    return path;
  }

  /** An article that stands in the index, or soon will. */
  synchronized void hold() {
    articles++;
  }

  /** An article that stood to be written and could not be. */
  synchronized void fail(int line, String reason) {
    articles--;
    quarantine(line, reason, null);
  }

  synchronized void quarantine(int line, String reason, @Nullable String blockedBy) {
    quarantined.add(new FileEntry.Quarantined(line, reason, blockedBy));
  }

  /** An article of which a newer version stands in the index. */
  synchronized void earlier(String id, Ledger.Held newer) {
    earlier.add(new FileEntry.Earlier(id, newer.id(), newer.path()));
  }

  /** One that stood in the index until a newer version was met. */
  synchronized void displace(String id, Ledger.Held newer) {
    articles--;
    earlier(id, newer);
  }

  synchronized void copy(String id, int line, Ledger.Held original) {
    copies.add(new FileEntry.Copy(id, line, original.id(), original.path()));
  }

  /** A copy of an article that could not be annotated cannot be either: the words are the same. */
  synchronized int failCopies(Map<String, String> reasonById) {
    int before = copies.size();
    for (FileEntry.Copy copy : List.copyOf(copies)) {
      String reason = reasonById.get(copy.originalId());
      if (reason != null) {
        copies.remove(copy);
        quarantine(copy.line(), reason, copy.originalPath());
      }
    }
    return before - copies.size();
  }

  synchronized FileEntry entry() {
    quarantined.sort(Comparator.comparingInt(FileEntry.Quarantined::line));
    return new FileEntry(path, hash, articles, copies, earlier, quarantined);
  }
}
