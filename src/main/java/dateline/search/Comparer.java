package dateline.search;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.search.Comparison.Entry;
import dateline.search.Comparison.Group;
import dateline.search.Comparison.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Groups claims about the same thing: of one {@link Topic}, of one time ({@link ClaimTimes}), in
 * places of which one lies in the other. What it gives does not depend on the order of the claims.
 *
 * <p>An open end is closed by what the words make plausible: "over N" by N and a fifth, "nearly N"
 * by nine tenths of N, "up to N" by half of N, "about N" stands for a tenth of N on both sides.
 */
final class Comparer {
  private static final double ABOUT = 0.1;
  private static final double MORE = 1.2;
  private static final double NEARLY = 0.9;
  private static final double UP_TO = 0.5;

  static final Comparator<ClaimRow> OLDEST_FIRST =
      Comparator.comparing(ClaimRow::date, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ClaimRow::articleId)
          .thenComparingInt(ClaimRow::start);

  private Comparer() {}

  /**
   * The groups of these claims.
   *
   * @param total how many claims match, those that are not looked at included
   */
  static Comparison compare(List<ClaimRow> rows, long total, String read, List<String> hints) {
    List<ClaimRow> sorted = new ArrayList<>(rows);
    sorted.sort(OLDEST_FIRST);
    Map<Topic, List<ClaimRow>> byTopic =
        new TreeMap<>(Comparator.comparing(Topic::name).thenComparing(Topic::unit));
    for (ClaimRow row : sorted) {
      Topic topic = Topic.of(row.claim());
      if (topic != null) {
        byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(row);
      }
    }
    List<Group> groups = new ArrayList<>();
    int grouped = 0;
    for (Map.Entry<Topic, List<ClaimRow>> topic : byTopic.entrySet()) {
      for (List<ClaimRow> together : byPlaceAndTime(topic.getValue())) {
        List<Entry> entries = withoutCopies(together);
        if (entries.size() > 1) {
          groups.add(group(topic.getKey(), entries));
          grouped += together.size();
        }
      }
    }
    groups.sort(
        Comparator.comparingInt((Group group) -> -group.entries().size())
            .thenComparing(Group::topic)
            .thenComparing(group -> group.place() == null ? "" : group.place()));
    return new Comparison(groups, total, rows.size(), rows.size() - grouped, read, hints);
  }

  private static List<List<ClaimRow>> byPlaceAndTime(List<ClaimRow> rows) {
    List<List<ClaimRow>> parts = new ArrayList<>();
    for (List<ClaimRow> ofOneTime : ClaimTimes.part(rows)) {
      parts.addAll(byPlace(ofOneTime));
    }
    return parts;
  }

  /** Parts claims by place: two stay together where one's place lies in the other's. */
  private static List<List<ClaimRow>> byPlace(List<ClaimRow> rows) {
    Set<List<String>> paths = new HashSet<>();
    for (ClaimRow row : rows) {
      paths.add(row.path());
    }
    Map<List<String>, List<ClaimRow>> parts = new LinkedHashMap<>();
    for (ClaimRow row : rows) {
      parts.computeIfAbsent(outermost(row.path(), paths), r -> new ArrayList<>()).add(row);
    }
    return List.copyOf(parts.values());
  }

  /** The widest place that one of the claims names and that this place lies in. */
  private static List<String> outermost(List<String> path, Set<List<String>> paths) {
    for (int length = 1; length < path.size(); length++) {
      List<String> wider = path.subList(0, length);
      if (paths.contains(wider)) {
        return wider;
      }
    }
    return path;
  }

