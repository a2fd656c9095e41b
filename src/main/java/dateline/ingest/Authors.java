package dateline.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an article, from what a page says of it.
 *
 * <pre>
 * By Ann Lee and Tom Ray              Ann Lee, Tom Ray
 * Jess Holloway, CNN                  Jess Holloway
 * https://www.facebook.com/ann.lee    -
 * </pre>
 */
final class Authors {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[,;|·•\n]\\s*|\\s+(?:and|&|und|et|y)\\s+");
  private static final Pattern BY =
      Pattern.compile(
          "(?:^|.*?\\b)(?:by|par|von|por|Автор):?\\s+(.+)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE);
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|de|la|van|von|der|bin|al|da|di|du|le)){1,3}");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i).*\\b(?:reporter|writer|editor|correspondent|columnist|staff|news|press|agency|desk|service)s?\\b.*");
  private static final Set<String> OPENINGS = Set.of("by", "par", "von", "por");
  private static final int LONGEST = 100;

  private Authors() {}

  /** The names, each once, in one line; the site's own name only where it stands alone. */
  static @Nullable String joined(Collection<String> written, Set<String> sites) {
    Map<String, String> people = new LinkedHashMap<>();
    Map<String, String> houses = new LinkedHashMap<>();
    for (String text : written) {
      for (String part : BETWEEN.split(unmarked(text), -1)) {
        String name = part.strip();
        String plain = Passage.plain(name);
        if (!plain.isEmpty() && !isAddress(name) && name.length() <= LONGEST) {
          (sites.contains(plain) ? houses : people).putIfAbsent(plain, name);
        }
      }
    }
    Map<String, String> names = people.isEmpty() ? houses : people;
    return names.isEmpty() ? null : String.join(", ", names.values());
  }

  /**
   * Whether a line opens as bylines do: "By Ann Lee", "Von Ann Lee", "Reporting by Ann Lee; editing
   * by Tom Ray".
   */
  static boolean isByline(String line) {
    int reporting = line.startsWith("(") ? 1 : 0;
    int space = line.indexOf(' ');
    return line.startsWith("Reporting by ", reporting)
        || (space > 0
            && OPENINGS.contains(line.substring(0, space).toLowerCase(Locale.ROOT))
            && NAME.matcher(line.substring(space + 1)).lookingAt());
  }

  /** The names of a byline, "By Ann Lee, Foreign Editor"; of a byline without names nothing. */
  static List<String> inByline(String byline) {
    Matcher by = BY.matcher(byline);
    String text = (by.matches() ? by.group(1) : byline).lines().findFirst().orElse("");
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(text, -1)) {
      Matcher name = NAME.matcher(part.strip());
      if (!name.lookingAt() || ROLE.matcher(part).matches()) {
        break;
      }
      names.add(name.group());
      if (name.end() < part.strip().length()) {
        break;
      }
    }
    return names;
  }

  /** "NELL CARRAWAY" as "Nell Carraway"; what has a small letter, or one word alone, stays. */
  static String cased(String names) {
    boolean loud = names.indexOf(' ') > 0 && names.chars().noneMatch(Character::isLowerCase);
    if (!loud) {
      return names;
    }
    StringBuilder cased = new StringBuilder(names.length());
    boolean inside = false;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      cased.append(inside ? Character.toLowerCase(c) : c);
      inside = Character.isLetter(c);
    }
    return cased.toString();
  }

  private static String unmarked(String text) {
    String bare = text.strip();
    return bare.regionMatches(true, 0, "by ", 0, 3) ? bare.substring(3) : bare;
  }

  private static boolean isAddress(String name) {
    return name.startsWith("http") || name.indexOf('@') >= 0 || name.startsWith("www.");
  }
}
