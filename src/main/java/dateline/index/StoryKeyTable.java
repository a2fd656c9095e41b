package dateline.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * All keys that more than one article has, read from the index in one go: for an index that is new
 * or has changed much.
 *
 * <pre>
 * members    the documents of one key after the other     4 9 | 2 4 7 | ...
 * starts     where each key's begin                       0     2       5
 * keys       the numbers of the keys of one document after the other
 * firstKey   where each document's begin
 * </pre>
 */
final class StoryKeyTable implements StoryKeys {
  private int[] members = new int[1024];
  private int[] starts = new int[256];
  private int size;
  private final int[] keys;
  private final int[] firstKey;
  private int[] met = new int[64];

  StoryKeyTable(IndexReader reader) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Fields.STORY_KEY);
    if (terms != null) {
      read(terms, MultiBits.getLiveDocs(reader));
    }
    firstKey = new int[reader.maxDoc() + 1];
    int all = starts[size];
    for (int i = 0; i < all; i++) {
      firstKey[members[i] + 1]++;
    }
    Arrays.parallelPrefix(firstKey, Integer::sum);
    keys = new int[all];
    int[] next = firstKey.clone();
    for (int key = 0; key < size; key++) {
      for (int i = starts[key]; i < starts[key + 1]; i++) {
        keys[next[members[i]]++] = key;
      }
    }
  }

  private void read(Terms terms, @Nullable Bits live) throws IOException {
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    while (each.next() != null) {
      if (each.docFreq() > 1) {
        postings = each.postings(postings, PostingsEnum.NONE);
        add(postings, live);
      }
    }
  }

  private void add(PostingsEnum postings, @Nullable Bits live) throws IOException {
    int end = starts[size];
    for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
      if (live == null || live.get(doc)) {
        members = ArrayUtil.grow(members, end + 1);
        members[end++] = doc;
      }
    }
    if (end - starts[size] > 1) {
      size++;
      starts = ArrayUtil.grow(starts, size + 1);
      starts[size] = end;
    }
  }

  @Override
  public int[] sharing(int document) {
    int count = 0;
    for (int i = firstKey[document]; i < firstKey[document + 1]; i++) {
      int from = starts[keys[i]];
      int length = starts[keys[i] + 1] - from;
      met = ArrayUtil.grow(met, count + length);
      System.arraycopy(members, from, met, count, length);
      count += length;
    }
    return StoryKeys.oftenIn(met, count, document);
  }
}
