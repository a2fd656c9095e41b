package dateline.place;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;
import dateline.annotation.Place;
import dateline.annotation.Reasons;
import java.util.ArrayList;
import java.util.List;

/**
 * Tags the places of an article: {@link Recogniser} finds the names, {@link Resolver} the places.
 */
public final class PlaceAnnotator implements Annotator {
  private final Gazetteer gazetteer = Gazetteer.shared();

  @Override
  public String name() {
    return "place";
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article, Reasons reasons) {
    List<Mention> mentions = new Recogniser(gazetteer, article).run();
    if (mentions.isEmpty()) {
      return article;
    }
    Resolver resolver = new Resolver(gazetteer, article.tokens(), mentions);
    List<Resolution> resolutions = resolver.run();
    List<Place> places = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      Place place = place(article, mentions.get(i), resolutions.get(i));
      places.add(place);
      if (reasons.areAsked()) {
        resolver.reasons(i).forEach(reason -> reasons.add(place, reason));
      }
    }
    return article.withPlaces(places);
  }

  private Place place(AnnotatedArticle article, Mention mention, Resolution resolution) {
    var span = article.tokens().span(mention.first(), mention.last());
    int at = resolution.place();
    if (at >= 0) {
      return new Place(
          span,
          gazetteer.id(at),
          gazetteer.name(at),
          gazetteer.at(at),
          gazetteer.countryCode(at),
          gazetteer.path(at),
          resolution.rule());
    }
    int inside = resolution.container();
    return new Place(
        span,
        null,
        span.in(article.text()),
        null,
        inside < 0 ? null : gazetteer.countryCode(inside),
        inside < 0 ? List.of() : gazetteer.path(inside),
        resolution.rule());
  }
}
