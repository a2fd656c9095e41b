package dateline.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article that matches, for itself and its copies.
 *
 * @param id what {@link Searcher#article} finds it by
 * @param title the headline, or null if it has none
 * @param date day of publication, or null if unknown
 * @param source publisher, or null if unknown
 * @param score how well it matches, greater is better; comparable within one answer only
 * @param snippets parts of the text that show why it matches; the article's beginning if none does
 * @param reasons how it meets each part of the query; empty if that was not asked for
 * @param copyCount how many copies of it match too; they are no hits of their own
 * @param copies the first of them as published, as many as were asked for
 */
public record Hit(
    String id,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String source,
    float score,
    List<Snippet> snippets,
    List<HitReason> reasons,
    int copyCount,
    List<Copy> copies) {
  public Hit {
    copies = List.copyOf(copies);
    reasons = List.copyOf(reasons);
    snippets = List.copyOf(snippets);
  }
}
