package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.Annotators;
import dateline.article.Article;
import dateline.article.Zones;
import dateline.index.ArticleWriter;
import dateline.index.Fields;
import dateline.index.IndexFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SureIntervalTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private static final List<String> STATED =
      List.of(
          "Over 100 homes were lost.",
          "About 100 homes were lost.",
          "Between 90 and 110 homes were lost.",
          "Up to 90 homes were lost.",
          "No homes were lost and 0 boats.",
          "The road is 2.5 km long, about 1.5 km of it new.",
          "More than 2.5 miles were closed.",
          "It was about minus 5 degrees Celsius, then 41 degrees Fahrenheit.",
          "Prices rose 2.5 percent, wages at least 1.1 percent.",
          "The bridge cost $90 million, nearly $100 million.",
          "Hundreds fled.");

  @Test
  void numbersOfOneClaimSayWhatTheTreeSays(@TempDir Path folder) throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      for (String text : STATED) {
        Article article = Article.of(text, null, text, "en", Zones.of(text));
        writer.add(Annotators.installed().annotate(article), "file", text);
      }
      writer.commit();
    }
    double[] ends = {
      -INFINITY,
      -5.5,
      -4.5,
      -0.0,
      0,
      0.025,
      1.1,
      1.35,
      1.65,
      2.5,
      Math.nextUp(2.5),
      90,
      100,
      Math.nextUp(100.0),
      110,
      268.15,
      1500,
      2500,
      4023.36,
      9e7,
      1e8,
      INFINITY
    };
    int found = 0;
    try (IndexFolder index = IndexFolder.open(folder)) {
      IndexSearcher searcher = new IndexSearcher(index.reader());
      int claims = searcher.count(new TermQuery(new Term(Fields.TYPE, Fields.CLAIM)));
      for (double low : ends) {
        for (double high : ends) {
          for (int form = 0; low <= high && form < 4; form++) {
            SureInterval sure = new SureInterval(form < 2, form % 2 == 0, low, high);
            int inTree = searcher.count(asked(sure, sure.tree()));
            assertEquals(inTree, searcher.count(asked(sure, sure.oneByOne())), sure.toString());
            found += inTree > 0 && inTree < claims ? 1 : 0;
          }
        }
      }
    }
    assertTrue(found > 100, "intervals that tell claims apart: " + found);
  }

  private static Query asked(SureInterval sure, Query query) {
    return sure.asStated()
        ? query
        : new BooleanQuery.Builder()
            .add(query, Occur.FILTER)
            .add(new TermRangeQuery(Fields.CLAIM_BASE_UNIT, null, null, true, true), Occur.FILTER)
            .build();
  }
}
