/**
 * The printed forms of articles and answers, for every door.
 *
 * <pre>{@code
 * try (JsonGenerator json = AnswerJson.generator(System.out)) {
 *   ArticleJson.write(json, Annotators.installed().annotate(article));
 * }
 * }</pre>
 *
 * <p>An article is the annotate contract of the README; offsets are UTF-16 code units into the
 * body.
 */
@NullMarked
package dateline.format;

import org.jspecify.annotations.NullMarked;
