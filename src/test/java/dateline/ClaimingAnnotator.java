package dateline;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.annotation.Reasons;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Every number is a claim; an article that says "explode" makes it fail. Counts what it was asked.
 */
final class ClaimingAnnotator implements Annotator {
  final AtomicInteger asked = new AtomicInteger();

  @Override
  public String name() {
    return "claiming";
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article, Reasons reasons) {
    asked.incrementAndGet();
    if (article.text().contains("explode")) {
      throw new IllegalStateException("boom");
    }
    Tokens tokens = article.tokens();
    List<Figure> figures = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == Tokens.Kind.NUMBER) {
        Interval value = Interval.exactly(Double.parseDouble(tokens.word(i).replace(",", "")));
        Figure figure =
            new Figure(
                tokens.span(i, i),
                Figure.Kind.COUNT,
                value,
                null,
                null,
                Figure.Bound.EXACT,
                null,
                value,
                null,
                "digits");
        figures.add(figure);
        claims.add(new Claim(figure, null, null, null, List.of(), List.of(), null, null, null, -1));
      }
    }
    return article.withFigures(figures).withAttributions(List.of(), claims);
  }
}
