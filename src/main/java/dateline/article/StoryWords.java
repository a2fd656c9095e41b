package dateline.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of a text as hashes, in order: in lower case, American and British spelling alike, a
 * number without its grouping marks and in digits.
 *
 * <pre>
 * The Labour centre's 1,200 travellers, seven ...
 * the labor center s #1200 travelers #7
 * </pre>
 */
final class StoryWords {
  /** Stands for any number where the words around a figure are compared. */
  private static final long NUMBER = 0x9e3779b97f4a7c15L;

  private static final int AROUND = 2;
  private static final Map<String, Integer> SPELT = spelt();

  private final StringBuilder word = new StringBuilder();
  private long[] hashes = new long[256];
  private boolean[] numbers = new boolean[256];
  private int size;

  private static Map<String, Integer> spelt() {
    String[] words =
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen twenty")
            .split(" ", -1);
    String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      values.put(words[i], i + 1);
    }
    for (int i = 0; i < tens.length; i++) {
      values.put(tens[i], 10 * (i + 3));
    }
    return values;
  }

  /** Goes on with a stretch of a text. */
  void add(String text, int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      word.setLength(0);
      if (Character.isDigit(c)) {
        at = readNumber(text, at, end);
        add(true);
      } else if (isLetter(c)) {
        for (; at < end && isLetter(text.charAt(at)); at++) {
          word.append(Character.toLowerCase(text.charAt(at)));
        }
        addWord();
      } else {
        at++;
      }
    }
  }

  /** Runs of so many words, each as one hash, in order; of a shorter text the whole. */
  long[] runs(int length) {
    long[] runs = new long[size == 0 ? 0 : Math.max(1, size - length + 1)];
    for (int i = 0; i < runs.length; i++) {
      long hash = 0;
      for (int j = i; j < Math.min(size, i + length); j++) {
        hash = mix(hash + hashes[j]);
      }
      runs[i] = hash;
    }
    return runs;
  }

  /** Each number: a hash of the two words on either side, then in the lowest bits the number. */
  long[] figures(int numberBits) {
    long[] figures = new long[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (numbers[i]) {
        figures[count++] = (around(i) << numberBits) | (hashes[i] & ((1L << numberBits) - 1));
      }
    }
    return Arrays.copyOf(figures, count);
  }

  private long around(int number) {
    long hash = 0;
    for (int i = number - AROUND; i <= number + AROUND; i++) {
      hash = mix(hash + (i < 0 || i >= size ? 0 : numbers[i] ? NUMBER : hashes[i]));
    }
    return hash;
  }

  private int readNumber(String text, int start, int end) {
    int at = start;
    for (; at < end; at++) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        word.append(c);
      } else if ((c != '.' && c != ',')
          || at + 1 == end
          || !Character.isDigit(text.charAt(at + 1))) {
        break;
      } else if (c == '.') {
        word.append(c);
      }
    }
    return at;
  }

  private void addWord() {
    Integer value = SPELT.get(word.toString());
    if (value != null) {
      word.setLength(0);
      word.append(value);
    } else {
      foldSpelling();
    }
    add(value != null);
  }

  private void add(boolean number) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    long hash = number ? 1 : 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 0x100000001b3L + word.charAt(i) + 1;
    }
    numbers[size] = number;
    hashes[size++] = mix(hash);
  }

  /**
   * "organise", "colour", "travelled", "haemorrhage", "centre", "defence", "dialogue", "programme"
   * become as the American words become. That a few other words fall together does no harm.
   */
  private void foldSpelling() {
    int to = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char before = to == 0 ? 0 : word.charAt(to - 1);
      boolean isOur =
          c == 'u' && before == 'o' && i + 1 < word.length() && word.charAt(i + 1) == 'r';
      if (isOur || (c == 'l' && before == 'l')) {
        continue;
      }
      if (c == 'e' && (before == 'a' || before == 'o')) {
        to--;
      }
      word.setCharAt(to++, c == 'z' ? 's' : c);
    }
    word.setLength(to);
    if (endsIn("re")) {
      word.replace(to - 2, to, "er");
    } else if (endsIn("ence")) {
      word.setCharAt(to - 2, 's');
    } else if (endsIn("ogue") || endsIn("amme")) {
      word.setLength(to - 2);
    }
  }

  private boolean endsIn(String ending) {
    int from = word.length() - ending.length();
    return from > 1 && word.indexOf(ending, from) == from;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.isSurrogate(c);
  }

  private static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }
}
