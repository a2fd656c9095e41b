package dateline.name;

import dateline.annotation.Name.Kind;
import dateline.article.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a name of one word as the article reads it in a longer name, where it stood on little
 * evidence:
 *
 * <pre>
 * Union Carbide paid ... Carbide said        the firm, though it looks like a surname
 * Mary Columbine came ... Columbine left     the person, though it looks like a town
 * Ann Jordan came ... Jordan left            the person, unless the article is in Jordan as well
 * </pre>
 */
final class Repeats {
  /** Longer names of organisations are shortened to letters, not to one of their words. */
  private static final int LONGEST = 3;

  private final Words words;
  private final Tokens tokens;
  private final Map<String, Found> persons = new HashMap<>();
  private final Map<String, Found> organisations = new HashMap<>();

  /** Names that the article surely has as those of places, in lower case. */
  private final Set<String> places = new HashSet<>();

  Repeats(Words words, List<Found> names) {
    this.words = words;
    this.tokens = words.tokens;
    Found last = null;
    for (Found name : names) {
      if (!name.isSingle() && name.kind() == Kind.PERSON) {
        persons.putIfAbsent(tokens.lower(name.last()), name);
      } else if (!name.isSingle() && name.kind() == Kind.ORGANISATION) {
        part(name.first(), name);
        part(name.last(), name);
      } else if (name.kind() == Kind.PLACE && (isWhere(name) || isBehindPlace(name, last))) {
        places.add(tokens.lower(name.last()));
      }
      last = name;
    }
  }

  /** Notes that the organisation may be called by this part of its name. */
  private void part(int token, Found name) {
    if (name.last() - name.first() < LONGEST
        && words.isPart(token)
        && !words.has(token, Sign.COMMON)
        && !words.has(token, Sign.PLACE)
        && !words.has(token, Sign.GROUP)) {
      organisations.putIfAbsent(tokens.lower(token), name);
    }
  }

  /** The name as the article has it elsewhere; the same name if it stands firm, or alone. */
  Found reread(Found name) {
    if (!name.isSingle()) {
      return name;
    }
    Found person = persons.get(tokens.lower(name.first()));
    if (name.firm()) {
      return person != null && isNamesake(name, person)
          ? name.as(Kind.PERSON, "surname of " + text(person))
          : name;
    }
    Found organisation = organisations.get(tokens.lower(name.first()));
    if (person != null && organisation == null && name.kind() != Kind.PERSON) {
      return name.as(Kind.PERSON, "surname of " + text(person));
    }
    if (organisation != null && person == null && name.kind() != Kind.ORGANISATION) {
      return name.as(Kind.ORGANISATION, "short for " + text(organisation));
    }
    return name;
  }

  /** Whether the place is the person that was named before. */
  private boolean isNamesake(Found place, Found person) {
    return place.kind() == Kind.PLACE
        && person.last() < place.first()
        && !places.contains(tokens.lower(place.first()));
  }

  /** "Amman, Jordan". */
  private boolean isBehindPlace(Found name, @Nullable Found before) {
    return before != null
        && before.kind() == Kind.PLACE
        && before.last() + 2 == name.first()
        && tokens.is(before.last() + 1, ',');
  }

  /** "in Jordan", "JORDAN, March 3", "Jordan's King"; not "in Jordan's film". */
  private boolean isWhere(Found name) {
    int before = name.first() - 1;
    int after = name.last() + 1;
    if (after < tokens.size() && tokens.lower(after).equals("'s")) {
      return after + 1 < tokens.size() && words.isPart(after + 1);
    }
    if (before < tokens.firstOf(tokens.sentenceOf(name.first()))) {
      return tokens.isAllCapitals(name.first());
    }
    return switch (tokens.lower(before)) {
      case "in",
          "at",
          "near",
          "from",
          "to",
          "of",
          "into",
          "across",
          "outside",
          "around",
          "for",
          "(" ->
          true;
      default -> false;
    };
  }

  private String text(Found name) {
    return tokens.span(name.first(), name.last()).in(tokens.text());
  }
}
