package dateline.figure;

import dateline.article.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits: "10,000", "3.5m", "2 1/2", "½", "-1.3". */
final class Digits {
  /** "1 000 000 000 000" has four groups behind its first. */
  private static final int MOST_GROUPS = 5;

  /** A longer run of digits is no quantity that anybody states. */
  private static final int LONGEST = 40;

  private final Tokens tokens;
  private final String text;
  private final int limit;

  Digits(Tokens tokens, int limit) {
    this.tokens = tokens;
    this.text = tokens.text();
    this.limit = limit;
  }

  /** The number at a NUMBER token, without the words that multiply it; null if it is none. */
  @Nullable Numeral read(int at) {
    char first = tokens.first(at);
    if (first > '9') {
      double part = vulgarFraction(first);
      return Double.isNaN(part)
          ? null
          : new Numeral(at, at + 1, part, part, 1, Numeral.Form.FRACTION);
    }
    boolean plain = isPlain(at);
    int start = at;
    double value;
    if (isDecimalOf(at) && !isAbbreviated(at)) {
      if (!plain || (!tokens.spaceBefore(at - 1) && tokens.kind(at - 2) != Tokens.Kind.SYMBOL)) {
        return null;
      }
      value = Double.parseDouble("0." + tokens.word(at));
      start = at - 1;
      plain = false;
    } else {
      value = value(tokens.start(at), tokens.end(at));
    }
    if (Double.isNaN(value)) {
      return null;
    }
    Numeral number =
        new Numeral(
            start,
            at + 1,
            value,
            value,
            1,
            plain ? Numeral.Form.PLAIN_DIGITS : Numeral.Form.DIGITS);
    number = withPower(withFraction(withSpacedGroups(number, at), at));
    return start > 0 && isMinus(start - 1) ? number.negated(start - 1) : number;
  }

  /** Whether a point without a digit before it is glued to the digits: ".08". */
  private boolean isDecimalOf(int at) {
    return at > 0 && tokens.is(at - 1, '.') && !tokens.spaceBefore(at);
  }

  /** Whether the point belongs to a currency: "Rs.30". */
  private boolean isAbbreviated(int at) {
    return at > 1 && tokens.isWord(at - 2) && Units.before(tokens, at, 0) != null;
  }

