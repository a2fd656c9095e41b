package dateline.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How many of a text's first words are small words of English and of other languages.
 *
 * @param words words read
 * @param english of them the small words of English: "the", "of"
 * @param foreign of them the small words of languages in Latin letters other than English: "und"
 * @param letters letters read
 * @param otherLetters of them those beyond ASCII
 */
record WordCount(int words, int english, int foreign, int letters, int otherLetters) {
  private static final int LONGEST = 12;
  private static final int SLOTS = 1024;
  private static final @Nullable String[] WORDS = new @Nullable String[SLOTS];
  private static final boolean[] ENGLISH = new boolean[SLOTS];

  static {
    load();
  }

  /** Counts over at most this many words from the start. */
  static WordCount of(String text, int limit) {
    int words = 0;
    int english = 0;
    int foreign = 0;
    int letters = 0;
    int other = 0;
    int at = 0;
    while (at < text.length() && words < limit) {
      if (!isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      int hash = 0;
      while (at < text.length() && isLetter(text.charAt(at))) {
        char c = text.charAt(at);
        int lower = c < 128 ? c | 0x20 : Character.toLowerCase(c);
        hash = hash * 31 + lower;
        other += c < 128 ? 0 : 1;
        at++;
      }
      words++;
      letters += at - start;
      int slot = at - start > LONGEST ? -1 : slot(text, start, at, hash);
      if (slot >= 0) {
        english += ENGLISH[slot] ? 1 : 0;
        foreign += ENGLISH[slot] ? 0 : 1;
      }
    }
    return new WordCount(words, english, foreign, letters, other);
  }

  private static boolean isLetter(char c) {
    return c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  /** Where the word stands in the table, or -1. */
  private static int slot(String text, int start, int end, int hash) {
    int slot = spread(hash);
    while (true) {
      String word = WORDS[slot];
      if (word == null) {
        return -1;
      }
      if (word.length() == end - start && text.regionMatches(true, start, word, 0, word.length())) {
        return slot;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
  }

  private static int spread(int hash) {
    return (hash ^ (hash >>> 11)) & (SLOTS - 1);
  }

  private static void load() {
    try (InputStream in = WordCount.class.getResourceAsStream("function-words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("function-words.tsv is missing from the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (line.charAt(0) != '#' && tab > 0) {
          for (String word : line.substring(tab + 1).split(" ", -1)) {
            put(word, line.startsWith("en\t"));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("function-words.tsv cannot be read", e);
    }
  }

  private static void put(String word, boolean english) {
    int slot = spread(word.hashCode());
    while (WORDS[slot] != null) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    WORDS[slot] = word;
    ENGLISH[slot] = english;
  }
}
