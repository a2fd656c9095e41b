package dateline.actor;

import static java.util.Locale.ROOT;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;
import dateline.annotation.Name;
import dateline.annotation.Place;
import dateline.annotation.Reason;
import dateline.annotation.Reasons;
import dateline.annotation.Roles;
import dateline.article.Span;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    List<Name> all = withoutPlaces(article.names(), article.places());
    List<Aliases.Alias> said = Aliases.of(article.tokens(), all);
    List<Name> names = Aliases.without(said, all);
    int storyStart = article.article().storyStart();
    Persons persons = new Persons(article.tokens(), storyStart, new Offices(article));
    Organisations organisations = new Organisations(article.text(), storyStart);
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
            case PERSON -> {
              Actor organisation = organisations.acronym(name);
              yield organisation == null ? persons.actor(name) : organisation;
            }
            case ORGANISATION -> {
              Actor person = persons.bySurname(name);
              yield person == null ? organisations.actor(name) : person;
            }
            case GROUP -> Groups.actor(name, article.tokens());
            case OTHER -> {
              Actor organisation = organisations.acronym(name);
              yield organisation == null ? persons.bySurname(name) : organisation;
            }
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
    actors.replaceAll(actor -> withRoles(actor, article.tokens()));
    actors.sort(Comparator.comparingInt(actor -> actor.span().start()));
    AnnotatedArticle annotated = article.withActors(actors);
    if (reasons.areAsked()) {
      explain(annotated, reasons);
    }
    return annotated;
  }

  private static String walks(Tokens tokens, Span role) {
    return Roles.walks(List.of(RoleReader.words(tokens, role))).stream()
        .map(walk -> walk.name().toLowerCase(ROOT))
        .collect(Collectors.joining(" or "));
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

  /** What somebody is tells namesakes apart; of a lone surname it is not asked. */
  private static Actor withRoles(Actor actor, Tokens tokens) {
    boolean full = actor.kind() == Actor.Kind.PERSON && actor.id().indexOf('-') > 0;
    List<Span> roles = full ? RoleReader.of(tokens, actor.span()) : List.of();
    return roles.isEmpty()
        ? actor
        : actor.withRoles(
            roles.stream().map(role -> RoleReader.words(tokens, role)).distinct().toList());
  }

  /**
   * Shows for each mention the title before it, and where the article has the actor's full name.
   */
  private static void explain(AnnotatedArticle article, Reasons reasons) {
    Tokens tokens = article.tokens();
    Map<String, Span> full = new HashMap<>();
    for (Actor actor : article.actors()) {
      if (NameCase.decent(actor.span().in(article.text())).equals(actor.name())) {
        full.putIfAbsent(actor.id(), actor.span());
      }
    }
    for (Actor actor : article.actors()) {
      int first = tokens.tokenAt(actor.span().start());
      Titles.Title title = Titles.before(tokens, first);
      if (actor.kind() == Actor.Kind.PERSON && title != null) {
        int before = tokens.is(first - 1, '.') ? first - 2 : first - 1;
        String rule = "titles.tsv: " + title.word() + ", " + title.sort().name().toLowerCase(ROOT);
        reasons.add(actor, new Reason("title", tokens.span(before, before), rule));
      }
      if (!actor.roles().isEmpty()) {
        for (Span role : RoleReader.of(tokens, actor.span())) {
          reasons.add(actor, new Reason("role", role, "roles.tsv: " + walks(tokens, role)));
        }
      }
      Span there = full.get(actor.id());
      if (there != null && !there.equals(actor.span())) {
        reasons.add(actor, new Reason("full name", there, actor.rule()));
      }
    }
  }
}
