package dateline.analysis;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import dateline.article.Tokens;
import dateline.article.Zone;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttributeImpl;

/**
 * The one form in which a word stands in the index and in a query: lower case, without accents,
 * possessive ending and trailing dots, every apostrophe as {@code '}.
 *
 * <pre>
 * Zelensky's -> zelensky     U.S. -> u.s     café -> cafe     don’t -> don't     Straße -> strasse
 * </pre>
 *
 * <p>It is the same in every language, and so is the cutting: words are those of {@link Tokens},
 * and where a script writes no spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese)
 * ICU's dictionaries cut them further. Hence a word that a user types meets the word that was
 * indexed, whichever language the article is in.
 */
public final class Words {
  /** Longer words are cut off here. */
  static final int MAX_LENGTH = 255;

  private Words() {}

  /**
   * The terms that a typed word becomes, in order: "cross-border" two, "10,000" one, "Putin's" one,
   * "?!" none.
   */
  public static List<String> of(String typed) {
    if (typed.isEmpty()) {
      return List.of();
    }
    WordCursor words = new WordCursor();
    words.over(plain(typed), 0, typed.length());
    CharTermAttributeImpl term = new CharTermAttributeImpl();
    List<String> terms = new ArrayList<>(2);
    while (words.next(term)) {
      terms.add(term.toString());
    }
    return terms;
  }

  /**
   * A whole name as one term, its words a space apart: "Kursk Oblast" is {@code kursk oblast},
   * "Côte d’Ivoire" {@code cote d'ivoire}. Empty if there is no word in it.
   */
  public static String name(String printed) {
    return String.join(" ", of(printed));
  }

  /** A word that is not cut any more in its index form; for the stem of a wildcard. */
  public static String term(String word) {
    CharTermAttributeImpl term = new CharTermAttributeImpl();
    write(word, 0, word.length(), term);
    return term.toString();
  }

  /** A text of words only: nothing is looked for in it. */
  static AnnotatedArticle plain(String text) {
    List<Zone> zones =
        text.isEmpty() ? List.of() : List.of(new Zone(Zone.Kind.BODY, 0, text.length()));
    return AnnotatedArticle.untagged(Article.of("typed", null, text, "und", zones));
  }

  /** Whether a token becomes a term: words and numbers do, marks and possessive endings do not. */
  static boolean isTerm(Tokens tokens, int token) {
    return switch (tokens.kind(token)) {
      case NUMBER -> true;
      case WORD -> !isApostrophe(tokens.first(token));
      case PUNCTUATION, SYMBOL -> false;
    };
  }

  /** Writes the index form of {@code text[start, end)}; without garbage if it is ASCII. */
  static void write(String text, int start, int end, CharTermAttribute term) {
    int length = Math.min(end - start, MAX_LENGTH);
    char[] buffer = term.resizeBuffer(length);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(start + i);
      if (c >= 128) {
        writeFolded(text.substring(start, end), term);
        return;
      }
      buffer[i] = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
    while (length > 1 && buffer[length - 1] == '.') {
      length--;
    }
    term.setLength(length);
  }

  private static void writeFolded(String word, CharTermAttribute term) {
    String unaccented = ICUFoldingFilter.NORMALIZER.normalize(word);
    char[] letters = unaccented.toCharArray();
    char[] folded = new char[4 * letters.length];
    int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
    for (int i = 0; i < length; i++) {
      folded[i] = isApostrophe(folded[i]) ? '\'' : Character.toLowerCase(folded[i]);
    }
    while (length > 1 && folded[length - 1] == '.') {
      length--;
    }
    if (length > MAX_LENGTH) {
      length = Character.isHighSurrogate(folded[MAX_LENGTH - 1]) ? MAX_LENGTH - 1 : MAX_LENGTH;
    }
    if (length == 0) {
      term.setEmpty().append(word, 0, Math.min(word.length(), MAX_LENGTH));
    } else {
      term.copyBuffer(folded, 0, length);
    }
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc';
  }
}
