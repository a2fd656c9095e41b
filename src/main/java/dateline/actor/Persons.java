package dateline.actor;

import dateline.annotation.Actor;
import dateline.annotation.Name;
import dateline.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one article. Full names are gathered first; then every mention is joined with the
 * one full name that it can mean, or stays by itself.
 *
 * <pre>
 * Vladimir Putin   full name
 * Putin            surname of Vladimir Putin
 * Vlad             nickname Vlad of Vladimir Putin
 * </pre>
 */
final class Persons {
  /** "Van Haarlem" is no full name where "Jan van Haarlem" is one. */
  private static final Set<String> PARTICLES =
      Set.of("van", "von", "de", "du", "da", "di", "der", "den", "la", "le", "bin", "ibn");

  private static final String OPENING = "\"\u201c\u2018(";
  private static final String CLOSING = "\"\u201d\u2019)";

  private final String text;
  private final List<Person> persons = new ArrayList<>();
  private final Map<String, Person> byName = new HashMap<>();

  Persons(String text) {
    this.text = text;
  }

  /** Takes note of a mention if it is a full name. */
  void gather(Name name) {
    List<String> words = words(name.span());
    if (words.size() < 2) {
      return;
    }
    String id = String.join("-", words);
    Person known = byName.get(id);
    String printed = name.span().in(text);
    if (known == null) {
      Person person = new Person(words, NameCase.decent(printed), name.span().start());
      byName.put(id, person);
      persons.add(person);
    }
  }

  /** Joins the full names that can only be one person: "Bill Clinton" and "William Clinton". */
  void join() {
    persons.removeIf(person ->
        PARTICLES.contains(person.first())
            && persons.stream().anyMatch(other -> other.endsWith(person.words())));
    byName.values().retainAll(persons);
    for (Person shorter : List.copyOf(persons)) {
      List<Person> fuller =
          persons.stream()
              .filter(other -> !other.equals(shorter) && isFuller(other, shorter))
              .filter(other -> other.agreesWith(shorter))
              .toList();
      boolean one =
          fuller.stream()
              .allMatch(a -> fuller.stream().allMatch(b -> a.equals(b) || a.agreesWith(b)));
      if (!fuller.isEmpty() && one) {
        Person fullest = fuller.getFirst();
        for (Person other : fuller) {
          fullest = isFuller(other, fullest) ? other : fullest;
        }
        Person target = fullest;
        Person joined =
            new Person(
                target.words(), target.name(), Math.min(target.introduced(), shorter.introduced()));
        persons.remove(shorter);
        persons.replaceAll(person -> person.equals(target) ? joined : person);
        byName.replaceAll(
            (id, person) -> person.equals(target) || person.equals(shorter) ? joined : person);
      }
    }
  }

  private static boolean isFuller(Person one, Person other) {
    int byWords = Integer.compare(one.words().size(), other.words().size());
    return byWords > 0 || (byWords == 0 && Nicknames.mayStandFor(other.first(), one.first()));
  }

  /** The actor that a mention is. */
  Actor actor(Name name) {
    List<String> words = words(name.span());
    Person full = byName.get(String.join("-", words));
    if (full != null) {
      String rule = full.words().equals(words) ? "full name" : "shorter name of " + full.name();
      return mention(name, full, rule);
    }
    Actor joined = words.size() == 1 ? single(name, words.getFirst()) : tail(name, words);
    if (joined != null) {
      return joined;
    }
    return alone(name, words, name.rule());
  }

  /** The person that a word of unknown sort names by surname, or null: "Reynolds". */
  @Nullable Actor bySurname(Name name) {
    List<String> words = words(name.span());
    if (words.size() != 1) {
      return null;
    }
    List<Person> family = family(words.getFirst(), name.span().start());
    return family.size() == 1
        ? mention(name, family.getFirst(), "surname of " + family.getFirst().name())
        : null;
  }

  private @Nullable Actor single(Name name, String word) {
    List<Person> family = family(word, name.span().start());
    if (family.size() == 1) {
      return mention(name, family.getFirst(), "surname of " + family.getFirst().name());
    }
    if (family.size() > 1) {
      return alone(name, List.of(word), "surname of several: " + names(family));
    }
    List<Person> called = persons.stream().filter(person -> person.first().equals(word)).toList();
    if (called.size() == 1) {
      return mention(name, called.getFirst(), "first name of " + called.getFirst().name());
    }
    if (called.isEmpty() && Nicknames.has(word)) {
      List<Person> meant =
          persons.stream().filter(person -> Nicknames.mayStandFor(word, person.first())).toList();
      if (meant.size() == 1) {
        Person one = meant.getFirst();
        return mention(
            name, one, "nickname " + NameCase.decent(name.span().in(text)) + " of " + one.name());
      }
    }
    return null;
  }

  /**
   * Those who bear a surname. Where several do, only those count that were named in full before the
   * mention, so that a later namesake takes nothing from the first.
   */
  private List<Person> family(String word, int at) {
    List<Person> all = persons.stream().filter(person -> person.hasSurname(word)).toList();
    if (all.size() < 2) {
      return all;
    }
    List<Person> before = all.stream().filter(person -> person.introduced() < at).toList();
    return before.isEmpty() ? all : before;
  }

  private @Nullable Actor tail(Name name, List<String> words) {
    List<Person> meant = persons.stream().filter(person -> person.endsWith(words)).toList();
    return meant.size() == 1
        ? mention(name, meant.getFirst(), "surname of " + meant.getFirst().name())
        : null;
  }

  private static Actor mention(Name name, Person person, String rule) {
    return new Actor(name.span(), Actor.Kind.PERSON, person.id(), person.name(), rule);
  }

  private Actor alone(Name name, List<String> words, String rule) {
    String printed = NameCase.decent(name.span().in(text));
    return new Actor(name.span(), Actor.Kind.PERSON, String.join("-", words), printed, rule);
  }

  private List<String> words(Span span) {
    String name = withoutNickname(span.in(text));
    return Arrays.stream(ActorId.words(name)).filter(word -> !word.isEmpty()).toList();
  }

  /** "Hector Ruiz" of "Hector “Macho” Ruiz". */
  private static String withoutNickname(String name) {
    int open = 1;
    while (open < name.length() && OPENING.indexOf(name.charAt(open)) < 0) {
      open++;
    }
    int close = open + 1;
    while (close < name.length() && CLOSING.indexOf(name.charAt(close)) < 0) {
      close++;
    }
    boolean inside = close + 1 < name.length() && name.charAt(open - 1) == ' ';
    return inside ? name.substring(0, open) + name.substring(close + 1) : name;
  }

  private static String names(List<Person> persons) {
    return String.join(", ", persons.stream().map(Person::name).toList());
  }
}
