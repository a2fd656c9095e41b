package dateline.figure;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.article.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers in a form of their own: ratios ("one in five"), scores ("3-1") and ages ("aged 66"). */
final class OwnForms {
  private static final Set<String> COMPARING =
      Table.words(
          """
          as more the higher larger bigger greater less faster longer stronger its their that
          what lower smaller better likelier worse heavier over cheaper fewer older taller
          """);
  private static final Set<String> SPORT =
      Table.words(
          """
          win wins won beat beats beating lost lose loses defeat defeated victory drew draw
          loss lead led score set sets down up ahead winning thrashed rout advantage
          """);
  private static final Set<String> AGED =
      Table.words("age man woman boy girl youth child teenager pensioner baby");

  private final Tokens tokens;
  private final int from;
  private final int limit;
  private final Numerals numerals;
  private final Ranges ranges;

  /** Reads within the tokens {@code [from, limit)}. */
  OwnForms(Tokens tokens, int from, int limit, Numerals numerals, Ranges ranges) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
    this.numerals = numerals;
    this.ranges = ranges;
  }

  /** The quantity if it has such a form, or null. */
  @Nullable Quantity read(Quantity one) {
    if (one.unit() != null) {
      return null;
    }
    int end = one.end();
    if (end >= limit) {
      return age(one);
    }
    Quantity ratio = ratio(one);
    if (ratio != null) {
      return ratio;
    }
    Quantity score = score(one);
    return score != null ? score : age(one);
  }

  /** "six times as much", "tenfold", "one in five", "nine out of ten". */
  private @Nullable Quantity ratio(Quantity one) {
    int end = one.end();
    String next = tokens.lower(end);
    if (next.equals("times") && end + 1 < limit && COMPARING.contains(tokens.lower(end + 1))) {
      return one.of(Figure.Kind.RATIO, end + 1);
    }
    if ((next.equals("fold") || next.equals("-")) && is(next.equals("-") ? end + 1 : end, "fold")) {
      return one.of(Figure.Kind.RATIO, next.equals("-") ? end + 2 : end + 1);
    }
    boolean out = next.equals("out") && is(end + 1, "of");
    boolean in = next.equals("in");
    if (!out && !in) {
      return null;
    }
    int start = end + (out ? 2 : 1);
    if (is(start, "every") || is(start, "each")) {
      start++;
    }
    Numeral whole = start < limit && Numerals.mayStart(tokens, start) ? numerals.read(start) : null;
    if (whole == null || whole.first() != start || whole.form() == Numeral.Form.VAGUE) {
      return null;
    }
    double part = one.value().high();
    double all = whole.high();
    boolean round = part == 1 || all <= 10 || all == 100 || all == 1000 || out;
    boolean year = whole.form() == Numeral.Form.PLAIN_DIGITS && all > 1000;
    boolean measured = Units.after(tokens, whole.end(), limit) != null;
    if (!round || year || measured || part >= all || part <= 0 || part != Math.rint(part)) {
      return null;
    }
    Interval share = Interval.exactly(part / all);
    return one.valued(share, Figure.Kind.RATIO, whole.end());
  }

  /** "3-1", but "20-30" is a range unless it was won. */
  private @Nullable Quantity score(Quantity one) {
    int dash = one.end();
    Numeral a = one.number();
    boolean glued =
        a.form() == Numeral.Form.PLAIN_DIGITS
            && dash + 1 < limit
            && (tokens.is(dash, '-') || tokens.is(dash, '\u2013'))
            && !tokens.spaceBefore(dash)
            && !tokens.spaceBefore(dash + 1)
            && tokens.kind(dash + 1) == Tokens.Kind.NUMBER;
    boolean to =
        a.form() == Numeral.Form.PLAIN_DIGITS
            && is(dash, "to")
            && dash + 1 < limit
            && tokens.kind(dash + 1) == Tokens.Kind.NUMBER
            && !is(one.first() - 1, "from");
    if (!glued && !to) {
      return null;
    }
    Numeral b = numerals.read(dash + 1);
    boolean pair =
        b != null
            && b.form() == Numeral.Form.PLAIN_DIGITS
            && a.low() < 200
            && b.low() < 200
            && b.end() == dash + 2
            && Units.after(tokens, b.end(), limit) == null;
    if (!pair || b == null) {
      return null;
    }
    boolean played = false;
    for (int i = Math.max(from, one.first() - 8); i < one.first() && !played; i++) {
      played = SPORT.contains(tokens.lower(i));
    }
    boolean counts =
        b.end() < limit && tokens.isWord(b.end()) && NounPhrase.isPlural(tokens.lower(b.end()));
    if ((a.low() < b.low() && !played) || (to && (counts || a.low() < b.low()))) {
      return null;
    }
    Interval value = new Interval(Math.min(a.low(), b.low()), Math.max(a.low(), b.low()));
    return one.valued(value, Figure.Kind.SCORE, b.end());
  }

  /** "aged 66", "at the age of 40", "Ruiz, 66, said". */
  private @Nullable Quantity age(Quantity one) {
    double years = one.value().high();
    if (one.number().form() == Numeral.Form.VAGUE || years > 130 || years < 0) {
      return null;
    }
    int before = ranges.beforeHedge(one.first());
    if (is(before, "between") || is(before, "from")) {
      before--;
    }
    boolean told =
        is(before, "aged")
            || is(before, "ages")
            || (is(before, "age") && !is(before - 1, "the") && !Units.isHyphen(tokens, before - 1))
            || (is(before, "of") && before - 1 >= from && AGED.contains(tokens.lower(before - 1)));
    boolean appended =
        before == one.first() - 1
            && before - 1 >= from
            && tokens.is(before, ',')
            && tokens.isCapitalised(before - 1)
            && one.number().form() == Numeral.Form.PLAIN_DIGITS
            && years >= 1
            && years <= 110
            && (isAside(one.end()) || isNameLine(before, one.end()));
    if (!told && !appended) {
      return null;
    }
    Quantity range = told ? ranges.ranged(one) : one;
    return range.unit() == null ? range.in(Units.yearOfAge(), range.end()) : null;
  }

  /** A comma and a word that goes on with the sentence: ", said". */
  private boolean isAside(int at) {
    return at + 1 < limit
        && tokens.is(at, ',')
        && tokens.isWord(at + 1)
        && !tokens.isCapitalised(at + 1);
  }

  /** A line that is a name and an age: "Ana Ruiz, 52". */
  private boolean isNameLine(int comma, int end) {
    boolean ends = end >= limit || (end == limit - 1 && tokens.is(end, '.'));
    for (int i = from; i < comma && ends; i++) {
      ends = tokens.isCapitalised(i);
    }
    return ends && comma - from >= 2 && comma - from <= 5;
  }

  private boolean is(int at, String lower) {
    return at >= from && at < limit && tokens.lower(at).equals(lower);
  }
}
