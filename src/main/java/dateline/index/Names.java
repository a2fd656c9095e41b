package dateline.index;

import dateline.analysis.Words;
import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What the ids in one article stand for. */
final class Names {
  private final AnnotatedArticle article;
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Map<String, Set<String>> roles = new HashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  Names(AnnotatedArticle article) {
    this.article = article;
    for (Actor actor : article.actors()) {
      actors.putIfAbsent(actor.id(), actor);
      if (!actor.roles().isEmpty()) {
        roles.computeIfAbsent(actor.id(), id -> new TreeSet<>()).addAll(actor.roles());
      }
      String form = actor.span().in(article.text());
      if (!(" " + actor.name() + " ").contains(" " + form + " ")) {
        forms.computeIfAbsent(actor.id(), id -> new LinkedHashSet<>()).add(form);
      }
    }
    for (Place place : article.places()) {
      if (place.id() != null) {
        places.putIfAbsent(place.id(), place);
      }
    }
  }

  /** One mention an actor. */
  Iterable<Actor> actors() {
    return actors.values();
  }

  /** The actor's fullest name, and every printed form that is no part of it: "Vlad", "IMF". */
  void names(Actor actor, Consumer<String> into) {
    into.accept(actor.name());
    forms.getOrDefault(actor.id(), Set.of()).forEach(into);
  }

  /** What the article says that the actor is, in alphabetical order. */
  Set<String> roles(Actor actor) {
    return roles.getOrDefault(actor.id(), Set.of());
  }

  /** The printed names of actors, or places that speak. */
  void speakers(List<String> ids, Consumer<String> into) {
    for (String id : ids) {
      Actor actor = actors.get(id);
      Place place = places.get(id);
      if (actor != null) {
        names(actor, into);
      } else if (place != null) {
        into.accept(place.name());
      }
    }
  }

  /** The place's names as single terms: its own, the printed one, those of all that contains it. */
  void placeTerms(Place place, Set<String> into) {
    add(place.name(), into);
    add(place.span().in(article.text()), into);
    for (Place.Node node : place.path()) {
      add(node.name(), into);
    }
  }

  /** The same for a place that a claim names: by id, or by its words if unresolved. */
  void claimPlaceTerms(String idOrWords, Set<String> into) {
    Place place = places.get(idOrWords);
    if (place != null) {
      placeTerms(place, into);
      return;
    }
    add(idOrWords, into);
    for (Place unresolved : article.places()) {
      if (!unresolved.isResolved() && Words.name(unresolved.name()).equals(Words.name(idOrWords))) {
        placeTerms(unresolved, into);
        return;
      }
    }
  }

  /** Ids of a place that a claim names and of all that contains it; none if it is unresolved. */
  void placeIds(String idOrWords, Set<String> into) {
    Place place = places.get(idOrWords);
    if (place != null) {
      into.add(idOrWords);
      place.path().forEach(node -> into.add(node.id()));
    }
  }

  private static void add(String name, Set<String> into) {
    String term = Words.name(name);
    if (!term.isEmpty()) {
      into.add(term);
    }
  }
}
