package dateline;

import dateline.annotation.Annotators;
import dateline.article.Article;
import dateline.index.ArticleWriter;
import dateline.index.FileEntry;
import dateline.index.IndexFolder;
import dateline.ingest.Item;
import dateline.ingest.Outcome;
import dateline.ingest.ReaderOptions;
import dateline.search.Searcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings an index up to date with its folders: reads what is new or changed, annotates and writes
 * it on all cores, removes what is gone.
 *
 * <pre>{@code
 * Report report = Indexing.run(List.of(Path.of("news")), Path.of("index"), Progress.NONE);
 * }</pre>
 *
 * <p>A file with the same bytes as before is not read. Of two articles with the same title and
 * body, the one in the first file stands in the index and the other is a duplicate; of two with the
 * same id but other words, the one in the first file stands in the index and the other is
 * quarantined. What stands in the index already comes before what is new. When its article goes or
 * changes, the files that held the others are read again, so that one of them takes the place.
 *
 * <p>All changes of a run show at once at its end; a run that fails or is stopped changes nothing.
 */
public final class Indexing {
  private final ArticleWriter writer;
  private final Progress progress;
  private final boolean retry;
  private final @Nullable String received;
  private final Corpus corpus;
  private final Register register;
  private final Contests contests;
  private final Tally tally;
  private final List<Report.Stage> stages = new ArrayList<>();
  private int files;
  private int done;
  private final Workers workers;
  private final Fingerprint fingerprint = new Fingerprint();
  private final Map<String, FileState> states = new HashMap<>();
  private int read;
  private int moved;
  private final List<FileEntry> unread = new ArrayList<>();

  private Indexing(
      ArticleWriter writer,
      Corpus corpus,
      Annotators annotators,
      Progress progress,
      boolean retry,
      @Nullable String received) {
    this.retry = retry;
    this.tally = new Tally(received);
    this.received = received;
    this.writer = writer;
    this.progress = progress;
    this.corpus = corpus;
    this.register = new Register(writer.ledger(), corpus::isGone);
    this.workers = new Workers(writer, annotators, tally);
    this.contests = new Contests(writer, register, workers, tally, this::state);
  }

  /**
   * Indexes files and folders.
   *
   * @throws NoSuchFileException if one of them is not there
   * @throws dateline.index.IndexException if the index cannot be written
   */
  public static Report run(List<Path> roots, Path indexFolder, Progress progress)
      throws IOException {
    return run(roots, indexFolder, progress, ReaderOptions.DEFAULT, false);
  }

  /**
   * The same with options for reading.
   *
   * @param retry whether unchanged files in which something was quarantined are read again
   */
  public static Report run(
      List<Path> roots, Path indexFolder, Progress progress, ReaderOptions options, boolean retry)
      throws IOException {
    return run(roots, indexFolder, progress, options, retry, Annotators.installed());
  }

  static Report run(
      List<Path> roots,
      Path indexFolder,
      Progress progress,
      ReaderOptions options,
      boolean retry,
      Annotators annotators)
      throws IOException {
    List<Path> all = new ArrayList<>(roots);
    Path received = indexFolder.resolve(IndexFolder.RECEIVED);
    if (Files.isDirectory(received)) {
      all.add(received);
    }
    Corpus corpus = Corpus.of(all, indexFolder);
    return run(corpus, indexFolder, progress, options, retry, annotators, null);
  }

  /**
   * Indexes one file of articles that were received, of the index's own folder {@link
   * IndexFolder#RECEIVED}; the report lists them. The names to suggest stay as they are: see {@link
   * Searcher#writeSuggestions}.
   */
  static Report receive(Path file, Path indexFolder) throws IOException {
    Corpus corpus = Corpus.of(List.of(file), indexFolder);
    return run(
        corpus,
        indexFolder,
        Progress.NONE,
        ReaderOptions.DEFAULT,
        false,
        Annotators.installed(),
        corpus.files().keySet().iterator().next());
  }

