package dateline.figure;

/**
 * A number as written, before anything is known of hedge, unit or noun.
 *
 * <pre>
 * hundreds of thousands    tokens [first, end)  low 200000  high 1000000  form VAGUE
 * </pre>
 *
 * @param first its first token
 * @param end the token after its last
 * @param low the lowest number that is meant
 * @param high the highest; equal to {@code low} unless the words are vague
 * @param magnitude the power that its last word gave it: 1e6 for "3 million"
 * @param form how it is written
 */
record Numeral(int first, int end, double low, double high, double magnitude, Form form) {
  /** How a number is written. */
  enum Form {
    /** Digits without a grouping mark, point or word: it may be a year or a label. */
    PLAIN_DIGITS,
    /** Any other digits: "10,000", "3.5", "3 million". */
    DIGITS,
    /** "twenty-one", "three dozen". */
    WORDS,
    /** "a third", "two-thirds", "1/4". */
    FRACTION,
    /** "hundreds", "several hundred", "a couple of". */
    VAGUE
  }

  boolean isInDigits() {
    return form == Form.PLAIN_DIGITS || form == Form.DIGITS;
  }

  Numeral startingAt(int token) {
    return new Numeral(token, end, low, high, magnitude, form);
  }

  Numeral times(double factor, int newEnd) {
    Form grown = form == Form.PLAIN_DIGITS ? Form.DIGITS : form;
    return new Numeral(
        first, newEnd, rounded(low * factor), rounded(high * factor), magnitude * factor, grown);
  }

  /** 8.14 billion is 8,140,000,000, not 8,140,000,000.000001. */
  private static double rounded(double value) {
    double whole = Math.rint(value);
    return Math.abs(value - whole) <= 1e-9 * Math.abs(value) ? whole : value;
  }

  Numeral plus(double part, int newEnd) {
    Form grown = form == Form.PLAIN_DIGITS ? Form.DIGITS : form;
    return new Numeral(first, newEnd, low + part, high + part, magnitude, grown);
  }

  Numeral negated(int newFirst) {
    return new Numeral(newFirst, end, -high, -low, magnitude, Form.DIGITS);
  }
}
