/** Tagging as Lucene analysis: words, and the tags stacked upon them. */
@NullMarked
package dateline.analysis;

import org.jspecify.annotations.NullMarked;
