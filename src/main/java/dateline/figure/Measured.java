package dateline.figure;

import dateline.annotation.Figure;
import dateline.article.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a measure without a noun of its own is of:
 *
 * <pre>
 * the [slick] covered 900 square miles        a [panel] more than twelve feet long
 * a $20 billion [fund], a 987-foot [tanker]   a [suit] for $15 billion, $3 million for [relief]
 * [fined] $50,000                             two million barrels of [oil]
 * </pre>
 */
final class Measured {
  private static final Phrases<String> SUMS = new Phrases<>();

  static {
    for (List<String> row : Table.rows("sums.tsv", 3)) {
      Table.forms(row.get(1)).forEach(form -> SUMS.add(form, row.get(0)));
    }
  }

  /** Verbs whose subject has the measure that stands behind them. */
  private static final Set<String> MEASURING =
      Table.words(
          """
          cover covers covered measure measures measured span spans spanned weigh weighs weighed
          hold holds held contain contains contained stretch stretches stretched extend extends
          extended reach reaches reached sank sink sinks fell rose climbed dropped broke breaks
          run runs ran carry carries carried store stores stored emit emits emitted
          """);

  private static final Set<String> EXTENT =
      Table.words("long wide high deep tall thick across broad");

  /** Nouns behind a sum that are no goods: "$5 million today", "$5 more". */
  private static final Set<String> NO_GOODS =
      Table.words(
          """
          total range mark level figure price value more less apiece each record worth net gross
          prior previous higher lower better worse up down name
          """);

  private static final int REACH = 8;

  private final Tokens tokens;
  private final int from;
  private final int limit;

