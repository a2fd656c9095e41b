package dateline.search;

import dateline.index.Fields;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/**
 * The numbers of claims in one part of an index, claim after claim in the order of their documents.
 *
 * <pre>
 * about 2.5 km    base units  number 2500  low 2250  high 2750
 *                 as stated   number 2500  low 2.25  high 2.75
 * </pre>
 */
final class ClaimEnds {
  private final boolean asStated;
  private final NumericDocValues numbers;
  private final NumericDocValues lows;
  private final NumericDocValues highs;
  private final NumericDocValues statedLows;
  private final NumericDocValues statedHighs;
  private int document;

  /** The ends in base units, or in the unit as stated. */
  ClaimEnds(LeafReaderContext leaf, boolean asStated) throws IOException {
    this.asStated = asStated;
    numbers = DocValues.getNumeric(leaf.reader(), Fields.CLAIM_NUMBER_STATED);
    lows = DocValues.getNumeric(leaf.reader(), Fields.CLAIM_SURE_LOW);
    highs = DocValues.getNumeric(leaf.reader(), Fields.CLAIM_SURE_HIGH);
    statedLows = DocValues.getNumeric(leaf.reader(), Fields.CLAIM_VALUE_LOW);
    statedHighs = DocValues.getNumeric(leaf.reader(), Fields.CLAIM_VALUE_HIGH);
  }

  /** Goes to a claim; false if the document is none. */
  boolean read(int claim) throws IOException {
    document = claim;
    return numbers.advanceExact(claim);
  }

  private static double at(NumericDocValues values, int claim, double otherwise)
      throws IOException {
    return values.advanceExact(claim) ? Double.longBitsToDouble(values.longValue()) : otherwise;
  }

  /** The number to sort by, always in base units. */
  double number() throws IOException {
    return Double.longBitsToDouble(numbers.longValue());
  }

  /** The lower end of what is surely so; looked up anew at each call, as the upper one is. */
  double low() throws IOException {
    return asStated && statedLows.advanceExact(document)
        ? Double.longBitsToDouble(statedLows.longValue())
        : at(lows, document, number());
  }

  /** The upper end. */
  double high() throws IOException {
    if (asStated && statedHighs.advanceExact(document)) {
      return Double.longBitsToDouble(statedHighs.longValue());
    }
    return asStated && statedLows.advanceExact(document)
        ? Double.longBitsToDouble(statedLows.longValue())
        : at(highs, document, number());
  }
}
