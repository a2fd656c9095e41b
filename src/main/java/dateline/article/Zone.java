package dateline.article;

import java.util.List;

/**
 * A part of an article's text by its role on the page. The zones of an article tile its text: the
 * first starts at 0, each starts where the one before ends, the last ends with the text. They never
 * delete or move a character.
 *
 * <pre>
 * ReutersUkrainian troops have defended Kursk[/caption]
 * |credit|caption                            |boilerplate
 * </pre>
 *
 * @param kind the role
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record Zone(Kind kind, int start, int end) {
  /** Roles; the names in lower case are those of the annotate contract. */
  public enum Kind {
    /** The headline: the title, or the line that a text without mark-up opens with. */
    TITLE,
    /** Who wrote it: "By Patrick Harrington, Foreign News Reporter". */
    BYLINE,
    /** Where and when it was filed: "KYIV, Jan 5". */
    DATELINE,
    /** The story. */
    BODY,
    /** Words that belong to a picture. */
    CAPTION,
    /**
     * Who owns a picture, or for whom a story was filed: "Reuters", "Photo: AP", "(Agency) -".
     * Never an actor of the story.
     */
    CREDIT,
    /** Mark-up remains, page furniture, heads of wires and mails: "[/caption]", "Embargo: none". */
    BOILERPLATE;

    /** Whether sentences, actors, places and figures are looked for here. */
    public boolean tellsTheStory() {
      return this == TITLE || this == BODY || this == CAPTION || this == DATELINE;
    }
  }

  public Zone {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a zone: [" + start + ", " + end + ")");
    }
  }

  /** The same role over a stretch shifted by {@code by} characters. */
  public Zone shift(int by) {
    return new Zone(kind, start + by, end + by);
  }

  /** Throws unless the zones tile a text of this length; an empty text has no zones. */
  static void requireTiling(List<Zone> zones, int length) {
    int at = 0;
    for (Zone zone : zones) {
      if (zone.start != at) {
        throw new IllegalArgumentException("zones do not tile: " + zone + " should start at " + at);
      }
      at = zone.end;
    }
    if (at != length) {
      throw new IllegalArgumentException("zones end at " + at + ", the text at " + length);
    }
  }
}
