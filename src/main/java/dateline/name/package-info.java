/** The name tagger: which words are the name of a person, an organisation or a place. */
@NullMarked
package dateline.name;

import org.jspecify.annotations.NullMarked;
