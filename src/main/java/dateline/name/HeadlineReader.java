package dateline.name;

import dateline.annotation.Name.Kind;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds names where every word has a capital: those that the article has in plain case, and those
 * of the lists.
 *
 * <pre>
 * TENNIS - SAMPRAS BEATS AGASSI IN PARIS.
 *          PERSON        PERSON    PLACE
 * </pre>
 */
final class HeadlineReader {
  private static final int LONGEST_FIRM = 5;

  private final Words words;
  private final Tokens tokens;
  private final List<Found> found;
  private final Map<String, Found> surnames;
  private final Map<String, List<Found>> known = new HashMap<>();

  HeadlineReader(Words words, List<Found> found, Map<String, Found> surnames) {
    this.words = words;
    this.tokens = words.tokens;
    this.found = found;
    this.surnames = surnames;
    for (Found name : found) {
      if (name.kind() != Kind.OTHER) {
        known.computeIfAbsent(tokens.lower(name.first()), word -> new ArrayList<>(2)).add(name);
      }
    }
  }

  void read(int first, int end) {
    int at = first;
    while (at < end) {
      at = words.isPart(at) ? readOne(at, end) : at + 1;
    }
  }

  private int readOne(int at, int end) {
    Found same = longestKnown(at, end);
    Words.Match match = words.longest(at, end);
    int listed = match == null ? -1 : match.last();
    if (same != null && at + same.last() - same.first() >= listed) {
      return emit(at, at + same.last() - same.first(), same.kind(), "same as in the text");
    }
    int firm = firmEnd(at, end);
    if (firm > at && firm > listed) {
      return emit(at, firm, Kind.ORGANISATION, "legal form " + tokens.word(firm));
    }
    if (match != null && (listed > at || !(words.has(at, Sign.COMMON) || isPronoun(at)))) {
      Kind kind =
          match.has(Sign.ORGANISATION)
              ? Kind.ORGANISATION
              : match.has(Sign.GROUP) ? Kind.GROUP : Kind.PLACE;
      return emit(at, listed, kind, "list of names");
    }
    Found person = surnames.get(tokens.lower(at));
    if (person != null && !words.has(at, Sign.FUNCTION)) {
      return emit(at, at, Kind.PERSON, "surname in the text");
    }
    if (words.has(at, Sign.FIRST_NAME)
        && !words.has(at, Sign.COMMON)
        && at + 1 < end
        && words.isPart(at + 1)
        && !words.has(at + 1, Sign.COMMON)) {
      return emit(at, at + 1, Kind.PERSON, "first name " + tokens.word(at));
    }
    return at + 1;
  }

  /**
   * "CORP" in "EATON VANCE CORP SETS PAYOUT": the legal form behind words that are no others; else
   * -1.
   */
  private int firmEnd(int at, int end) {
    for (int i = at; i < end && i < at + LONGEST_FIRM && words.isPart(i); i++) {
      if (i > at && words.has(i, Sign.SUFFIX)) {
        return i;
      }
      if (words.has(i, Sign.COMMON) || words.has(i, Sign.FUNCTION)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isPronoun(int token) {
    return tokens.lower(token).equals("us") && tokens.isAllCapitals(token);
  }

  private @Nullable Found longestKnown(int at, int end) {
    Found longest = null;
    for (Found name : known.getOrDefault(tokens.lower(at), List.of())) {
      int length = name.last() - name.first();
      if (at + length < end
          && (longest == null || length > longest.last() - longest.first())
          && sameWords(name, at)) {
        longest = name;
      }
    }
    return longest;
  }

  private boolean sameWords(Found name, int at) {
    for (int i = name.first(), j = at; i <= name.last(); i++, j++) {
      if (!tokens.lower(i).equals(tokens.lower(j))) {
        return false;
      }
    }
    return true;
  }

  private int emit(int first, int last, Kind kind, String rule) {
    found.add(new Found(first, last, kind, rule, true));
    return last + 1;
  }
}
