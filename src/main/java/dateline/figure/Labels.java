package dateline.figure;

import dateline.article.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells numbers that are names: "Article 5", "level seven", "Boeing 737". The words before them are
 * in {@code labels.tsv}; any other word with a capital makes a name of a plain number, unless seats
 * or votes are shared out.
 */
final class Labels {
  /** Words that give the number behind them a name, and whether also one in words. */
  private static final Map<String, Boolean> LABELS = new HashMap<>();

  static {
    for (List<String> row : Table.rows("labels.tsv", 3)) {
      LABELS.put(row.get(0), row.get(1).equals("any"));
    }
  }

  /** Tokens of a list of labels that are looked at before a number. */
  private static final int LONGEST_LIST = 16;

  private final Tokens tokens;
  private final int from;
  private final int limit;
  private final Set<Double> names;
  private final Setting setting;

  /**
   * Looks at the tokens {@code [from, limit)}.
   *
   * @param names numbers that were part of a name earlier in the article, "Boeing 787"; added to
   */
  Labels(Tokens tokens, int from, int limit, Set<Double> names, Setting setting) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
    this.names = names;
    this.setting = setting;
  }

  /** "Article 5", "number 10", "Boeing 737" by its capital, and "the 787" behind "Boeing 787". */
  boolean isLabelled(Quantity q) {
    return isKnownName(q) || isBehindLabel(q) || isLabelledInList(q);
  }

  /** The 2 of "pages 1 and 2". */
  private boolean isLabelledInList(Quantity q) {
    int first = q.first();
    while (q.first() - first < LONGEST_LIST
        && first - 2 >= from
        && tokens.kind(first - 2) == Tokens.Kind.NUMBER
        && isJoint(first - 1)) {
      first -= 2;
    }
    boolean listed = first < q.first() && first > from && q.number().high() < 1000;
    boolean counts = q.end() < limit && NounPhrase.isPlural(tokens.lower(q.end()));
    return listed && !counts && LABELS.containsKey(tokens.lower(first - 1));
  }

  private boolean isJoint(int at) {
    return tokens.is(at, ',') || is(at, "and") || is(at, "or");
  }

  private boolean isBehindLabel(Quantity q) {
    int before = q.first() - 1;
    if (before < from) {
      return false;
    }
    int label = is(before, ".") ? before - 1 : before;
    if (label < from || !tokens.isWord(label)) {
      return false;
    }
    String lower = tokens.lower(label);
    if (isCountedTo(label, lower) || isShare(q, before)) {
      return false;
    }
    if (LABELS.containsKey(lower) && q.number().high() < 10000) {
      boolean counts =
          q.end() < limit
              && NounPhrase.isPlural(tokens.lower(q.end()))
              && !tokens.isCapitalised(label);
      return !counts;
    }
    boolean plain = q.number().form() == Numeral.Form.PLAIN_DIGITS && q.value().high() < 10000;
    boolean named =
        label == before
            && (plain || isVersion(q))
            && hasCapital(label)
            && !NounPhrase.endsPhrase(lower)
            && !Dates.isMonthName(lower)
            && !isFollowedByNoun(q)
            && !(tokens.opensSentence(label) && lower.endsWith("ly"));
    if (named && q.value().high() >= 100) {
      names.add(q.value().high());
    }
    return named;
  }

  /** "Web 2.0". */
  private boolean isVersion(Quantity q) {
    int at = q.number().first();
    return q.value().high() < 20
        && q.number().form() == Numeral.Form.DIGITS
        && q.number().end() == at + 1
        && tokens.word(at).endsWith(".0");
  }

  /** "level seven", "number two". */
  boolean isStep(Quantity q) {
    int label = q.first() - 1;
    boolean low = q.number().form() == Numeral.Form.WORDS && q.value().high() <= 20;
    return low
        && label >= from
        && LABELS.getOrDefault(tokens.lower(label), false)
        && !isCountedTo(label, tokens.lower(label))
        && (q.end() >= limit || !NounPhrase.isPlural(tokens.lower(q.end())));
  }

  /** "the dead number 146". */
  private boolean isCountedTo(int label, String lower) {
    if (!lower.equals("number") || label == from) {
      return false;
    }
    String before = tokens.lower(label - 1);
    return NounPhrase.isPlural(before)
        || NounPhrase.isNominal(before)
        || switch (before) {
          case "they", "who", "now", "which", "still", "already" -> true;
          default -> false;
        };
  }

  /** "Labour 390 of the 640 seats", "Labour 390, Liberals 12": what each got. */
  private boolean isShare(Quantity q, int name) {
    if (!tokens.isCapitalised(name) || !setting.isShareOut()) {
      return false;
    }
    int end = q.end();
    if (is(end, "of")) {
      return true;
    }
    boolean item = end >= limit || tokens.is(end, ',') || tokens.is(end, ';') || is(end, "and");
    boolean last = end < limit && tokens.is(end, '.');
    return (item && hasShareBehind(end)) || ((item || last) && hasShareBefore(name));
  }

  private boolean hasShareBehind(int mark) {
    for (int i = mark + 2; i < Math.min(limit, mark + 6); i++) {
      if (tokens.kind(i) == Tokens.Kind.NUMBER) {
        return tokens.isWord(i - 1) && !NounPhrase.endsPhrase(tokens.lower(i - 1));
      }
    }
    return false;
  }

  private boolean hasShareBefore(int name) {
    for (int i = name; i > Math.max(from, name - 5); i--) {
      if (tokens.kind(i) == Tokens.Kind.NUMBER) {
        return tokens.isCapitalised(i - 1);
      }
    }
    return false;
  }

  /** "the 787" where "Boeing 787" was read before. */
  private boolean isKnownName(Quantity q) {
    boolean plain = q.number().form() == Numeral.Form.PLAIN_DIGITS;
    return plain && !names.isEmpty() && names.contains(q.value().low()) && !isCompared(q.first());
  }

  /** "led by 300 votes" is no name, also where "Boeing 300" was read before. */
  private boolean isCompared(int first) {
    return first > from
        && switch (tokens.lower(first - 1)) {
          case "by", "to", "at", "from", "than" -> true;
          default -> false;
        };
  }

  /** "Boeing", "iPhone". */
  private boolean hasCapital(int token) {
    return tokens.isCapitalised(token) || !tokens.lower(token).equals(tokens.word(token));
  }

  private boolean isFollowedByNoun(Quantity q) {
    return q.end() < limit
        && tokens.isWord(q.end())
        && NounPhrase.isPlural(tokens.lower(q.end()))
        && tokens.isCapitalised(q.end())
        && setting.isHeadline();
  }

  private boolean is(int at, String lower) {
    return at >= from && at < limit && tokens.lower(at).equals(lower);
  }
}
