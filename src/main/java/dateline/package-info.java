/** The wiring: opens an index and joins the stages. */
@NullMarked
package dateline;

import org.jspecify.annotations.NullMarked;
