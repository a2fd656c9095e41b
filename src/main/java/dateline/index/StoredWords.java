package dateline.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that many stored articles hold: kinds, rules, countries, what is counted. An article tells
 * such a word by its number, which stands for the same word in every article.
 *
 * <pre>
 * COUNT   0
 * EXACT   1
 * </pre>
 *
 * <p>The numbers are part of the index's form: another list is another {@link Fields#SCHEMA}.
 */
final class StoredWords {
  static final StoredWords INSTALLED = read("stored-words.txt");

  private final List<String> words;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The words by their number. */
  StoredWords(List<String> words) {
    this.words = List.copyOf(words);
    for (int i = 0; i < words.size(); i++) {
      numbers.put(words.get(i), i);
    }
  }

  private static StoredWords read(String resource) {
    try (InputStream in = StoredWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + resource);
      }
      return new StoredWords(
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of a word, or -1 if it is none of these. */
  int number(String word) {
    return numbers.getOrDefault(word, -1);
  }

  /** The word of a number. */
  String word(int number) {
    return words.get(number);
  }
}
