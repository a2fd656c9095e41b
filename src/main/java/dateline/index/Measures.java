package dateline.index;

import dateline.annotation.Claim;
import dateline.annotation.Figure;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@link Fields#CLAIM_MEASURE}: which figures stand on one scale, so that their
 * numbers can be compared.
 *
 * <pre>
 * 540 troops     soldiers     a count, by the head of what is counted
 * $3.2 million   money USD    money, by its currency
 * 12 miles       length       all else by its kind
 * 17 to 12       none: a score, a ratio or a rate has no scale of its own
 * </pre>
 */
public final class Measures {
  /** Before the currency of money. */
  public static final String MONEY = "money ";

  /** The currency of money that could be of several. */
  private static final String UNTOLD = "XXX";

  private static final Set<String> KINDS =
      Arrays.stream(Figure.Kind.values()).map(ArticleDocuments::lower).collect(Collectors.toSet());

  private Measures() {}

  /** Whether figures on this scale are counts, which have no base unit. */
  public static boolean isCount(String measure) {
    return !measure.startsWith(MONEY) && !KINDS.contains(measure);
  }

  /** What the claim's figure is measured by, or null. */
  static @Nullable String of(Claim claim) {
    Figure figure = claim.figure();
    String head = claim.head();
    return switch (figure.kind()) {
      case COUNT -> head != null && KINDS.contains(head) ? "number of " + head : head;
      case MONEY -> {
        String currency = figure.baseUnit();
        yield currency == null || currency.equals(UNTOLD) ? null : MONEY + currency;
      }
      case PERCENT, LENGTH, AREA, VOLUME, MASS, SPEED, DURATION, TEMPERATURE, ENERGY, POWER, AGE ->
          figure.baseUnit() == null ? null : ArticleDocuments.lower(figure.kind());
      case RATIO, RATE, SCORE, OTHER -> null;
    };
  }
}
