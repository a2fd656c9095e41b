package dateline.analysis;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import org.apache.lucene.analysis.TokenStream;

/**
 * Stacks {@code #place/gn:703448}, the same for Ukraine and for Europe, which hold it, and {@code
 * #place} upon "Kyiv"; {@code #place} alone upon a place of which nothing is known.
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
      for (Place.Node node : place.path()) {
        if (!node.id().equals(id)) {
          into.add(place.span(), Tags.place(node.id()));
        }
      }
      into.add(place.span(), Tags.PLACE);
    }
  }
}
