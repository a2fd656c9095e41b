package dateline.cli;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotation;
import dateline.annotation.Attribution;
import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.annotation.Name;
import dateline.annotation.Place;
import dateline.annotation.Reason;
import dateline.annotation.Reasons;
import dateline.article.Article;
import dateline.article.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found in an article, in the order of the text, and why. Offsets count from the start of
 * the body, in the title from its own start.
 *
 * <pre>
 * 31-51  "up to 900 soldiers"
 *     figure: count, at most 900, counted soldiers
 *       value    "900"       number in digits
 *       bound    "up to"     hedges.tsv: up to, at_most
 * </pre>
 */
final class ExplainedText {
  private static final int SLOT_WIDTH = 9;
  private static final int WORDS_WIDTH = 24;

  private final Screen screen;
  private final AnnotatedArticle annotated;
  private final Reasons reasons;
  private final StringBuilder out = new StringBuilder();

  ExplainedText(Screen screen, AnnotatedArticle annotated, Reasons reasons) {
    this.screen = screen;
    this.annotated = annotated;
    this.reasons = reasons;
  }

  /** The lines, each ended. */
  String text() {
    Article article = annotated.article();
    String headline = article.headline();
    String head = article.id() + (headline == null ? "" : "  " + headline);
    wrapped("", screen.in(Screen.Style.BOLD, Screen.harmless(head)));
    if (!article.isTagged()) {
      wrapped("", "Not in English: not tagged.");
    }
    Stream.of(annotated.actors(), annotated.places(), annotated.figures(), annotated.attributions())
        .<Annotation>flatMap(List::stream)
        .sorted(
            Comparator.comparingInt((Annotation a) -> a.span().start())
                .thenComparingInt(a -> a.span().end()))
        .forEach(this::write);
    return out.append('\n').toString();
  }

  private void write(Annotation annotation) {
    Span span = annotation.span();
    int body = annotated.article().bodyStart();
    int from = span.start() < body ? 0 : body;
    String where =
        (from < body ? "title " : "") + (span.start() - from) + "-" + (span.end() - from);
    wrapped("", where + "  " + screen.in(style(annotation), words(span)));
    wrapped("    ", Screen.harmless(said(annotation)));
    for (Reason reason : reasons.of(annotated, annotation)) {
      write(reason);
    }
  }

  private void write(Reason reason) {
    Span words = reason.words();
    String printed = words == null ? "" : Screen.cut(words(words), WORDS_WIDTH);
    String form = "      %-" + SLOT_WIDTH + "s %-" + WORDS_WIDTH + "s ";
    String start = String.format(Locale.ROOT, form, reason.slot(), printed);
    List<String> lines =
        Screen.wrap(Screen.harmless(reason.rule()), Math.max(20, screen.width() - start.length()));
    out.append(start).append(lines.getFirst()).append('\n');
    for (String line : lines.subList(1, lines.size())) {
      out.append(" ".repeat(start.length())).append(line).append('\n');
    }
  }

  private String words(Span span) {
    return "\"" + Screen.harmless(span.in(annotated.text())).replace('\n', ' ') + "\"";
  }

  private static Screen.Style style(Annotation annotation) {
    return switch (annotation) {
      case Actor actor -> MarkedText.style(actor.kind());
      case Place place -> Screen.Style.PLACE;
      case Figure figure -> Screen.Style.FIGURE;
      case Name name -> Screen.Style.BOLD;
      case Attribution attribution -> Screen.Style.BOLD;
    };
  }

  private static String said(Annotation annotation) {
    return switch (annotation) {
      case Actor actor -> name(actor.kind()) + " " + actor.id() + ": " + actor.rule();
      case Place place -> "place " + place(place) + ": " + place.rule();
      case Figure figure -> "figure: " + figure(figure);
      case Name name -> "name: " + name.rule();
      case Attribution attribution ->
          name(attribution.kind())
              + " speech, said by "
              + (attribution.speakers().isEmpty()
                  ? "nobody who is named"
                  : String.join(", ", attribution.speakers()))
              + ": "
              + attribution.rule();
    };
  }

  private static String place(Place place) {
    String path = place.path().stream().map(Place.Node::name).collect(Collectors.joining(" > "));
    String where = path.isEmpty() ? place.name() : path;
    return place.id() == null ? where + " (unresolved)" : where + " (" + place.id() + ")";
  }

  private static String figure(Figure figure) {
    Interval value = figure.value();
    String limit =
        switch (figure.bound()) {
          case EXACT -> "";
          case ABOUT -> "about ";
          case MORE_THAN -> "more than ";
          case AT_LEAST -> "at least ";
          case LESS_THAN -> "less than ";
          case AT_MOST -> "at most ";
          case BETWEEN -> "";
        };
    String low = ClaimsCommand.number(value.low());
    String high = ClaimsCommand.number(value.high());
    String number =
        value.low() == value.high() || Double.isInfinite(value.high())
            ? low
            : Double.isInfinite(value.low()) ? high : low + " to " + high;
    StringBuilder said = new StringBuilder(name(figure.kind())).append(", ").append(limit);
    said.append(number);
    if (figure.unit() != null) {
      said.append(' ').append(figure.unit());
    }
    if (figure.change() != null) {
      said.append(", ").append(name(figure.change()));
    }
    if (figure.counted() != null) {
      said.append(", counted ").append(figure.counted());
    }
    return said.toString();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void wrapped(String indent, String text) {
    for (String line : Screen.wrap(text, screen.width() - indent.length())) {
      out.append(indent).append(line).append('\n');
    }
  }
}
