package dateline.attribution;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.article.Tokens;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who "the president", "the expert" and "the ministry" are, by the titles, insertions and names of
 * an article.
 */
final class Roles {
  private static final List<String> HEADS =
      List.of("president", "premier", "minister", "chancellor", "king", "queen", "chairman");

  private final Reading reading;
  private final Tokens tokens;
  private final Map<String, Set<String>> idsOfRole = new HashMap<>();
  private final Map<String, Set<String>> bodies = new HashMap<>();

  Roles(AnnotatedArticle article, Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    for (Actor actor : article.actors()) {
      switch (actor.kind()) {
        case PERSON -> noteRole(actor);
        case ORGANISATION -> noteBody(actor);
        case GROUP -> {
          // A people or party has no office.
        }
      }
    }
  }

  /** Whether somebody of this id was given the role. */
  boolean isIn(String role, String id) {
    return idsOfRole.getOrDefault(role, Set.of()).contains(id);
  }

  /**
   * Who "the ministry", "the agency" is: the last speaker if it has that word in its name, else the
   * only body that has it.
   */
  @Nullable Speaker byBody(Stretch source, @Nullable String last) {
    Set<String> ids = bodies.getOrDefault(tokens.lower(source.last()), Set.of());
    if (last != null && ids.contains(last)) {
      return Speaker.of(last, "the body so named that spoke last");
    }
    return ids.size() == 1 ? Speaker.of(ids.iterator().next(), "the only body so named") : null;
  }

  /**
   * Who "the president" is: of several the one who spoke last, else the only one so called. Heads
   * of state and of government are leaders as well.
   */
  @Nullable Speaker byRole(Stretch source, @Nullable String last) {
    String role = tokens.lower(source.last());
    boolean plain = source.last() == source.first() + 1;
    Set<String> ids = new LinkedHashSet<>(idsOfRole.getOrDefault(role, Set.of()));
    if (role.equals("leader")) {
      for (String head : HEADS) {
        ids.addAll(idsOfRole.getOrDefault(head, Set.of()));
      }
    }
    if (last != null && ids.contains(last)) {
      return Speaker.of(last, "of that office, and spoke last");
    }
    return plain && ids.size() == 1
        ? Speaker.of(ids.iterator().next(), "the only one of that office")
        : null;
  }

  /** Notes a body under each plain word of its name: "agency" of "National Police Agency". */
  private void noteBody(Actor actor) {
    for (String word : actor.name().toLowerCase(Locale.ROOT).split(" ", -1)) {
      String full =
          switch (word) {
            case "co", "co.", "corp", "corp.", "inc", "inc.", "plc", "corporation" -> "company";
            default -> word;
          };
      if (Words.is(full, Words.REPORTER)) {
        bodies.computeIfAbsent(full, w -> new LinkedHashSet<>()).add(actor.id());
      }
    }
  }

  /**
   * "President Ann Lee" makes her the president, "Prime Minister Ann Lee" the PM; "Ann Lee, an
   * expert on dams" the expert.
   */
  private void noteRole(Actor actor) {
    int first = tokens.tokenAt(actor.span().start());
    if (first > 0 && first < tokens.size() && tokens.isWord(first - 1)) {
      String title = tokens.lower(first - 1);
      boolean plain = !reading.is(first - 1, ~Words.OFFICE) && !reading.isPossessive(first - 1);
      if (plain && title.equals("minister") && first > 1 && reading.is(first - 2, "prime")) {
        idsOfRole.computeIfAbsent("pm", t -> new LinkedHashSet<>()).add(actor.id());
      }
      if (plain && title.length() > 3) {
        idsOfRole.computeIfAbsent(title, t -> new LinkedHashSet<>()).add(actor.id());
      }
    }
    String role = insertedRole(actor);
    if (role != null) {
      idsOfRole.computeIfAbsent(role, t -> new LinkedHashSet<>()).add(actor.id());
    }
  }

  /** The head noun of "…, a land warfare expert at the institute,": "expert"; or null. */
  private @Nullable String insertedRole(Actor actor) {
    int comma = tokens.tokenAt(actor.span().end());
    int start = comma + 1;
    boolean inserted =
        start + 1 < tokens.size()
            && reading.is(comma, ',')
            && reading.is(start, Words.DETERMINER)
            && tokens.sentenceOf(start) == tokens.sentenceOf(comma);
    if (!inserted) {
      return null;
    }
    int at = start + 1;
    while (at < tokens.size()
        && tokens.isWord(at)
        && !reading.is(at, Words.PREPOSITION | Words.SUBORDINATOR | Words.JOINER)) {
      at++;
    }
    return at > start + 1 ? tokens.lower(at - 1) : null;
  }
}
