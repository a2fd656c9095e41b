package dateline.attribution;

import dateline.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a source is.
 *
 * @param ids of actors, or of places that speak; empty if that is not plain
 * @param named where it is named, if the source itself is a pronoun: "The committee" for "it"
 * @param why how that was told, in a few words
 */
record Speaker(List<String> ids, @Nullable Span named, String why) {
  static final Speaker UNKNOWN = new Speaker(List.of(), null, "nobody that the article names");

  Speaker {
    ids = List.copyOf(ids);
  }

  static Speaker of(String id, String why) {
    return new Speaker(List.of(id), null, why);
  }

  /** The only one, or null. */
  @Nullable String only() {
    return ids.size() == 1 ? ids.getFirst() : null;
  }
}
