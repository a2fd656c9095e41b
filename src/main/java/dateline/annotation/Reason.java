package dateline.annotation;

import dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why one part of an annotation is what it is. For "nearly 900 soldiers", a figure:
 *
 * <pre>
 * slot "bound"   words [31, 37) "nearly"   rule "hedge in hedges.tsv: less_than"
 * </pre>
 *
 * @param slot the part that it settled: "bound", "unit", "speaker"
 * @param words where the words that were read stand in {@code article.text()}, or null where the
 *     rule reads none
 * @param rule the rule, in a few words, with the table where it stands in one
 */
public record Reason(String slot, @Nullable Span words, String rule) {
  public Reason {
    if (slot.isBlank() || rule.isBlank()) {
      throw new IllegalArgumentException("a reason needs a slot and a rule");
    }
  }
}
