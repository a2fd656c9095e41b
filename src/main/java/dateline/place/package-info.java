/**
 * The place annotator: names found in the gazetteer, and which of the places of that name is meant.
 */
@NullMarked
package dateline.place;

import org.jspecify.annotations.NullMarked;
