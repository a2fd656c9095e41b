package dateline.search;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;
import dateline.annotation.Annotators;
import dateline.annotation.Figure;
import dateline.article.Article;
import dateline.article.Zone;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a typed number with its unit, or a typed noun, as it would be read in an article: what is
 * found and what is asked are measured alike.
 *
 * <pre>
 * 600 mi        LENGTH   965606.4 m
 * $1bn to $2bn  MONEY    1e9 to 2e9 USD
 * 3%            PERCENT  0.03
 * troops        counted under the name of soldiers
 * </pre>
 */
final class TypedMeasure {
  private static final String BEFORE = "They spoke of ";

  /** The annotators that read figures and join claims. */
  private static final Set<String> ASKED = Set.of("figure", "attribution");

  private TypedMeasure() {}

  /** The name under which what is typed is counted, or null if it is none of its own. */
  static @Nullable String head(String typed) {
    AnnotatedArticle annotated = annotated("There were 12 " + typed.strip() + ".");
    return annotated.claims().size() == 1 ? annotated.claims().getFirst().head() : null;
  }

  /** The figure, or null if this is not one number or range with a unit and nothing else. */
  static @Nullable Figure read(String typed) {
    String text = BEFORE + typed.strip() + ".";
    AnnotatedArticle annotated = annotated(text);
    if (annotated.figures().size() != 1) {
      return null;
    }
    Figure figure = annotated.figures().getFirst();
    boolean whole =
        figure.span().start() == BEFORE.length() && figure.span().end() == text.length() - 1;
    boolean plain = figure.bound() == Figure.Bound.EXACT || figure.bound() == Figure.Bound.BETWEEN;
    return whole && plain && figure.baseUnit() != null ? figure : null;
  }

  private static AnnotatedArticle annotated(String text) {
    Article article =
        Article.of("typed", null, text, "en", List.of(new Zone(Zone.Kind.BODY, 0, text.length())));
    AnnotatedArticle annotated = AnnotatedArticle.untagged(article);
    for (Annotator annotator : Annotators.installed().inOrder()) {
      if (ASKED.contains(annotator.name())) {
        annotated = annotator.annotate(annotated);
      }
    }
    return annotated;
  }
}
