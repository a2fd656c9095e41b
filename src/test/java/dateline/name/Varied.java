package dateline.name;

import dateline.annotation.Name.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes training text look now and then as wires print it, which the training files hardly ever do:
 *
 * <pre>
 * Troops left Basra.    BASRA, Iraq - Troops left Basra.    a dateline before it
 * Ann Lee has left.     ANN LEE has left.                   a name in capitals
 * </pre>
 */
final class Varied {
  private static final int ONE_DATELINE_IN = 12;
  private static final int ONE_LOUD_IN = 25;
  private static final int MOST_PLACES = 5000;

  private final Random random = new Random(7);
  private final List<List<String>> places = new ArrayList<>();

  /** The same sentences, some of them varied. */
  List<LabelledSentence> of(List<LabelledSentence> article) {
    List<LabelledSentence> varied = new ArrayList<>();
    for (LabelledSentence sentence : article) {
      collect(sentence);
      if (random.nextInt(ONE_LOUD_IN) == 0) {
        varied.add(loud(sentence));
      } else if (random.nextInt(ONE_DATELINE_IN) == 0 && places.size() > 1) {
        varied.add(withDateline(sentence));
      } else {
        varied.add(sentence);
      }
    }
    return varied;
  }

  private void collect(LabelledSentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (is(sentence, i, Label.B_PLACE) && places.size() < MOST_PLACES) {
        int last = i;
        while (last + 1 < sentence.size() && is(sentence, last + 1, Label.I_PLACE)) {
          last++;
        }
        places.add(sentence.words().subList(i, last + 1));
      }
    }
  }

  private static boolean is(LabelledSentence sentence, int at, Label label) {
    return sentence.right().get(at) == 1 << label.column();
  }

  private LabelledSentence loud(LabelledSentence sentence) {
    List<String> words = new ArrayList<>(sentence.words());
    for (int i = 0; i < words.size(); i++) {
      if ((sentence.right().get(i) & 1) == 0) {
        words.set(i, words.get(i).toUpperCase(Locale.ROOT));
      }
    }
    return new LabelledSentence(words, sentence.right());
  }

  private LabelledSentence withDateline(LabelledSentence sentence) {
    List<String> words = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    place(words, right, true);
    if (random.nextBoolean()) {
      words.add(",");
      right.add(1);
      place(words, right, false);
    }
    words.add(random.nextBoolean() ? "--" : "-");
    right.add(1);
    words.addAll(sentence.words());
    right.addAll(sentence.right());
    return new LabelledSentence(words, right);
  }

  private void place(List<String> words, List<Integer> right, boolean loud) {
    List<String> place = places.get(random.nextInt(places.size()));
    for (int i = 0; i < place.size(); i++) {
      words.add(loud ? place.get(i).toUpperCase(Locale.ROOT) : place.get(i));
      right.add(1 << Label.of(Kind.PLACE, i == 0).column());
    }
  }
}
