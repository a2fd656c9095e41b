package dateline.search;

import dateline.annotation.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims about the same thing side by side.
 *
 * @param groups those with more than one figure, the largest first
 * @param total how many claims match
 * @param claims how many of them were compared
 * @param alone how many of them nothing stands beside
 * @param read how the query was read
 * @param hints as in {@link Results}
 */
public record Comparison(
    List<Group> groups, long total, int claims, int alone, String read, List<String> hints) {
  /** So many claims are compared at most, those of the best articles. */
  public static final int MOST_CLAIMS = 20_000;

  public Comparison {
    groups = List.copyOf(groups);
    hints = List.copyOf(hints);
  }

  /** How the figures of a group stand to each other. */
  public enum Verdict {
    /** Every two of them may be true at once. */
    AGREE,
    /** They differ from day to day, but not among those of the same day. */
    CHANGE,
    /** Two that were published within a day of each other cannot both be true. */
    DISAGREE
  }

  /**
   * One thing that several figures are about. Low, best and high as in the UCDP event data: the
   * lowest and the highest number that anybody gives, and the one that most sources give, the
   * newest of those where several are as frequent.
   *
   * @param topic "killed", "homes"
   * @param place the place that all of them lie in, or null
   * @param unit base unit of the numbers, or null for bare counts
   * @param entries oldest first
   */
  public record Group(
      String topic,
      @Nullable String place,
      @Nullable String unit,
      double low,
      double best,
      double high,
      Verdict verdict,
      List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }

    /** The highest number over the lowest, or NaN where the lowest is not above 0. */
    public double spread() {
      return low > 0 ? high / low : Double.NaN;
    }
  }

  /**
   * What somebody says.
   *
   * @param row the claim, the first of those in the same words
   * @param copies articles that print the same sentence, itself included
   * @param plausible the numbers that the words make plausible, in base units: "over 1,000" is
   *     1,000 to 1,200
   */
  public record Entry(ClaimRow row, int copies, Interval plausible) {}
}
