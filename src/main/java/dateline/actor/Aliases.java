package dateline.actor;

import dateline.annotation.ActorId;
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
 * Finds the other names that a text gives a person.
 *
 * <pre>
 * Anna Berg, nicknamed “Iron-Anna” (Eiserne Anna), ...    Iron-Anna, Eiserne Anna
 * Ole Holt, better known as “the Shark”, ...              the Shark
 * Ole Holt, known to everyone as Olly, ...                Olly
 * Olly, as the papers call him, ...                       Olly: the person named before
 * Anna Berg called “Dune” a failure.                      none: she did the calling
 * </pre>
 */
final class Aliases {
  /** A name and the words that are another name of the same person. */
  record Alias(Name of, Span span) {}

  private static final int LONGEST = 5;
  private static final int LONGEST_BARE = 2;

  /** So many words at most stand between "as" and "call him". */
  private static final int CALLERS = 8;

  /** A name that "him" means stands at most so many sentences before. */
  private static final int NEAR = 3;

  private static final Set<String> BEFORE_CUE =
      Set.of(
          "who",
          "is",
          "was",
          "has",
          "been",
          "also",
          "better",
          "best",
          "widely",
          "popularly",
          "affectionately",
          "commonly",
          "once",
          "often",
          "sometimes",
          "still",
          "now");
  private static final Set<String> PASSIVE = Set.of("is", "was", "been");
  private static final Set<String> CALL = Set.of("call", "calls", "called", "nicknamed", "dubbed");
  private static final Set<String> WHOM = Set.of("him", "her");

  private final Tokens tokens;
  private final List<Name> persons;
  private final List<Alias> found = new ArrayList<>();
  private @Nullable Map<String, Name> forms;

  private Aliases(Tokens tokens, List<Name> names) {
    this.tokens = tokens;
    this.persons = names.stream().filter(name -> name.kind() == Name.Kind.PERSON).toList();
  }

  /** The aliases that the text gives, in its order; names may be part of one. */
  static List<Alias> of(Tokens tokens, List<Name> names) {
    Aliases aliases = new Aliases(tokens, names);
    for (Name name : aliases.persons) {
      aliases.readBehind(name);
    }
    if (!aliases.persons.isEmpty()) {
      aliases.readCallers();
    }
    aliases.found.sort((one, other) -> one.span.compareTo(other.span));
    return aliases.found;
  }

  /** The names that share no character with an alias; both in the order of the text. */
  static List<Name> without(List<Alias> aliases, List<Name> names) {
    if (aliases.isEmpty()) {
      return names;
    }
    List<Name> kept = new ArrayList<>(names.size());
    int from = 0;
    for (Name name : names) {
      while (from < aliases.size() && aliases.get(from).span.end() <= name.span().start()) {
        from++;
      }
      if (from == aliases.size() || !aliases.get(from).span.overlaps(name.span())) {
        kept.add(name);
      }
    }
    return kept;
  }

  private void readBehind(Name name) {
    int at = tokens.tokenAt(name.span().end());
    int last = at - 1;
    if (last < 0) {
      return;
    }
    int end = tokens.firstOf(tokens.sentenceOf(last) + 1);
    boolean passive = at < end && (tokens.is(at, ',') || tokens.is(at, '('));
    at += passive ? 1 : 0;
    while (at < end && BEFORE_CUE.contains(tokens.lower(at))) {
      String word = tokens.lower(at++);
      passive = PASSIVE.contains(word) || (passive && !word.equals("who"));
    }
    int quote = at < end ? afterCue(at, end, passive) : -1;
    if (quote > 0 && quote < end) {
      int close = quoted(name, quote, end);
      if (close > 0 && close + 1 < end && tokens.is(close + 1, '(')) {
        take(name, close + 2, end, ')');
      } else if (close < 0) {
        takeBare(name, quote, end);
      }
    }
  }

  /** The token behind "nicknamed" or "known to friends as", or -1 if there is no such cue. */
  private int afterCue(int at, int end, boolean passive) {
    return switch (tokens.lower(at)) {
      case "nicknamed", "dubbed", "called" -> passive ? at + 1 : -1;
      case "alias", "aka" -> at + 1;
      case "known" -> afterAs(at + 1, Math.min(end, at + 6));
      default -> -1;
    };
  }

