package dateline.search;

import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Heads;
import dateline.annotation.VerbClass;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is about, whatever words it takes: "40 dead", "killed 40 people" and "a toll of 40"
 * are all {@code killed}; "40 of its staff were killed" is {@code killed workers}.
 *
 * @param name "killed", "soldiers", "homes destroyed"
 * @param unit base unit of the figures, "" for bare counts; figures in other units are about
 *     something else
 */
record Topic(String name, String unit) {
  private static final String PEOPLE = "people";

  /** What the claim is about, or null if its words do not tell. */
  static @Nullable Topic of(Claim claim) {
    Figure figure = claim.figure();
    String head = claim.head();
    if (head == null) {
      return null;
    }
    if (figure.kind() == Figure.Kind.COUNT) {
      String counted = figure.counted();
      if (Heads.isFate(head)) {
        String group = counted == null ? null : Heads.group(counted);
        return new Topic(group == null ? head : head + " " + group, "");
      }
      VerbClass act = claim.verbClass();
      boolean vague = head.equals(PEOPLE) && act == null;
      return vague ? null : new Topic(act == null ? head : head + " " + act.name(), "");
    }
    String unit = figure.baseUnit();
    String change =
        figure.change() == null ? "" : figure.change() == Figure.Change.UP ? " up" : " down";
    return unit == null ? null : new Topic(head + change, unit);
  }
}
