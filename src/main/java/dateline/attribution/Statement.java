package dateline.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who said what as token numbers, before the speaker is known.
 *
 * @param source words that name the source, or null
 * @param cue verb words, or null for a quote that is carried on
 * @param content attributed words, at least one stretch
 * @param verb the cue's verb in lower case, or null
 * @param kind what the cue tells
 * @param rule which rule found it
 * @param word the word of a table that the rule went by: "say" for "said"; or null
 */
record Statement(
    @Nullable Stretch source,
    @Nullable Stretch cue,
    List<Stretch> content,
    @Nullable String verb,
    Cue.Kind kind,
    StatementRule rule,
    @Nullable String word) {
  Statement {
    content = List.copyOf(content);
  }

  /** The same where no word of a table tells the rule. */
  Statement(
      @Nullable Stretch source,
      @Nullable Stretch cue,
      List<Stretch> content,
      @Nullable String verb,
      Cue.Kind kind,
      StatementRule rule) {
    this(source, cue, content, verb, kind, rule, null);
  }

  /** The rule and its word: "subject before cue: say". */
  String why() {
    return word == null ? rule.words() : rule.words() + ": " + word;
  }

  /** The same with content of one stretch that ends sooner. */
  Statement until(int last) {
    Stretch cut = new Stretch(content.getFirst().first(), last);
    return new Statement(source, cue, List.of(cut), verb, kind, rule, word);
  }

  /** The first token of cue or content: where a reader meets it. */
  int at() {
    int first = content.getFirst().first();
    return cue == null ? first : Math.min(first, cue.first());
  }

  /** The last token of the content. */
  int end() {
    return content.getLast().last();
  }

  /** How many tokens are attributed. */
  int length() {
    int length = 0;
    for (Stretch part : content) {
      length += part.last() - part.first() + 1;
    }
    return length;
  }

  /** Whether the token is attributed. */
  boolean holds(int token) {
    for (Stretch part : content) {
      if (part.first() <= token && token <= part.last()) {
        return true;
      }
    }
    return false;
  }
}
