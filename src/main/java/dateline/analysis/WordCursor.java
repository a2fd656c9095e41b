package dateline.analysis;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dateline.annotation.AnnotatedArticle;
import dateline.article.Tokens;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the terms of a stretch of an article. Almost always a term is a token; a token of a
 * script without spaces holds several:
 *
 * <pre>
 * tokens   Kyiv    北京大学         said
 * terms    kyiv    北京   大学      said
 *                  opens  closes
 * </pre>
 */
final class WordCursor {
  private static final char FIRST_UNSPACED = '\u0e00';

  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private @Nullable AnnotatedArticle article;
  private int until;
  private int token;
  private int tokenStart;
  private int tokenEnd;
  private int start;
  private int end;
  private boolean opens;
  private boolean closes = true;
  private @Nullable BreakIterator breaks;

  /** Starts before the first term of {@code [from, to)}. */
  void over(AnnotatedArticle next, int from, int to) {
    article = next;
    until = to;
    token = next.tokens().tokenAt(from) - 1;
    closes = true;
  }

  /** Steps to the next term and writes it; false at the end. */
  boolean next(CharTermAttribute term) {
    AnnotatedArticle current = article;
    if (current == null) {
      return false;
    }
    if (!closes && breaks != null) {
      start = end;
      opens = false;
      endPiece(breaks);
      Words.write(current.text(), start, end, term);
      return true;
    }
    Tokens tokens = current.tokens();
    while (++token < tokens.size() && tokens.start(token) < until) {
      if (Words.isTerm(tokens, token)) {
        start = tokens.start(token);
        end = tokens.end(token);
        opens = true;
        closes = true;
        if (isUnspaced(current.text(), start, end)) {
          startPieces(current.text());
        }
        Words.write(current.text(), start, end, term);
        return true;
      }
    }
    article = null;
    return false;
  }

  /** Number of the token that the term stands in. */
  int token() {
    return token;
  }

  /** Offset of the term in the article's text. */
  int start() {
    return start;
  }

  /** Offset after the term. */
  int end() {
    return end;
  }

  /** Whether the token starts with this term. */
  boolean opensToken() {
    return opens;
  }

  /** Whether the token ends with this term. */
  boolean closesToken() {
    return closes;
  }

  /** Whether the term is a number. */
  boolean isNumber() {
    return article != null && article.tokens().kind(token) == Tokens.Kind.NUMBER;
  }

  private void startPieces(String text) {
    BreakIterator words = breaks;
    if (words == null) {
      words = BreakIterator.getWordInstance(ULocale.ROOT);
      breaks = words;
    }
    words.setText(text.substring(start, end));
    tokenStart = start;
    tokenEnd = end;
    endPiece(words);
  }

  private void endPiece(BreakIterator words) {
    end = tokenStart + words.next();
    closes = end == tokenEnd;
  }

  private static boolean isUnspaced(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= FIRST_UNSPACED) {
        UnicodeScript script = UnicodeScript.of(text.codePointAt(i));
        if (UNSPACED.contains(script)) {
          return true;
        }
      }
    }
    return false;
  }
}
