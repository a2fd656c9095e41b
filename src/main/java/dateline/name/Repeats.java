package dateline.name;

import dateline.annotation.Name.Kind;
import dateline.article.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a name of one word as the article reads it in a longer name, where the word alone was read
 * without the rules:
 *
 * <pre>
 * Union Carbide paid ... Carbide said        the firm, though it looks like a surname
 * Mary Columbine came ... Columbine left     the person, though it looks like a town
 * </pre>
 */
final class Repeats {
  private final Tokens tokens;
  private final Map<String, Found> persons = new HashMap<>();
  private final Map<String, Found> organisations = new HashMap<>();

  Repeats(Words words, List<Found> names) {
    this.tokens = words.tokens;
    for (Found name : names) {
      if (!name.isSingle() && name.kind() == Kind.PERSON) {
        persons.putIfAbsent(tokens.lower(name.last()), name);
      } else if (!name.isSingle() && name.kind() == Kind.ORGANISATION) {
        for (int i = name.first(); i <= name.last(); i++) {
          if (words.isPart(i)
              && !words.has(i, Sign.COMMON)
              && !words.has(i, Sign.PLACE)
              && !words.has(i, Sign.GROUP)) {
            organisations.putIfAbsent(tokens.lower(i), name);
          }
        }
      }
    }
  }

  /** The same names, some with another kind. */
  void reread(List<Found> names) {
    names.replaceAll(this::reread);
  }

  private Found reread(Found name) {
    if (!name.isSingle() || !name.rule().equals("trained tagger")) {
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
