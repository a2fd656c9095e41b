/**
 * Typed query to answer.
 *
 * <pre>{@code
 * try (Searcher searcher = Searcher.open(Path.of("index"))) {
 *   Results results = searcher.search(SearchRequest.of("place:Kursk \"front line\""));
 *   ClaimResults claims = searcher.claims("claim(troops > 1000 said-by:Zelensky)", 0, 20);
 * }
 * }</pre>
 *
 * <pre>
 * typed text --QueryParser--> NewsQuery --QueryCompiler--> Lucene query --Searcher--> Results
 *                                 |                                          |
 *                            QueryWriter (as read)        FacetCounter, Snippets <- MarkFinder
 * </pre>
 *
 * <p>The query language stands in full at {@link dateline.search.QueryParser}. Words are brought to
 * the form in which they were indexed and nothing more: typed words never find tags. No article is
 * annotated to answer a query or to show a hit, only to give the reasons of a claim where they are
 * asked. Every total and every facet count is exact.
 *
 * <p>An actor is asked for and counted by all names that {@link dateline.search.ActorNames} joins:
 * those of the well-known, and what the user says in {@code actors.tsv}. It is read when an index
 * is opened, and nothing is indexed again for it. Only the list of actors tells people of one name
 * apart, by what articles call them ({@link dateline.search.ActorContexts}); facets count the name.
 *
 * <p>Limits: 10,000 signs and 500 parts a query, parentheses 50 deep, 1,024 words after patterns
 * are spelt out; a query over a limit is refused with a {@link dateline.search.QueryException}.
 */
@NullMarked
package dateline.search;

import org.jspecify.annotations.NullMarked;
