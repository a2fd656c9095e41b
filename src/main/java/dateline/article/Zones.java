package dateline.article;

import java.util.List;

/** Finds the zones of a plain text: bylines, datelines, captions and credits. */
public final class Zones {
  private Zones() {}

  /** The zones of a body without mark-up; they tile it. An empty body has none. */
  public static List<Zone> of(String body) {
    return body.isEmpty() ? List.of() : List.of(new Zone(Zone.Kind.BODY, 0, body.length()));
  }
}
