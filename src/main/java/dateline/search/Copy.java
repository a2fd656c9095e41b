package dateline.search;

import dateline.article.Agreement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article that tells the story of another in much the same words.
 *
 * @param id what {@link Searcher#article} finds it by
 * @param title its own headline, or null if it has none
 * @param date day of publication, or null if unknown
 * @param source publisher, or null if unknown
 * @param agreement what both have in common
 */
public record Copy(
    String id,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String source,
    Agreement agreement) {}
