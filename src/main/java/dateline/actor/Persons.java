package dateline.actor;

import dateline.actor.Titles.Title;
import dateline.annotation.Actor;
import dateline.annotation.Name;
import dateline.article.Span;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

  /** More namesakes than this are a list; nothing in it tells which of them a surname means. */
  private static final int CROWD = 40;

  /** So many namesakes are named in a reason. */
  private static final int NAMED = 4;

  private final Tokens tokens;
  private final String text;
  private final int storyStart;
  private final Offices offices;

  /** By the words of every full name, several of one person once they are joined. */
  private final Map<String, Person> byName = new LinkedHashMap<>();

  /** Titles by the words that they stood before: "anna-berg", "berg". */
  private final Map<String, Set<Title>> titles = new HashMap<>();

  /** Where a surname, perhaps with a title, is first used behind the headline. */
  private final Map<String, Integer> firstUse = new HashMap<>();

  /** The names that stand behind the headline. */
  private final Set<String> told = new HashSet<>();

  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byFirst = new HashMap<>();

  /** By two and more last words: "van-rijn" of "rembrandt-van-rijn". */
  private final Map<String, List<Person>> byTail = new HashMap<>();

  /**
   * None yet.
   *
   * @param storyStart where the headline ends
   */
  Persons(Tokens tokens, int storyStart, Offices offices) {
    this.tokens = tokens;
    this.storyStart = storyStart;
    this.offices = offices;
    this.text = tokens.text();
  }

  /** Takes note of a mention, its title, and whether it is a full name. */
  void gather(Name name) {
    gatherTitle(name);
    List<String> words = words(name.span());
    String id = String.join("-", words);
    int at = name.span().start();
    if (at >= storyStart) {
      told.add(id);
      if (words.size() == 1) {
        firstUse.putIfAbsent(use(id, title(name)), at);
      }
    }
    if (words.size() >= 2 && !byName.containsKey(id)) {
      String printed = PersonName.full(name.span().in(text));
      byName.put(id, new Person(words, printed, name.span().start()));
    }
  }

  private static String use(String surname, @Nullable Title title) {
    return title == null ? surname : title.word() + " " + surname;
  }

  /** Takes note of the title before a mention: before "Trimble" it shows that he is a person. */
  void gatherTitle(Name name) {
    Title title = title(name);
    if (title != null) {
      String id = String.join("-", words(name.span()));
      titles.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(title);
    }
  }

  /**
   * Joins the full names that can only be one person. The fullest is kept, but of a short first
   * name and the long one that which comes first: "Ben Johnson" for "Benjamin Sinclair Johnson".
   * What only a headline has before a name is no part of it: "Vermonter Bernie Sanders".
   */
  void join() {
    Map<String, List<Person>> families = new LinkedHashMap<>();
    byName.values().forEach(person -> put(families, person.bareSurname(), person));
    for (List<Person> family : families.values()) {
      if (family.size() > 1 && family.size() <= CROWD) {
        join(new ArrayList<>(family));
      }
    }
    for (Person person : all()) {
      put(bySurname, person.surname(), person);
      if (!person.bareSurname().equals(person.surname())) {
        put(bySurname, person.bareSurname(), person);
      }
      put(byFirst, person.first(), person);
      for (int from = 1; from < person.words().size() - 1; from++) {
        put(byTail, String.join("-", person.words().subList(from, person.words().size())), person);
      }
    }
  }

  private void join(List<Person> family) {
    List<String> ids = family.stream().map(Person::id).toList();
    for (Person shorter : List.copyOf(family)) {
      List<Person> fuller = new ArrayList<>();
      for (Person other : family) {
        boolean same =
            other.endsWith(shorter) || (other.isFullerThan(shorter) && other.agreesWith(shorter));
        if (same && !other.equals(shorter)) {
          fuller.add(other);
        }
      }
      boolean one =
          fuller.stream()
              .allMatch(a ->
                  fuller.stream()
                      .allMatch(
                          b -> a.equals(b) || a.agreesWith(b) || a.endsWith(b) || b.endsWith(a)));
      if (!fuller.isEmpty() && one) {
        Person fullest = fuller.getFirst();
        for (Person other : fuller) {
          fullest = other.isFullerThan(fullest) ? other : fullest;
        }
        merge(shorter, fullest, family, ids);
      } else if (fuller.size() > 1 && PARTICLES.contains(shorter.first())) {
        family.remove(shorter);
        byName.remove(shorter.id());
      }
    }
  }

  private void merge(Person shorter, Person into, List<Person> family, List<String> ids) {
    boolean usual =
        shorter.introduced() < into.introduced()
            && Nicknames.mayStandFor(shorter.first(), into.first());
    boolean headline = into.endsWith(shorter) && !told.contains(into.id());
    Person named = usual || headline ? shorter : into;
    Person joined =
        new Person(named.words(), named.name(), Math.min(into.introduced(), shorter.introduced()));
    family.remove(shorter);
    family.replaceAll(person -> person.equals(into) ? joined : person);
    for (String id : ids) {
      Person person = byName.get(id);
      if (into.equals(person) || shorter.equals(person)) {
        byName.put(id, joined);
      }
    }
    titles
        .computeIfAbsent(joined.id(), id -> new LinkedHashSet<>())
        .addAll(titles.getOrDefault(usual || headline ? into.id() : shorter.id(), Set.of()));
  }

  /** The persons, each once. */
  Collection<Person> all() {
    return new LinkedHashSet<>(byName.values());
  }

  /** Whether somebody has this word for a first or last name. */
  boolean has(String word) {
    return bySurname.containsKey(word) || byFirst.containsKey(word);
  }

  /** The actor that a mention is. */
  Actor actor(Name name) {
    List<String> words = words(name.span());
    Person full = byName.get(String.join("-", words));
    if (full != null) {
      String rule = full.words().equals(words) ? "full name" : "shorter name of " + full.name();
      return mention(name, full, rule);
    }
    return words.size() == 1 ? single(name, words.getFirst()) : tail(name, words);
  }

  /**
   * The person that a word of unknown sort names by surname, or null: "Reynolds". A word that may
   * name an organisation, "Trimble", means a person only if a title stands before it somewhere.
   */
  @Nullable Actor bySurname(Name name) {
    List<String> words = words(name.span());
    if (words.size() != 1) {
      return null;
    }
    List<Person> family = family(words.getFirst(), name);
    boolean isPerson =
        name.kind() != Name.Kind.ORGANISATION || titles.containsKey(words.getFirst());
    return family.size() == 1 && isPerson
        ? mention(name, family.getFirst(), "surname of " + family.getFirst().name())
        : null;
  }

  private Actor single(Name name, String word) {
    Actor holder = holder(name, word);
    if (holder != null) {
      return holder;
    }
    List<Person> family = family(word, name);
    if (family.size() == 1) {
      return mention(name, family.getFirst(), "surname of " + family.getFirst().name());
    }
    if (family.size() > 1) {
      return alone(name, List.of(word), "surname of several: " + names(family));
    }
    Title title = title(name);
    boolean other = bySurname.containsKey(word);
    if (title != null
        && title.sort() == Titles.Sort.FEMALE
        && (other || titles.getOrDefault(word, Set.of()).stream().anyMatch(title::contradicts))) {
      String printed = NameCase.decent(title.word() + " " + name.span().in(text));
      return new Actor(
          name.span(),
          Actor.Kind.PERSON,
          title.word() + "-" + word,
          Character.toUpperCase(printed.charAt(0)) + printed.substring(1),
          "a title that the others do not bear");
    }
    List<Person> called = byFirst.getOrDefault(word, List.of());
    if (called.size() == 1) {
      return mention(name, called.getFirst(), "first name of " + called.getFirst().name());
    }
    if (called.isEmpty()) {
      List<Person> meant = new ArrayList<>();
      for (String first : Nicknames.of(word)) {
        meant.addAll(byFirst.getOrDefault(first, List.of()));
      }
      if (meant.size() == 1) {
        Person one = meant.getFirst();
        return mention(
            name, one, "nickname " + NameCase.decent(name.span().in(text)) + " of " + one.name());
      }
    }
    return alone(name, List.of(word), name.rule());
  }

  /**
   * The holder of an office whom nobody in the article bears the full name of: "President Bush",
   * and "Bush" where he is called so.
   */
  private @Nullable Actor holder(Name name, String word) {
    Title title = title(name);
    Set<Title> called = titles.getOrDefault(word, Set.of());
    if (called.isEmpty() || (title == null && bySurname.containsKey(word))) {
      return null;
    }
    boolean office = title != null && title.sort() == Titles.Sort.OFFICE;
    Offices.Holder holder = offices.holder(word, office ? Set.of(title) : called);
    if (holder == null || (!office && bySurname.containsKey(word))) {
      return null;
    }
    boolean named =
        bySurname.getOrDefault(word, List.of()).stream()
            .anyMatch(person -> holder.name().startsWith(firstWord(person.name())));
    return named
        ? null
        : new Actor(name.span(), Actor.Kind.PERSON, holder.id(), holder.name(), holder.since());
  }

  private static String firstWord(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  /**
   * Those who bear a surname and can be meant here. The title decides, then who was named in full
   * before: once a surname has been used for the first, a later namesake takes nothing from him. A
   * headline means the one who is named first.
   */
  private List<Person> family(String word, Name name) {
    List<Person> all = bySurname.getOrDefault(word, List.of());
    if (all.isEmpty() || all.size() > CROWD) {
      return all;
    }
    List<Person> fitting = fitting(all, title(name));
    if (fitting.size() < 2) {
      return fitting;
    }
    int at = name.span().start();
    List<Person> before = fitting.stream().filter(person -> person.introduced() < at).toList();
    List<Person> byTime =
        (before.isEmpty() ? fitting : before)
            .stream().sorted(Comparator.comparingInt(Person::introduced)).toList();
    int used = firstUse.getOrDefault(use(word, title(name)), at);
    boolean settled = before.isEmpty() || (before.size() > 1 && used < byTime.get(1).introduced());
    return settled ? byTime.subList(0, 1) : before;
  }

  private List<Person> fitting(List<Person> family, @Nullable Title here) {
    if (here == null) {
      return family;
    }
    List<Person> exactly = new ArrayList<>();
    List<Person> allowed = new ArrayList<>();
    List<Person> withoutRank = new ArrayList<>();
    for (Person person : family) {
      Set<Title> known = titles.getOrDefault(person.id(), Set.of());
      if (known.contains(here)) {
        exactly.add(person);
      }
      if (Titles.allow(known, here)) {
        allowed.add(person);
        if (known.stream().noneMatch(title -> title.sort() == Titles.Sort.RANK)) {
          withoutRank.add(person);
        }
      }
    }
    if (!exactly.isEmpty()) {
      return exactly;
    }
    boolean ranked = here.sort() == Titles.Sort.RANK;
    return allowed.size() > 1 && !ranked && !withoutRank.isEmpty() ? withoutRank : allowed;
  }

  private Actor tail(Name name, List<String> words) {
    List<Person> meant = byTail.getOrDefault(String.join("-", words), List.of());
    return meant.size() == 1
        ? mention(name, meant.getFirst(), "surname of " + meant.getFirst().name())
        : alone(name, words, name.rule());
  }

  private static Actor mention(Name name, Person person, String rule) {
    return new Actor(name.span(), Actor.Kind.PERSON, person.id(), person.name(), rule);
  }

  private Actor alone(Name name, List<String> words, String rule) {
    String printed = NameCase.decent(name.span().in(text));
    return new Actor(name.span(), Actor.Kind.PERSON, String.join("-", words), printed, rule);
  }

  private @Nullable Title title(Name name) {
    return Titles.before(tokens, tokens.tokenAt(name.span().start()));
  }

  private List<String> words(Span span) {
    return PersonName.words(span.in(text));
  }

  private static String names(List<Person> persons) {
    String some = String.join(", ", persons.stream().limit(NAMED).map(Person::name).toList());
    return persons.size() > NAMED ? some + " and others" : some;
  }

  private static void put(Map<String, List<Person>> map, String key, Person person) {
    map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(person);
  }
}
