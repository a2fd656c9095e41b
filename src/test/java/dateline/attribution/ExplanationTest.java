package dateline.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotation;
import dateline.annotation.Reason;
import dateline.annotation.Reasons;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said of each slot of a statement and of a claim. */
final class ExplanationTest {
  private static final String TEXT = "The Navy lost 9 boats. It said 20 men died in Bonn in 2023.";
  private static final String MENTIONS = "org Navy=navy; place Bonn=bonn; figure 20 men";

  @Test
  void aStatementTellsSourceCueAndSpeaker() {
    Reasons reasons = Reasons.asked();
    AnnotatedArticle article = Tagged.of(TEXT, MENTIONS, reasons).article();
    assertEquals(
        """
        source "It": subject before cue: say
        cue "said": verb in cues.tsv: said
        speaker "The Navy": opens the sentence before\
        """,
        said(article, article.attributions().getLast(), reasons));
  }

  @Test
  void aFigureTellsTheSlotsOfItsClaim() {
    Reasons reasons = Reasons.asked();
    AnnotatedArticle article = Tagged.of(TEXT, MENTIONS, reasons).article();
    assertEquals(
        """
        verb "died": nearest main verb of the clause
        place "Bonn": beside: in the clause of the figure
        time "in 2023": nearest time words: 2023-01-01 to 2023-12-31
        speaker "It": subject before cue: say\
        """,
        said(article, article.figures().getLast(), reasons));
  }

  private static String said(AnnotatedArticle article, Annotation annotation, Reasons reasons) {
    return reasons.of(annotation).stream()
        .map(reason -> line(article, reason))
        .collect(Collectors.joining("\n"));
  }

  private static String line(AnnotatedArticle article, Reason reason) {
    String words = reason.words() == null ? "" : reason.words().in(article.text());
    return reason.slot() + " \"" + words + "\": " + reason.rule();
  }
}
