package dateline.attribution;

import java.util.List;
import java.util.Set;

/**
 * A verb that says that something was said, thought or asked, as it stands in {@code cues.tsv}.
 *
 * @param verb base form without particles: "point"
 * @param particles words that follow it and belong to the cue: "out"
 * @param kind what it tells about the statement
 * @param frames what may follow it
 */
record Cue(String verb, List<String> particles, Kind kind, Set<Frame> frames) {
  /** What a cue tells about the statement it introduces. */
  enum Kind {
    SAID,
    CLAIMED,
    DENIED,
    PREDICTED,
    ESTIMATED,
    WARNED,
    ASKED,
    AGREED,
    SHOWED,
    BELIEVED,
    HOPED,
    FEARED,
    PROMISED,
    DEMANDED,
    PRAISED,
    BLAMED,
    PLANNED,
    WANTED,
    REFUSED,
    SUPPORTED,
    OPPOSED,
    DESCRIBED,
    ANNOUNCED;

    /** Whether the words were uttered, rather than a stance that the writer reports. */
    boolean isSpeech() {
      return switch (this) {
        case SAID,
            CLAIMED,
            DENIED,
            PREDICTED,
            ESTIMATED,
            WARNED,
            ASKED,
            AGREED,
            SHOWED,
            BELIEVED,
            FEARED,
            PROMISED,
            ANNOUNCED,
            DESCRIBED ->
            true;
        case HOPED, DEMANDED, PRAISED, BLAMED, PLANNED, WANTED, REFUSED, SUPPORTED, OPPOSED ->
            false;
      };
    }
  }

  /** What may follow a cue, and two things about the verb itself. */
  enum Frame {
    /** said “…” */
    QUOTE,
    /** said that … */
    CLAUSE,
    /** said … */
    BARE,
    /** asked whether … */
    ASK,
    /** promised to … */
    TO,
    /** announced a plan */
    OBJECT,
    /** told him that … */
    HEARER,
    /** described it as … */
    AS,
    /** put the toll at 31, gave it as 31 */
    SIZE,
    /** gave a toll of 31 */
    FIGURE,
    /** counted 31 … */
    NUMBER,
    /** “…,” said the mayor */
    TURNS,
    /** its base and -s form are nouns as well: "claims" */
    NOUN
  }

  /** Which form of the verb a word is. */
  enum Shape {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
  }

  /** One inflected form of a cue: "points" (out). */
  record Form(Cue cue, Shape shape) {}

  /** Whether this may follow or holds. */
  boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /** Whether a whole statement may follow, quoted or not. */
  boolean takesStatement() {
    return takes(Frame.QUOTE) || takes(Frame.CLAUSE);
  }
}
