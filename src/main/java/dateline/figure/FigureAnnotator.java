package dateline.figure;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;
import dateline.annotation.Figure;
import dateline.annotation.Name;
import dateline.annotation.Reasons;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds every number that states a quantity:
 *
 * <pre>
 * Moscow lost up to several hundred North Korean and Russian soldiers in 48 hours.
 *             |hedge|number       |                         |counted    |number and unit
 *             count, at most 900 soldiers                               duration, 172800 s
 * </pre>
 *
 * <p>One pass over the tokens: a word or number that may start a figure is read on from there, and
 * the pass goes on behind what was read.
 */
public final class FigureAnnotator implements Annotator {
  @Override
  public String name() {
    return "figure";
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article, Reasons reasons) {
    Tokens tokens = article.tokens();
    List<Figure> figures = new ArrayList<>();
    Set<Double> names = new HashSet<>();
    BitSet named = new BitSet();
    for (Name name : article.names()) {
      named.set(tokens.tokenAt(name.span().start()), tokens.tokenAt(name.span().end() - 1) + 1);
    }
    Talk talk = new Talk();
    for (int s = 0; s < tokens.sentences(); s++) {
      int from = tokens.firstOf(s);
      int limit = tokens.firstOf(s + 1);
      if (article.article().zoneAt(tokens.start(from)).kind().tellsTheStory()) {
        new SentenceFigures(tokens, from, limit, figures, names, named, talk, reasons).read();
      }
    }
    return article.withFigures(figures);
  }
}
