/**
 * The actor annotator: all mentions of one actor in an article under one id.
 *
 * <pre>{@code
 * AnnotatedArticle tagged = new ActorAnnotator().annotate(named);
 * tagged.actors().forEach(actor -> System.out.println(actor.id() + " by " + actor.rule()));
 * }</pre>
 *
 * <p>A surname, a first name, a nickname or an acronym is joined with the one full name of the
 * article that it can mean. Where it could mean several it stays by itself; names that are only
 * similar are never joined. A nationality acts as a plural ("Ukrainians") or with a group noun
 * ("Ukrainian troops").
 *
 * <p>Ids are the article's own reading: nothing is looked up outside it.
 */
@NullMarked
package dateline.actor;

import org.jspecify.annotations.NullMarked;
