/**
 * File to article: formats, clean-up, dates, language.
 *
 * <pre>{@code
 * try (ArticleReader reader = new ArticleReader(ParserLimits.DEFAULT)) {
 *   reader.read(file, "news/flood.txt", item -> {
 *     switch (item) {
 *       case Item.Read read -> annotate(read.article());
 *       case Item.Unreadable bad -> quarantine(bad.line(), bad.reason());
 *     }
 *   });
 * }
 * }</pre>
 *
 * <p>Whatever stands in a file comes out as an {@link dateline.ingest.Item}: an article, or a
 * sentence that says why there is none. How an article ends in the index is its {@link
 * dateline.ingest.Outcome}.
 *
 * <p>Parsers of libraries run in processes of their own, started and asked by {@link
 * dateline.ingest.ArticleReader}:
 *
 * <pre>
 * ArticleReader -> ParserChildren -> ParserChild  == Question =>  ParserMain -> Formats -> a parser
 *                                                 <=  Answer  ==
 * </pre>
 */
@NullMarked
package dateline.ingest;

import org.jspecify.annotations.NullMarked;
