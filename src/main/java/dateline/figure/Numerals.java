package dateline.figure;

import dateline.annotation.Figure;
import dateline.article.Tokens;
import dateline.figure.NumberWords.Role;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that starts at a token: digits or words, vague or a fraction, with the words
 * that multiply it ("3.5 million", "two and a half thousand", "several hundred").
 */
final class Numerals {
  private static final Map<String, Double> GLUED_SCALES =
      Map.of("k", 1e3, "m", 1e6, "b", 1e9, "t", 1e12);
  private static final Set<String> FEW = Set.of("several", "few");

  private final Tokens tokens;
  private final int limit;
  private final int from;
  private final Digits digits;

  /** Reads within the tokens {@code [from, limit)}, which are one sentence. */
  Numerals(Tokens tokens, int from, int limit) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
    this.digits = new Digits(tokens, limit);
  }

  /** Whether a number may start at this token; cheap, for it is asked of every token. */
  static boolean mayStart(Tokens tokens, int at) {
    if (!tokens.isWord(at)) {
      return tokens.kind(at) == Tokens.Kind.NUMBER;
    }
    char last = tokens.text().charAt(tokens.end(at) - 1);
    if (last >= '0' && last <= '9') {
      return true;
    }
    String lower = tokens.lower(at);
    return NumberWords.get(lower) != null || lower.equals("half") || lower.equals("couple");
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
    Numeral whole = multiplied(asPart(withHalf(number)));
    boolean minus = is(whole.first() - 1, "minus") || is(whole.first() - 1, "negative");
    return minus ? whole.negated(whole.first() - 1) : whole;
  }

  /** The currency that is written in one word with its digits, or null. */
  @Nullable Unit currencyOf(int at) {
    return tokens.isWord(at) ? digits.currencyOf(at) : null;
  }

  private @Nullable Numeral words(int at) {
    String lower = tokens.lower(at);
    if (lower.equals("half")) {
      return half(at);
    }
    if (lower.equals("couple")) {
      boolean whole = is(at - 1, "a") && is(at + 1, "of");
      return whole ? new Numeral(at - 1, at + 2, 2, 2, 1, Numeral.Form.VAGUE) : null;
    }
    NumberWords.Word word = NumberWords.get(lower);
    if (word == null) {
      return null;
    }
    return switch (word.role()) {
      case UNIT, TENS -> cardinal(at, at);
      case HUNDRED, SCALE, DOZEN -> fromScale(at, word);
      case VAGUE -> vague(at, word);
      case PART -> part(at, word);
    };
  }

  /** "a hundred", "half a million", "several thousand", "a few dozen". */
  private @Nullable Numeral fromScale(int at, NumberWords.Word word) {
    if (at > from && FEW.contains(tokens.lower(at - 1))) {
      int first = tokens.lower(at - 1).equals("few") && is(at - 2, "a") ? at - 2 : at - 1;
      NumberWords.Word next = at + 1 < limit ? NumberWords.get(tokens.lower(at + 1)) : null;
      boolean more = word.role() == Role.HUNDRED && next != null && next.role() == Role.SCALE;
      double one = more && next != null ? word.value() * next.value() : word.value();
      return new Numeral(first, more ? at + 2 : at + 1, 3 * one, 9 * one, one, Numeral.Form.VAGUE);
    }
    if (at - 2 >= from && is(at - 1, "of") && is(at - 2, "couple") && is(at - 3, "a")) {
      double value = 2 * word.value();
      return new Numeral(at - 3, at + 1, value, value, word.value(), Numeral.Form.VAGUE);
    }
    if (is(at - 1, "a") || is(at - 1, "per")) {
      return is(at - 1, "a") ? cardinal(at - 1, at) : null;
    }
    return null;
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
      if (word == null || !follows(word, last, group, magnitude)) {
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

  /** "hundreds", "tens of thousands"; "tens" and "scores" need an "of". */
  private @Nullable Numeral vague(int at, NumberWords.Word word) {
    double low = 2 * word.value();
    double high = 10 * word.value();
    int end = at + 1;
    double magnitude = word.value();
    while (is(end, "of") && end + 1 < limit) {
      NumberWords.Word next = NumberWords.get(tokens.lower(end + 1));
      if (next == null || next.role() != Role.VAGUE) {
        break;
      }
      low *= next.value();
      high *= next.value();
      magnitude = next.value();
      end += 2;
    }
    boolean needsOf = word.value() == 10 || word.value() == 20;
    if (needsOf && end == at + 1 && !is(end, "of")) {
      return null;
    }
    return new Numeral(at, end, low, high, magnitude, Numeral.Form.VAGUE);
  }

  /** "a third of", "a quarter of". */
  private @Nullable Numeral part(int at, NumberWords.Word word) {
    boolean article = is(at - 1, "a") || is(at - 1, "an");
    boolean hedged = article && Hedges.before(tokens, at - 1, from, Figure.Kind.RATIO) != null;
    boolean ends =
        at + 1 >= limit || NounPhrase.endsPhrase(tokens.lower(at + 1)) || !tokens.isWord(at + 1);
    boolean one = article && (is(at + 1, "of") || (hedged && ends));
    double value = 1 / word.value();
    return one ? new Numeral(at - 1, at + 1, value, value, 1, Numeral.Form.FRACTION) : null;
  }

  /** "half a million", "half an hour", "half of", "half the"; never "the second half". */
  private @Nullable Numeral half(int at) {
    if (is(at + 1, "a") || is(at + 1, "an")) {
      if (at + 2 < limit) {
        NumberWords.Word next = NumberWords.get(tokens.lower(at + 2));
        if (next != null
            && next.role() != Role.UNIT
            && next.role() != Role.TENS
            && next.role() != Role.VAGUE
            && next.role() != Role.PART) {
          double value = next.value() / 2;
          return new Numeral(at, at + 3, value, value, next.value(), Numeral.Form.WORDS);
        }
        if (Units.after(tokens, at + 2, limit) != null) {
          return new Numeral(at, at + 2, 0.5, 0.5, 1, Numeral.Form.WORDS);
        }
      }
      return null;
    }
    NumberWords.Word scale = at + 1 < limit ? NumberWords.get(tokens.lower(at + 1)) : null;
    if (scale != null && scale.role() == Role.SCALE) {
      double value = scale.value() / 2;
      return new Numeral(at, at + 2, value, value, scale.value(), Numeral.Form.WORDS);
    }
    boolean hedged = Hedges.before(tokens, at, from, Figure.Kind.RATIO) != null;
    boolean whole =
        hedged
            || is(at + 1, "of")
            || is(at + 1, "the")
            || is(at + 1, "its")
            || is(at + 1, "their")
            || is(at + 1, "his")
            || is(at + 1, "her")
            || is(at + 1, "all")
            || is(at + 1, "those");
    boolean named =
        is(at - 1, "first")
            || is(at - 1, "second")
            || is(at - 1, "the")
            || is(at - 1, "other")
            || is(at - 1, "last")
            || is(at - 1, "this");
    return whole && !named ? new Numeral(at, at + 1, 0.5, 0.5, 1, Numeral.Form.FRACTION) : null;
  }

  /** "two and a half", "two-and-a-half". */
  private Numeral withHalf(Numeral number) {
    int at = skipHyphen(number.end());
    if (!is(at, "and") || number.form() == Numeral.Form.FRACTION) {
      return number;
    }
    int a = skipHyphen(at + 1);
    int half = skipHyphen(a + 1);
    if (is(a, "a") && is(half, "half")) {
      return number.plus(0.5 * number.magnitude(), half + 1);
    }
    return number;
  }

  /** "two-thirds", "one-fifth". */
  private Numeral asPart(Numeral number) {
    int at = skipHyphen(number.end());
    if (at >= limit || number.low() < 1 || number.low() > 99 || number.magnitude() != 1) {
      return number;
    }
    NumberWords.Word word = NumberWords.get(tokens.lower(at));
    if (word == null || word.role() != Role.PART) {
      return is(at, "half") && at > number.end() && number.low() == 1
          ? new Numeral(number.first(), at + 1, 0.5, 0.5, 1, Numeral.Form.FRACTION)
          : number;
    }
    boolean plural = tokens.lower(at).endsWith("s");
    boolean hyphened = at > number.end();
    boolean fits =
        plural
            ? number.low() > 1
                && (number.low() < word.value() || word.value() == 2)
                && (hyphened || word.value() != 4 || number.low() == 3)
            : number.low() == 1 && (hyphened || is(at + 1, "of") || word.value() != 4);
    if (!fits || number.form() == Numeral.Form.DIGITS) {
      return number;
    }
    double value = number.low() / word.value();
    return new Numeral(number.first(), at + 1, value, value, 1, Numeral.Form.FRACTION);
  }

  /** Digits, or words with a half, times the "million" or the glued "m" behind them. */
  private Numeral multiplied(Numeral number) {
    int at = number.end();
    int word = skipHyphen(at);
    if (word >= limit || number.form() == Numeral.Form.FRACTION) {
      return number;
    }
    NumberWords.Word next = NumberWords.get(tokens.lower(word));
    if (next != null
        && (next.role() == Role.SCALE || next.role() == Role.HUNDRED || next.role() == Role.DOZEN)
        && (number.isInDigits() || number.low() % 1 != 0)) {
      Numeral grown = number.times(next.value(), word + 1);
      return next.role() == Role.HUNDRED ? multiplied(grown) : grown;
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
          case "b", "B" -> money || letter.equals("B");
          default -> money;
        };
    return fits ? number.times(scale, at + 1) : number;
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
    return is(next, "of") || NounPhrase.isPlural(tokens.lower(next));
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