  private boolean isPlain(int at) {
    for (int i = tokens.start(at); i < tokens.end(at); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /** NaN unless it is a number as English writes it: groups of three, one decimal point. */
  double value(int start, int end) {
    double value = 0;
    double scale = 0;
    int group = -1;
    boolean wide = end - start > 1 && text.charAt(start) == '0' && text.charAt(start + 1) != '.';
    if (wide || end - start > LONGEST) {
      return Double.NaN;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ',') {
        boolean ok = scale == 0 && (group == 3 || (group < 0 && i - start <= 3) || group == 2);
        if (!ok) {
          return Double.NaN;
        }
        group = 0;
      } else if (c == '.') {
        if (scale != 0 || (group >= 0 && group != 3)) {
          return Double.NaN;
        }
        scale = 1;
        group = -1;
      } else {
        value = value * 10 + (c - '0');
        scale *= 10;
        group += group >= 0 ? 1 : 0;
      }
    }
    if (group >= 0 && group != 3) {
      return Double.NaN;
    }
    return scale == 0 ? value : value / scale;
  }

  /**
   * "150 000", "2 500 000": groups of three parted by spaces. Between plain spaces the last must be
   * noughts, or what is counted must follow; else it may be a table.
   */
  private Numeral withSpacedGroups(Numeral number, int at) {
    int end = at + 1;
    if (number.form() != Numeral.Form.PLAIN_DIGITS || number.low() >= 1000) {
      return number;
    }
    double value = number.low();
    while (end < limit
        && end <= at + MOST_GROUPS
        && tokens.kind(end) == Tokens.Kind.NUMBER
        && tokens.end(end) - tokens.start(end) == 3
        && isPlain(end)) {
      value = value * 1000 + Integer.parseInt(tokens.word(end));
      end++;
    }
    boolean counts =
        end < limit
            && tokens.isWord(end)
            && !(at > 0 && tokens.kind(at - 1) == Tokens.Kind.NUMBER)
            && (NounPhrase.isPlural(tokens.lower(end)) || Units.after(tokens, end, limit) != null);
    boolean group =
        end > at + 1 && (counts || tokens.lower(end - 1).equals("000") || isNarrow(at + 1));
    return group ? new Numeral(number.first(), end, value, value, 1, Numeral.Form.DIGITS) : number;
  }

  /** "10^6", "3.2 x 10^6". */
  private Numeral withPower(Numeral number) {
    int end = number.end();
    boolean times = end + 1 < limit && (tokens.lower(end).equals("x") || tokens.is(end, '\u00d7'));
    if (times && tokens.lower(end + 1).equals("10")) {
      double power = power(end + 2, 10);
      return Double.isNaN(power) ? number : number.times(power, end + 4);
    }
    double power = power(end, number.low());
    return Double.isNaN(power)
        ? number
        : new Numeral(number.first(), end + 2, power, power, 1, Numeral.Form.DIGITS);
  }

  /** The number to the power behind a "^" at this token, or NaN. */
  private double power(int at, double number) {
    boolean raised =
        at + 1 < limit
            && tokens.is(at, '^')
            && !tokens.spaceBefore(at)
            && !tokens.spaceBefore(at + 1)
            && tokens.kind(at + 1) == Tokens.Kind.NUMBER
            && tokens.end(at + 1) - tokens.start(at + 1) <= 2;
    double power =
        raised ? Math.pow(number, value(tokens.start(at + 1), tokens.end(at + 1))) : Double.NaN;
    return Double.isInfinite(power) ? Double.NaN : power;
  }

  /** Whether the space before the token is one that holds a number together. */
  private boolean isNarrow(int token) {
    char space = text.charAt(tokens.start(token) - 1);
    return space == '\u00a0' || space == '\u2009' || space == '\u202f';
  }

  private Numeral withFraction(Numeral number, int at) {
    int next = number.end();
    boolean joint =
        next + 1 < limit
            && tokens.is(next, '-')
            && !tokens.spaceBefore(next)
            && !tokens.spaceBefore(next + 1)
            && tokens.kind(next + 1) == Tokens.Kind.NUMBER;
    if (joint) {
      double part = slashed(next + 1, value(tokens.start(next + 1), tokens.end(next + 1)));
      return Double.isNaN(part) ? number : number.plus(part, next + 4);
    }
    if (next < limit && tokens.kind(next) == Tokens.Kind.NUMBER && tokens.first(next) > '9') {
      double part = vulgarFraction(tokens.first(next));
      return Double.isNaN(part) ? number : number.plus(part, next + 1);
    }
    double own = slashed(at, number.low());
    if (!Double.isNaN(own)) {
      return new Numeral(number.first(), at + 3, own, own, 1, Numeral.Form.FRACTION);
    }
    if (next < limit && tokens.kind(next) == Tokens.Kind.NUMBER && tokens.first(next) <= '9') {
      double part = slashed(next, value(tokens.start(next), tokens.end(next)));
      return Double.isNaN(part) ? number : number.plus(part, next + 3);
    }
    return number;
  }

  /** "3/4": the number over the one behind the slash, if it is a fraction that people write. */
  private double slashed(int at, double above) {
    if (at + 2 >= limit
        || !(tokens.is(at + 1, '/') || tokens.is(at + 1, '\u2044'))
        || tokens.spaceBefore(at + 1)
        || tokens.spaceBefore(at + 2)
        || tokens.kind(at + 2) != Tokens.Kind.NUMBER) {
      return Double.NaN;
    }
    double below = value(tokens.start(at + 2), tokens.end(at + 2));
    boolean usual =
        below == 3
            || below == 5
            || below == 10
            || (above == 1 && below > 31 && below <= 1000)
            || (below > 1 && below <= 128 && isPowerOfTwo(below));
    boolean goesOn = at + 3 < limit && tokens.is(at + 3, '/') && !tokens.spaceBefore(at + 3);
    return usual && above < below && above > 0 && !goesOn ? above / below : Double.NaN;
  }

  private static boolean isPowerOfTwo(double value) {
    return Integer.bitCount((int) value) == 1;
  }

  private boolean isMinus(int at) {
    if (tokens.spaceBefore(at + 1) || !(tokens.is(at, '-') || tokens.is(at, '\u2212'))) {
      return false;
    }
    return at == 0
        || tokens.spaceBefore(at)
        || tokens.is(at - 1, '(')
        || tokens.is(at - 1, '$')
        || tokens.is(at - 1, '€')
        || tokens.is(at - 1, '£');
  }

  private static double vulgarFraction(char c) {
    return switch (c) {
      case '½' -> 0.5;
      case '⅓' -> 1 / 3.0;
      case '⅔' -> 2 / 3.0;
      case '¼' -> 0.25;
      case '¾' -> 0.75;
      case '⅕' -> 0.2;
      case '⅖' -> 0.4;
      case '⅗' -> 0.6;
      case '⅘' -> 0.8;
      case '⅙' -> 1 / 6.0;
      case '⅛' -> 0.125;
      case '⅜' -> 0.375;
      case '⅝' -> 0.625;
      case '⅞' -> 0.875;
      default -> Double.NaN;
    };
  }

  /** A currency and its number in one word: "RM120,000", "INR1". Null if the word is none. */
  @Nullable Numeral afterCurrency(int at) {
    int split = splitOf(at);
    if (split < 0) {
      return null;
    }
    int end = tokens.end(at);
    int last = at;
    while (last + 2 < limit
        && (tokens.is(last + 1, '.') || tokens.is(last + 1, ','))
        && !tokens.spaceBefore(last + 1)
        && !tokens.spaceBefore(last + 2)
        && tokens.kind(last + 2) == Tokens.Kind.NUMBER) {
      last += 2;
      end = tokens.end(last);
    }
    double value = value(split, end);
    return Double.isNaN(value)
        ? null
        : new Numeral(at, last + 1, value, value, 1, Numeral.Form.DIGITS);
  }

  /** The currency of such a word, or null. */
  @Nullable Unit currencyOf(int at) {
    int split = splitOf(at);
    return split < 0 ? null : currency(at, split);
  }

  /** "RM" of "RM23", "$A" of "$A82". */
  private @Nullable Unit currency(int at, int split) {
    boolean dollar = at > 0 && tokens.is(at - 1, '$') && !tokens.spaceBefore(at);
    int start = dollar ? tokens.start(at - 1) : tokens.start(at);
    return Units.gluedBefore(text.substring(start, split));
  }

  private int splitOf(int at) {
    int split = tokens.start(at);
    int end = tokens.end(at);
    while (split < end && Character.isLetter(text.charAt(split))) {
      split++;
    }
    boolean fits = split > tokens.start(at) && split - tokens.start(at) <= 4 && split < end;
    return fits && currency(at, split) != null ? split : -1;
  }
}
