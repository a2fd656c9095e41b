package dateline.annotation;

import dateline.article.Span;

/**
 * Something found in an article's text, with the words it was found in and the rule that found it.
 */
public sealed interface Annotation permits Name, Actor, Place, Figure, Attribution {
  /** Where it stands, counted from the start of {@code article.text()}. */
  Span span();

  /**
   * The rule that made it, for {@code --explain}: "title before surname", "gazetteer, largest
   * population".
   */
  String rule();
}