  /** Wire copies of one sentence count once. */
  private static List<Entry> withoutCopies(List<ClaimRow> rows) {
    Map<String, List<ClaimRow>> bySentence = new LinkedHashMap<>();
    for (ClaimRow row : rows) {
      bySentence
          .computeIfAbsent(row.words() + "\n" + row.sentence(), s -> new ArrayList<>())
          .add(row);
    }
    List<Entry> entries = new ArrayList<>();
    for (List<ClaimRow> copies : bySentence.values()) {
      ClaimRow first = copies.getFirst();
      entries.add(new Entry(first, copies.size(), plausible(first.claim().figure())));
    }
    return entries;
  }

  private static Group group(Topic topic, List<Entry> entries) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Entry entry : entries) {
      low = Math.min(low, stated(entry).low());
      high = Math.max(high, stated(entry).high());
    }
    return new Group(
        topic.name(),
        place(entries),
        topic.unit().isEmpty() ? null : topic.unit(),
        low,
        best(entries),
        high,
        verdict(entries),
        entries);
  }

  /** The numbers as stated; an open end is the other one. */
  private static Interval stated(Entry entry) {
    Interval base = entry.row().claim().figure().base();
    double low = Double.isInfinite(base.low()) ? base.high() : base.low();
    double high = Double.isInfinite(base.high()) ? base.low() : base.high();
    return new Interval(low, high);
  }

  /** The number that most speakers give; the newest of those. */
  private static double best(List<Entry> entries) {
    Map<Double, Set<String>> speakers = new LinkedHashMap<>();
    for (Entry entry : entries) {
      Interval stated = stated(entry);
      double middle = (stated.low() + stated.high()) / 2;
      Set<String> saying = speakers.computeIfAbsent(middle, m -> new HashSet<>());
      ClaimRow row = entry.row();
      saying.addAll(row.speakers());
      if (row.speakers().isEmpty()) {
        saying.add(row.speaker() == null ? row.articleId() : row.speaker());
      }
    }
    double best = Double.NaN;
    int most = 0;
    for (Map.Entry<Double, Set<String>> number : speakers.entrySet()) {
      if (number.getValue().size() >= most) {
        most = number.getValue().size();
        best = number.getKey();
      }
    }
    return best;
  }

  private static Verdict verdict(List<Entry> entries) {
    Verdict verdict = Verdict.AGREE;
    for (int i = 0; i < entries.size(); i++) {
      for (int j = 0; j < i; j++) {
        Interval one = entries.get(i).plausible();
        Interval other = entries.get(j).plausible();
        boolean apart = one.low() > other.high() || other.low() > one.high();
        if (apart && ClaimTimes.areOfOneState(entries.get(i).row(), entries.get(j).row())) {
          return Verdict.DISAGREE;
        }
        verdict = apart ? Verdict.CHANGE : verdict;
      }
    }
    return verdict;
  }

  /** The last name of the path that all of them share, or null. */
  private static @Nullable String place(List<Entry> entries) {
    List<String> shared = entries.getFirst().row().path();
    for (Entry entry : entries) {
      List<String> path = entry.row().path();
      int same = 0;
      while (same < Math.min(shared.size(), path.size())
          && shared.get(same).equals(path.get(same))) {
        same++;
      }
      shared = shared.subList(0, same);
    }
    return shared.isEmpty() ? null : shared.getLast();
  }

  /** The numbers that a figure's words make plausible, in base units. */
  static Interval plausible(Figure figure) {
    Interval base = figure.base();
    double low = Double.isInfinite(base.low()) ? base.high() : base.low();
    double high = Double.isInfinite(base.high()) ? base.low() : base.high();
    return switch (figure.bound()) {
      case EXACT, BETWEEN -> new Interval(low, high);
      case ABOUT -> widened(low - ABOUT * Math.abs(low), high + ABOUT * Math.abs(high));
      case MORE_THAN, AT_LEAST -> widened(low, low * MORE);
      case LESS_THAN -> widened(high * NEARLY, high);
      case AT_MOST -> widened(high * UP_TO, high);
    };
  }

  private static Interval widened(double one, double other) {
    return new Interval(Math.min(one, other), Math.max(one, other));
  }
}
