package dateline.figure;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.article.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers in a form of their own: ratios ("one in five", "3:1"), scores ("3-1") and ages. */
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
          vote voted majority ruled passed approved rejected loss lead led score set sets down up ahead winning thrashed rout advantage
          """);
  private static final int RATIO_REACH = 8;

  private final Tokens tokens;
  private final int from;
  private final int limit;
  private final Numerals numerals;
  private final Ages ages;

  /** Reads within the tokens {@code [from, limit)}. */
  OwnForms(Tokens tokens, int from, int limit, Numerals numerals, Ranges ranges) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
    this.numerals = numerals;
    this.ages = new Ages(tokens, from, limit, ranges);
  }

  /** The quantity if it has such a form, or null. */
  @Nullable Quantity read(Quantity one) {
    Unit unit = one.unit();
    if (unit != null) {
      return unit.name().equals("year") ? ages.read(one) : null;
    }
    int end = one.end();
    if (end >= limit) {
      return ages.read(one);
    }
    Quantity proportion = proportion(one);
    Quantity ratio = proportion != null ? proportion : ratio(one);
    if (ratio != null) {
      return ratio;
    }
    Quantity score = score(one);
    return score != null ? score : ages.read(one);
  }

  /** "six times as much", "tenfold", "one in five", "nine out of ten". */
  private @Nullable Quantity ratio(Quantity one) {
    int end = one.end();
    String next = tokens.lower(end);
    if (next.equals("times") && isCompared(end + 1)) {
      return one.of(Figure.Kind.RATIO, end + 1).as(Quantity.Form.MULTIPLE);
    }
    if ((next.equals("fold") || next.equals("-")) && is(next.equals("-") ? end + 1 : end, "fold")) {
      return one.of(Figure.Kind.RATIO, next.equals("-") ? end + 2 : end + 1)
          .as(Quantity.Form.MULTIPLE);
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
    int number = is(start, "a") ? start + 1 : start;
    Numeral whole =
        number < limit && Numerals.mayStart(tokens, number) ? numerals.read(number) : null;
    if (whole == null || whole.first() != start || whole.form() == Numeral.Form.VAGUE) {
      return null;
    }
    double part = one.value().high();
    double all = whole.high();
    boolean round = part == 1 || all <= 10 || all == 100 || all == 1000 || (out && all < 100);
    boolean year = whole.form() == Numeral.Form.PLAIN_DIGITS && all > 1000;
    boolean measured = Units.after(tokens, whole.end(), limit) != null;
    if (!round || year || measured || part >= all || part <= 0 || part != Math.rint(part)) {
      return null;
    }
    Interval share = Interval.exactly(part / all);
    return one.valued(share, Figure.Kind.RATIO, whole.end()).as(Quantity.Form.SHARE);
  }

  /** "as high", and "Earth's radius". */
  private boolean isCompared(int at) {
    return at < limit && (COMPARING.contains(tokens.lower(at)) || is(at + 1, "'s"));
  }

  /** "two to three times as high". */
  Quantity multiple(Quantity q) {
    boolean times =
        q.range() && q.unit() == null && is(q.end(), "times") && isCompared(q.end() + 1);
    return times ? q.of(Figure.Kind.RATIO, q.end() + 1).as(Quantity.Form.MULTIPLE) : q;
  }

  /** "a ratio of 3:1", "odds of 10 to 1", "a three-to-one margin": the first over the second. */
  private @Nullable Quantity proportion(Quantity one) {
    int joint = one.end();
    boolean hyphens = tokens.is(joint, '-') && is(joint + 1, "to") && joint + 2 < limit;
    boolean joined = tokens.is(joint, ':') || tokens.is(joint, '-') || is(joint, "to");
    int start = hyphens && tokens.is(joint + 2, '-') ? joint + 3 : joint + 1;
    Numeral below =
        joined && start < limit && Numerals.mayStart(tokens, start) ? numerals.read(start) : null;
    if (below == null || below.first() != start || !(below.low() > 0) || one.value().low() < 0) {
      return null;
    }
    int behind = Units.isHyphen(tokens, Math.min(below.end(), limit - 1)) ? 1 : 0;
    boolean told = isProportion(below.end() + behind);
    for (int i = one.first() - 1; i >= Math.max(from, one.first() - RATIO_REACH) && !told; i--) {
      told = isProportion(i);
    }
    boolean toOne = below.low() == 1 && (start == joint + 3 || one.value().high() == 1);
    return told || toOne
        ? one.valued(
                Interval.exactly(one.value().low() / below.low()), Figure.Kind.RATIO, below.end())
            .as(Quantity.Form.PROPORTION)
        : null;
  }

  private boolean isProportion(int at) {
    return is(at, "ratio") || is(at, "odds") || is(at, "ratios");
  }

  /** "3-1", "five to three", but "20-30" is a range unless it was won. */
  private @Nullable Quantity score(Quantity one) {
    int dash = one.end();
    Numeral a = one.number();
    boolean joined =
        (tokens.is(dash, '-') || tokens.is(dash, '\u2013'))
            && a.form() == Numeral.Form.PLAIN_DIGITS
            && !tokens.spaceBefore(dash)
            && !tokens.spaceBefore(Math.min(dash + 1, limit - 1));
    boolean to = is(dash, "to") && !is(one.first() - 1, "from");
    boolean second = dash + 1 < limit && Numerals.mayStart(tokens, dash + 1);
    Numeral b = (joined || to) && second ? numerals.read(dash + 1) : null;
    boolean pair =
        b != null
            && b.form() == a.form()
            && (a.form() == Numeral.Form.PLAIN_DIGITS || (to && a.form() == Numeral.Form.WORDS))
            && a.low() < 1000
            && b.low() < 1000
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
    boolean rises = a.low() < b.low() && (a.low() > 0 || to);
    boolean words = a.form() == Numeral.Form.WORDS;
    boolean high = a.low() >= 200 || b.low() >= 200;
    if ((!played && (rises || words || high)) || (to && (counts || rises))) {
      return null;
    }
    Interval value = new Interval(Math.min(a.low(), b.low()), Math.max(a.low(), b.low()));
    return one.valued(value, Figure.Kind.SCORE, b.end()).as(Quantity.Form.SCORE);
  }

  private boolean is(int at, String lower) {
    return at >= from && at < limit && tokens.lower(at).equals(lower);
  }
}
