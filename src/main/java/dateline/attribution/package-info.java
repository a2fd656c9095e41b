/** The attribution annotator: who said what, and the claims that join a figure with its speaker. */
@NullMarked
package dateline.attribution;

import org.jspecify.annotations.NullMarked;
