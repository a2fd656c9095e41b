package dateline.attribution;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;
import dateline.annotation.Attribution;
import dateline.annotation.Reasons;
import dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds who said what, and joins each figure with its verb, actors, places, time and statement.
 *
 * <pre>{@code
 * AnnotatedArticle tagged = new AttributionAnnotator().annotate(article);
 * tagged.attributions().getFirst().speakers();   // [taras-chmut]
 * }</pre>
 */
public final class AttributionAnnotator implements Annotator {
  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article, Reasons reasons) {
    Reading reading = new Reading(article);
    List<Statement> statements = Statements.of(article.article(), reading);
    List<Speaker> speakers = new Speakers(article, reading).of(statements);
    List<Attribution> attributions = new ArrayList<>(statements.size());
    Explanation explanation = new Explanation(reading, reasons);
    for (int i = 0; i < statements.size(); i++) {
      Attribution found = attribution(statements.get(i), reading, speakers.get(i));
      explanation.of(found, statements.get(i), speakers.get(i));
      attributions.add(found);
    }
    return article.withAttributions(
        attributions, new ClaimJoiner(article, reading, statements, explanation).join());
  }

  private static Attribution attribution(Statement statement, Reading reading, Speaker speaker) {
    List<Span> content = new ArrayList<>(statement.content().size());
    for (Stretch part : statement.content()) {
      content.add(part.span(reading.tokens));
    }
    return new Attribution(
        spans(statement.source(), reading),
        spans(statement.cue(), reading),
        content,
        kind(statement, reading),
        statement.verb(),
        statement.kind().name().toLowerCase(Locale.ROOT),
        speaker.ids(),
        speaker.named(),
        statement.why());
  }

  private static List<Span> spans(@Nullable Stretch stretch, Reading reading) {
    return stretch == null ? List.of() : List.of(stretch.span(reading.tokens));
  }

  private static Attribution.Kind kind(Statement statement, Reading reading) {
    boolean direct = true;
    boolean quoted = false;
    for (Stretch part : statement.content()) {
      int q = reading.quoteStartingAt(part.first());
      direct &= q >= 0 && reading.quotes.get(q).close() >= part.last();
      for (int i = part.first(); i <= part.last() && !quoted; i++) {
        quoted = reading.quoteStartingAt(i) >= 0;
      }
    }
    if (direct) {
      return Attribution.Kind.DIRECT;
    }
    return quoted ? Attribution.Kind.MIXED : Attribution.Kind.INDIRECT;
  }
}
