package dateline.format;

import dateline.article.Article;
import dateline.search.ArticleRow;
import dateline.search.ArticleRows;
import dateline.search.Selected;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles as comma-separated values (RFC 4180), a line each under a line of names, cells as
 * in {@link ClaimCsv}. Several names in one cell stand between semicolons.
 */
public final class ArticleCsv implements ArticleRows {
  private static final String NAMES =
      "id,date,source,title,path,persons,organisations,places,author,url";

  private final Appendable out;

  /** Onto a writer that stays open. */
  public ArticleCsv(Appendable out) {
    this.out = out;
  }

  @Override
  public void start(Selected selected) throws IOException {
    out.append(NAMES).append("\r\n");
  }

  @Override
  public void take(ArticleRow row) throws IOException {
    Article article = row.annotated().article();
    List<String> cells = new ArrayList<>();
    cells.add(article.id());
    cells.add(article.date() == null ? "" : article.date().toString());
    cells.add(orEmpty(article.source()));
    cells.add(orEmpty(article.headline()));
    cells.add(row.path());
    cells.add(String.join("; ", row.persons()));
    cells.add(String.join("; ", row.organisations()));
    cells.add(String.join("; ", row.places()));
    cells.add(orEmpty(article.origin().author()));
    cells.add(orEmpty(article.url()));
    out.append(cells.stream().map(ClaimCsv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
