package dateline.actor;

import java.util.Locale;

/** Brings a person's printed name into decent case: "VLADIMIR Putin" is "Vladimir Putin". */
final class NameCase {
  private NameCase() {}

  /** Words of three letters and more that are all capitals keep only their first. */
  static String decent(String printed) {
    StringBuilder name = new StringBuilder(printed.length());
    int at = 0;
    while (at < printed.length()) {
      int end = at;
      boolean lower = false;
      while (end < printed.length() && Character.isLetter(printed.charAt(end))) {
        lower |= Character.isLowerCase(printed.charAt(end));
        end++;
      }
      if (end == at) {
        char c = printed.charAt(at++);
        boolean space = Character.isWhitespace(c);
        if (!space) {
          name.append(c);
        } else if (name.length() > 0 && name.charAt(name.length() - 1) != ' ') {
          name.append(' ');
        }
      } else if (lower || end - at < 3) {
        name.append(printed, at, end);
        at = end;
      } else {
        name.append(printed.charAt(at))
            .append(printed.substring(at + 1, end).toLowerCase(Locale.ROOT));
        at = end;
      }
    }
    return name.toString();
  }
}
