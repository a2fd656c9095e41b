package dateline.place;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The key under which the gazetteer files a name: 64 bits made from its letters and digits without
 * case, accents, apostrophes and dots, its words apart by one space. A key grows word by word, so
 * the names that start at a word are looked up one after the other without a new string:
 *
 * <pre>{@code
 * long key = NameKey.of("Port-au-Prince");
 * key == NameKey.append(NameKey.append(NameKey.append(NameKey.EMPTY, "Port"), "AU"), "Prince");
 * }</pre>
 */
final class NameKey {
  static final long EMPTY = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int FOLDED_TO = 0x2100;
  private static final String[] FOLDED = folded();

  private NameKey() {}

  /** The key of a whole name; anything but letters, digits, apostrophes and dots parts words. */
  static long of(String name) {
    long key = EMPTY;
    int at = 0;
    while (at < name.length()) {
      int end = at;
      while (end < name.length() && !partsWords(name.charAt(end))) {
        end++;
      }
      if (end > at) {
        key = append(key, name, at, end);
      }
      at = end + 1;
    }
    return key;
  }

  /** The key of a name with one more word. */
  static long append(long key, String word) {
    return append(key, word, 0, word.length());
  }

  /** The key of a name with one more word, which is a part of a text. */
  static long append(long key, CharSequence text, int start, int end) {
    long longer = key == EMPTY ? key : (key ^ ' ') * PRIME;
    return letters(longer, text, start, end);
  }

  /** The key of a name with more letters on its last word: "John" and "s". */
  static long letters(long key, CharSequence text, int start, int end) {
    long longer = key;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        longer = (longer ^ c) * PRIME;
      } else if (c >= 'A' && c <= 'Z') {
        longer = (longer ^ (c + 32)) * PRIME;
      } else if (c >= '0' && c <= '9') {
        longer = (longer ^ c) * PRIME;
      } else if (c >= 128 && c < FOLDED_TO) {
        String letters = FOLDED[c];
        for (int k = 0; k < letters.length(); k++) {
          longer = (longer ^ letters.charAt(k)) * PRIME;
        }
      } else if (c >= FOLDED_TO && Character.isLetter(c)) {
        longer = (longer ^ c) * PRIME;
      }
    }
    return longer;
  }

  /** Spreads the key's bits, so that its first ones can number a bucket. */
  static long mixed(long key) {
    long h = key * 0x9e3779b97f4a7c15L;
    return h ^ (h >>> 32);
  }

  private static boolean partsWords(char c) {
    return !(Character.isLetterOrDigit(c)
        || c == '.'
        || c == '\''
        || c == '\u2019'
        || c == '\u2018'
        || c == '\u02bc'
        || c == '`'
        || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static String[] folded() {
    String[] table = new String[FOLDED_TO];
    for (char c = 0; c < FOLDED_TO; c++) {
      table[c] = Character.isLetterOrDigit(c) ? fold(c) : "";
    }
    return table;
  }

  private static String fold(char c) {
    return switch (Character.toLowerCase(c)) {
      case 'ł' -> "l";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ħ' -> "h";
      case 'ə' -> "a";
      case 'ʼ', 'ʻ', 'ʹ' -> "";
      default ->
          Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
              .toLowerCase(Locale.ROOT)
              .replaceAll("\\p{M}", "");
    };
  }
}
