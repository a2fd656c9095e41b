/**
 * The schema and the writer of the Lucene index.
 *
 * <pre>{@code
 * try (ArticleWriter writer = ArticleWriter.open(folder)) {
 *   writer.add(annotatedArticle, "news/flood.txt", hash);
 *   writer.commit();
 * }
 * try (IndexFolder index = IndexFolder.open(folder)) {
 *   // search index.reader()
 * }
 * }</pre>
 *
 * <p>{@link dateline.index.Fields} is the schema; {@link dateline.index.ArticleDocuments} makes
 * documents by it, {@link dateline.index.ArticleCodec} the stored bytes. The {@link
 * dateline.index.Ledger} remembers which files were read and what became of their articles.
 *
 * <p>An index holds 2^31 - 129 documents, claims and files included. A user's mistake is an {@link
 * dateline.index.IndexException}.
 */
@NullMarked
package dateline.index;

import org.jspecify.annotations.NullMarked;
