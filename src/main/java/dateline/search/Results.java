package dateline.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param total number of articles that match, exact; copies count each
 * @param stories number of stories that match, copies of one counted once; null if that was not
 *     asked for
 * @param hits those asked for
 * @param facets over all articles that match, or over one article of each story
 * @param next where the next page begins ({@link Page#after}), or null if no hit is left
 * @param isPartial whether time ran out: total, hits and facets are those of the articles that were
 *     looked at by then
 * @param read how the query was read, in the query language with every operator written out: {@code
 *     place:Ukraine AND drone*}
 * @param hints sentences that may help: how many articles OR would find when AND finds none, a
 *     lower-case operator that was read as a word
 * @param parts what each part of the query means, or null if that was not asked for
 */
public record Results(
    long total,
    @Nullable Long stories,
    List<Hit> hits,
    @Nullable Cursor next,
    boolean isPartial,
    Facets facets,
    String read,
    List<String> hints,
    @Nullable QueryPart parts) {
  public Results {
    hits = List.copyOf(hits);
    hints = List.copyOf(hints);
  }
}
