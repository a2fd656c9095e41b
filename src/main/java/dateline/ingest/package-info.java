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
 * <p>What a file is shows in what it opens with, then in its name:
 *
 * <pre>
 * text                      the file as it is
 * web page                  the story without what stands around it
 * RSS, RDF, Atom            an article an item, as the feed is read
 * JSON lines                an article a line
 * mail                      its text, then the mails it quotes, each after its heading line
 * PDF                       columns in order, words and paragraphs whole, no running heads
 * .docx .odt .doc .rtf      text, tables a row a line, boxes, notes at the end
 * EPUB                      chapters in order, without covers and contents
 * Markdown                  text without marks; the facts of its head
 * all of them gzipped, and whatever else Tika reads
 * </pre>
 *
 * <p>Nothing that is embedded or attached is read, nothing is fetched, and archives are not opened.
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
