/**
 * The name tagger: which words are the name of a person, an organisation, a place or a people.
 *
 * <pre>{@code
 * AnnotatedArticle tagged = new NameTagger().annotate(AnnotatedArticle.untagged(article));
 * tagged.names().forEach(name -> System.out.println(name.kind() + " by " + name.rule()));
 * }</pre>
 *
 * <p>A <em>run</em> is a row of capitalised words; a <em>head</em> word such as "Ministry" makes an
 * organisation; a <em>sign</em> is what a list says about a word. Names are found by capitals,
 * lists and neighbours, and by what the rest of the article calls the same words.
 *
 * <p>Names in lower case are not found, nor names in headlines that neither the lists nor the text
 * below know. "Washington said" stays a place.
 */
@NullMarked
package dateline.name;

import org.jspecify.annotations.NullMarked;
