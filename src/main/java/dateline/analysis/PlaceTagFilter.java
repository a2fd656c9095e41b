package dateline.analysis;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import org.apache.lucene.analysis.TokenStream;

/**
 * Stacks {@code #place/gn:703448} and {@code #place} upon "Kyiv", {@code #place} alone upon a place
 * that could not be resolved.
 */
public final class PlaceTagFilter extends TagFilter {
  /** Behind a {@link NewsTokenizer}. */
  public PlaceTagFilter(TokenStream input) {
    super(input);
  }

  @Override
  void collect(AnnotatedArticle from, Mentions into) {
    for (Place place : from.places()) {
      String id = place.id();
      if (id != null) {
        into.add(place.span(), Tags.place(id));
      }
      into.add(place.span(), Tags.PLACE);
    }
  }
}
