package dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Looks keys up one by one: for few articles in an index of many. */
final class StoryKeyLookup implements StoryKeys {
  private final StoryTexts texts;
  private final List<Leaf> leaves = new ArrayList<>();
  private int[] met = new int[64];

  private record Leaf(TermsEnum terms, int base, @Nullable Bits live) {}

  StoryKeyLookup(IndexReader reader, StoryTexts texts) throws IOException {
    this.texts = texts;
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.STORY_KEY);
      if (terms != null) {
        leaves.add(new Leaf(terms.iterator(), leaf.docBase, leaf.reader().getLiveDocs()));
      }
    }
  }

  @Override
  public int[] sharing(int document) throws IOException {
    return sharing(texts.at(document).wording().keys(), document);
  }

  /** Documents that share enough of these keys, without one of them. */
  int[] sharing(int[] keys, int without) throws IOException {
    int count = 0;
    for (int key : keys) {
      for (Leaf leaf : leaves) {
        if (!leaf.terms().seekExact(StoryKeys.term(key))) {
          continue;
        }
        PostingsEnum postings = leaf.terms().postings(null, PostingsEnum.NONE);
        for (int doc = postings.nextDoc();
            doc != PostingsEnum.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          if (leaf.live() == null || leaf.live().get(doc)) {
            met = ArrayUtil.grow(met, count + 1);
            met[count++] = leaf.base() + doc;
          }
        }
      }
    }
    return StoryKeys.oftenIn(met, count, without);
  }
}
