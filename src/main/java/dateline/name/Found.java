package dateline.name;

import dateline.annotation.Name;

/**
 * A name while the article is still being read: tokens {@code first} to {@code last}, both
 * included.
 *
 * @param firm whether its kind stands however the rest of the article uses the name
 */
record Found(int first, int last, Name.Kind kind, String rule, boolean firm) {
  Found {
    if (last < first) {
      throw new IllegalArgumentException("not a name: " + first + " to " + last);
    }
  }

  boolean isSingle() {
    return first == last;
  }

  Found as(Name.Kind other, String why) {
    return new Found(first, last, other, why, true);
  }
}
