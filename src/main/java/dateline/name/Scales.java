package dateline.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up what each sort of feature, at each word, said for a name and against it. */
final class Scales {
  private record Place(Template template, String word) {}

  private final Map<Place, Float> sums = new HashMap<>();

  void add(Template template, String word, float weight) {
    if (weight != 0) {
      sums.merge(new Place(template, word), weight, Float::sum);
    }
  }

  /** The heaviest on either side, the heaviest first. */
  List<Weight> heaviest(int most) {
    return sums.entrySet().stream()
        .map(sum -> new Weight(sum.getKey().template.text(), sum.getKey().word, sum.getValue()))
        .sorted(
            Comparator.comparingDouble((Weight weight) -> -Math.abs(weight.weight()))
                .thenComparing(Weight::what)
                .thenComparing(Weight::word))
        .limit(most)
        .toList();
  }
}
