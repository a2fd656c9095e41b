/**
 * The nouns of reading: an {@link dateline.article.Article} is a text with {@link
 * dateline.article.Zone zones}; {@link dateline.article.Tokens} cuts it into words and sentences
 * once, for everyone.
 *
 * <pre>{@code
 * Article article = Article.of("a1", null, text, "en", Zones.of(text));
 * Tokens tokens = Tokens.of(article);
 * }</pre>
 *
 * <p>Every offset is a UTF-16 code unit into {@code article.text()}. Nothing here knows about
 * formats, tags or Lucene.
 */
@NullMarked
package dateline.article;

import org.jspecify.annotations.NullMarked;
