package dateline.figure;

import dateline.annotation.Figure;
import dateline.article.Tokens;
import java.util.Set;

/**
 * Finds what a part or a multiple is of:
 *
 * <pre>
 * 33 of the 97 [dead]            two of the country's 54 [reactors]        210 of about 330 [passengers]
 * one in five [voters]           half the [city], twice the usual [size]   five times as much [oil]
 * </pre>
 */
final class Parts {
  /** "the country's", "San Francisco's" have three words. */
  private static final int LONGEST_OWNER = 4;

  private static final Set<String> HEDGES =
      Table.words("some about nearly almost over around roughly perhaps more than fewer less only");

  /** "42 percent of the second class" is of those that were counted before. */
  private static final Set<String> KINDS = Set.of("kind", "class", "sort", "type");

  private Parts() {}

  /** The noun behind "of", or -1. */
  static int of(Tokens tokens, Quantity q, int first, int end, int limit) {
    boolean each = end + 1 < limit && tokens.lower(end + 1).equals("each");
    if (each || isWithin(tokens, q, first)) {
      return -1;
    }
    int whole = whole(tokens, end + 1, limit);
    if (whole >= 0) {
      return whole;
    }
    int head = NounPhrase.anyHead(tokens, end + 1, limit);
    boolean peoples =
        head >= 0
            && head + 1 < limit
            && q.kind() == Figure.Kind.COUNT
            && tokens.isCapitalised(head)
            && tokens.lower(head + 1).equals("and");
    int plural = peoples ? NounPhrase.pluralHead(tokens, head, limit) : -1;
    boolean goesOn = plural >= 0 && NounPhrase.isPlural(tokens.lower(plural));
    boolean kind = head >= 0 && KINDS.contains(tokens.lower(head));
    return kind ? -1 : goesOn ? plural : head;
  }

  /** "within 100 miles of the islands" measures no islands. */
  static boolean isWithin(Tokens tokens, Quantity q, int first) {
    return q.kind() == Figure.Kind.LENGTH && tokens.lower(first).equals("within");
  }

  /**
   * "of the 97 [dead]", "of the combined 4.3 million [sales]", "of Haiti's nine million [people]".
   */
  private static int whole(Tokens tokens, int at, int limit) {
    int number = behindOwner(tokens, at, limit);
    while (number < limit && HEDGES.contains(tokens.lower(number))) {
      number++;
    }
    if (number < limit && NounPhrase.isOpening(tokens.lower(number))) {
      number++;
      boolean adjective =
          number + 1 < limit
              && Numerals.mayStart(tokens, number + 1)
              && !NounPhrase.isPlural(tokens.lower(number))
              && !NounPhrase.endsPhrase(tokens.lower(number));
      number += adjective ? 1 : 0;
    }
    int noun = number;
    while (noun < limit && (Numerals.mayStart(tokens, noun) || Units.isHyphen(tokens, noun))) {
      noun++;
    }
    boolean counts = noun > number && noun < limit && tokens.isWord(noun);
    int head = counts ? NounPhrase.pluralHead(tokens, noun, limit) : -1;
    boolean plural =
        head >= 0
            && (NounPhrase.isPlural(tokens.lower(head))
                || NounPhrase.isNominal(tokens.lower(head)));
    return plural ? head : -1;
  }

  /** The token behind "the country's", where a number follows; else the same token. */
  private static int behindOwner(Tokens tokens, int at, int limit) {
    for (int i = at; i < Math.min(limit - 1, at + LONGEST_OWNER); i++) {
      if (tokens.lower(i).equals("'s")) {
        boolean number = Numerals.mayStart(tokens, i + 1) || HEDGES.contains(tokens.lower(i + 1));
        return number ? i + 1 : at;
      }
      if (!tokens.isWord(i)) {
        return at;
      }
    }
    return at;
  }

  /** The noun behind a part or multiple without "of", or -1. */
  static int behind(Tokens tokens, Quantity q, int end, int limit) {
    if (end >= limit) {
      return -1;
    }
    boolean share = q.number().form() != Numeral.Form.FRACTION && q.value().high() < 1;
    int noun = share ? NounPhrase.pluralHead(tokens, end, limit) : -1;
    if (noun >= 0 && NounPhrase.isPlural(tokens.lower(noun))) {
      return noun;
    }
    if (isAmount(tokens, end, limit)) {
      return NounPhrase.anyHead(tokens, end + 2, limit);
    }
    boolean article = tokens.lower(end).equals("the") && end + 1 < limit;
    if (!article) {
      return -1;
    }
    boolean number = Numerals.mayStart(tokens, end + 1);
    int head = number ? whole(tokens, end, limit) : NounPhrase.anyHead(tokens, end, limit);
    boolean empty = head >= 0 && Counted.isEmpty(tokens.lower(head));
    return empty || (head >= 0 && Units.after(tokens, head, limit) != null) ? -1 : head;
  }

  /** "as much oil", "as many tents". */
  private static boolean isAmount(Tokens tokens, int at, int limit) {
    return at + 2 < limit
        && tokens.lower(at).equals("as")
        && (tokens.lower(at + 1).equals("much") || tokens.lower(at + 1).equals("many"))
        && !NounPhrase.endsPhrase(tokens.lower(at + 2));
  }
}
