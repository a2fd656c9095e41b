package dateline.search;

import org.jspecify.annotations.Nullable;

/**
 * Why one part of a claim is what it is: slot "bound", words "up to", rule "hedges.tsv: up to,
 * at_most".
 *
 * @param slot the part: "bound", "counted", "place", "speaker"
 * @param words the words that were read, on one line, or null where the rule reads none
 * @param rule the rule, with the table where it stands in one
 */
public record ClaimReason(String slot, @Nullable String words, String rule) {}
