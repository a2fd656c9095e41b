package dateline.figure;

import dateline.article.Article;
import dateline.article.Tokens;
import dateline.article.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fixed phrases, each with a meaning, found at a token by one hash look-up; the longest wins.
 *
 * <p>A form is cut into tokens as articles are. {@code =MW} counts only as printed, {@code +p} only
 * as printed and glued to digits; any other form counts in any case. Parts may be joined by hyphens
 * in the text: "barrel-a-day" is the form "barrel a day".
 *
 * @param <T> what the phrases mean
 */
final class Phrases<T> {
  /** A phrase found at the tokens {@code [first, end)}. */
  record Match<T>(T meaning, int first, int end) {}

  private record Entry<T>(List<String> words, boolean asPrinted, boolean glued, T meaning) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
  private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

  /** Adds a form; an earlier meaning of the same form stays. */
  void add(String form, T meaning) {
    boolean glued = form.length() > 1 && form.charAt(0) == '+';
    boolean asPrinted = glued || (form.length() > 1 && form.charAt(0) == '=');
    Tokens tokens = cut(asPrinted ? form.substring(1) : form);
    List<String> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(asPrinted ? tokens.word(i) : tokens.lower(i));
    }
    Entry<T> entry = new Entry<>(List.copyOf(words), asPrinted, glued, meaning);
    add(byFirst, tokens.lower(0), entry);
    add(byLast, tokens.lower(tokens.size() - 1), entry);
  }

  private static <T> void add(Map<String, List<Entry<T>>> map, String key, Entry<T> entry) {
    List<Entry<T>> entries = map.computeIfAbsent(key, k -> new ArrayList<>(2));
    entries.add(entry);
    entries.sort(Comparator.comparingInt((Entry<T> e) -> -e.words.size()));
  }

  static Tokens cut(String form) {
    return Tokens.of(
        Article.of("form", null, form, "en", List.of(new Zone(Zone.Kind.BODY, 0, form.length()))));
  }

  /** The longest phrase that starts at this token and ends before {@code limit}. */
  @Nullable Match<T> startingAt(Tokens tokens, int at, int limit) {
    if (at >= limit) {
      return null;
    }
    List<Entry<T>> entries = byFirst.get(tokens.lower(at));
    if (entries == null) {
      return null;
    }
    for (Entry<T> entry : entries) {
      if (entry.glued && !isBehindDigits(tokens, at)) {
        continue;
      }
      int end = forward(entry, tokens, at, limit);
      if (end > 0) {
        return new Match<>(entry.meaning, at, end);
      }
    }
    return null;
  }

  private static boolean isBehindDigits(Tokens tokens, int at) {
    return at > 0 && !tokens.spaceBefore(at) && tokens.kind(at - 1) == Tokens.Kind.NUMBER;
  }

  private static <T> int forward(Entry<T> entry, Tokens tokens, int at, int limit) {
    int token = at;
    for (int i = 0; i < entry.words.size(); i++) {
      if (i > 0 && isJoint(tokens, token, limit) && !entry.words.get(i).equals("-")) {
        token++;
      }
      if (token >= limit || !same(entry, i, tokens, token)) {
        return -1;
      }
      if (i > 0 && entry.asPrinted && tokens.spaceBefore(token)) {
        return -1;
      }
      token++;
    }
    return token;
  }

  /** The longest phrase that ends right before this token and starts at {@code limit} or later. */
  @Nullable Match<T> endingBefore(Tokens tokens, int before, int limit) {
    if (before <= limit) {
      return null;
    }
    List<Entry<T>> entries = byLast.get(tokens.lower(before - 1));
    if (entries == null) {
      return null;
    }
    for (Entry<T> entry : entries) {
      int first = before - entry.words.size();
      if (first >= limit && isHere(entry, tokens, first)) {
        return new Match<>(entry.meaning, first, before);
      }
    }
    return null;
  }

  private static <T> boolean isHere(Entry<T> entry, Tokens tokens, int first) {
    for (int i = 0; i < entry.words.size(); i++) {
      boolean apart = i > 0 && entry.asPrinted && tokens.spaceBefore(first + i);
      if (apart || !same(entry, i, tokens, first + i)) {
        return false;
      }
    }
    return true;
  }

  private static <T> boolean same(Entry<T> entry, int word, Tokens tokens, int token) {
    return entry.words.get(word).equals(entry.asPrinted ? tokens.word(token) : tokens.lower(token));
  }

  private static boolean isJoint(Tokens tokens, int token, int limit) {
    return token + 1 < limit
        && tokens.is(token, '-')
        && !tokens.spaceBefore(token)
        && !tokens.spaceBefore(token + 1);
  }
}
