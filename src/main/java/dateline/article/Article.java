package dateline.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as read, before anything is tagged. Title and body stand in one text, so that one
 * pass tags both and a man named in full in the title is the same man in the body:
 *
 * <pre>
 * text       Putin vows revenge\n\nVladimir Putin said ...
 *            |title               |body
 *            0                    bodyStart
 * </pre>
 *
 * @param id what {@code show} and the index know it by, unique in an index
 * @param text title, blank line, body; without a title the body alone. Everything that has an
 *     offset counts from its start; what is printed for users counts from {@code bodyStart}
 * @param bodyStart offset of the body's first character, 0 when there is no title
 * @param origin when, by whom and where it was published
 * @param language ISO 639-1 code, or {@code und} if it could not be told; only {@code en} is tagged
 * @param zones tile the text; see {@link Zone}
 */
public record Article(
    String id, String text, int bodyStart, Origin origin, String language, List<Zone> zones) {
  private static final String BREAK = "\n\n";

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    if (bodyStart < 0 || bodyStart > text.length()) {
      throw new IllegalArgumentException("bodyStart " + bodyStart + " is outside the text");
    }
    zones = List.copyOf(zones);
    Zone.requireTiling(zones, text.length());
  }

  /** An article of which nothing but its words is known; see the other {@code of}. */
  public static Article of(
      String id, @Nullable String title, String body, String language, List<Zone> bodyZones) {
    return of(id, title, body, Origin.UNKNOWN, language, bodyZones);
  }

  /**
   * Puts title and body together; the zones are those of the body alone, counted from its start.
   */
  public static Article of(
      String id,
      @Nullable String title,
      String body,
      Origin origin,
      String language,
      List<Zone> bodyZones) {
    if (title == null || title.isBlank()) {
      return new Article(id, body, 0, origin, language, bodyZones);
    }
    int bodyStart = title.length() + BREAK.length();
    List<Zone> zones = new ArrayList<>(bodyZones.size() + 1);
    zones.add(new Zone(Zone.Kind.TITLE, 0, bodyStart));
    for (Zone zone : bodyZones) {
      zones.add(zone.shift(bodyStart));
    }
    return new Article(id, title + BREAK + body, bodyStart, origin, language, zones);
  }

  /** The same from another origin. */
  public Article from(Origin other) {
    return new Article(id, text, bodyStart, other, language, zones);
  }

  /** Day of publication, or null if unknown. */
  public @Nullable LocalDate date() {
    return origin.published().day();
  }

  /** Publisher or site, or null if unknown. */
  public @Nullable String source() {
    return origin.source();
  }

  /** Address on the web, or null. */
  public @Nullable String url() {
    return origin.url();
  }

  /** The headline as it was given apart from the body, or null. */
  public @Nullable String title() {
    return bodyStart == 0 ? null : text.substring(0, bodyStart - BREAK.length());
  }

  /**
   * What the article is shown under: its title, else the headline that its body opens with, else
   * null. "Storm over the coast\n\nTen ships sank ..." has no title, but a headline.
   */
  public @Nullable String headline() {
    return bodyStart == 0 && storyStart() > 0 ? text.substring(0, storyStart()).strip() : title();
  }

  /** Where the text goes on after the headline; 0 if there is none. */
  public int storyStart() {
    boolean inBody = bodyStart == 0 && !zones.isEmpty() && zones.get(0).kind() == Zone.Kind.TITLE;
    return inBody ? zones.get(0).end() : bodyStart;
  }

  /** The text without the title. */
  public String body() {
    return text.substring(bodyStart);
  }

  /** Whether actors, places, figures and attributions are looked for. */
  public boolean isTagged() {
    return language.equals("en");
  }

  /** The zone that holds the character at this offset. */
  public Zone zoneAt(int offset) {
    int low = 0;
    int high = zones.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (zones.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return zones.get(low);
  }
}
