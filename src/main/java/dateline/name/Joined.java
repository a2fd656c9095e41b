package dateline.name;

import dateline.annotation.Name.Kind;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the trained tagger found in running text with what the rules found: its names stand,
 * but peoples are told from the lists, and so is every name in tables.
 *
 * <pre>
 * trained    OTHER Russian   PERSON Igor Rodionov
 * rules      GROUP Russian   PERSON Igor Rodionov   (title before it)
 * joined     GROUP Russian   PERSON Igor Rodionov   "trained tagger and rule: title before it"
 * </pre>
 */
final class Joined {
  private final Words words;
  private final Tokens tokens;
  private final List<Found> byRules;
  private final @Nullable Found[] rules;

  /**
   * @param byRules in the order of the text
   */
  Joined(Words words, List<Found> byRules) {
    this.words = words;
    this.tokens = words.tokens;
    this.byRules = byRules;
    this.rules = new Found[tokens.size()];
    for (Found name : byRules) {
      for (int i = name.first(); i <= name.last(); i++) {
        rules[i] = name;
      }
    }
  }

  /**
   * @param trained in the order of the text
   * @param prose whether the trained tagger read the sentence
   */
  List<Found> with(List<Found> trained, boolean[] prose) {
    List<Found> names = new ArrayList<>();
    boolean[] taken = new boolean[tokens.size()];
    for (Found whole : trained) {
      if (!holdsGroup(whole) && !isCommon(whole)) {
        Found name = withoutOrigin(withoutTitle(whole));
        for (int i = name.first(); i <= name.last(); i++) {
          taken[i] = true;
        }
        Found station = rules[name.first()];
        Found town = rules[name.last()];
        if (station != null && town != null && isStationAndTown(name, station, town)) {
          names.add(station);
          names.add(town);
        } else {
          names.add(confirmed(name));
        }
      }
    }
    Repeats repeats = new Repeats(words, names);
    names.replaceAll(repeats::reread);
    new Unread(words, names).read(names, taken, prose);
    for (Found rule : byRules) {
      boolean free = !taken[rule.first()] && !taken[rule.last()];
      boolean read = prose[tokens.sentenceOf(rule.first())];
      if (!read || (free && (rule.kind() == Kind.GROUP || isOrigin(rule, taken)))) {
        names.add(rule);
      }
    }
    names.sort(Comparator.comparingInt(Found::first));
    return names;
  }

  /** Whether it is some other thing, and the lists know a people in it. */
  private boolean holdsGroup(Found name) {
    for (int i = name.first(); name.kind() == Kind.OTHER && i <= name.last(); i++) {
      Found rule = rules[i];
      if (rule != null && rule.kind() == Kind.GROUP) {
        return true;
      }
    }
    return false;
  }

  /** "the Moon": a common word with a capital, which the rules hold for no name. */
  private boolean isCommon(Found name) {
    return name.kind() == Kind.PLACE
        && name.isSingle()
        && rules[name.first()] == null
        && words.has(name.first(), Sign.COMMON);
  }

  /** "A. Hancock" of "Mr A. Hancock"; "Mersey" of "Lord Mersey", read as a place. */
  private Found withoutTitle(Found name) {
    int next = name.first() + 1;
    while (next < name.last() && tokens.is(next, '.')) {
      next++;
    }
    if (name.isSingle()
        || !words.isPart(next)
        || !words.has(name.first(), Sign.TITLE)
        || words.has(name.first(), Sign.FIRST_NAME)) {
      return name;
    }
    Found person = rules[name.last()];
    boolean behind =
        person != null
            && person.kind() == Kind.PERSON
            && person.first() >= next
            && person.last() == name.last();
    return behind || name.kind() == Kind.PERSON
        ? new Found(next, name.last(), Kind.PERSON, name.rule(), name.firm())
        : name;
  }

  /** "CTV Winnipeg": an organisation known by its letters, and the town where it is. */
  private boolean isStationAndTown(Found name, Found station, Found town) {
    return name.kind() == Kind.ORGANISATION
        && station.kind() == Kind.ORGANISATION
        && station.isSingle()
        && words.isAcronym(station.first())
        && town.kind() == Kind.PLACE
        && town.isSingle()
        && name.last() == name.first() + 1
        && !words.isCountry(town.first(), town.last());
  }

  /** "Lord Hatch" of "Lord Hatch of Lusby", where the rules end the person there too. */
  private Found withoutOrigin(Found name) {
    for (int i = name.first() + 1; name.kind() == Kind.PERSON && i < name.last(); i++) {
      Found before = rules[i - 1];
      boolean ends = before != null && before.kind() == Kind.PERSON && before.last() == i - 1;
      if (ends && tokens.lower(i).equals("of")) {
        return new Found(name.first(), i - 1, name.kind(), name.rule(), name.firm());
      }
    }
    return name;
  }

  /** Whether it is the place that {@link #withoutOrigin} took off. */
  private boolean isOrigin(Found place, boolean[] taken) {
    int of = place.first() - 1;
    return place.kind() == Kind.PLACE && of > 0 && taken[of - 1] && tokens.lower(of).equals("of");
  }

  /**
   * The name with what the rules say of the same words: they know peoples, the compass, and what is
   * a house and an office ("White House").
   */
  private Found confirmed(Found name) {
    Found rule = rules[name.first()];
    if (rule == null || rule.first() != name.first() || rule.last() != name.last()) {
      return name;
    }
    if (rule.kind() == name.kind()) {
      String both = "trained tagger and rule: " + rule.rule();
      return new Found(name.first(), name.last(), name.kind(), both, rule.firm());
    }
    boolean known =
        switch (rule.kind()) {
          case GROUP -> true;
          case ORGANISATION -> !name.isSingle() && rule.rule().equals("list of organisations");
          case PERSON, PLACE -> false;
          case OTHER -> name.isSingle() && Things.isCompass(tokens, name.first());
        };
    return name.kind() == Kind.PLACE && known ? rule : name;
  }
}
