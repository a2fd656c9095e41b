package dateline.name;

/**
 * What one sort of evidence said for a name as it was read, against the next best reading: "the
 * word before the row of capitals", at "AFP", 1.3.
 *
 * @param what the sort of evidence
 * @param word where it stands, as printed
 * @param weight above 0 for, below 0 against; natural logarithm of odds
 */
public record Weight(String what, String word, double weight) {}
