package dateline.figure;

import dateline.annotation.Figure;
import dateline.annotation.Reason;
import dateline.annotation.Reasons;
import dateline.article.Span;
import dateline.article.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says of one figure which rule read which words. Of "rose by nearly 900 miles":
 *
 * <pre>
 * value    "900"      number in digits
 * unit     "miles"    units.tsv: mile, length, 1609.344 m
 * bound    "nearly"   hedges.tsv: nearly, less_than
 * change   "rose"     changes.tsv: up
 * </pre>
 *
 * @param figure what was made of the rest
 * @param q the number with its unit
 * @param hedge the words that limit it, or null
 * @param change the word that makes it the size of a rise or fall, or null
 * @param noun what is counted, or null
 */
record Explanation(
    Tokens tokens,
    Figure figure,
    Quantity q,
    Phrases.@Nullable Match<Hedges.Hedge> hedge,
    Phrases.@Nullable Match<Figure.Change> change,
    @Nullable Noun noun) {
  void tell(Reasons reasons) {
    value(reasons);
    unit(reasons);
    bound(reasons);
    if (change != null) {
      String rule = "changes.tsv: " + lower(change.meaning());
      reasons.add(figure, new Reason("change", span(change.first(), change.end()), rule));
    }
    if (noun != null) {
      Span words = tokens.span(noun.token(), noun.token());
      reasons.add(figure, new Reason("counted", words, rule(noun)));
    }
  }

  private void value(Reasons reasons) {
    Numeral number = q.number();
    String written =
        switch (number.form()) {
          case PLAIN_DIGITS, DIGITS -> "in digits";
          case WORDS -> "in words (number-words.tsv)";
          case FRACTION -> "as a fraction";
          case VAGUE -> "given by its size alone (vague.tsv)";
        };
    boolean plain = q.form() == Quantity.Form.PLAIN;
    if (q.range() && plain) {
      reasons.add(figure, new Reason("value", quantity(), "two numbers joined, " + written));
    } else {
      Span words = span(number.first(), number.end());
      reasons.add(figure, new Reason("value", words, "number " + written));
    }
    if (!plain) {
      reasons.add(figure, new Reason("form", quantity(), q.form().words()));
    }
  }

  private void unit(Reasons reasons) {
    Unit unit = q.unit();
    if (unit == null) {
      return;
    }
    String table = unit.kind() == Figure.Kind.MONEY ? "currencies.tsv" : "units.tsv";
    String name = unit.name().strip();
    String base = unit.base().equals("1") ? "" : " " + unit.base();
    String size = ", " + decimal(unit.factor()) + base;
    String rule = table + ": " + name + ", " + lower(unit.kind()) + size;
    int counted = noun == null ? -1 : noun.token();
    if (!holds(counted)) {
      reasons.add(figure, new Reason("unit", unitWords(), rule));
      return;
    }
    int of = of(counted);
    Span words = of < counted && of > q.number().end() ? span(q.number().end(), of) : null;
    reasons.add(figure, new Reason("unit", words, rule));
    reasons.add(
        figure, new Reason("per", span(counted + 1, q.end()), "how often, behind the noun"));
  }

  /** "20 square kilometres [of land] every day". */
  private boolean holds(int counted) {
    return q.number().end() <= counted && counted + 1 < q.end();
  }

  /** The words of the quantity in front of or behind its number; null if it has no more. */
  private @Nullable Span unitWords() {
    Numeral number = q.number();
    if (q.end() > number.end()) {
      return span(number.end(), q.end());
    }
    boolean ahead = !q.range() && q.first() < number.first();
    return ahead ? span(q.first(), number.first()) : null;
  }

  private void bound(Reasons reasons) {
    String bound = lower(figure.bound());
    if (hedge != null) {
      String rule = "hedges.tsv: " + hedge.meaning().words() + ", " + bound;
      reasons.add(figure, new Reason("bound", span(hedge.first(), hedge.end()), rule));
    } else if (q.number().form() == Numeral.Form.VAGUE) {
      reasons.add(figure, new Reason("bound", null, "a vague number is " + bound));
    } else if (q.range()) {
      reasons.add(figure, new Reason("bound", null, "both ends are given"));
    }
  }

  private String rule(Noun noun) {
    boolean of = noun.by() == Noun.By.BEHIND && of(noun.token()) < noun.token();
    return of ? "noun behind 'of'" : noun.by().words();
  }

  /** The "of" between the number and the noun, or the noun. */
  private int of(int counted) {
    int of = q.number().end();
    while (of < counted && !tokens.lower(of).equals("of")) {
      of++;
    }
    return of;
  }

  private Span quantity() {
    return span(q.first(), q.end());
  }

  private Span span(int first, int end) {
    return tokens.span(first, end - 1);
  }

  private static String decimal(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
