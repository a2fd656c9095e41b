package dateline.article;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Zones as tables show them: {@code kind:text} with bars between, a line break as a space. */
final class Marked {
  private Marked() {}

  static String zones(String body) {
    return zones(body, Zones.of(body));
  }

  static String zones(String body, List<Zone> zones) {
    return zones.stream()
        .map(zone -> label(zone.kind()) + ":" + body.substring(zone.start(), zone.end()).strip())
        .map(text -> text.replaceAll("\\s*\n\\s*", " "))
        .collect(Collectors.joining("|"));
  }

  /** The zones of a line that mark-up tells to be a caption. */
  static String toldCaption(String line) {
    return zones(line, Zones.of(line, List.of(new Zone(Zone.Kind.CAPTION, 0, line.length()))));
  }

  private static String label(Zone.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
