/** The printed forms of articles and answers; see the annotate contract in the README. */
@NullMarked
package dateline.json;

import org.jspecify.annotations.NullMarked;