  /** Within the tokens {@code [from, limit)}. */
  Measured(Tokens tokens, int from, int limit) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
  }

  /**
   * The noun, or null.
   *
   * @param first where the measure and its hedge begin
   * @param end the token behind them
   */
  @Nullable Noun of(Quantity q, int first, int end) {
    Noun noun = withinUnit(q);
    if (noun == null) {
      noun = behind(q, first, end);
    }
    if (noun == null && end < limit && EXTENT.contains(tokens.lower(end))) {
      noun = before(first);
    }
    if (noun == null) {
      noun = subject(first);
    }
    if (noun == null && end < limit && tokens.is(end, ',')) {
      noun = apposed(first);
    }
    return noun == null && q.kind() == Figure.Kind.MONEY ? ofSum(first, end) : noun;
  }

  /** Whether a length goes before this word: "40 miles [long]". */
  static boolean isExtent(String lower) {
    return EXTENT.contains(lower);
  }

  /** "two million barrels of [oil]": a unit that names what is measured. */
  private @Nullable Noun withinUnit(Quantity q) {
    for (int i = q.number().end() + 1; i + 1 < q.end(); i++) {
      if (tokens.lower(i).equals("of")) {
        return Noun.at(tokens, i + 1, Noun.By.BEHIND);
      }
    }
    return null;
  }

  /** "$2,000 [bail]", "a $20 billion [fund]", "the 987-foot [tanker]". */
  private @Nullable Noun behind(Quantity q, int first, int end) {
    boolean money = q.kind() == Figure.Kind.MONEY;
    int number = q.number().end();
    boolean joined = number < q.end() && Units.isHyphen(tokens, number);
    boolean share = q.kind() == Figure.Kind.PERCENT && first > from && isArticle(first - 1);
    if (!(money || joined || share) || end >= limit) {
      return null;
    }
    int head = NounPhrase.anyHead(tokens, end, limit);
    boolean fits =
        head >= 0
            && !NounPhrase.isOpening(tokens.lower(end))
            && !tokens.isCapitalised(end)
            && !tokens.isCapitalised(head)
            && !NO_GOODS.contains(tokens.lower(head))
            && !Counted.isEmpty(tokens.lower(head))
            && !tokens.lower(end).endsWith("ly")
            && !tokens.lower(head).endsWith("ed")
            && !(tokens.lower(head).endsWith("ing") && tokens.lower(head).length() > 6);
    return fits ? Noun.at(tokens, head, Noun.By.BEHIND) : null;
  }

  /** "a [panel] more than twelve feet long", "the [slick] off the coast, 40 miles across". */
  private @Nullable Noun before(int first) {
    int at = first - 1;
    if (at >= from && tokens.is(at, ',')) {
      at--;
    }
    return noun(at);
  }

  /** "the [assets] of the firm, $10 billion or so, are". */
  private @Nullable Noun apposed(int first) {
    if (first - 1 < from || !tokens.is(first - 1, ',')) {
      return null;
    }
    Noun near = noun(first - 2);
    int of = first - 3;
    while (of > from && NounPhrase.isOpening(tokens.lower(of))) {
      of--;
    }
    Noun outer = of > from && tokens.lower(of).equals("of") ? noun(of - 1) : null;
    return outer == null ? near : outer;
  }

  /** "the [slick] covered", "the [tank] which is said to hold". */
  private @Nullable Noun subject(int first) {
    int at = first - 1;
    while (at >= from && (tokens.lower(at).equals("to") || tokens.lower(at).equals("over"))) {
      at--;
    }
    if (at < from || !MEASURING.contains(tokens.lower(at))) {
      return null;
    }
    for (int i = at - 1; i >= Math.max(from, at - REACH) && tokens.isWord(i); i--) {
      String lower = tokens.lower(i);
      boolean passed =
          NounPhrase.isAuxiliary(lower)
              || lower.endsWith("ly")
              || lower.equals("which")
              || lower.equals("that")
              || lower.equals("said")
              || lower.equals("inside")
              || lower.equals("outside")
              || lower.equals("to");
      if (!passed) {
        return noun(Counted.outerNoun(tokens, i, from));
      }
    }
    return null;
  }

  /** "a [suit] for $15 billion", "$3 million for the [costs]", "[fined] $50,000". */
  private @Nullable Noun ofSum(int first, int end) {
    int verb = first - 1;
    while (verb > from && isObject(tokens.lower(verb))) {
      verb--;
    }
    Phrases.Match<String> sum = SUMS.endingBefore(tokens, verb + 1, from);
    if (sum != null) {
      return new Noun(sum.meaning(), sum.first(), Noun.By.SUM);
    }
    boolean paidFor = first - 2 >= from && tokens.lower(first - 1).equals("for");
    Noun goods = paidFor ? noun(first - 2) : null;
    if (goods != null) {
      return goods;
    }
    boolean spentOn =
        end + 1 < limit && (tokens.lower(end).equals("for") || tokens.lower(end).equals("on"));
    int head = spentOn ? NounPhrase.anyHead(tokens, end + 1, limit) : -1;
    boolean isGoods =
        head >= 0
            && !tokens.isCapitalised(head)
            && !Numerals.mayStart(tokens, end + 1)
            && Units.after(tokens, head, limit) == null
            && !tokens.lower(end + 1).equals("each")
            && !tokens.lower(end + 1).equals("every");
    return isGoods ? Noun.at(tokens, head, Noun.By.BEHIND) : null;
  }

  private static boolean isObject(String lower) {
    return switch (lower) {
      case "him", "her", "it", "them", "us", "me", "you", "a" -> true;
      default -> false;
    };
  }

  private @Nullable Noun noun(int at) {
    boolean noun =
        at >= from
            && tokens.isWord(at)
            && !NounPhrase.endsPhrase(tokens.lower(at))
            && (!tokens.isCapitalised(at) || at == from)
            && !tokens.lower(at).endsWith("ed")
            && !tokens.lower(at).endsWith("ly")
            && !tokens.lower(at).equals("'s")
            && !Counted.isEmpty(tokens.lower(at));
    return noun ? Noun.at(tokens, at, Noun.By.FRONT) : null;
  }

  private boolean isArticle(int at) {
    return tokens.lower(at).equals("a") || tokens.lower(at).equals("an");
  }
}
