package dateline.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whether two articles are versions of one story: at least three in ten of the runs of three words
 * of the shorter one stand in the other too. Two lines that happen to bear one number, and two
 * pages that give the site's front page as their address, are not.
 */
public final class Likeness {
  private static final int RUN = 3;
  private static final int SHARE = 30;

  private Likeness() {}

  /** Whether one was made from the other, or both from a third. */
  public static boolean sameStory(Article one, Article other) {
    Set<String> first = runs(one.text());
    Set<String> second = runs(other.text());
    int fewer = Math.min(first.size(), second.size());
    first.retainAll(second);
    return fewer > 0 && first.size() * 100L >= (long) fewer * SHARE;
  }

  private static Set<String> runs(String text) {
    Set<String> runs = new HashSet<>();
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
    }
    return runs;
  }
}
