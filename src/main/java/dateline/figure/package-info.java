/**
 * The figure annotator: numbers in digits and words with hedge, unit, interval and what is counted.
 */
@NullMarked
package dateline.figure;

import org.jspecify.annotations.NullMarked;
