package dateline.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a Markdown file says about itself before its text: the plain part of YAML between lines of
 * hyphens or of TOML between lines of plus signs. What is more than names and texts is passed over.
 *
 * <pre>
 * ---                              title    Talks end
 * title: "Talks end"               author   Ann Lee, Bo Smith
 * author: [Ann Lee, Bo Smith]      date     2025-01-05
 * date: 2025-01-05                 author.name, from "author: {name: …}" or an indented "name: …"
 * ---
 * </pre>
 *
 * @param facts by field in small letters
 * @param end where the text begins
 */
record FrontMatter(Map<String, String> facts, int end) {
  FrontMatter {
    facts = Map.copyOf(facts);
  }

  static FrontMatter of(String text) {
    boolean yaml = text.startsWith("---\n") || text.startsWith("---\r\n");
    boolean toml = text.startsWith("+++\n") || text.startsWith("+++\r\n");
    String fence = yaml ? "---" : "+++";
    Map<String, String> facts = new HashMap<>();
    String field = "";
    int at = text.indexOf('\n') + 1;
    while ((yaml || toml) && at > 0 && at < text.length()) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(at, end).stripTrailing();
      at = end + 1;
      if (line.equals(fence) || (yaml && line.equals("..."))) {
        return new FrontMatter(facts, Math.min(at, text.length()));
      }
      boolean indented = line.startsWith(" ") || line.startsWith("\t") || line.startsWith("-");
      field = take(line.strip(), indented ? field : "", yaml ? ':' : '=', facts);
    }
    return new FrontMatter(Map.of(), 0);
  }

  /** The first of these fields that says something, or null. */
  @Nullable String fact(String... names) {
    for (String name : names) {
      for (String field : List.of(name, name + ".name")) {
        String value = facts.getOrDefault(field, "");
        if (!value.isBlank()) {
          return value;
        }
      }
    }
    return null;
  }

  /** Reads a line within a field, "" for none, and says within which the next one is. */
  private static String take(String line, String within, char mark, Map<String, String> facts) {
    String item = line.startsWith("- ") ? line.substring(2).strip() : line;
    int colon = item.indexOf(mark);
    boolean named = colon > 0 && item.substring(0, colon).strip().matches("[\\w.-]+");
    boolean quoted = item.startsWith("\"") || item.startsWith("'");
    if (!named || quoted) {
      if (!within.isEmpty() && !item.isEmpty()) {
        facts.merge(within, value(item), (some, one) -> some.isEmpty() ? one : some + ", " + one);
      }
      return within;
    }
    String name = item.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    String field = within.isEmpty() ? name : within + "." + name;
    String value = item.substring(colon + 1).strip();
    if (value.startsWith("{") && value.endsWith("}")) {
      for (String part : value.substring(1, value.length() - 1).split(",", -1)) {
        take(part.strip(), field, mark, facts);
      }
    } else {
      facts.merge(field, value(value), (some, one) -> some + ", " + one);
    }
    return within.isEmpty() ? field : within;
  }

  /** Without quotation marks, a list's items joined. */
  private static String value(String written) {
    if (written.startsWith("[") && written.endsWith("]")) {
      StringBuilder all = new StringBuilder();
      for (String item : written.substring(1, written.length() - 1).split(",", -1)) {
        all.append(all.isEmpty() ? "" : ", ").append(value(item.strip()));
      }
      return all.toString();
    }
    int last = written.length() - 1;
    char quote = written.isEmpty() ? ' ' : written.charAt(0);
    if ((quote == '"' || quote == '\'') && last > 0 && written.charAt(last) == quote) {
      return written.substring(1, last).replace("\\" + quote, String.valueOf(quote));
    }
    int comment = written.indexOf(" #");
    String bare = comment < 0 ? written : written.substring(0, comment).strip();
    return bare.equals("|") || bare.equals(">") || bare.equals("null") ? "" : bare;
  }
}
