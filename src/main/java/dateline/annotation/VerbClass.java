package dateline.annotation;

/**
 * What verbs of one meaning say: "seized", "captured" and "took" are {@code seized}, a gain.
 *
 * @param name one word for all of them, in lower case
 * @param polarity what it means for whoever acts or suffers
 */
public record VerbClass(String name, Polarity polarity) {
  /** Whether something is won or lost by it. */
  public enum Polarity {
    /** "Gained", "captured", "rescued". */
    GAIN,
    /** "Lost", "killed", "destroyed". */
    LOSS,
    /** "Sent", "said". */
    NEITHER
  }

  public VerbClass {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a verb class needs a name");
    }
  }
}
