package dateline.format;

import dateline.search.ArticleRows;
import dateline.search.ClaimRequest;
import dateline.search.ClaimRows;
import dateline.search.QueryException;
import dateline.search.Searcher;
import dateline.search.Selection;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * How whole result sets are laid out, row by row onto a stream that stays open.
 *
 * <pre>{@code
 * ExportFormat.CSV.articles(searcher, selection, false, System.out, rows -> rows);
 * }</pre>
 */
public enum ExportFormat {
  /** One object a line. */
  JSONL("application/jsonl"),
  /** A table. */
  CSV("text/csv; charset=utf-8"),
  /** Points on a map. */
  GEOJSON("application/geo+json");

  private final String type;

  ExportFormat(String type) {
    this.type = type;
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /**
   * Writes every article of a selection.
   *
   * @param tags whether what was found in them is written too, where the format can
   * @param seen whom the rows pass on their way
   * @throws QueryException if the query or a facet choice cannot be read; before the first row
   */
  public void articles(
      Searcher searcher,
      Selection selection,
      boolean tags,
      OutputStream out,
      UnaryOperator<ArticleRows> seen)
      throws IOException, QueryException {
    switch (this) {
      case JSONL -> {
        try (ArticleLines lines = new ArticleLines(out, tags)) {
          searcher.articles(selection, seen.apply(lines));
        }
      }
      case CSV -> {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        searcher.articles(selection, seen.apply(new ArticleCsv(text)));
        text.flush();
      }
      case GEOJSON -> {
        try (ArticleGeoJson points = new ArticleGeoJson(out)) {
          searcher.articles(selection, seen.apply(points));
        }
      }
    }
  }

  /**
   * Writes every claim that is asked for.
   *
   * @param seen whom the rows pass on their way
   * @throws QueryException if the query cannot be read; before the first row
   */
  public void claims(
      Searcher searcher, ClaimRequest request, OutputStream out, UnaryOperator<ClaimRows> seen)
      throws IOException, QueryException {
    switch (this) {
      case JSONL -> {
        try (ClaimLines lines = new ClaimLines(out)) {
          searcher.claims(request, seen.apply(lines));
        }
      }
      case CSV -> {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        searcher.claims(request, seen.apply(new ClaimCsv(text)));
        text.flush();
      }
      case GEOJSON -> {
        try (ClaimGeoJson points = new ClaimGeoJson(out, searcher::article)) {
          searcher.claims(request, seen.apply(points));
        }
      }
    }
  }

  /** As users type it: {@code csv}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
