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
  private final List<FileEntry.Quarantined> quarantined = new ArrayList<>();
  private int articles;

  FileState(String path, String hash) {
    this.path = path;
    this.hash = hash;
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
    return new FileEntry(path, hash, articles, copies, quarantined);
  }
}
