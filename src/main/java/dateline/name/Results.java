package dateline.name;

import dateline.annotation.Name.Kind;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the teams of the lines that give results, and the same teams in the rows of a table:
 *
 * <pre>
 * Reading 3 Queen of the South 2 (halftime 1-0)
 * |ORG      |ORG
 * Reading 4 1 1 2 5 10 4
 * |ORG
 * </pre>
 *
 * <p>Countries stay places.
 */
final class Results {
  private static final int LONGEST = 5;

  /** More digits than a team scores. */
  private static final int DIGITS = 3;

  /** Numbers in a row that make the line one of a table. */
  private static final int LEAST_COLUMNS = 3;

  private final Words words;
  private final Tokens tokens;

  Results(Words words) {
    this.words = words;
    this.tokens = words.tokens;
  }

  /**
   * Adds the teams, each in the place of what was found in its words.
   *
   * @param found in the order of the text, and so left
   */
  void read(List<Found> found) {
    List<Found> teams = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (int s = 0; s < tokens.sentences(); s++) {
      int first = tokens.firstOf(s);
      int end = tokens.firstOf(s + 1);
      int home = last(first, end);
      int guest = home < 0 ? -1 : last(home + 2, end);
      if (guest > 0 && !text(first, home).equals(text(home + 2, guest))) {
        add(first, home, teams, known);
        add(home + 2, guest, teams, known);
      }
    }
    for (int s = 0; s < tokens.sentences() && !known.isEmpty(); s++) {
      int first = tokens.firstOf(s);
      int last = last(first, tokens.firstOf(s + 1));
      if (last >= 0 && isRow(last + 1, s) && known.contains(text(first, last))) {
        add(first, last, teams, known);
      }
    }
    for (Found team : teams) {
      found.removeIf(name -> name.first() <= team.last() && team.first() <= name.last());
    }
    found.addAll(teams);
    found.sort(Comparator.comparingInt(Found::first));
  }

  private void add(int first, int last, List<Found> teams, Set<String> known) {
    if (!words.isCountry(first, last)) {
      teams.add(new Found(first, last, Kind.ORGANISATION, "team of a result", true));
      known.add(text(first, last));
    }
  }

  /** The last token of a name that starts here and has a score right behind it; -1 if none. */
  private int last(int from, int end) {
    if (from >= end || !words.isPart(from) || words.has(from, Sign.CALENDAR)) {
      return -1;
    }
    for (int i = from + 1; i < end && i <= from + LONGEST; i++) {
      if (tokens.kind(i) == Tokens.Kind.NUMBER) {
        boolean small = tokens.end(i) - tokens.start(i) <= DIGITS;
        return small && tokens.isWord(i - 1) && isAlone(i, end) ? i - 1 : -1;
      }
      boolean inside =
          words.isPart(i) || tokens.is(i, '.') || tokens.is(i, '-') || tokens.is(i, '&');
      if (!inside && !words.has(i, Sign.FUNCTION) && !tokens.lower(i).equals("'s")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the number is no part of "3-1", "3/8" or "3rd". */
  private boolean isAlone(int number, int end) {
    return number + 1 == end
        || tokens.spaceBefore(number + 1)
        || !(tokens.is(number + 1, '-') || tokens.is(number + 1, '/') || tokens.isWord(number + 1));
  }

  private boolean isRow(int from, int sentence) {
    int columns = 0;
    for (int i = from; i < tokens.firstOf(sentence + 1); i++) {
      columns += tokens.kind(i) == Tokens.Kind.NUMBER ? 1 : 0;
      if (tokens.isWord(i)) {
        return false;
      }
    }
    return columns >= LEAST_COLUMNS;
  }

  private String text(int first, int last) {
    return tokens.span(first, last).in(tokens.text());
  }
}
