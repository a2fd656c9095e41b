package dateline.figure;

import org.jspecify.annotations.Nullable;

/** Says which words made a figure: "digits, 'over' before, square kilometre". */
final class Rules {
  private Rules() {}

  static String of(Quantity q, Phrases.@Nullable Match<Hedges.Hedge> hedge) {
    String form =
        switch (q.number().form()) {
          case PLAIN_DIGITS, DIGITS -> "digits";
          case WORDS -> "words";
          case FRACTION -> "fraction";
          case VAGUE -> "vague number";
        };
    String number = q.range() ? "range in " + form : form;
    Unit unit = q.unit();
    String measured = unit == null ? number : number + ", unit " + unit.name().strip();
    return hedge == null ? measured : measured + ", hedge '" + hedge.meaning().words() + "'";
  }
}
