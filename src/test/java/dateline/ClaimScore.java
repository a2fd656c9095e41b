package dateline;

import dateline.ClaimJudge.Slot;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Claim;
import dateline.article.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * How many claims were found, how many there are, and how many of them agree up to each slot; each
 * claim that does not is a line of {@link #differences}.
 */
final class ClaimScore {
  private final Map<Slot, Integer> upTo = new EnumMap<>(Slot.class);
  private final Map<Slot, Integer> alone = new EnumMap<>(Slot.class);
  private final List<String> differences = new ArrayList<>();
  private int found;
  private int gold;

  /** Compares all claims of one article with those that a reader wrote down. */
  void add(List<GoldClaim> written, AnnotatedArticle article, ClaimJudge judge) {
    Set<Claim> left = new HashSet<>(article.claims());
    gold += written.size();
    found += article.claims().size();
    for (GoldClaim claim : written) {
      Span words = Objects.requireNonNull(claim.in(article.text()), claim::toString);
      Claim same = same(claim, words, article, left);
      if (same == null) {
        differ("MISSED", article, claim, at(words, article.claims()));
      } else {
        left.remove(same);
        compare(claim, same, article, judge);
      }
    }
    for (Claim claim : article.claims()) {
      if (left.contains(claim)) {
        differ("UNASKED", article, null, claim);
      }
    }
  }

  private static @Nullable Claim same(
      GoldClaim claim, Span words, AnnotatedArticle article, Set<Claim> left) {
    return article.claims().stream()
        .filter(other -> left.contains(other) && ClaimJudge.isSame(claim, words, other))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Claim at(Span words, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> ClaimJudge.overlap(words, claim.figure().span()))
        .findFirst()
        .orElse(null);
  }

  private void compare(GoldClaim claim, Claim same, AnnotatedArticle article, ClaimJudge judge) {
    boolean right = true;
    for (Slot slot : Slot.values()) {
      boolean agrees = judge.agrees(slot, claim, same, article);
      right &= agrees;
      alone.merge(slot, agrees ? 1 : 0, Integer::sum);
      upTo.merge(slot, right ? 1 : 0, Integer::sum);
      if (!agrees) {
        differ(slot.name(), article, claim, same);
      }
    }
  }

  private void differ(
      String what, AnnotatedArticle article, @Nullable GoldClaim claim, @Nullable Claim other) {
    differences.add(
        what
            + "  "
            + article.article().id()
            + "\n    gold   "
            + (claim == null ? "-" : claim)
            + "\n    found  "
            + (other == null ? "-" : line(other, article)));
  }

  private static String line(Claim claim, AnnotatedArticle article) {
    StringJoiner cells = new StringJoiner(" | ");
    cells.add(claim.figure().span().in(article.text()).replaceAll("\\s+", " "));
    cells.add(
        claim.figure().value().low()
            + ".."
            + claim.figure().value().high()
            + " "
            + Objects.toString(claim.figure().unit(), ""));
    cells.add(Objects.toString(claim.figure().counted(), ""));
    cells.add(String.join("; ", ClaimJudge.sources(claim, article)));
    cells.add(claim.verb() == null ? "" : "verb " + claim.verb());
    cells.add(String.join("; ", claim.places()));
    cells.add(Objects.toString(claim.time(), ""));
    return cells.toString();
  }

  static ClaimScore sum(Collection<ClaimScore> scores) {
    ClaimScore all = new ClaimScore();
    for (ClaimScore score : scores) {
      score.upTo.forEach((slot, count) -> all.upTo.merge(slot, count, Integer::sum));
      score.alone.forEach((slot, count) -> all.alone.merge(slot, count, Integer::sum));
      all.found += score.found;
      all.gold += score.gold;
    }
    return all;
  }

  List<String> differences() {
    return differences;
  }

  private double precision(Slot slot) {
    return (double) upTo.getOrDefault(slot, 0) / Math.max(1, found);
  }

  private double recall(Slot slot) {
    return (double) upTo.getOrDefault(slot, 0) / Math.max(1, gold);
  }

  /** Harmonic mean of precision and recall of the claims that are right up to this slot. */
  double f1(Slot slot) {
    return 2.0 * upTo.getOrDefault(slot, 0) / Math.max(1, found + gold);
  }

  /** Precision, recall and F1 up to each slot, and how often it is right alone: four rows. */
  String table() {
    StringBuilder lines = new StringBuilder();
    lines.append(
        String.format(
            Locale.ROOT,
            "%n%d claims found, %d written by hand%n%-10s %9s %9s %9s %9s%n",
            found,
            gold,
            "right up to",
            "precision",
            "recall",
            "F1",
            "alone"));
    for (Slot slot : Slot.values()) {
      double same = Math.max(1, upTo.getOrDefault(Slot.INTERVAL, 0));
      lines.append(
          String.format(
              Locale.ROOT,
              "%-11s %9.3f %9.3f %9.3f %9.3f%n",
              slot.name().toLowerCase(Locale.ROOT),
              precision(slot),
              recall(slot),
              f1(slot),
              alone.getOrDefault(slot, 0) / same));
    }
    return lines.toString();
  }

  /** F1 up to each slot in one row. */
  String row(String name) {
    StringBuilder line =
        new StringBuilder(String.format(Locale.ROOT, "%-18s %5d %5d", name, found, gold));
    for (Slot slot : Slot.values()) {
      line.append(String.format(Locale.ROOT, "  %.3f", f1(slot)));
    }
    return line.append(System.lineSeparator()).toString();
  }
}
