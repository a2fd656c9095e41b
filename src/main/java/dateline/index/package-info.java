/** The schema and the writer of the Lucene index. */
@NullMarked
package dateline.index;

import org.jspecify.annotations.NullMarked;
