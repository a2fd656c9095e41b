package dateline.search;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import dateline.index.ArticleCodec;
import dateline.index.Fields;
import dateline.index.IndexException;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The annotated articles that the index keeps. */
final class StoredArticles {
  private static final Set<String> STORED = Set.of(Fields.STORED);
  private static final Set<String> PATH = Set.of(Fields.PATH);

  private final IndexSearcher searcher;

  StoredArticles(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The article of an article document. */
  AnnotatedArticle at(int document) throws IOException {
    return ArticleCodec.decode(bytes(document));
  }

  /** The same without what was found in it. */
  Article wordsAt(int document) throws IOException {
    return ArticleCodec.decodeArticle(bytes(document));
  }

  private BytesRef bytes(int document) throws IOException {
    Document fields = searcher.storedFields().document(document, STORED);
    BytesRef bytes = fields.getBinaryValue(Fields.STORED);
    if (bytes == null) {
      throw new IndexException("the index is damaged: document " + document + " has no article");
    }
    return bytes;
  }

  /** The first article that has this term, or null. */
  @Nullable AnnotatedArticle withTerm(Term term) throws IOException {
    TopDocs first =
        searcher.search(articlesWith(term), new TopScoreDocCollectorManager(1, null, 1));
    return first.scoreDocs.length == 0 ? null : at(first.scoreDocs[0].doc);
  }

  /** The file of the first article that has this term, or null. */
  @Nullable String path(Term term) throws IOException {
    TopDocs first =
        searcher.search(articlesWith(term), new TopScoreDocCollectorManager(1, null, 1));
    return first.scoreDocs.length == 0
        ? null
        : searcher.storedFields().document(first.scoreDocs[0].doc, PATH).get(Fields.PATH);
  }

  /** Articles that have this term; all score the same. */
  static Query articlesWith(Term term) {
    return new ConstantScoreQuery(
        new BooleanQuery.Builder()
            .add(new TermQuery(term), BooleanClause.Occur.FILTER)
            .add(new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE)), BooleanClause.Occur.FILTER)
            .build());
  }
}
