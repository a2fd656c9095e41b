package dateline.search;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import dateline.index.ArticleCodec;
import dateline.index.Fields;
import dateline.index.IndexException;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The annotated articles that the index keeps. */
final class StoredArticles {
  private static final Term ARTICLES = new Term(Fields.TYPE, Fields.ARTICLE);
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
    int first = first(term);
    return first < 0 ? null : at(first);
  }

  /** The file of the first article that has this term, or null. */
  @Nullable String path(Term term) throws IOException {
    int first = first(term);
    return first < 0 ? null : searcher.storedFields().document(first, PATH).get(Fields.PATH);
  }

  /**
   * The first article that has this term, or -1: read off the lists of the index, since a search
   * takes several times as long when it is the first of a process.
   */
  private int first(Term term) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum having = leaf.reader().postings(term, PostingsEnum.NONE);
      PostingsEnum articles = leaf.reader().postings(ARTICLES, PostingsEnum.NONE);
      if (having != null && articles != null) {
        int found = first(having, articles, leaf.reader().getLiveDocs());
        if (found != DocIdSetIterator.NO_MORE_DOCS) {
          return leaf.docBase + found;
        }
      }
    }
    return -1;
  }

  private static int first(PostingsEnum having, PostingsEnum articles, @Nullable Bits live)
      throws IOException {
    int document = having.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      int article = articles.docID() < document ? articles.advance(document) : articles.docID();
      if (article == document && (live == null || live.get(document))) {
        return document;
      }
      document = article == document ? having.nextDoc() : having.advance(article);
    }
    return document;
  }

  /** Articles that have this term; all score the same. */
  static Query articlesWith(Term term) {
    return new ConstantScoreQuery(
        new BooleanQuery.Builder()
            .add(new TermQuery(term), BooleanClause.Occur.FILTER)
            .add(new TermQuery(ARTICLES), BooleanClause.Occur.FILTER)
            .build());
  }
}
