package dateline.search;

/**
 * Somebody or something that stands in the same articles more often than by chance.
 *
 * @param kind person, org, place or word
 * @param name as it is shown
 * @param together number of articles that have both
 * @param articles number of all articles that have it
 * @param times how many times as often as by chance, above 1
 * @param score Dunning's log-likelihood ratio: how little it looks like chance
 */
public record RelatedRow(
    String kind, String name, long together, long articles, double times, double score) {}
