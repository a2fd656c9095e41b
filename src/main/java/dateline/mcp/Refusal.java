package dateline.mcp;

/** Why a call cannot be answered: a sentence that tells an assistant what to do instead. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  Refusal(String sentence) {
    super(sentence);
  }
}
