package dateline.place;

/**
 * What a mention means.
 *
 * @param place the place, or -1 if it could not be told
 * @param container the place that holds it where {@code place} could not be told, or -1
 * @param rule why
 */
record Resolution(int place, int container, String rule) {
  static Resolution of(int place, String rule) {
    return new Resolution(place, -1, rule);
  }

  static Resolution inside(int container, String rule) {
    return new Resolution(-1, container, rule);
  }

  static Resolution unknown(String rule) {
    return new Resolution(-1, -1, rule);
  }

  boolean isKnown() {
    return place >= 0;
  }

  /** The place, or what holds it, or -1. */
  int anywhere() {
    return place >= 0 ? place : container;
  }
}
