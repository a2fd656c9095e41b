package dateline.actor;

import dateline.actor.Aliases.Alias;
import dateline.annotation.Name;
import dateline.article.Span;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that are said of a person without being explained, and the explained ones where
 * they come again.
 *
 * <pre>
 * Michael Brown ... “Brownie, you’re doing fine”    a pet form of the surname
 * Eisenhower ... Ike                                a name that one person alone goes by
 * Ole Holt, known as “the Shark”, ... the Shark     said before
 * </pre>
 */
final class PetNames {
  private static final Map<String, String> EPITHETS = new HashMap<>();
  private static final Set<Name.Kind> ONE_WORD = Set.of(Name.Kind.PERSON, Name.Kind.OTHER);

  static {
    for (String[] row : Resources.rows("epithets.tsv")) {
      EPITHETS.put(row[0], row[1]);
    }
  }

  private final Tokens tokens;
  private final Map<String, Name> bySurname = new HashMap<>();
  private final Map<String, List<Alias>> explained = new HashMap<>();

  /** One word that is somebody's pet name; null where it could be of several. */
  private final Map<String, @Nullable Name> petNames = new HashMap<>();

  private PetNames(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * All other names, in the order of the text.
   *
   * @param said those that the text explains
   * @param names the names that are no part of one
   */
  static List<Alias> of(Tokens tokens, List<Alias> said, List<Name> names, Persons persons) {
    PetNames pets = new PetNames(tokens);
    for (Name name : names) {
      if (name.kind() == Name.Kind.PERSON) {
        List<String> words = PersonName.words(name.span().in(tokens.text()));
        if (!words.isEmpty()) {
          pets.bySurname.putIfAbsent(words.getLast(), name);
        }
      }
    }
    pets.bySurname.forEach((surname, bearer) -> {
      for (String form : Nicknames.ofSurname(surname)) {
        if (!persons.has(form)) {
          pets.petNames.put(form, pets.petNames.containsKey(form) ? null : bearer);
        }
      }
    });
    EPITHETS.forEach((epithet, surname) -> {
      Name bearer = pets.bySurname.get(surname);
      if (bearer != null && !persons.has(epithet)) {
        pets.petNames.put(epithet, bearer);
      }
    });
    for (Alias alias : said) {
      String first = tokens.lower(tokens.tokenAt(alias.span().start()));
      pets.explained.computeIfAbsent(first, word -> new ArrayList<>()).add(alias);
    }
    return pets.petNames.isEmpty() && said.isEmpty() ? said : pets.read(said, names);
  }

  private List<Alias> read(List<Alias> said, List<Name> names) {
    List<Alias> found = new ArrayList<>(said);
    int name = 0;
    int alias = 0;
    for (int token = 0; token < tokens.size(); token++) {
      int at = tokens.start(token);
      while (name < names.size() && names.get(name).span().end() <= at) {
        name++;
      }
      while (alias < said.size() && said.get(alias).span().end() <= at) {
        alias++;
      }
      boolean inAlias = alias < said.size() && said.get(alias).span().start() <= at;
      if (tokens.isCapitalised(token) && !inAlias) {
        Name here =
            name < names.size() && names.get(name).span().start() <= at ? names.get(name) : null;
        Alias again = again(token);
        if (again == null || !takesWhole(again.span(), here)) {
          again = petName(token, here);
        }
        if (again != null) {
          found.add(again);
          token = tokens.tokenAt(again.span().end() - 1);
        }
      }
    }
    found.sort((one, other) -> one.span().compareTo(other.span()));
    return found;
  }

  private static boolean takesWhole(Span span, @Nullable Name name) {
    return name == null || span.contains(name.span());
  }

  /** An explained alias that begins with this token, word for word. */
  private @Nullable Alias again(int token) {
    for (Alias alias : explained.getOrDefault(tokens.lower(token), List.of())) {
      String words = alias.span().in(tokens.text());
      int at = tokens.start(token);
      boolean same = tokens.text().startsWith(words, at);
      if (same && tokens.end(tokens.tokenAt(at + words.length() - 1)) == at + words.length()) {
        return new Alias(alias.of(), new Span(at, at + words.length()));
      }
    }
    return null;
  }

  /**
   * One word that somebody goes by. Where nothing else took it for a name, only what stands before
   * a comma counts: “Brownie, you’re ...”, "Fergie, 57, ...".
   */
  private @Nullable Alias petName(int token, @Nullable Name name) {
    Name bearer = petNames.get(tokens.lower(token));
    Span span = tokens.span(token, token);
    if (bearer == null || bearer.span().overlaps(span)) {
      return null;
    }
    boolean taken =
        name == null
            ? token + 1 < tokens.size() && tokens.is(token + 1, ',')
            : name.span().equals(span) && ONE_WORD.contains(name.kind());
    return taken ? new Alias(bearer, span) : null;
  }
}
