package dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts stories into groups in which each is a copy of every other. One after the other, a story
 * joins the first group of which this holds, or founds one:
 *
 * <pre>
 * A, then B like A, then C like B but not like A     {A, B} {C}
 * B, then A like B, then C like B but not like A     {B, A} {C}
 * </pre>
 *
 * <p>So the order decides, and nothing else does.
 */
public final class CopyGroups {
  private final List<Wording> wordings = new ArrayList<>();
  private final List<List<Integer>> groups = new ArrayList<>();
  private final Map<Wording, List<Integer>> groupOf = new HashMap<>();

  private CopyGroups() {}

  /** The groups as places in the list, in the order in which they were founded. */
  public static List<List<Integer>> of(List<Wording> inOrder) {
    CopyGroups copies = new CopyGroups();
    inOrder.forEach(copies::add);
    return copies.groups;
  }

  private void add(Wording wording) {
    int place = wordings.size();
    wordings.add(wording);
    List<Integer> group = groupOf.get(wording);
    if (group == null || !wording.compare(wording).isCopy()) {
      group = groupFor(wording);
      groupOf.put(wording, group);
    }
    group.add(place);
  }

  private List<Integer> groupFor(Wording wording) {
    for (List<Integer> group : groups) {
      if (group.stream().allMatch(member -> wordings.get(member).compare(wording).isCopy())) {
        return group;
      }
    }
    List<Integer> founded = new ArrayList<>();
    groups.add(founded);
    return founded;
  }
}
