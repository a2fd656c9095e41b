/** The command line. */
@NullMarked
package dateline.cli;

import org.jspecify.annotations.NullMarked;
