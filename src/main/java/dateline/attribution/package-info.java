/**
 * The attribution annotator: who said what, and the claims that join a figure with its speaker.
 *
 * <pre>{@code
 * AnnotatedArticle tagged = new AttributionAnnotator().annotate(article);
 * Attribution first = tagged.attributions().getFirst();   // source, cue, content, speakers
 * Claim claim = tagged.claims().getFirst();               // verb, actors, places, time
 * }</pre>
 *
 * <p>{@code cues.tsv} lists the verbs that say that something was said, {@code words.tsv} the words
 * that open clauses and noun phrases. Quotes pairs the marks, VerbGroups finds cues, Subjects and
 * NounPhrases the phrases that speak, Contents and ClauseEnds what is said, VerbStatements puts
 * them together, Speakers tells whose id it is, and ClaimJoiner hangs the figures on it all.
 *
 * <p>Cues inside quotations, and inside what another is said to have said, make no statements of
 * their own. A speaker who is not plain stays empty.
 */
@NullMarked
package dateline.attribution;

import org.jspecify.annotations.NullMarked;
