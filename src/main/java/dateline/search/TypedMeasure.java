package dateline.search;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;
import dateline.annotation.Annotators;
import dateline.annotation.Figure;
import dateline.article.Article;
import dateline.article.Zone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a typed number with its unit, as it would be read in an article: what is found and what is
 * asked are measured alike.
 *
 * <pre>
 * 600 mi        LENGTH   965606.4 m
 * $1bn to $2bn  MONEY    1e9 to 2e9 USD
 * 3%            PERCENT  0.03
 * </pre>
 */
final class TypedMeasure {
  private static final String BEFORE = "They spoke of ";

  private TypedMeasure() {}

  /** The figure, or null if this is not one number or range with a unit and nothing else. */
  static @Nullable Figure read(String typed) {
    String text = BEFORE + typed.strip() + ".";
    Article article =
        Article.of("typed", null, text, "en", List.of(new Zone(Zone.Kind.BODY, 0, text.length())));
    AnnotatedArticle annotated = AnnotatedArticle.untagged(article);
    for (Annotator annotator : Annotators.installed().inOrder()) {
      if (annotator.name().equals("figure")) {
        annotated = annotator.annotate(annotated);
      }
    }
    if (annotated.figures().size() != 1) {
      return null;
    }
    Figure figure = annotated.figures().getFirst();
    boolean whole =
        figure.span().start() == BEFORE.length() && figure.span().end() == text.length() - 1;
    boolean plain = figure.bound() == Figure.Bound.EXACT || figure.bound() == Figure.Bound.BETWEEN;
    return whole && plain && figure.baseUnit() != null ? figure : null;
  }
}
