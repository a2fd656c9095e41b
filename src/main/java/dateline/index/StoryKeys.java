package dateline.index;

import dateline.article.Wording;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * Which articles share keys of their wording with one, and so may be its copies. Documents are
 * counted in the whole reader; deleted ones are left out.
 */
interface StoryKeys {
  /** Documents that share {@link Wording#SHARED_KEYS} or more with this one, without itself. */
  int[] sharing(int document) throws IOException;

  /** A key as it stands in {@link Fields#STORY_KEY}. */
  static BytesRef term(int key) {
    byte[] bytes = new byte[Integer.BYTES];
    NumericUtils.intToSortableBytes(key, bytes, 0);
    return new BytesRef(bytes);
  }

  /** Those that were met often enough, each once, without one of them; the array is sorted. */
  static int[] oftenIn(int[] met, int size, int without) {
    Arrays.sort(met, 0, size);
    int[] often = new int[size / Wording.SHARED_KEYS];
    int count = 0;
    for (int i = 0; i < size; ) {
      int end = i + 1;
      while (end < size && met[end] == met[i]) {
        end++;
      }
      if (end - i >= Wording.SHARED_KEYS && met[i] != without) {
        often[count++] = met[i];
      }
      i = end;
    }
    return Arrays.copyOf(often, count);
  }
}
