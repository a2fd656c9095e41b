package dateline.article;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of a story in a form that tells copies: what a wire sends and papers print, each under
 * a headline, dateline and byline of its own, cut from the end or with a paragraph more.
 *
 * <pre>
 * text      Floods in Peru cut colour TV at 12 sites        (zones that are {@link Zone.Kind#BODY})
 * runs      floods in peru | in peru cut | peru cut color | cut color tv | color tv at | ...
 * figures   (tv at # sites) 12
 * keys      a few of the runs of six words: those with the lowest hashes
 * </pre>
 *
 * <p>Stories that are copies share some of their keys, so by keys the candidates are found; {@link
 * #compare} tells from all runs and figures whether they are copies. A run is kept as 64 bits of
 * hash.
 *
 * <pre>{@code
 * if (Wording.of(wire).compare(Wording.of(paper)).isCopy()) ...
 * }</pre>
 */
public final class Wording {
  /** Keys that two copies share at least. */
  public static final int SHARED_KEYS = 2;

  private static final int KEYS = 8;
  private static final int KEY_RUN = 6;
  private static final int RUN = 3;
  private static final int NUMBER_BITS = 28;

  private final long[] runs;
  private final long[] figures;
  private final long[] headline;
  private final int[] keys;

  private Wording(StoryWords story, StoryWords headline) {
    this.runs = distinct(story.runs(RUN));
    this.figures = story.figures(NUMBER_BITS);
    Arrays.sort(figures);
    this.headline = distinct(headline.runs(RUN));
    this.keys = keys(story);
  }

  /** The wording of an article's story. */
  public static Wording of(Article article) {
    StoryWords story = words(article);
    StoryWords headline = new StoryWords();
    String title = article.headline();
    if (title != null) {
      headline.add(title, 0, title.length());
    }
    return new Wording(story, headline);
  }

  /** The keys alone, which cost less; at most eight. */
  public static int[] keysOf(Article article) {
    return keys(words(article));
  }

  private static StoryWords words(Article article) {
    StoryWords words = new StoryWords();
    for (Zone zone : article.zones()) {
      if (zone.kind() == Zone.Kind.BODY) {
        words.add(article.text(), zone.start(), zone.end());
      }
    }
    return words;
  }

  private static int[] keys(StoryWords story) {
    long[] runs = story.runs(KEY_RUN);
    for (int i = 0; i < runs.length; i++) {
      runs[i] = (int) runs[i];
    }
    return Arrays.stream(distinct(runs)).limit(KEYS).mapToInt(key -> (int) key).toArray();
  }

  /** What copies have in common, {@link #SHARED_KEYS} of them at least; at most eight. */
  public int[] keys() {
    return keys.clone();
  }

  /** How far two stories agree; the same either way. */
  public Agreement compare(Wording other) {
    int same = 0;
    int others = 0;
    for (int i = 0, j = 0; i < figures.length && j < other.figures.length; ) {
      int order = Long.compare(place(figures[i]), place(other.figures[j]));
      if (order != 0) {
        i += order < 0 ? 1 : 0;
        j += order > 0 ? 1 : 0;
        continue;
      }
      int end = endOfPlace(figures, i);
      int otherEnd = endOfPlace(other.figures, j);
      int common = common(figures, i, end, other.figures, j, otherEnd);
      same += common;
      others += Math.min(end - i, otherEnd - j) - common;
      i = end;
      j = otherEnd;
    }
    return new Agreement(
        common(runs, other.runs),
        Math.min(runs.length, other.runs.length),
        Math.max(runs.length, other.runs.length),
        same,
        others,
        headlinesAgree(other));
  }

  private boolean headlinesAgree(Wording other) {
    int fewer = Math.min(headline.length, other.headline.length);
    return fewer == 0
        ? headline.length == other.headline.length
        : 2 * common(headline, other.headline) >= fewer;
  }

  private static long place(long figure) {
    return figure >> NUMBER_BITS;
  }

  private static int endOfPlace(long[] figures, int from) {
    int end = from + 1;
    while (end < figures.length && place(figures[end]) == place(figures[from])) {
      end++;
    }
    return end;
  }

  private static int common(long[] a, long[] b) {
    return common(a, 0, a.length, b, 0, b.length);
  }

  /** How many values two stretches in ascending order have in common. */
  private static int common(long[] a, int fromA, int toA, long[] b, int fromB, int toB) {
    int common = 0;
    for (int i = fromA, j = fromB; i < toA && j < toB; ) {
      long left = a[i];
      long right = b[j];
      common += left == right ? 1 : 0;
      i += left <= right ? 1 : 0;
      j += left >= right ? 1 : 0;
    }
    return common;
  }

  private static long[] distinct(long[] values) {
    Arrays.sort(values);
    int size = 0;
    for (long value : values) {
      if (size == 0 || values[size - 1] != value) {
        values[size++] = value;
      }
    }
    return Arrays.copyOf(values, size);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Wording that
        && Arrays.equals(runs, that.runs)
        && Arrays.equals(figures, that.figures)
        && Arrays.equals(headline, that.headline);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(runs) + Arrays.hashCode(figures);
  }
}
