package dateline.search;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What ids stand for in one article. */
final class PrintedNames {
  private PrintedNames() {}

  /**
   * The name of an actor or a place; an unresolved place is its words. What nobody bears is given
   * back as it is.
   */
  static String of(AnnotatedArticle article, String id) {
    for (Actor actor : article.actors()) {
      if (actor.id().equals(id)) {
        return actor.name();
      }
    }
    for (Place place : article.places()) {
      if (id.equals(place.id())) {
        return place.name();
      }
    }
    for (Place place : article.places()) {
      if (!place.isResolved()
          && place.span().in(article.text()).toLowerCase(Locale.ROOT).equals(id)) {
        return place.name();
      }
    }
    return id;
  }

  /** The same for each of several. */
  static List<String> of(AnnotatedArticle article, List<String> ids) {
    return ids.stream().map(id -> of(article, id)).distinct().toList();
  }

  /** Names of actors as the article prints them, or as the user wants to see them. */
  static List<String> shown(ActorNames names, AnnotatedArticle article, List<String> ids) {
    List<String> shown = new ArrayList<>();
    for (String id : ids) {
      ActorNames.Known known = names.known(id);
      if (known != null && known.notIn().contains(article.article().id())) {
        known = null;
      }
      if (known != null && known.isHidden()) {
        continue;
      }
      String wanted = known == null ? null : known.shown();
      String name = wanted == null ? of(article, id) : wanted;
      if (!shown.contains(name)) {
        shown.add(name);
      }
    }
    return shown;
  }
}
