/**
 * The figure annotator: every number that states a quantity, with hedge, unit, interval and what is
 * counted.
 *
 * <pre>{@code
 * AnnotatedArticle tagged = new FigureAnnotator().annotate(AnnotatedArticle.untagged(article));
 * tagged.figures(); // "up to several hundred riders": COUNT at_most [-inf, 900] riders
 * }</pre>
 *
 * <p>A number is read in steps, each a type of its own: a {@link dateline.figure.Numeral} (digits
 * or words), a {@link dateline.figure.Quantity} (with currency or unit, range, ratio, score or
 * age), then hedges, the noun that is counted, "per day", and rise or fall. Dates, years, labels
 * and other numbers that state no quantity are left out by {@code NotFigures} and {@code Dates}.
 * Words, units, currencies, hedges, vague words and labels are tables; each row has an example that
 * a test reads. All other currencies come from the JDK.
 *
 * <p>Every rule looks at a bounded number of tokens or reads on from where it stopped, so the time
 * grows with the length of a text.
 *
 * <p>Limits: no parts of speech are known, so what is counted is found by word forms and lists.
 * "From 20 to 30" is read as a range, also where something rose from one to the other.
 */
@NullMarked
package dateline.figure;

import org.jspecify.annotations.NullMarked;
