package dateline;

import dateline.index.FileEntry;
import dateline.index.IndexFolder;
import dateline.ingest.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a run, under the names that the index gives them: the path from the folder that the
 * index folder stands in, or the whole path if the file lies elsewhere.
 *
 * <pre>
 * index folder   /home/anna/index
 * /home/anna/news/flood.txt    news/flood.txt
 * /var/feed/today.jsonl        /var/feed/today.jsonl
 * </pre>
 */
final class Corpus {
  private final Path index;
  private final Path received;
  private final Path base;
  private final List<Path> roots;
  private final Map<String, Path> files = new LinkedHashMap<>();

  private Corpus(List<Path> roots, Path indexFolder) {
    this.index = whole(indexFolder);
    this.received = index.resolve(IndexFolder.RECEIVED);
    Path parent = index.getParent();
    this.base = parent == null ? index : parent;
    this.roots = roots.stream().map(Corpus::whole).toList();
  }

  /**
   * All files under the roots in order, each once, those of the index left out but for those that
   * it received.
   */
  static Corpus of(List<Path> roots, Path indexFolder) throws IOException {
    Corpus corpus = new Corpus(roots, indexFolder);
    for (Path root : corpus.roots) {
      for (Path file : ArticleReader.files(root)) {
        Path path = whole(file);
        if (!path.startsWith(corpus.index) || path.startsWith(corpus.received)) {
          corpus.files.putIfAbsent(corpus.name(path), path);
        }
      }
    }
    return corpus;
  }

  /** The files by name, in the order in which they are read. */
  Map<String, Path> files() {
    return files;
  }

  /** Whether a file of the index was under these roots and is no more. */
  boolean isGone(FileEntry entry) {
    Path path = base.resolve(entry.path());
    return !files.containsKey(entry.path()) && roots.stream().anyMatch(path::startsWith);
  }

  /** Adds a file from outside the roots if it still exists. */
  void addIfThere(String name) {
    Path path = base.resolve(name);
    if (Files.isRegularFile(path)) {
      files.putIfAbsent(name, path);
    }
  }

  private String name(Path path) {
    Path named = path.startsWith(base) ? base.relativize(path) : path;
    return named.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
