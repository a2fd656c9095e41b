package dateline.search;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import dateline.article.Span;
import dateline.article.Tokens;
import dateline.article.Zone;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a readable stretch out of an article: from a sentence's beginning if one is near, at words
 * otherwise, on one line, without credits and page furniture unless they hold a match.
 */
final class SnippetCutter {
  private static final int LEAST = 160;
  private static final int USUAL = 200;
  private static final int MOST = 240;
  private static final String LEFT_OUT = "\u2026";

  private final Article article;
  private final Tokens tokens;
  private final String text;
  private final List<Span> marks;

  /** {@code marks} count in the article's text, in order. */
  SnippetCutter(AnnotatedArticle annotated, List<Span> marks) {
    this.article = annotated.article();
    this.tokens = annotated.tokens();
    this.text = annotated.text();
    this.marks = marks;
  }

  /** The beginning of the story: the headline is shown beside the snippets. */
  List<Snippet> beginning() {
    int first = tokens.tokenAt(article.storyStart());
    while (first < tokens.size() && !article.zoneAt(tokens.start(first)).kind().tellsTheStory()) {
      first++;
    }
    if (first == tokens.size()) {
      first = tokens.tokenAt(article.storyStart());
    }
    return first >= tokens.size()
        ? List.of()
        : List.of(cut(tokens.start(first), tokens.end(first)));
  }

  /** A stretch around some marks. */
  Snippet around(Span shown) {
    int token = tokens.tokenAt(shown.start());
    int sentence =
        token < tokens.size()
            ? tokens.start(tokens.firstOf(tokens.sentenceOf(token)))
            : shown.start();
    if (sentence >= article.storyStart() && shown.end() - sentence <= USUAL) {
      return cut(sentence, shown.end());
    }
    int room = Math.max(0, USUAL - shown.length());
    int begin = Math.max(article.storyStart(), shown.start() - room / 2);
    int word = tokens.tokenAt(begin);
    while (word < tokens.size() && tokens.start(word) < begin) {
      word++;
    }
    int start = word < tokens.size() ? Math.min(tokens.start(word), shown.start()) : shown.start();
    return cut(start, shown.end());
  }

  private Snippet cut(int begin, int reach) {
    int end = end(begin, reach);
    StringBuilder line = new StringBuilder(end - begin + 4);
    if (!opensSentence(begin)) {
      line.append(LEFT_OUT).append(' ');
    }
    int[] at = new int[end - begin + 1];
    boolean space = false;
    int content = line.length();
    for (int i = begin; i < end; i++) {
      at[i - begin] = line.length();
      if (QueryText.isSpace(text.charAt(i)) || isFurniture(i)) {
        space = line.length() > content;
        continue;
      }
      if (space) {
        line.append(' ');
        at[i - begin] = line.length();
        space = false;
      }
      line.append(text.charAt(i));
    }
    at[end - begin] = line.length();
    List<Span> shown = new ArrayList<>();
    int last = 0;
    for (Span mark : marks) {
      int from = Math.max(mark.start(), begin);
      int to = Math.min(mark.end(), end);
      if (from < to) {
        int start = Math.max(last, at[from - begin]);
        int stop = Math.max(start, at[to - 1 - begin] + 1);
        if (start < stop) {
          shown.add(new Span(start, Math.min(stop, line.length())));
          last = stop;
        }
      }
    }
    if (!closesSentence(end)) {
      line.append(' ').append(LEFT_OUT);
    }
    return new Snippet(line.toString(), shown, begin - article.bodyStart());
  }

  /**
   * The end of a sentence if one ends at a good length, of a word otherwise; not before {@code
   * reach}.
   */
  private int end(int begin, int reach) {
    int usual = begin;
    int longest = begin;
    int token = tokens.tokenAt(begin);
    while (token < tokens.size() && tokens.end(token) <= Math.max(begin + MOST, reach)) {
      longest = tokens.end(token);
      if (longest >= Math.max(begin + LEAST, reach) && closesSentence(longest)) {
        return longest;
      }
      token++;
      boolean endsWord = token == tokens.size() || tokens.spaceBefore(token);
      if (longest <= Math.max(begin + USUAL, reach) && endsWord) {
        usual = longest;
      }
    }
    if (token == tokens.size() || usual < reach) {
      usual = longest;
    }
    return usual > begin ? usual : Math.min(text.length(), Math.max(begin + MOST, reach));
  }

  private boolean opensSentence(int offset) {
    int token = tokens.tokenAt(offset);
    return token < tokens.size()
        && tokens.start(tokens.firstOf(tokens.sentenceOf(token))) == offset;
  }

  private boolean closesSentence(int offset) {
    int next = tokens.tokenAt(offset);
    return next >= tokens.size() || tokens.firstOf(tokens.sentenceOf(next)) == next;
  }

  /** The agency of a dateline stays: "OSLO, March 5 (Agency) -". */
  private boolean isFurniture(int offset) {
    Zone zone = article.zoneAt(offset);
    boolean furniture = zone.kind() == Zone.Kind.CREDIT || zone.kind() == Zone.Kind.BOILERPLATE;
    boolean filed =
        furniture
            && zone.start() > 0
            && article.zoneAt(zone.start() - 1).kind() == Zone.Kind.DATELINE;
    return furniture
        && !filed
        && marks.stream().noneMatch(mark -> mark.start() < zone.end() && zone.start() < mark.end());
  }
}
