package dateline.search;

import java.util.List;

/**
 * What a part of a query means.
 *
 * <pre>
 * place:Ukraine AND drone     all of these            14 articles
 *   place:Ukraine             a place of this name …  210
 *   drone                     drone, drones in …       96
 * </pre>
 *
 * @param part in the query language
 * @param meaning in words
 * @param articles how many articles meet it
 * @param parts what it is made of
 */
public record QueryPart(String part, String meaning, long articles, List<QueryPart> parts) {
  public QueryPart {
    parts = List.copyOf(parts);
  }
}
