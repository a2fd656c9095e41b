package dateline.place;

import dateline.article.Tokens;
import java.util.Arrays;
import java.util.List;

/**
 * Which mention the words say lies in which other:
 *
 * <pre>
 * Paris, Texas                          Paris lies in Texas if any Paris does
 * Makhnovka, in Kursk region            Makhnovka lies in Kursk region, known or not
 * Sudzha, a town in Russia's Kursk region      Sudzha lies in Kursk region, that in Russia
 * </pre>
 */
final class Containment {
  private static final int FARTHEST = 9;

  private final Tokens tokens;
  private final List<Mention> mentions;
  private final int[] outer;
  private final boolean[] certain;

  Containment(Tokens tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
    outer = new int[mentions.size()];
    certain = new boolean[mentions.size()];
    Arrays.fill(outer, -1);
    for (int i = 0; i + 1 < mentions.size(); i++) {
      read(i);
    }
  }

  /** The mention that this one is said to lie in, or -1. */
  int outer(int mention) {
    return outer[mention];
  }

  /** Whether the words leave no other reading; a bare comma may also part the items of a list. */
  boolean isCertain(int mention) {
    return certain[mention];
  }

  /** Whether another place follows in the same list: "Niger, Nigeria and Togo". */
  boolean isListed(int mention) {
    return mention + 1 < mentions.size() && follows(mention + 1);
  }

  /** Whether only a comma or "and" parts the mention from the one before it. */
  boolean follows(int mention) {
    int from = mentions.get(mention - 1).last() + 1;
    int to = mentions.get(mention).first();
    boolean one = from + 1 == to && (tokens.is(from, ',') || tokens.lower(from).equals("and"));
    return one || (from + 2 == to && tokens.is(from, ',') && tokens.lower(from + 1).equals("and"));
  }

  private void read(int inner) {
    int from = mentions.get(inner).last() + 1;
    int to = mentions.get(inner + 1).first();
    if (to - from > FARTHEST || tokens.sentenceOf(to) != tokens.sentenceOf(from - 1)) {
      return;
    }
    if (tokens.lower(from).equals("'s") && areSmall(from + 1, to)) {
      outer[inner + 1] = inner;
      return;
    }
    boolean comma = tokens.is(from, ',');
    if (comma && from + 1 == to) {
      outer[inner] = inner + 1;
    } else if (tokens.is(from, '(') && from + 1 == to) {
      outer[inner] = inner + 1;
    } else if (leadsIn(comma ? from + 1 : from, to)) {
      outer[inner] = chainEnd(inner + 1);
      boolean division = mentions.get(outer[inner]).hint() != Mention.Hint.NONE;
      certain[inner] = to - from > 3 || (comma && division);
    }
  }

  /** "in", "a village in the", "in northern", "near the city of". */
  private boolean leadsIn(int from, int to) {
    boolean town = false;
    for (int i = from; i < to; i++) {
      town |= Words.TOWN_WORDS.contains(tokens.lower(i));
      if (tokens.isCapitalised(i) || !(tokens.isWord(i) || tokens.is(i, '-'))) {
        return false;
      }
    }
    if (from == to) {
      return false;
    }
    String opening = tokens.lower(from);
    String closing = tokens.lower(to - 1);
    boolean plain = opening.equals("in") && to - from <= 2;
    boolean told =
        town
            && (opening.equals("a") || opening.equals("an") || opening.equals("the"))
            && (closing.equals("in") || closing.equals("of") || Words.IN.contains(closing));
    return plain || told;
  }

  /** Only words that say where in it: "'s southern", "'s border region of". */
  private boolean areSmall(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.lower(i);
      boolean where =
          tokens.is(i, '-')
              || Words.IN.contains(word)
              || Words.TOWN_WORDS.contains(word)
              || DivisionWords.isFirstLevel(word)
              || word.endsWith("ern")
              || word.equals("of")
              || word.equals("border");
      if (!where || tokens.isCapitalised(i)) {
        return false;
      }
    }
    return true;
  }

  /** In "in Ukraine's Donetsk region" the innermost one: Donetsk. */
  private int chainEnd(int mention) {
    int end = mention;
    while (end + 1 < mentions.size()) {
      int from = mentions.get(end).last() + 1;
      int to = mentions.get(end + 1).first();
      if (to - from > 4 || !tokens.lower(from).equals("'s") || !areSmall(from + 1, to)) {
        break;
      }
      end++;
    }
    return end;
  }
}
