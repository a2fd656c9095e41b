/**
 * The actor annotator: all mentions of one actor in an article under one id.
 *
 * <pre>{@code
 * AnnotatedArticle tagged = new ActorAnnotator().annotate(named);
 * tagged.actors().forEach(actor -> System.out.println(actor.id() + " by " + actor.rule()));
 * }</pre>
 *
 * <p>A surname, a first name, a nickname or an acronym is joined with the one full name of the
 * article that it can mean: the title before it decides, then who was named before. So are names
 * that the text says somebody is called by ("SBY, as Indonesians call him"), pet forms of surnames
 * ("Gorby") and parts of an organisation's name ("Inkatha"). Where a name could mean several it
 * stays by itself; names that are only similar are never joined. A nationality acts as a plural
 * ("Ukrainians") or with a group noun ("Ukrainian troops").
 *
 * <p>What the words beside a full name say somebody is, "goalkeeper", goes with the mention: it
 * tells namesakes of other articles apart. Ids are the article's own reading. One thing is looked
 * up outside it: who held an office on the article's day, where it gives no full name ("President
 * Bush"). What several articles have in common is found out when they are searched. {@code mvn test
 * -Dtest=ChainsTest} measures all this on gold chains and leaves a table in {@code
 * target/chains.txt}.
 */
@NullMarked
package dateline.actor;

import org.jspecify.annotations.NullMarked;
