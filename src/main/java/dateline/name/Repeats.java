package dateline.name;

import dateline.annotation.Name.Kind;
import dateline.article.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a name of one word as the article reads it in a longer name, where it stood on little
 * evidence:
 *
 * <pre>
 * Union Carbide paid ... Carbide said        the firm, though it looks like a surname
 * Mary Columbine came ... Columbine left     the person, though it looks like a town
 * </pre>
 */
final class Repeats {
  /** Longer names of organisations are shortened to letters, not to one of their words. */
  private static final int LONGEST = 3;

  private final Words words;
  private final Tokens tokens;
  private final Map<String, Found> persons = new HashMap<>();
  private final Map<String, Found> organisations = new HashMap<>();

  Repeats(Words words, List<Found> names) {
    this.words = words;
    this.tokens = words.tokens;
    for (Found name : names) {
      if (!name.isSingle() && name.kind() == Kind.PERSON) {
        persons.putIfAbsent(tokens.lower(name.last()), name);
      } else if (!name.isSingle() && name.kind() == Kind.ORGANISATION) {
        part(name.first(), name);
        part(name.last(), name);
      }
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
    if (!name.isSingle() || name.firm()) {
      return name;
    }
    Found person = persons.get(tokens.lower(name.first()));
    Found organisation = organisations.get(tokens.lower(name.first()));
    if (person != null && organisation == null && name.kind() != Kind.PERSON) {
      return name.as(Kind.PERSON, "surname of " + text(person));
    }
    if (organisation != null && person == null && name.kind() != Kind.ORGANISATION) {
      return name.as(Kind.ORGANISATION, "short for " + text(organisation));
    }
    return name;
  }

  private String text(Found name) {
    return tokens.span(name.first(), name.last()).in(tokens.text());
  }
}
