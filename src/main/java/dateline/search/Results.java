package dateline.search;

import java.util.List;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param total number of articles that match, exact
 * @param hits those asked for
 * @param facets over all articles that match
 * @param read how the query was read, with every operator and field written out: {@code
 *     +place:ukraine +(title:drone body:drone)}
 * @param hints sentences that may help: how many articles OR would find when AND finds none, a
 *     lower-case operator that was read as a word
 */
public record Results(long total, List<Hit> hits, Facets facets, String read, List<String> hints) {
  public Results {
    hits = List.copyOf(hits);
    hints = List.copyOf(hints);
  }
}
