package dateline.cli;

import dateline.article.Span;
import dateline.search.Snippet;

/** Snippets on a screen. */
final class SnippetText {
  private SnippetText() {}

  /** With what matched in colour, or between asterisks where there are no colours. */
  static String marked(Screen screen, Snippet snippet) {
    String text = Screen.harmless(snippet.text());
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span mark : snippet.marks()) {
      marked.append(text, at, mark.start());
      String[] matched = mark.in(text).split(" ", -1);
      for (int i = 0; i < matched.length; i++) {
        marked.append(i == 0 ? "" : " ");
        marked.append(screen.colours() ? screen.in(Screen.Style.MATCH, matched[i]) : matched[i]);
      }
      if (!screen.colours()) {
        marked.insert(marked.length() - mark.length(), '*').append('*');
      }
      at = mark.end();
    }
    return marked.append(text, at, text.length()).toString();
  }
}
