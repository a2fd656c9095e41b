package dateline.attribution;

import dateline.annotation.VerbClass;
import dateline.article.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the verb that a figure hangs on: of its subject, else the nearest before it. */
final class ClaimVerb {
  /**
   * A verb as it hangs on a figure.
   *
   * @param token where it stands, or -1
   * @param verbs what it says there: "lost" of "lost their lives" is killed; or null
   */
  record Hung(int token, @Nullable VerbClass verbs) {}

  /** "people were believed by the police to have been killed" has nine words. */
  private static final int REACH = 10;

  private final Reading reading;
  private final Tokens tokens;

  ClaimVerb(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
  }

  /**
   * The verb of the figure at the tokens from {@code first} to {@code last}: what befell them
   * behind it, the nearest verb before it in its clause, the first one after it.
   *
   * @param counted the noun that is counted, or null
   */
  Hung of(int first, int last, @Nullable String counted, Stretch clause) {
    Hung fate = fate(behindNoun(last, counted, clause), clause);
    return fate == null ? at(nearest(first, last, clause)) : fate;
  }

  private Hung at(int token) {
    return new Hung(token, token < 0 ? null : VerbClasses.of(tokens.lower(token)));
  }

  private int nearest(int first, int last, Stretch clause) {
    int auxiliary = -1;
    for (int i = first - 1; i >= clause.first(); i--) {
      if (isMainVerb(i) || (i == first - 1 && isFate(i))) {
        return i;
      }
      if (auxiliary < 0 && reading.is(i, Words.AUXILIARY) && !reading.is(i, Words.MODAL)) {
        auxiliary = i;
      }
    }
    if (auxiliary >= 0) {
      return auxiliary;
    }
    for (int i = last + 1; i <= clause.last(); i++) {
      if (isMainVerb(i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The noun's token where it stands behind "of": "20 of the 36 [passengers] died"; else the last.
   */
  private int behindNoun(int last, @Nullable String counted, Stretch clause) {
    boolean of = counted != null && last < clause.last() && reading.is(last + 1, "of");
    for (int i = last + 1; of && i <= Math.min(clause.last(), last + REACH); i++) {
      if (tokens.lower(i).equals(counted)) {
        return i;
      }
    }
    return last;
  }

  /** "40 people [died]", "40 people were believed to have been [killed]". */
  private @Nullable Hung fate(int last, Stretch clause) {
    int end = Math.min(clause.last(), last + REACH);
    for (int i = last + 1; i <= end && tokens.isWord(i); i++) {
      if (isFate(i)) {
        return at(i);
      }
      if (tokens.lower(i).equals("picked") && i < clause.last() && reading.is(i + 1, "up")) {
        return new Hung(i, VerbClasses.of("rescued"));
      }
      boolean lives =
          tokens.lower(i).equals("lost")
              && i + 2 <= clause.last()
              && reading.is(i + 1, Words.DETERMINER);
      if (lives) {
        return switch (tokens.lower(i + 2)) {
          case "life", "lives" -> new Hung(i, VerbClasses.of("died"));
          case "home", "homes" -> new Hung(i, VerbClasses.of("displaced"));
          default -> null;
        };
      }
      if (!isPassed(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean isFate(int token) {
    return VerbClasses.fate(tokens.lower(token)) != null;
  }

  /** Between the figure and its fate: "of them", "were also believed to have been", "on board". */
  private boolean isPassed(int token) {
    if (reading.is(token, Words.AUXILIARY | Words.MODAL | Words.HAVE | Words.BE | Words.ADVERB)) {
      return true;
    }
    return switch (tokens.lower(token)) {
      case "of",
          "them",
          "whom",
          "who",
          "to",
          "on",
          "in",
          "all",
          "board",
          "aboard",
          "more",
          "others",
          "known",
          "believed",
          "feared",
          "presumed",
          "confirmed",
          "reported",
          "thought",
          "said",
          "left",
          "found" ->
          true;
      default -> false;
    };
  }

  private boolean isMainVerb(int token) {
    if (reading.is(token, Words.AUXILIARY) || tokens.isCapitalised(token)) {
      return false;
    }
    if (token > 0 && (reading.is(token - 1, Words.DETERMINER) || reading.isPossessive(token - 1))) {
      return false;
    }
    if (reading.is(token, Words.VERB) || reading.looksFinite(token) || reading.endsInEd(token)) {
      return true;
    }
    boolean ledIn =
        token > 0
            && tokens.isWord(token)
            && !reading.is(token, Words.ADVERB | Words.DETERMINER | Words.PREPOSITION);
    return ledIn
        && (reading.is(token - 1, "to")
            || reading.is(token - 1, Words.MODAL)
            || (reading.is(token - 1, Words.BE) && tokens.lower(token).endsWith("ing")));
  }
}
