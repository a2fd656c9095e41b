package dateline.attribution;

import dateline.article.Tokens;
import java.util.List;

/**
 * A cue verb with its auxiliaries and particles: "has also pointed out".
 *
 * @param first first auxiliary or adverb
 * @param verb the verb itself
 * @param last the verb or its last particle
 * @param form which form of which cue it is
 * @param hasAuxiliary whether "has", "will", "did" and the like belong to it
 */
record VerbGroup(int first, int verb, int last, Cue.Form form, boolean hasAuxiliary) {
  Cue cue() {
    return form.cue();
  }

  Cue.Shape shape() {
    return form.shape();
  }

  /** A participle that hangs on another verb's subject: ", saying". */
  boolean isLoose() {
    return shape() == Cue.Shape.ING && !hasAuxiliary;
  }

  Stretch stretch() {
    return new Stretch(first, last);
  }

  /** The statement that the verb makes of a source and what is said. */
  Statement statement(Stretch source, List<Stretch> content, StatementRule rule, Tokens tokens) {
    return new Statement(
        source, stretch(), content, tokens.lower(verb), cue().kind(), rule, cue().verb());
  }
}
