package dateline.analysis;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;
import dateline.annotation.Annotators;
import dateline.annotation.Attribution;
import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.annotation.Place;
import dateline.annotation.Reasons;
import dateline.article.Span;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds by simple rules so that the tags can be told in advance: two capitalised words are a
 * person, "in X" a place, a number with the word after it a figure, "said ..." a statement.
 */
final class StubAnnotator implements Annotator {
  static final Annotators ONLY = new Annotators(List.of(new StubAnnotator()));

  @Override
  public String name() {
    return "stub";
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article, Reasons reasons) {
    Tokens t = article.tokens();
    List<Actor> actors = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i + 1 < t.size(); i++) {
      Span pair = t.span(i, i + 1);
      if (t.isCapitalised(i) && t.isCapitalised(i + 1)) {
        actors.add(
            new Actor(pair, Actor.Kind.PERSON, t.lower(i) + "-" + t.lower(i + 1), "x", "stub"));
      } else if (t.lower(i).equals("in") && t.isCapitalised(i + 1)) {
        places.add(new Place(t.span(i + 1, i + 1), "gn:1", "x", null, null, List.of(), "stub"));
      } else if (t.kind(i) == Tokens.Kind.NUMBER) {
        Interval one = Interval.exactly(1);
        figures.add(
            new Figure(
                pair,
                Figure.Kind.COUNT,
                one,
                null,
                null,
                Figure.Bound.EXACT,
                null,
                one,
                null,
                "stub"));
      } else if (t.lower(i).equals("said")) {
        int last = t.firstOf(t.sentenceOf(i) + 1) - 1;
        if (last > i) {
          attributions.add(
              new Attribution(
                  List.of(),
                  List.of(t.span(i, i)),
                  List.of(t.span(i + 1, last)),
                  Attribution.Kind.DIRECT,
                  "said",
                  List.of(),
                  "stub"));
        }
      }
    }
    return article
        .withActors(actors)
        .withPlaces(places)
        .withFigures(figures)
        .withAttributions(attributions, List.of());
  }
}