  private int afterAs(int from, int end) {
    for (int i = from; i < end && tokens.isWord(i); i++) {
      if (tokens.lower(i).equals("as")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Takes what stands in quotation marks from here; the closing mark, or -1. */
  private int quoted(Name name, int mark, int end) {
    char closing =
        switch (tokens.first(mark)) {
          case '"' -> '"';
          case '\u201c' -> '\u201d';
          case '\u2018' -> '\u2019';
          case '\'' -> '\'';
          default -> 0;
        };
    return closing == 0 || tokens.isWord(mark) ? -1 : take(name, mark + 1, end, closing);
  }

  private int take(Name name, int from, int end, char closing) {
    int close = from;
    while (close < end && close < from + LONGEST + 2 && !tokens.is(close, closing)) {
      close++;
    }
    if (close >= end || !tokens.is(close, closing)) {
      return -1;
    }
    int first = from < close && tokens.lower(from).equals("the") ? from + 1 : from;
    int last = close - 1;
    while (last > first && !tokens.isWord(last)) {
      last--;
    }
    if (first <= last && tokens.isCapitalised(first) && tokens.isWord(last)) {
      found.add(new Alias(name, tokens.span(first, last)));
    }
    return close;
  }

  /** A word or two without quotation marks: "known to friends as Olly". */
  private void takeBare(Name name, int from, int end) {
    int last = from - 1;
    while (last + 1 < end && last + 1 < from + LONGEST_BARE && tokens.isCapitalised(last + 1)) {
      last++;
    }
    boolean whole =
        last + 1 >= end || !(tokens.isWord(last + 1) && tokens.lower(last + 1).equals("of"));
    if (last >= from && whole && Titles.of(tokens.lower(from)) == null) {
      found.add(new Alias(name, tokens.span(from, last)));
    }
  }

  private void readCallers() {
    for (int comma = 1; comma + 3 < tokens.size(); comma++) {
      if (tokens.is(comma, ',') && tokens.lower(asAfter(comma)).equals("as")) {
        int call = call(asAfter(comma) + 1);
        Span alias = call < 0 ? null : before(comma);
        Name person = alias == null ? null : called(call + 1, alias);
        if (alias != null && person != null && !person.span().overlaps(alias)) {
          found.add(new Alias(person, alias));
        }
      }
    }
  }

  /** The token behind a comma, and behind a mark that closes a quotation: “Olly,” as. */
  private int asAfter(int comma) {
    return tokens.isWord(comma + 1) ? comma + 1 : comma + 2;
  }

  private int call(int from) {
    int end = Math.min(from + CALLERS, tokens.firstOf(tokens.sentenceOf(from - 1) + 1));
    for (int i = from; i < end && tokens.isWord(i); i++) {
      if (CALL.contains(tokens.lower(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The capitalised words that end before the comma, or null. */
  private @Nullable Span before(int comma) {
    int last = comma - 1;
    if (!tokens.isWord(last)) {
      last--;
    }
    int sentence = tokens.firstOf(tokens.sentenceOf(comma));
    int first = last + 1;
    while (first > sentence && last - first < LONGEST && isPart(first - 1, first <= last)) {
      first--;
    }
    while (first <= last && !tokens.isCapitalised(first)) {
      first++;
    }
    return first <= last && tokens.isWord(last) ? tokens.span(first, last) : null;
  }

  /** A capitalised word, or the apostrophe of one: "Stormin' Norman". */
  private boolean isPart(int token, boolean inside) {
    return tokens.isCapitalised(token)
        || (inside && !tokens.spaceBefore(token) && tokens.lower(token).equals("'"));
  }

  /** Who is called so: the name behind "call", or for "him" the one that is alike or near. */
  private @Nullable Name called(int whom, Span alias) {
    if (whom >= tokens.size()) {
      return null;
    }
    int next = firstFrom(tokens.start(whom));
    if (next < persons.size() && persons.get(next).span().start() == tokens.start(whom)) {
      return persons.get(next);
    }
    Name alike = alike(alias.in(tokens.text()));
    int before = firstFrom(alias.start()) - 1;
    if (alike != null || !WHOM.contains(tokens.lower(whom)) || before < 0) {
      return alike;
    }
    Name near = persons.get(before);
    int far =
        tokens.sentenceOf(tokens.tokenAt(alias.start()))
            - tokens.sentenceOf(tokens.tokenAt(near.span().start()));
    return far <= NEAR ? near : null;
  }

  /** The first person who is named at this offset or behind it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = persons.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (persons.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The one person whose names the alias plays with: the initials of all ("SBY"), a name or its
   * short form ("Saint Bob", "Ernie"), a pet form of the surname ("Gorby").
   */
  private @Nullable Name alike(String alias) {
    Map<String, Name> byForm = forms();
    for (String word : ActorId.words(alias)) {
      Name person = byForm.get(word);
      if (person != null) {
        return person;
      }
      for (String first : Nicknames.of(word)) {
        if (byForm.get(first) != null) {
          return byForm.get(first);
        }
      }
    }
    return null;
  }

  private Map<String, Name> forms() {
    Map<String, Name> byForm = forms;
    if (byForm == null) {
      byForm = new HashMap<>();
      for (Name person : persons) {
        String[] words = ActorId.words(person.span().in(tokens.text()));
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
          byForm.putIfAbsent(word, person);
          initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        if (words.length > 1) {
          byForm.putIfAbsent(initials.toString(), person);
        }
        for (String form : Nicknames.ofSurname(words[words.length - 1])) {
          byForm.putIfAbsent(form, person);
        }
      }
      forms = byForm;
    }
    return byForm;
  }
}
