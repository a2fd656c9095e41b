package dateline.search;

import java.util.List;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param total number of articles that match, exact
 * @param hits those asked for
 * @param facets over all articles that match
 * @param read how the query was read, in the query language with every operator written out: {@code
 *     place:Ukraine AND drone*}
 * @param hints sentences that may help: how many articles OR would find when AND finds none, a
 *     lower-case operator that was read as a word
 */
public record Results(long total, List<Hit> hits, Facets facets, String read, List<String> hints) {
  public Results {
    hits = List.copyOf(hits);
    hints = List.copyOf(hints);
  }
}