  private static Report run(
      Corpus corpus,
      Path indexFolder,
      Progress progress,
      ReaderOptions options,
      boolean retry,
      Annotators annotators,
      @Nullable String received)
      throws IOException {
    long start = System.nanoTime();
    long cpu = Workers.cpu();
    try (ArticleWriter writer = ArticleWriter.open(indexFolder)) {
      Indexing indexing = new Indexing(writer, corpus, annotators, progress, retry, received);
      try {
        Duration elsewhere = indexing.readAll(options);
        indexing.stages.add(stage("read", cpu - elsewhere.toNanos()));
        indexing.contests.settle();
        indexing.workers.finish();
        indexing.stages.addAll(indexing.workers.stages());
        cpu = Workers.cpu();
        indexing.conclude();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      } finally {
        indexing.workers.stop();
      }
      writer.commit(indexing.tally.asRun());
      if (received == null) {
        Searcher.writeSuggestions(indexFolder);
      }
      indexing.stages.add(stage("commit", cpu));
      return indexing.report(Duration.ofNanos(System.nanoTime() - start));
    }
  }

  /** A stage on this thread, which had used this much time when it began. */
  private static Report.Stage stage(String name, long cpu) {
    return new Report.Stage(name, Duration.ofNanos(Workers.cpu() - cpu));
  }

  /** Tells the time of all processors together that reading took elsewhere than on this thread. */
  private Duration readAll(ReaderOptions options) throws IOException {
    Map<String, String> hashes = new HashMap<>();
    Set<String> released = release(hashes);
    files = corpus.files().size();
    Map<String, Path> changed = new LinkedHashMap<>(corpus.files());
    changed.keySet().removeIf(name -> !isToBeRead(name, released));
    List<ReadAhead.Source> sources = new ArrayList<>();
    changed.forEach((name, file) -> sources.add(ReadAhead.file(file, name)));
    ReadAhead ahead = new ReadAhead(options, sources);
    try (ahead) {
      for (String name : corpus.files().keySet()) {
        if (changed.containsKey(name)) {
          read(ahead, new FileState(name, Objects.requireNonNull(hashes.get(name))));
        } else {
          keep(Objects.requireNonNull(writer.ledger().files().get(name)));
        }
        progress.at(++done, files, tally.total());
      }
    }
    return ahead.cpu();
  }

  private boolean isToBeRead(String name, Set<String> released) {
    FileEntry before = writer.ledger().files().get(name);
    return before == null || released.contains(name) || before.waitsFor(released);
  }

  /**
   * Takes their places from the articles of changed and removed files. A file from elsewhere that
   * waits for one of these places is read too, and may itself have changed.
   */
  private Set<String> release(Map<String, String> hashes) throws IOException {
    Collection<FileEntry> entries = writer.ledger().files().values();
    Set<String> released = new HashSet<>();
    for (FileEntry entry : entries) {
      if (corpus.isGone(entry)) {
        release(entry, released);
      }
    }
    do {
      for (Map.Entry<String, Path> file : corpus.files().entrySet()) {
        if (!hashes.containsKey(file.getKey())) {
          String hash = fingerprint.of(file.getValue());
          hashes.put(file.getKey(), hash);
          FileEntry entry = writer.ledger().files().get(file.getKey());
          if (entry != null && (!entry.hash().equals(hash) || isRetried(entry))) {
            release(entry, released);
          }
        }
      }
      for (FileEntry entry : entries) {
        if (!released.contains(entry.path()) && entry.waitsFor(released)) {
          corpus.addIfThere(entry.path());
        }
      }
    } while (hashes.size() < corpus.files().size());
    return released;
  }

  private boolean isRetried(FileEntry entry) {
    return retry && !entry.quarantined().isEmpty();
  }

  private void release(FileEntry entry, Set<String> released) throws IOException {
    released.add(entry.path());
    register.release(entry.path());
  }

  private void keep(FileEntry entry) {
    tally.add(Outcome.UNCHANGED, entry.articles() + entry.earlier().size());
    tally.add(Outcome.DUPLICATE, entry.copies().size());
    tally.add(Outcome.QUARANTINED, entry.quarantined().size());
    unread.add(entry);
  }

