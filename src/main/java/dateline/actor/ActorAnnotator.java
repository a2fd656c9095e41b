package dateline.actor;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;
import dateline.annotation.Name;
import dateline.annotation.Place;
import dateline.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings all mentions of one actor in an article under one id: "VLADIMIR Putin", "Putin" and "Vlad"
 * are {@code vladimir-putin}. Names that a place covers are no actors.
 */
public final class ActorAnnotator implements Annotator {
  @Override
  public String name() {
    return "actor";
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    List<Name> all = withoutPlaces(article.names(), article.places());
    List<Aliases.Alias> said = Aliases.of(article.tokens(), all);
    List<Name> names = Aliases.without(said, all);
    Persons persons = new Persons(article.tokens(), new Offices(article));
    Organisations organisations = new Organisations(article.text(), article.article().storyStart());
    for (Name name : names) {
      switch (name.kind()) {
        case PERSON -> persons.gather(name);
        case ORGANISATION -> {
          organisations.gather(name);
          persons.gatherTitle(name);
        }
        case PLACE, GROUP, OTHER -> {}
      }
    }
    persons.join();
    List<Aliases.Alias> aliases = PetNames.of(article.tokens(), said, names, persons);
    names = Aliases.without(aliases, names);
    organisations.join(names);
    List<Actor> actors = new ArrayList<>(names.size() + aliases.size());
    for (Name name : names) {
      Actor actor =
          switch (name.kind()) {
            case PERSON -> persons.actor(name);
            case ORGANISATION -> {
              Actor person = persons.bySurname(name);
              yield person == null ? organisations.actor(name) : person;
            }
            case GROUP -> Groups.actor(name, article.tokens());
            case OTHER -> persons.bySurname(name);
            case PLACE -> null;
          };
      if (actor != null) {
        actors.add(actor);
      }
    }
    for (Aliases.Alias alias : aliases) {
      Actor person = persons.actor(alias.of());
      String rule = "other name of " + person.name();
      actors.add(new Actor(alias.span(), Actor.Kind.PERSON, person.id(), person.name(), rule));
    }
    actors.sort(Comparator.comparingInt(actor -> actor.span().start()));
    return article.withActors(actors);
  }

  /** Both lists are in the order of the text. */
  private static List<Name> withoutPlaces(List<Name> names, List<Place> places) {
    List<Name> kept = new ArrayList<>(names.size());
    int from = 0;
    for (Name name : names) {
      while (from < places.size() && places.get(from).span().end() <= name.span().start()) {
        from++;
      }
      if (covering(name.span(), places, from) == null) {
        kept.add(name);
      }
    }
    return kept;
  }

  private static @Nullable Place covering(Span name, List<Place> places, int from) {
    for (int i = from; i < places.size() && places.get(i).span().start() <= name.start(); i++) {
      if (places.get(i).span().contains(name)) {
        return places.get(i);
      }
    }
    return null;
  }
}
