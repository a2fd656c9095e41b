package dateline.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the zones of a plain text: a headline, bylines, datelines, captions, credits and the heads
 * of wires.
 *
 * <pre>
 * Storm over the coast                      TITLE, where a blank line and the story follow
 * KYIV, Jan 5 (Agency) - Troops advanced.   DATELINE "KYIV, Jan 5 ", CREDIT "(Agency) - ", BODY
 * By Alan Smith, Foreign Reporter           BYLINE
 * ReutersTroops near the city[/caption]     CREDIT "Reuters", CAPTION, BOILERPLATE "[/caption]"
 * Photo: AP                                 CREDIT
 * </pre>
 *
 * <p>Precision first: what bears no mark stays BODY. A caption is believed when it has a caption
 * mark, a credit glued to its first word, or a labelled credit at its end.
 */
public final class Zones {
  private Zones() {}

  /**
   * The zones of a body without mark-up; they tile it, white space belongs to the zone before it,
   * and two zones of one kind never touch. An empty body has none.
   */
  public static List<Zone> of(String body) {
    return body.isEmpty() ? List.of() : new ZoneFinder(body, List.of(), true).run();
  }

  /**
   * The same where mark-up tells the role of some stretches, as {@code <figcaption>} does; in a
   * caption the credit is still found. No headline is looked for: mark-up tells that too.
   *
   * @param told in order, without overlap; each covers whole lines
   */
  public static List<Zone> of(String body, List<Zone> told) {
    return body.isEmpty() ? List.of() : new ZoneFinder(body, told, false).run();
  }

  /**
   * The day in the first dateline that has a year, "LONDON, March 12, 2011 -", else the other date;
   * what was doubted in that stays so.
   */
  public static PublicationDate dateIn(String body, List<Zone> zones, PublicationDate other) {
    for (Zone zone : zones) {
      if (zone.kind() == Zone.Kind.DATELINE) {
        LocalDate day = DateWords.date(body, zone.start(), zone.end());
        if (day != null) {
          String written = body.substring(zone.start(), zone.end()).strip();
          return new PublicationDate(
              day, null, null, PublicationDate.Evidence.DATELINE, written, other.doubt());
        }
      }
    }
    return other;
  }

  /** Who the first byline with a name says wrote it: "Ann Lee, Bob Roe"; or null. */
  public static @Nullable String authorIn(String body, List<Zone> zones) {
    for (Zone zone : zones) {
      if (zone.kind() == Zone.Kind.BYLINE) {
        String author = Authors.in(body, zone.start(), zone.end());
        if (author != null) {
          return author;
        }
      }
    }
    return null;
  }

  /** The agency that the first dateline names, "AP" in "LONDON (AP) —"; or null. */
  public static @Nullable String sourceIn(String body, List<Zone> zones) {
    for (int i = 0; i < zones.size(); i++) {
      Zone zone = zones.get(i);
      boolean filed = i > 0 && zones.get(i - 1).kind() == Zone.Kind.DATELINE;
      if (zone.kind() == Zone.Kind.CREDIT
          && (filed || DatelineAgencies.opensStory(body, zone.start(), zone.end()))) {
        return DatelineAgencies.nameIn(body, zone.start(), zone.end());
      }
    }
    return null;
  }
}
