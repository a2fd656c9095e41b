/**
 * The nouns of tagging: what can be found in an article, and who finds it.
 *
 * <pre>{@code
 * AnnotatedArticle tagged = Annotators.installed().annotate(article);
 * tagged.actors().forEach(actor -> System.out.println(actor.name() + " by " + actor.rule()));
 * }</pre>
 *
 * <p>An {@link dateline.annotation.Annotation} is a mention: a span with what it means and the rule
 * that made it. A {@link dateline.annotation.Claim} joins a figure with its speaker, place and
 * time. Only English is tagged.
 */
@NullMarked
package dateline.annotation;

import org.jspecify.annotations.NullMarked;
