package dateline.search;

import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Ids near to one that is not in the index: for "did you mean". */
final class ArticleIds {
  private static final int MAX_EDITS = 2;
  private static final int MAX_CANDIDATES = 200;

  private final IndexSearcher searcher;

  ArticleIds(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Ids that begin with these characters, in order. */
  List<String> startingWith(String prefix, int limit) throws IOException {
    List<String> ids = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.ID);
    if (terms == null) {
      return ids;
    }
    TermsEnum each = terms.iterator();
    if (each.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
      return ids;
    }
    BytesRef term = each.term();
    while (term != null && ids.size() < limit) {
      String id = term.utf8ToString();
      if (!id.startsWith(prefix)) {
        break;
      }
      if (isInUse(id)) {
        ids.add(id);
      }
      term = each.next();
    }
    return ids;
  }

  /** Ids up to two letters away, and those that contain what was typed; nearest first. */
  List<String> similar(String typed, int limit) throws IOException {
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.ID);
    if (terms == null) {
      return List.of();
    }
    Map<String, Integer> candidates = new TreeMap<>();
    var near = FuzzyQuery.getFuzzyAutomaton(typed, MAX_EDITS, 0, true);
    collect(near.getTermsEnum(terms), "", typed, candidates);
    if (!typed.isBlank()) {
      collect(terms.iterator(), typed.toLowerCase(Locale.ROOT), typed, candidates);
    }
    List<String> ids = new ArrayList<>();
    for (Map.Entry<String, Integer> candidate :
        candidates.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .toList()) {
      if (ids.size() < limit && isInUse(candidate.getKey())) {
        ids.add(candidate.getKey());
      }
    }
    return ids;
  }

  private static void collect(TermsEnum terms, String part, String typed, Map<String, Integer> into)
      throws IOException {
    int room = MAX_CANDIDATES;
    for (BytesRef term = terms.next(); term != null && room > 0; term = terms.next()) {
      String id = term.utf8ToString();
      if (id.toLowerCase(Locale.ROOT).contains(part)) {
        into.put(id, Spelling.distance(typed, id));
        room--;
      }
    }
  }

  /** Whether an article bears it: a term may outlive its documents. */
  private boolean isInUse(String id) throws IOException {
    return searcher.count(StoredArticles.articlesWith(new Term(Fields.ID, id))) > 0;
  }
}