  private void read(ReadAhead ahead, FileState state) throws IOException {
    read++;
    states.put(state.path(), state);
    try {
      ahead.next(item -> take(item, state));
    } catch (AccessDeniedException | NoSuchFileException e) {
      quarantine(state, 0, "the file may not be read", null);
    }
  }

  private void take(Item item, FileState state) {
    progress.at(done, files, tally.total());
    switch (item) {
      case Item.Read good -> {
        try {
          place(good.article(), good.line(), state);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      case Item.Unreadable bad -> quarantine(state, bad.line(), bad.reason(), null);
    }
  }

  private void place(Article article, int line, FileState state) throws IOException {
    String hash = fingerprint.of(article);
    switch (register.judge(article, state.path(), hash)) {
      case Register.Verdict.Write write -> {
        state.hold();
        moved += write.moved() ? 1 : 0;
        writer.dropEarlier(state.path(), hash);
        if (write.earlier() != null) {
          keepEarlier(write.earlier(), state.path());
        }
        workers.put(
            new Workers.Work(article, state, line, hash, write.outcome(), write.replaces()));
      }
      case Register.Verdict.Keep keep -> {
        state.hold();
        tally.end(Outcome.UNCHANGED, state.path(), line, article.id());
      }
      case Register.Verdict.Copy copy -> {
        state.copy(article.id(), line, copy.original());
        tally.end(Outcome.DUPLICATE, state.path(), line, article.id());
      }
      case Register.Verdict.Contested contested ->
          contests.add(article, contested.place(), line, state);
    }
  }

  private void keepEarlier(Article old, String path) throws IOException {
    writer.keepEarlier(old, path, fingerprint.of(old));
  }

  /** What becomes of the articles of a file, whether it is read in this run or not. */
  private FileState state(String path) {
    return states.computeIfAbsent(
        path, p -> FileState.of(Objects.requireNonNull(writer.ledger().files().get(p))));
  }

  private void quarantine(FileState state, int line, String reason, @Nullable String blockedBy) {
    state.quarantine(line, reason, blockedBy);
    tally.end(Outcome.QUARANTINED, state.path(), line, null);
  }

  /** Removes what is gone and remembers the files that were read. */
  private void conclude() throws IOException {
    for (String id : register.left()) {
      writer.remove(id);
      if (!register.livesOn(id)) {
        writer.dropEarlierOf(id);
        tally.add(Outcome.REMOVED, 1);
      }
    }
    Map<String, FileEntry> before = writer.ledger().files();
    for (FileState state : states.values()) {
      tally.move(Outcome.DUPLICATE, Outcome.QUARANTINED, state.failCopies(workers.failed()));
      FileEntry entry = state.entry();
      if (!entry.equals(before.get(entry.path()))) {
        writer.put(entry);
      }
    }
    for (FileEntry entry : before.values()) {
      if (corpus.isGone(entry)) {
        writer.forget(entry.path());
      }
    }
  }

  private Report report(Duration took) {
    List<Report.Quarantined> quarantined = new ArrayList<>();
    List<FileEntry> entries = new ArrayList<>();
    for (FileEntry entry : unread) {
      if (!states.containsKey(entry.path())) {
        entries.add(entry);
      }
    }
    for (FileState state : states.values()) {
      if (corpus.files().containsKey(state.path())) {
        entries.add(state.entry());
      }
    }
    entries.sort(Comparator.comparing(FileEntry::path));
    for (FileEntry entry : entries) {
      for (FileEntry.Quarantined one : entry.quarantined()) {
        quarantined.add(new Report.Quarantined(entry.path(), one.line(), one.reason()));
      }
    }
    FileState list = received == null ? null : states.get(received);
    return new Report(
        corpus.files().size(),
        read,
        tally.counts(),
        moved,
        quarantined,
        took,
        stages,
        list == null ? List.of() : tally.ended(list.entry().quarantined()));
  }
}
