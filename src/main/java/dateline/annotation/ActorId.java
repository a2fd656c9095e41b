package dateline.annotation;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes an actor's id from a name: "Kim Jong-Un" is {@code kim-jong-un}, "U.S. Army" and "US Army"
 * are {@code us-army}.
 */
public final class ActorId {
  private ActorId() {}

  /** Lower-case ASCII words joined by hyphens; dots and apostrophes vanish. */
  public static String of(String name) {
    String plain = name;
    if (!isAscii(name)) {
      plain = Normalizer.normalize(name, Normalizer.Form.NFD);
    }
    StringBuilder id = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < 128) {
        append(id, c);
      } else {
        id.append(
            switch (c) {
              case 'ø', 'Ø' -> "o";
              case 'ł', 'Ł' -> "l";
              case 'đ', 'Đ', 'ð', 'Ð' -> "d";
              case 'ß' -> "ss";
              case 'æ', 'Æ' -> "ae";
              case 'œ', 'Œ' -> "oe";
              case 'þ', 'Þ' -> "th";
              case 'ı' -> "i";
              default -> "";
            });
      }
    }
    int length = id.length();
    return length > 0 && id.charAt(length - 1) == '-' ? id.substring(0, length - 1) : id.toString();
  }

  private static void append(StringBuilder id, char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      id.append(c);
    } else if (c >= 'A' && c <= 'Z') {
      id.append((char) (c + 32));
    } else if (c != '.' && c != '\'' && id.length() > 0 && id.charAt(id.length() - 1) != '-') {
      id.append('-');
    }
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** The id's words: "kim-jong-un" of "Kim Jong-un" stays two words, "kim" and "jong-un". */
  public static String[] words(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("\\s+", -1);
    for (int i = 0; i < words.length; i++) {
      words[i] = of(words[i]);
    }
    return words;
  }
}
