package dateline.actor;

import dateline.annotation.Name;
import dateline.article.Span;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the other names that a text gives a person right behind the first.
 *
 * <pre>
 * Anna Berg, nicknamed “Iron-Anna” (Eiserne Anna), ...    Iron-Anna, Eiserne Anna
 * Ole Holt, better known as “the Shark”, ...              the Shark
 * Anna Berg called “Dune” a failure.                      none: she did the calling
 * </pre>
 */
final class Aliases {
  /** A name and the words that are another name of the same person. */
  record Alias(Name of, Span span) {}

  private static final int LONGEST = 5;
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

  private final Tokens tokens;
  private final List<Alias> found = new ArrayList<>();

  private Aliases(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The aliases that the text gives, and the names elsewhere in it that repeat one. */
  static List<Alias> of(Tokens tokens, List<Name> names) {
    Aliases aliases = new Aliases(tokens);
    for (Name name : names) {
      if (name.kind() == Name.Kind.PERSON) {
        aliases.read(name);
      }
    }
    if (!aliases.found.isEmpty()) {
      aliases.findAgain(names);
    }
    return aliases.found;
  }

  /** The names that are no part of an alias. */
  static List<Name> without(List<Alias> aliases, List<Name> names) {
    return aliases.isEmpty()
        ? names
        : names.stream()
            .filter(name -> aliases.stream().noneMatch(alias -> alias.span().overlaps(name.span())))
            .toList();
  }

  private void findAgain(List<Name> names) {
    Map<String, Name> bearers = new HashMap<>();
    for (Alias alias : found) {
      bearers.putIfAbsent(alias.span().in(tokens.text()), alias.of());
    }
    for (Name name : without(List.copyOf(found), names)) {
      Name bearer = bearers.get(name.span().in(tokens.text()));
      if (bearer != null && !bearer.equals(name)) {
        found.add(new Alias(bearer, name.span()));
      }
    }
  }

  private void read(Name name) {
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
}
