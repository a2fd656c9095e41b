/** File to article: formats, clean-up, dates, language; every article ends as one Outcome. */
@NullMarked
package dateline.ingest;

import org.jspecify.annotations.NullMarked;
