package dateline.attribution;

import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations, whichever marks they are printed with: curly, straight, doubled single marks,
 * an opening mark where a closing one belongs, single marks as in British papers. A mark that has
 * space before it and a word after it opens; one that leans on the word before it closes.
 *
 * <pre>
 * He said: “It was late.        open, no close: the quotation goes on
 * “We left.”                    opening mark repeated, closed here
 * </pre>
 */
final class Quotes {
  private final Tokens tokens;
  private final String text;
  private final List<Quote> quotes = new ArrayList<>();

  private Quotes(Tokens tokens) {
    this.tokens = tokens;
    this.text = tokens.text();
  }

  /** The quotes of a text in order; none overlaps another. */
  static List<Quote> of(Tokens tokens) {
    Quotes quotes = new Quotes(tokens);
    quotes.run();
    return quotes.quotes;
  }

  /** Whether a new paragraph starts at the token: a line ends before it. */
  static boolean opensParagraph(Tokens tokens, int token) {
    if (token == 0) {
      return true;
    }
    String text = tokens.text();
    for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\u2029') {
        return true;
      }
    }
    return false;
  }

  private void run() {
    int n = tokens.size();
    boolean leftOpen = false;
    for (int from = 0; from < n; ) {
      int to = from + 1;
      while (to < n && !opensParagraph(tokens, to)) {
        to++;
      }
      leftOpen = paragraph(from, to, leftOpen);
      from = to;
    }
  }

  /** Pairs the marks of one paragraph; returns whether a quotation is left open at its end. */
  private boolean paragraph(int from, int to, boolean leftOpen) {
    boolean carried = leftOpen;
    for (int i = from; i < to; i++) {
      int width = doubleMark(i, to);
      if (width == 0) {
        if (isSingleOpener(i, to)) {
          int close = singleCloser(i, to);
          if (close > 0) {
            quotes.add(new Quote(i, 1, close, true, false));
            i = close;
          }
        }
        continue;
      }
      if (!opens(i, width, to)) {
        i += width - 1;
        continue;
      }
      boolean carriesOn = carried && i == from;
      int close = closer(i + width, width, to);
      if (close > 0) {
        quotes.add(new Quote(i, width, close, true, carriesOn));
        i = close;
      } else if (carriesOn || i == from || introduces(i - 1) || nextCarriesOn(to)) {
        quotes.add(new Quote(i, width, to - 1, false, carriesOn));
        return nextCarriesOn(to);
      }
    }
    return false;
  }

  private boolean introduces(int before) {
    return tokens.is(before, ':')
        || tokens.is(before, ',')
        || tokens.is(before, '.')
        || Cues.forms(tokens.lower(before)).length > 0;
  }

  private boolean nextCarriesOn(int token) {
    int n = tokens.size();
    int width = token < n ? doubleMark(token, n) : 0;
    return width > 0 && opens(token, width, n);
  }

  /** How many tokens make a double quotation mark here, or 0. */
  private int doubleMark(int i, int to) {
    char c = tokens.first(i);
    return switch (c) {
      case '"', '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u201f', '\uff02' -> 1;
      case '\'', '`', '\u2018', '\u2019' -> isTwice(i, c, to) ? 2 : 0;
      default -> 0;
    };
  }

  private boolean isTwice(int i, char c, int to) {
    return i + 1 < to
        && tokens.is(i, c)
        && tokens.end(i) == tokens.start(i + 1)
        && tokens.is(i + 1, c);
  }

  private boolean opens(int i, int width, int to) {
    char c = tokens.first(i);
    if (c == '\u201c' || c == '\u201e' || c == '\u00ab') {
      return i + width < to && !leansBack(i, width);
    }
    boolean wordFollows = i + width < to && !tokens.spaceBefore(i + width);
    boolean free = tokens.spaceBefore(i) || tokens.kind(i - 1) == Tokens.Kind.PUNCTUATION;
    return wordFollows && free;
  }

  /** Whether the mark stands against the word before it and apart from the one after it. */
  private boolean leansBack(int i, int width) {
    int after = i + width;
    boolean apart =
        after >= tokens.size()
            || tokens.spaceBefore(after)
            || tokens.kind(after) == Tokens.Kind.PUNCTUATION;
    return !tokens.spaceBefore(i) && apart;
  }

  /** The last token of the mark that closes a quote, or -1. */
  private int closer(int from, int width, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      int w = doubleMark(i, to);
      if (w == 0 || (w != width && w == 2)) {
        continue;
      }
      char c = tokens.first(i);
      boolean closing = c == '\u201d' || c == '\u00bb' || leansBack(i, w) || !opens(i, w, to);
      if (closing) {
        if (depth == 0) {
          return i + w - 1;
        }
        depth--;
      } else if (c == '\u201c' && !startsSentence(i)) {
        depth++;
      } else {
        return -1;
      }
      i += w - 1;
    }
    return -1;
  }

  private boolean startsSentence(int token) {
    return tokens.firstOf(tokens.sentenceOf(token)) == token;
  }

  private boolean isSingleOpener(int i, int to) {
    char c = tokens.first(i);
    return (c == '\u2018' || c == '\'')
        && tokens.end(i) - tokens.start(i) == 1
        && i + 1 < to
        && !tokens.spaceBefore(i + 1)
        && (tokens.spaceBefore(i) || tokens.kind(i - 1) == Tokens.Kind.PUNCTUATION);
  }

  /** A mark after a comma or stop closes at once; one after a plural may be its possessive. */
  private int singleCloser(int open, int to) {
    int doubtful = -1;
    for (int i = open + 2; i < to; i++) {
      char c = tokens.first(i);
      if ((c != '\u2019' && c != '\'') || tokens.end(i) - tokens.start(i) != 1) {
        continue;
      }
      if (tokens.spaceBefore(i) || (i + 1 < to && isWordGlued(i + 1))) {
        continue;
      }
      char before = text.charAt(tokens.start(i) - 1);
      if (before != 's') {
        return i;
      }
      if (doubtful < 0) {
        doubtful = i;
      }
    }
    return doubtful;
  }

  private boolean isWordGlued(int i) {
    return !tokens.spaceBefore(i) && tokens.kind(i) != Tokens.Kind.PUNCTUATION;
  }
}
