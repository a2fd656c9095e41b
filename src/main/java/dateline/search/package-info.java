/** Typed query to answer: parser, compiler, searcher, facets, snippets. */
@NullMarked
package dateline.search;

import org.jspecify.annotations.NullMarked;
