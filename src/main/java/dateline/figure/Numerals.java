package dateline.figure;

import dateline.article.Tokens;
import dateline.figure.NumberWords.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that starts at a token: digits or words, vague or a fraction, with the words
 * that multiply it ("3.5 million", "two and a half thousand", "several hundred").
 */
final class Numerals {
  private static final Map<String, Double> GLUED_SCALES =
      Map.of("k", 1e3, "m", 1e6, "b", 1e9, "t", 1e12);

  /** "million million million" is one number, a longer run is none that anybody means. */
  private static final int MOST_SCALES = 3;

  private static final double GREATEST = 1e30;

  private final Tokens tokens;
  private final int limit;
  private final int from;
  private final Digits digits;
  private final Fractions fractions;
  private final VagueNumbers vague;

  /** Reads within the tokens {@code [from, limit)}, which are one sentence. */
  Numerals(Tokens tokens, int from, int limit) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
    this.digits = new Digits(tokens, limit);
    this.fractions = new Fractions(tokens, from, limit);
    this.vague = new VagueNumbers(tokens, from, limit);
  }

  /** Whether a number may start at this token; cheap, for it is asked of every token. */
  static boolean mayStart(Tokens tokens, int at) {
    if (!tokens.isWord(at)) {
      return tokens.kind(at) == Tokens.Kind.NUMBER;
    }
    char last = tokens.text().charAt(tokens.end(at) - 1);
    if (last >= '0' && last <= '9') {
      return new Digits(tokens, tokens.size()).currencyOf(at) != null;
    }
    String lower = tokens.lower(at);
    return NumberWords.get(lower) != null || lower.equals("half") || VagueNumbers.isAlone(lower);
  }

  /** The number that this token starts, or null. It may begin at an earlier "a" or "several". */
  @Nullable Numeral read(int at) {
    Numeral number;
    if (tokens.kind(at) == Tokens.Kind.NUMBER) {
      number = digits.read(at);
    } else {
      char last = tokens.text().charAt(tokens.end(at) - 1);
      number = last >= '0' && last <= '9' ? digits.afterCurrency(at) : words(at);
    }
    if (number == null || number.form() == Numeral.Form.VAGUE) {
      return number;
    }
    Numeral whole = multiplied(fractions.share(fractions.mixed(fractions.pointed(number))));
    if (whole.isInDigits() && whole.magnitude() > number.magnitude()) {
      whole = fractions.mixed(whole);
    }
    return isNegative(whole.first()) ? whole.negated(whole.first() - 1) : whole;
  }

  /** "minus 20", but "plus or minus 20" gives only the size. */
  private boolean isNegative(int first) {
    boolean minus = is(first - 1, "minus") || is(first - 1, "negative");
    return minus && !is(first - 2, "or");
  }

  /** The currency that is written in one word with its digits, or null. */
  @Nullable Unit currencyOf(int at) {
    return tokens.isWord(at) ? digits.currencyOf(at) : null;
  }

  private @Nullable Numeral words(int at) {
    String lower = tokens.lower(at);
    if (lower.equals("half")) {
      return fractions.half(at);
    }
    NumberWords.Word word = NumberWords.get(lower);
    if (word == null) {
      return vague.alone(at);
    }
    return switch (word.role()) {
      case UNIT, TENS -> cardinal(at, at);
      case HUNDRED, SCALE, DOZEN -> fromScale(at, word);
      case VAGUE -> vague.plural(at, word);
      case PART -> fractions.part(at, word.value());
    };
  }

  /**
   * "a hundred", "several thousand", "a couple of dozen", "the thousand or more", "hundred
   * thousand".
   */
  private @Nullable Numeral fromScale(int at, NumberWords.Word word) {
    Numeral several = vague.several(at, word);
    if (several != null) {
      return several;
    }
    boolean openEnded = is(at - 1, "the") && is(at + 1, "or");
    NumberWords.Word next = at + 1 < limit ? NumberWords.get(tokens.lower(at + 1)) : null;
    boolean thousands = word.role() == Role.HUNDRED && next != null && next.role() == Role.SCALE;
    return is(at - 1, "a")
        ? cardinal(at - 1, at)
        : openEnded || thousands ? cardinal(at, at) : null;
  }

  private Numeral cardinal(int first, int at) {
    double total = 0;
    double group = 0;
    double magnitude = 1;
    Role last = null;
    int end = at;
    int i = at;
    while (i < limit) {
      NumberWords.Word word = NumberWords.get(tokens.lower(i));
      if (word == null || total > GREATEST || !follows(word, last, group, magnitude)) {
        break;
      }
      switch (word.role()) {
        case UNIT, TENS -> group += word.value();
        case HUNDRED -> group = Math.max(1, group) * word.value();
        case DOZEN -> {
          group = Math.max(1, group) * word.value();
          magnitude = word.value();
        }
        case SCALE -> {
          if (last == Role.SCALE) {
            total *= word.value();
          } else {
            total += Math.max(1, group) * word.value();
          }
          group = 0;
          magnitude = word.value();
        }
        case VAGUE, PART -> throw new IllegalStateException("not a cardinal: " + word);
      }
      last = word.role();
      end = i + 1;
      i = nextWord(i + 1, last);
    }
    return new Numeral(first, end, total + group, total + group, magnitude, Numeral.Form.WORDS);
  }

  private static boolean follows(
      NumberWords.Word word, @Nullable Role last, double group, double magnitude) {
    return switch (word.role()) {
      case UNIT ->
          last == null
              || last == Role.HUNDRED
              || last == Role.SCALE
              || (last == Role.TENS && word.value() < 10 && word.value() > 0);
      case TENS -> last == null || last == Role.HUNDRED || last == Role.SCALE;
      case HUNDRED ->
          last != Role.HUNDRED && last != Role.SCALE && group < 100 && last != Role.DOZEN;
      case SCALE ->
          last != Role.DOZEN && (magnitude == 1 || last == Role.SCALE || word.value() < magnitude);
      case DOZEN -> last == null || last == Role.UNIT || last == Role.TENS;
      case VAGUE, PART -> false;
    };
  }

  /** The next word of a number: over a hyphen, and over "and" behind a hundred or thousand. */
  private int nextWord(int at, Role last) {
    if (at + 1 < limit && Units.isHyphen(tokens, at) && !tokens.spaceBefore(at + 1)) {
      return at + 1;
    }
    boolean mayJoin = last == Role.HUNDRED || last == Role.SCALE;
    if (mayJoin && is(at, "and") && at + 1 < limit) {
      NumberWords.Word next = NumberWords.get(tokens.lower(at + 1));
      boolean small = next != null && (next.role() == Role.UNIT || next.role() == Role.TENS);
      return small ? at + 1 : at;
    }
    return at;
  }

  /** Digits, or words with a half, times the "million" or the glued "m" behind them. */
  private Numeral multiplied(Numeral number) {
    int at = number.end();
    if (at >= limit || number.form() == Numeral.Form.FRACTION) {
      return number;
    }
    Numeral grown = scaled(number);
    if (grown.end() > at) {
      return grown;
    }
    if (!number.isInDigits() || tokens.spaceBefore(at)) {
      return number;
    }
    Double scale = GLUED_SCALES.get(tokens.lower(at));
    if (scale == null) {
      return number;
    }
    boolean money = afterMoney(number.first());
    String letter = tokens.word(at);
    boolean fits =
        switch (letter) {
          case "k", "K" -> true;
          case "m" -> money || isMillion(at);
          case "M" -> true;
          case "b", "B" -> money || letter.equals("B") || number.low() % 1 != 0 || isMillion(at);
          default -> money;
        };
    return fits ? number.times(scale, at + 1) : number;
  }

  /** "3.6 thousand million", "2.5 dozen", "1.5 hundred thousand". */
  private Numeral scaled(Numeral number) {
    Numeral grown = number;
    Role last = null;
    for (int i = 0; i < MOST_SCALES; i++) {
      int word = skipHyphen(grown.end());
      NumberWords.Word next = word < limit ? NumberWords.get(tokens.lower(word)) : null;
      boolean dozens = last == null && is(word, "dozens");
      boolean fits =
          next != null
              && (dozens || number.isInDigits() || number.low() % 1 != 0)
              && (dozens
                  || next.role() == Role.SCALE
                  || (last == null && (next.role() == Role.HUNDRED || next.role() == Role.DOZEN)));
      if (!fits || next == null || last == Role.DOZEN) {
        return grown;
      }
      grown = grown.times(next.value(), word + 1);
      last = next.role();
    }
    return grown;
  }

  private boolean afterMoney(int first) {
    return Units.before(tokens, first, from) != null || currencyOf(first) != null;
  }

  /** "35m people" is a million times, "a 5m wall" and "the 100m" are not. */
  private boolean isMillion(int at) {
    int next = at + 1;
    if (next >= limit || !tokens.isWord(next)) {
      return false;
    }
    boolean joined = is(next, "to") || is(next, "or") || is(next, "and");
    boolean second =
        joined
            && next + 2 < limit
            && tokens.kind(next + 1) == Tokens.Kind.NUMBER
            && is(next + 2, "m")
            && !tokens.spaceBefore(next + 2);
    return is(next, "of")
        || NounPhrase.isPlural(tokens.lower(next))
        || (second && isMillion(next + 2));
  }

  private int skipHyphen(int at) {
    return at + 1 < limit && Units.isHyphen(tokens, at) && !tokens.spaceBefore(at + 1)
        ? at + 1
        : at;
  }

  private boolean is(int at, String lower) {
    return at >= from && at < limit && tokens.lower(at).equals(lower);
  }
}
