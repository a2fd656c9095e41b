package dateline.index;

import dateline.article.Article;
import dateline.article.WebAddress;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * What articles said before they were corrected: kept with the words alone, found from the article
 * that stands in the index by its id or its address, never by a search.
 */
public final class EarlierVersions {
  private static final Comparator<Article> NEWEST_FIRST =
      Comparator.comparing(
          (Article article) -> article.origin().asOf(),
          Comparator.nullsFirst(Comparator.<Instant>naturalOrder()).reversed());

  /** More would be no corrections. */
  private static final int MOST = 1000;

  private EarlierVersions() {}

  /** The earlier versions of this article, the newest first. */
  public static List<Article> of(Article article, IndexSearcher searcher) throws IOException {
    BooleanQuery.Builder any =
        new BooleanQuery.Builder()
            .add(query(Fields.VERSION_ID, article.id()), BooleanClause.Occur.SHOULD);
    String url = WebAddress.key(article.url());
    if (url != null) {
      any.add(query(Fields.VERSION_URL, url), BooleanClause.Occur.SHOULD);
    }
    List<Article> versions = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(any.build(), MOST).scoreDocs) {
      Document document = searcher.storedFields().document(hit.doc);
      versions.add(ArticleCodec.decodeArticle(document.getBinaryValue(Fields.STORED)));
    }
    versions.sort(NEWEST_FIRST);
    return versions;
  }

  /** As a document, which takes the place of the one with the same {@link #key}. */
  static Document document(Article article, String path, String hash) throws IOException {
    Document to = new Document();
    ArticleDocuments.term(to, Fields.TYPE, Fields.VERSION);
    ArticleDocuments.term(to, Fields.VERSION_KEY, keyText(path, hash));
    ArticleDocuments.term(to, Fields.VERSION_ID, article.id());
    String url = WebAddress.key(article.url());
    if (url != null) {
      ArticleDocuments.term(to, Fields.VERSION_URL, url);
    }
    to.add(new StringField(Fields.PATH, path, Field.Store.YES));
    to.add(new StoredField(Fields.STORED, ArticleCodec.encodeArticle(article)));
    return to;
  }

  /** The version with these words that was read from this file. */
  static Term key(String path, String hash) {
    return new Term(Fields.VERSION_KEY, keyText(path, hash));
  }

  /** Those that were read from this file. */
  static Query from(String path) {
    return new BooleanQuery.Builder()
        .add(query(Fields.TYPE, Fields.VERSION), BooleanClause.Occur.FILTER)
        .add(query(Fields.PATH, path), BooleanClause.Occur.FILTER)
        .build();
  }

  private static String keyText(String path, String hash) {
    return hash + " " + path;
  }

  private static Query query(String field, String term) {
    return new TermQuery(new Term(field, term));
  }
}
