package dateline.actor;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;
import dateline.annotation.Name;
import dateline.annotation.Place;
import dateline.annotation.Reasons;
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
  public AnnotatedArticle annotate(AnnotatedArticle article, Reasons reasons) {
    String text = article.text();
    List<Name> all = withoutPlaces(article.names(), article.places());
    List<Aliases.Alias> aliases = Aliases.of(article.tokens(), all);
    List<Name> names = Aliases.without(aliases, all);
    Persons persons = new Persons(text);
    Organisations organisations = new Organisations(text);
    for (Name name : names) {
      switch (name.kind()) {
        case PERSON -> persons.gather(name);
        case ORGANISATION -> organisations.gather(name);
        case PLACE, GROUP, OTHER -> {}
      }
    }
    persons.join();
    for (int i = 1; i < names.size(); i++) {
      if (names.get(i - 1).kind() == Name.Kind.ORGANISATION
          && isInBrackets(text, names.get(i - 1).span(), names.get(i).span())) {
        organisations.bracketed(names.get(i - 1), names.get(i));
      }
    }
    List<Actor> actors = new ArrayList<>(names.size());
    for (Name name : names) {
      Actor actor =
          switch (name.kind()) {
            case PERSON -> persons.actor(name);
            case ORGANISATION -> organisations.actor(name);
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

  /** Whether only an opening bracket stands between the two and a closing one after the second. */
  private static boolean isInBrackets(String text, Span full, Span second) {
    int gap = second.start() - full.end();
    return gap >= 1
        && gap <= 2
        && text.charAt(second.start() - 1) == '('
        && second.end() < text.length()
        && text.charAt(second.end()) == ')';
  }
}
