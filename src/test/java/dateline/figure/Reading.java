package dateline.figure;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.annotation.Reasons;
import dateline.article.Article;
import dateline.article.Zone;
import java.util.List;
import java.util.Locale;

/** Figures of one sentence, and their values as a test writes them. */
final class Reading {
  private Reading() {}

  static List<Figure> figures(String text) {
    return figures(text, Reasons.unasked());
  }

  static List<Figure> figures(String text, Reasons reasons) {
    Article article =
        Article.of("test", null, text, "en", List.of(new Zone(Zone.Kind.BODY, 0, text.length())));
    return new FigureAnnotator().annotate(AnnotatedArticle.untagged(article), reasons).figures();
  }

  /** "at_most [null,900] soldiers", "exact [5,5] percent up". */
  static String written(Figure figure) {
    String unit = figure.unit() == null ? "" : " " + figure.unit();
    String counted = figure.counted() == null ? "" : " of " + figure.counted();
    String change =
        figure.change() == null ? "" : " " + figure.change().name().toLowerCase(Locale.ROOT);
    return figure.kind().name().toLowerCase(Locale.ROOT)
        + " "
        + figure.bound().name().toLowerCase(Locale.ROOT)
        + " "
        + written(figure.value())
        + unit
        + counted
        + change;
  }

  static String written(Interval interval) {
    return "[" + end(interval.low()) + "," + end(interval.high()) + "]";
  }

  private static String end(double value) {
    if (Double.isInfinite(value)) {
      return "null";
    }
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
