package dateline.article;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An article's text cut into tokens and sentences: columns of offsets rather than objects, made in
 * one pass.
 *
 * <pre>
 * text       Putin's army took 1,000 sq. km in Jong-un's U.S. base.
 * tokens     Putin 's army took 1,000 sq . km in Jong - un 's U.S. base .
 * </pre>
 *
 * <p>A token never crosses the edge of a {@link Zone}, nor does a sentence. A possessive ending is
 * a token of its own, with whichever mark it is printed ({@code '} {@code ’} {@code ‘}). A number
 * keeps its grouping marks; letters glued to its end are a token of their own ({@code 1.5 m}).
 * Parts of a hyphenated word are tokens, and so is the hyphen. Initials keep their dots ({@code
 * U.S.}). White space belongs to no token.
 *
 * <p>A sentence is a run of tokens {@code [firstOf(s), firstOf(s + 1))}. Sentences end at final
 * punctuation, at blank lines, and at every line end unless the lines are those of a text wrapped
 * at a fixed width.
 */
public final class Tokens {
  /** What a token is made of. */
  public enum Kind {
    /** Letters, perhaps with digits, dots or apostrophes inside: "Putin", "U.S.", "MH17". */
    WORD,
    /** Digits, perhaps with grouping marks inside: "10,000", "3.5". */
    NUMBER,
    /** Marks of writing: quotation marks, brackets, dashes, full stops. */
    PUNCTUATION,
    /** Any other sign: "$", "%", "+". */
    SYMBOL
  }

  private static final Kind[] KINDS = Kind.values();

  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final byte[] kinds;
  private final int[] sentenceFirst;
  private final int sentenceCount;
  private final @Nullable String[] words;
  private final @Nullable String[] lowers;

  Tokens(
      String text,
      int size,
      int[] starts,
      int[] ends,
      byte[] kinds,
      int[] sentenceFirst,
      int sentenceCount) {
    this.text = text;
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
    this.sentenceFirst = sentenceFirst;
    this.sentenceCount = sentenceCount;
    this.words = new String[size];
    this.lowers = new String[size];
  }

  /** Cuts an article's whole text. */
  public static Tokens of(Article article) {
    return new Tokenizer(article).run();
  }

  /** The text that the offsets count in. */
  public String text() {
    return text;
  }

  /** Number of tokens. */
  public int size() {
    return size;
  }

  /** Offset of the token's first character. */
  public int start(int token) {
    return starts[token];
  }

  /** Offset after the token's last character. */
  public int end(int token) {
    return ends[token];
  }

  /** What the token is made of. */
  public Kind kind(int token) {
    return KINDS[kinds[token]];
  }

  /** Whether the token is a word. */
  public boolean isWord(int token) {
    return kinds[token] == 0;
  }

  /** The token as printed. */
  public String word(int token) {
    String word = words[token];
    if (word == null) {
      word = text.substring(starts[token], ends[token]);
      words[token] = word;
    }
    return word;
  }

  /** The token in lower case, its possessive or apostrophe mark as {@code '}. */
  public String lower(int token) {
    String lower = lowers[token];
    if (lower == null) {
      String word = word(token);
      lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
      if (lower.equals(word)) {
        lower = word;
      }
      lowers[token] = lower;
    }
    return lower;
  }

  /** The token's first character. */
  public char first(int token) {
    return text.charAt(starts[token]);
  }

  /** Whether the token begins with a capital letter. */
  public boolean isCapitalised(int token) {
    return kinds[token] == 0 && Character.isUpperCase(text.codePointAt(starts[token]));
  }

  /** Whether the token has at least two letters and all of them are capitals. */
  public boolean isAllCapitals(int token) {
    int letters = 0;
    for (int i = starts[token]; i < ends[token]; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isUpperCase(c)) {
        letters++;
      }
    }
    return letters >= 2;
  }

  /** Whether white space, or the start of the text, stands before the token. */
  public boolean spaceBefore(int token) {
    return token == 0 || ends[token - 1] < starts[token];
  }

  /** Whether the token is exactly this character. */
  public boolean is(int token, char c) {
    return ends[token] - starts[token] == 1 && text.charAt(starts[token]) == c;
  }

  /** The span from one token's start to another's end, both included. */
  public Span span(int firstToken, int lastToken) {
    return new Span(starts[firstToken], ends[lastToken]);
  }

  /** The first token that ends after this offset; {@code size()} if none does. */
  public int tokenAt(int offset) {
    int at = Arrays.binarySearch(ends, 0, size, offset + 1);
    return at >= 0 ? at : -at - 1;
  }

  /** Number of sentences. */
  public int sentences() {
    return sentenceCount;
  }

  /** The sentence's first token; for {@code sentences()} it is {@code size()}. */
  public int firstOf(int sentence) {
    return sentence == sentenceCount ? size : sentenceFirst[sentence];
  }

  /** The sentence that holds the token. */
  public int sentenceOf(int token) {
    int at = Arrays.binarySearch(sentenceFirst, 0, sentenceCount, token);
    return at >= 0 ? at : -at - 2;
  }

  /** From the sentence's first character to its last. */
  public Span sentence(int sentence) {
    return new Span(starts[firstOf(sentence)], ends[firstOf(sentence + 1) - 1]);
  }

  /** Whether the token is the first word of its sentence: only marks may stand before it. */
  public boolean opensSentence(int token) {
    for (int i = token - 1, first = firstOf(sentenceOf(token)); i >= first; i--) {
      if (kinds[i] < 2) {
        return false;
      }
    }
    return true;
  }
}
