package dateline.ingest;

/** An article that cannot be read, and why, in a sentence for the user. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  RefusedException(String sentence) {
    super(sentence, null, false, false);
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
