/**
 * The wiring: joins the stages.
 *
 * <pre>{@code
 * Report report = Indexing.run(List.of(Path.of("corpus")), Path.of("index"), Progress.NONE);
 * }</pre>
 *
 * <p>{@link dateline.Indexing} brings an index up to date with folders, {@link dateline.Annotating}
 * tags without an index. Questions go to {@link dateline.search.Searcher}.
 */
@NullMarked
package dateline;

import org.jspecify.annotations.NullMarked;
