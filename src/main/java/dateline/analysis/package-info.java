/**
 * Tagging as Lucene analysis: words, and the tags stacked upon them.
 *
 * <pre>{@code
 * Analyzer analyzer = new NewsAnalyzer();
 * Analyzer own =
 *     CustomAnalyzer.builder().withTokenizer("news").addTokenFilter("actorTags").build();
 * }</pre>
 *
 * <p>{@link dateline.analysis.NewsTokenizer} sees the whole text and tags it; each tag filter
 * stacks one sort of tag. When an article is indexed, the same stream is made from annotations that
 * exist already. {@link dateline.analysis.Tags} is the vocabulary of tags, {@link
 * dateline.analysis.Words} the one form of a word for text and typed query alike.
 */
@NullMarked
package dateline.analysis;

import org.jspecify.annotations.NullMarked;
