package dateline.search;

import dateline.annotation.AnnotatedArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers queries from an index as it stood when it was opened.
 *
 * <pre>{@code
 * try (Searcher searcher = Searcher.open(Path.of("news.idx"))) {
 *   Results results = searcher.search(SearchRequest.of("place:Kursk"));
 * }
 * }</pre>
 */
public final class Searcher implements AutoCloseable {
  private Searcher() {}

  /** Opens an index for reading. */
  public static Searcher open(Path indexFolder) throws IOException {
    if (!java.nio.file.Files.isDirectory(indexFolder)) {
      throw new IOException("there is no index in " + indexFolder);
    }
    return new Searcher();
  }

  /** The articles that match. */
  public Results search(SearchRequest request) throws IOException, QueryException {
    if (request.query().isEmpty()) {
      return new Results(0, List.of(), Facets.NONE, "", List.of());
    }
    throw new QueryException(request.query(), 0, "Nothing can be searched.");
  }

  /**
   * The claims of the articles that match; a query of nothing but {@code figure:} and {@code
   * said-by:} parts picks among the claims themselves too.
   */
  public ClaimResults claims(String query, int offset, int limit)
      throws IOException, QueryException {
    if (query.isEmpty()) {
      return new ClaimResults(0, List.of(), "", List.of());
    }
    throw new QueryException(query, 0, "Nothing can be searched.");
  }

  /** The article with exactly this id, or null. */
  public @Nullable AnnotatedArticle article(String id) throws IOException {
    return null;
  }

  /** Ids that begin with these characters, in order, at most {@code limit}. */
  public List<String> idsStartingWith(String prefix, int limit) throws IOException {
    return List.of();
  }

  /** Ids that are nearest to this one in spelling, nearest first, at most {@code limit}. */
  public List<String> similar(String id, int limit) throws IOException {
    return List.of();
  }

  /** Facets of the whole index. */
  public Facets overview(int valuesPerDimension) throws IOException {
    return Facets.NONE;
  }

  /** Number of articles in the index. */
  public int articles() throws IOException {
    return 0;
  }

  /** Number of claims in the index. */
  public int claimCount() throws IOException {
    return 0;
  }

  @Override
  public void close() throws IOException {}
}
