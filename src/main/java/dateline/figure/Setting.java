package dateline.figure;

import dateline.article.Tokens;
import java.util.Set;

/** What one sentence is about, found once and only if asked: money, a poll, seats; a headline. */
final class Setting {
  private static final Set<String> MONEY =
      Table.words(
          """
          cost costs pay paid pays price prices worth fine fined salary spent spend earn
          earned debt debts budget profit sales currency cash money bank fee sterling deal
          wages tax bill savings loan loans
          """);
  private static final Set<String> POLL =
      Table.words(
          """
          poll polls polling survey voters vote approval ballot electorate support candidate
          candidates election rating pollster turnout
          """);
  private static final Set<String> SEATS =
      Table.words("seat seats vote votes elected election delegates members electors medals");
  private static final Set<String> SMALL =
      Table.words("a an the of in on at by for from with to and or but as is after over per 's");

  private final Tokens tokens;
  private final int from;
  private final int limit;
  private boolean known;
  private boolean money;
  private boolean poll;
  private boolean seats;
  private boolean headline;

  /** The sentence of the tokens {@code [from, limit)}. */
  Setting(Tokens tokens, int from, int limit) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
  }

  /** Whether a word of it speaks of money, which makes pounds sterling. */
  boolean isAboutMoney() {
    return look().money;
  }

  /** Whether it tells of a poll, which makes points percentage points. */
  boolean isPoll() {
    return look().poll;
  }

  /** Whether seats, votes or medals are shared out: "Labour 390, Liberals 12". */
  boolean isShareOut() {
    return look().seats;
  }

  /** Whether every word but the small ones has a capital. */
  boolean isHeadline() {
    return look().headline;
  }

  private Setting look() {
    if (!known) {
      known = true;
      headline = true;
      for (int i = from; i < limit; i++) {
        String lower = tokens.lower(i);
        money |= MONEY.contains(lower) || tokens.is(i, '£');
        poll |= POLL.contains(lower);
        seats |= SEATS.contains(lower);
        headline &= !tokens.isWord(i) || tokens.isCapitalised(i) || SMALL.contains(lower);
      }
    }
    return this;
  }
}
