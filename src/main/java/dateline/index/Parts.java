package dateline.index;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Attribution;
import dateline.article.Zone;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What an article has beside the words of its story, for those who look for pictures, for copy with
 * a name or a place to it, or for quotations:
 *
 * <pre>
 * byline    somebody's name stands over it
 * dateline  it says where it was filed
 * caption   it tells what a picture shows
 * credit    it names the owner of a picture, or an agency
 * quote     somebody is quoted word by word
 * </pre>
 *
 * <p>A headline, a story and remains of mark-up sort no articles, so they are no values.
 */
final class Parts {
  private static final String QUOTE = "quote";

  private Parts() {}

  static Set<String> of(AnnotatedArticle article) {
    Set<Zone.Kind> zones = EnumSet.noneOf(Zone.Kind.class);
    article.article().zones().forEach(zone -> zones.add(zone.kind()));
    Set<String> parts = new LinkedHashSet<>();
    for (Zone.Kind kind : zones) {
      switch (kind) {
        case BYLINE, DATELINE, CAPTION, CREDIT -> parts.add(ArticleDocuments.lower(kind));
        case TITLE, BODY, BOILERPLATE -> {}
      }
    }
    for (Attribution attribution : article.attributions()) {
      switch (attribution.kind()) {
        case DIRECT, MIXED -> parts.add(QUOTE);
        case INDIRECT -> {}
      }
    }
    return parts;
  }
}
