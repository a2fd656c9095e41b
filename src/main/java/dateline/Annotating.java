package dateline;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotators;
import dateline.annotation.Reasons;
import dateline.article.Article;
import dateline.ingest.ArticleReader;
import dateline.ingest.Item;
import dateline.ingest.ReaderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Reads and tags articles without an index, on all cores, and hands on what becomes of each in the
 * order of the input.
 *
 * @param <T> what becomes of an article
 */
public final class Annotating<T> {
  private static final int AHEAD = 64;

  private final ExecutorService workers;
  private final boolean explain;
  private final Render<T> render;
  private final Sink<T> sink;
  private final Consumer<String> problems;
  private final Queue<Future<T>> underWay = new ArrayDeque<>();
  private int unreadable;

  private Annotating(
      ExecutorService workers,
      boolean explain,
      Render<T> render,
      Sink<T> sink,
      Consumer<String> problems) {
    this.workers = workers;
    this.explain = explain;
    this.render = render;
    this.sink = sink;
    this.problems = problems;
  }

  /** Makes something of a tagged article; runs on several threads at once. */
  public interface Render<T> {
    /** What becomes of the article; it has reasons only where they are asked. */
    T of(AnnotatedArticle article, Reasons reasons) throws IOException;
  }

  /** Takes what became of the articles, in order, on the caller's thread. */
  public interface Sink<T> {
    /** The next one. */
    void take(T rendered) throws IOException;
  }

  /**
   * Reads files, folders, and standard input for "-".
   *
   * @param options how they are read
   * @param explain whether reasons are asked
   * @param problems takes a sentence for each article that could not be read
   * @return how many those were
   * @throws NoSuchFileException if a file or folder is not there
   */
  public static <T> int run(
      List<String> files,
      ReaderOptions options,
      boolean explain,
      Render<T> render,
      Sink<T> sink,
      Consumer<String> problems)
      throws IOException {
    for (String file : files) {
      if (!file.equals("-") && !Files.exists(Path.of(file))) {
        throw new NoSuchFileException(file);
      }
    }
    ExecutorService workers =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("annotate-", 0).factory());
    try {
      Annotating<T> annotating = new Annotating<>(workers, explain, render, sink, problems);
      annotating.readAll(files, options);
      annotating.finish(0);
      return annotating.unreadable;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      workers.shutdownNow();
    }
  }

  private void readAll(List<String> files, ReaderOptions options) throws IOException {
    List<String> names = new ArrayList<>();
    List<ReadAhead.Source> sources = new ArrayList<>();
    for (String file : files) {
      if (file.equals("-")) {
        names.add("standard input");
        sources.add((reader, items) -> reader.read(System.in, "stdin", items));
      } else {
        for (Path path : ArticleReader.files(Path.of(file))) {
          names.add(path.toString());
          sources.add(ReadAhead.file(path, path.toString()));
        }
      }
    }
    try (ReadAhead ahead = new ReadAhead(options, sources)) {
      for (String name : names) {
        ahead.next(item -> take(name, item));
      }
    }
  }

  private void take(String from, Item item) {
    switch (item) {
      case Item.Read read -> {
        Article article = read.article();
        underWay.add(workers.submit(() -> tagged(article)));
        try {
          finish(AHEAD);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      case Item.Unreadable bad -> {
        unreadable++;
        problems.accept(
            from + (bad.line() > 0 ? ", line " + bad.line() : "") + ": " + bad.reason());
      }
    }
  }

  private T tagged(Article article) throws IOException {
    Reasons reasons = explain ? Reasons.asked() : Reasons.unasked();
    return render.of(Annotators.installed().annotate(article, reasons), reasons);
  }

  /** Hands on finished articles until no more than this many are under way. */
  private void finish(int most) throws IOException {
    while (underWay.size() > most) {
      try {
        sink.take(underWay.remove().get());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException io) {
          throw io;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
  }
}
