package dateline.name;

import dateline.article.Tokens;
import dateline.name.Lexicon.Node;
import org.jspecify.annotations.Nullable;

/** An article's tokens with what the lists say about each. */
final class Words {
  /** A row of tokens that a list has, up to {@code last}. */
  record Match(int last, Node node) {
    boolean has(Sign sign) {
      return node.has(sign);
    }
  }

  final Tokens tokens;
  private final @Nullable Node[] nodes;

  Words(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.nodes = new Node[tokens.size()];
    for (int i = 0; i < nodes.length; i++) {
      if (tokens.isWord(i)) {
        nodes[i] = lexicon.word(tokens.lower(i));
      }
    }
  }

  /** The bits of all signs of the word. */
  int signs(int token) {
    Node node = nodes[token];
    return node == null ? 0 : node.signs();
  }

  boolean has(int token, Sign sign) {
    Node node = nodes[token];
    return node != null && node.has(sign);
  }

  /** Whether it is a word with a capital that could be part of a name; "I" and "'S" are not. */
  boolean isPart(int token) {
    if (!tokens.isCapitalised(token)) {
      return false;
    }
    int length = tokens.end(token) - tokens.start(token);
    if (tokens.first(token) != 'I') {
      return true;
    }
    return length > 1 && (length > 4 || tokens.lower(token).indexOf('\'') != 1);
  }

  /** Whether it is a word with a capital anywhere in it: "iPhone". */
  boolean hasCapital(int token) {
    if (!tokens.isWord(token)) {
      return false;
    }
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      if (Character.isUpperCase(tokens.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a capital says nothing here: first in the sentence, after a colon or an opened
   * quotation.
   */
  boolean opens(int token) {
    if (token == 0 || tokens.opensSentence(token)) {
      return true;
    }
    return switch (tokens.text().charAt(tokens.end(token - 1) - 1)) {
      case ':',
          ';',
          '"',
          '\u201c',
          '\u2018',
          '\'',
          '(',
          '\u2014',
          '\u2013',
          '.',
          '?',
          '!',
          '\u2026',
          '*',
          '\u2022' ->
          !tokens.isWord(token - 1);
      case '-' -> tokens.spaceBefore(token);
      default -> false;
    };
  }

  /** "J" in "J. Smith", or "J.K.". */
  boolean isInitial(int token) {
    int length = tokens.end(token) - tokens.start(token);
    return tokens.isCapitalised(token)
        && (length == 1 || (length <= 6 && tokens.text().charAt(tokens.start(token) + 1) == '.'));
  }

  /** Two to six letters, all of them capitals, dots between them or not. */
  boolean isAcronym(int token) {
    int length = tokens.end(token) - tokens.start(token);
    return length >= 2 && length <= 6 && tokens.isAllCapitals(token);
  }

  /** The longest name of the lists that starts here and ends before {@code end}, or null. */
  @Nullable Match longest(int from, int end) {
    Node node = nodes[from];
    Match longest = null;
    int at = from;
    while (node != null) {
      if (node.isName() && (!node.has(Sign.ACRONYM) || tokens.isAllCapitals(at))) {
        longest = new Match(at, node);
      }
      at++;
      if (at == end || !mayContinue(at)) {
        break;
      }
      node = node.then(tokens.lower(at));
    }
    return longest;
  }

  /** Whether exactly these tokens are a country. */
  boolean isCountry(int first, int last) {
    Match match = longest(first, last + 1);
    return match != null && match.last() == last && match.has(Sign.COUNTRY);
  }

  private boolean mayContinue(int token) {
    return !tokens.isWord(token)
        || tokens.isCapitalised(token)
        || has(token, Sign.FUNCTION)
        || has(token, Sign.PARTICLE)
        || tokens.lower(token).equals("'s");
  }
}
