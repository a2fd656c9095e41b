package dateline.figure;

import dateline.annotation.Figure;
import dateline.article.Tokens;
import dateline.figure.NumberWords.Role;
import org.jspecify.annotations.Nullable;

/** Reads fractions in words: "a third of", "half a million", "two-thirds", "two and a half". */
final class Fractions {
  private static final double SMALLEST = 1e-6;

  private final Tokens tokens;
  private final int from;
  private final int limit;

  /** Reads within the tokens {@code [from, limit)}. */
  Fractions(Tokens tokens, int from, int limit) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
  }

  /**
   * "a third of", "a quarter of a million".
   *
   * @param below 3 for "third"
   */
  @Nullable Numeral part(int at, double below) {
    boolean article = is(at - 1, "a") || is(at - 1, "an");
    boolean day = is(at + 1, "of") && at + 2 < limit && Dates.isMonthName(tokens.lower(at + 2));
    if (!article || isClock(at) || day) {
      return null;
    }
    Numeral scaled = ofScale(at - 1, at + 1, 1 / below);
    if (scaled != null) {
      return scaled;
    }
    boolean hedged = Hedges.before(tokens, at - 1, from, Figure.Kind.RATIO) != null;
    boolean ends =
        at + 1 >= limit || NounPhrase.endsPhrase(tokens.lower(at + 1)) || !tokens.isWord(at + 1);
    boolean one = is(at + 1, "of") || (ends && (hedged || isMovedBy(at - 1)));
    return one ? fraction(at - 1, at + 1, 1 / below) : null;
  }

  /** "fell by a fifth", "rose a third". */
  private boolean isMovedBy(int first) {
    return Changes.of(tokens, first, limit, from, limit, Figure.Kind.RATIO) != null;
  }

  /** "a quarter to two". */
  private boolean isClock(int at) {
    return (is(at + 1, "to") || is(at + 1, "past"))
        && at + 2 < limit
        && Numerals.mayStart(tokens, at + 2);
  }

  /** "a quarter [of a] million", "three-quarters of a million". */
  private @Nullable Numeral ofScale(int first, int end, double part) {
    int at = is(end, "of") && is(end + 1, "a") ? end + 2 : skipHyphen(end);
    NumberWords.Word scale = at < limit ? NumberWords.get(tokens.lower(at)) : null;
    boolean fits = scale != null && (scale.role() == Role.SCALE || scale.role() == Role.HUNDRED);
    if (!fits || scale == null) {
      return null;
    }
    double value = part * scale.value();
    return new Numeral(first, at + 1, value, value, scale.value(), Numeral.Form.WORDS);
  }

  /** "half a million", "half an hour", "half of", "half the"; never "the second half". */
  @Nullable Numeral half(int at) {
    if (is(at + 1, "a") || is(at + 1, "an")) {
      return halfOf(at, at + 2);
    }
    int next = skipHyphen(at + 1);
    NumberWords.Word scale = next < limit ? NumberWords.get(tokens.lower(next)) : null;
    if (scale != null && (scale.role() == Role.SCALE || scale.role() == Role.DOZEN)) {
      return halfOf(at, next);
    }
    if (next > at + 1 || is(at - 1, "a")) {
      return isLengthOrTime(next) ? new Numeral(at, at + 1, 0.5, 0.5, 1, Numeral.Form.WORDS) : null;
    }
    boolean hedged = Hedges.before(tokens, at, from, Figure.Kind.RATIO) != null;
    return (hedged || isShared(at + 1)) && !isNamed(at - 1) ? fraction(at, at + 1, 0.5) : null;
  }

  private @Nullable Numeral halfOf(int at, int next) {
    if (next >= limit) {
      return null;
    }
    NumberWords.Word word = NumberWords.get(tokens.lower(next));
    boolean scale =
        word != null
            && switch (word.role()) {
              case HUNDRED, SCALE, DOZEN -> true;
              case UNIT, TENS, VAGUE, PART -> false;
            };
    if (scale && word != null) {
      double value = word.value() / 2;
      return new Numeral(at, next + 1, value, value, word.value(), Numeral.Form.WORDS);
    }
    return Units.after(tokens, next, limit) == null
        ? null
        : new Numeral(at, next, 0.5, 0.5, 1, Numeral.Form.WORDS);
  }

  /** "a half-mile", "a half hour"; half-years are accounting periods, half-centuries are scores. */
  private boolean isLengthOrTime(int at) {
    Phrases.Match<Unit> unit = Units.after(tokens, at, limit);
    if (unit == null) {
      return false;
    }
    Figure.Kind kind = unit.meaning().kind();
    return switch (unit.meaning().name()) {
      case "year", "century", "day", "night", "stone", "foot" -> false;
      default ->
          kind == Figure.Kind.LENGTH || kind == Figure.Kind.DURATION || kind == Figure.Kind.MASS;
    };
  }

  private boolean isShared(int at) {
    if (at >= limit) {
      return false;
    }
    return switch (tokens.lower(at)) {
      case "of", "the", "its", "their", "his", "her", "all", "those" -> true;
      default -> false;
    };
  }

  private boolean isNamed(int before) {
    if (before < from) {
      return false;
    }
    return switch (tokens.lower(before)) {
      case "first", "second", "the", "other", "last", "this" -> true;
      default -> false;
    };
  }

  /** "two point five", "nought point zero five". */
  Numeral pointed(Numeral number) {
    if (number.form() != Numeral.Form.WORDS || !is(number.end(), "point")) {
      return number;
    }
    double value = number.low();
    double place = 1;
    int at = number.end() + 1;
    for (; at < limit && place > SMALLEST; at++) {
      NumberWords.Word word = NumberWords.get(tokens.lower(at));
      if (word == null || word.role() != Role.UNIT || word.value() > 9) {
        break;
      }
      place /= 10;
      value += word.value() * place;
    }
    return place == 1 ? number : number.plus(value - number.low(), at);
  }

  /** "two and a half", "two-and-a-half", "two and three-quarters". */
  Numeral mixed(Numeral number) {
    int and = skipHyphen(number.end());
    if (!is(and, "and") || number.form() == Numeral.Form.FRACTION || isBetween(number.first())) {
      return number;
    }
    int at = skipHyphen(and + 1);
    int noun = skipHyphen(at + 1);
    if (noun >= limit) {
      return number;
    }
    boolean article = is(at, "a");
    if (article && is(noun, "half")) {
      return number.plus(0.5 * number.magnitude(), noun + 1);
    }
    NumberWords.Word below = NumberWords.get(tokens.lower(noun));
    NumberWords.Word above = NumberWords.get(tokens.lower(at));
    boolean part = below != null && below.role() == Role.PART;
    boolean one =
        article && part && (is(noun, "quarter") || Units.after(tokens, noun + 1, limit) != null);
    boolean several =
        part
            && below != null
            && above != null
            && above.role() == Role.UNIT
            && above.value() >= 1
            && above.value() < below.value()
            && (noun > at + 1 || (above.value() > 1 && tokens.lower(noun).endsWith("s")));
    if (below == null || !(one || several)) {
      return number;
    }
    double value = (above == null ? 1 : above.value()) / below.value();
    return number.plus(value * number.magnitude(), noun + 1);
  }

  private boolean isBetween(int first) {
    return is(first - 1, "between");
  }

  /** "two-thirds", "one-fifth", "three-quarter" before a unit. */
  Numeral share(Numeral number) {
    int at = skipHyphen(number.end());
    if (at >= limit || number.low() < 1 || number.low() > 99 || number.magnitude() != 1) {
      return number;
    }
    boolean hyphened = at > number.end();
    NumberWords.Word word = NumberWords.get(tokens.lower(at));
    if (word == null || word.role() != Role.PART) {
      boolean half = is(at, "half") && number.low() == 1 && (hyphened || is(at + 1, "of"));
      return half ? fraction(number.first(), at + 1, 0.5) : number;
    }
    if (number.form() == Numeral.Form.DIGITS || !fits(number, at, word.value(), hyphened)) {
      return number;
    }
    double value = number.low() / word.value();
    Numeral scaled = ofScale(number.first(), at + 1, value);
    return scaled != null ? scaled : fraction(number.first(), at + 1, value);
  }

  private boolean fits(Numeral number, int at, double below, boolean hyphened) {
    double above = number.low();
    if (tokens.lower(at).endsWith("s")) {
      return above > 1 && (above < below || below == 2) && (hyphened || below != 4 || above == 3);
    }
    if (above == 1) {
      return hyphened || is(at + 1, "of") || below != 4;
    }
    boolean usual = below == 3 || below == 4 || below == 8;
    return hyphened && usual && above < below && Units.after(tokens, at + 1, limit) != null;
  }

  private static Numeral fraction(int first, int end, double value) {
    return new Numeral(first, end, value, value, 1, Numeral.Form.FRACTION);
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
