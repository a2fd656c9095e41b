/**
 * The name tagger: which words are the name of a person, an organisation, a place or a people.
 *
 * <pre>{@code
 * AnnotatedArticle tagged = new NameTagger().annotate(AnnotatedArticle.untagged(article));
 * tagged.names().forEach(name -> System.out.println(name.kind() + " by " + name.rule()));
 * }</pre>
 *
 * <p>Two readers work together. The <em>rules</em> know capitals, lists and neighbours, and what
 * the rest of the article calls the same words: a <em>run</em> is a row of capitalised words; a
 * <em>head</em> word such as "Ministry" makes an organisation; a <em>sign</em> is what a list says
 * about a word. The <em>trained tagger</em> reads running text with their findings as evidence
 * among others, by weights learned from labelled text. Headlines, tables and the names of peoples
 * are read by the rules alone.
 *
 * <p>Names in lower case are not found, nor names in headlines that neither the lists nor the text
 * below know. How the weights are made is said in {@code src/test/train/README.md}.
 */
@NullMarked
package dateline.name;

import org.jspecify.annotations.NullMarked;
