package dateline.cli;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotation;
import dateline.annotation.Figure;
import dateline.annotation.Place;
import dateline.article.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of an article below its headline with its mentions marked: in colour, or in brackets
 * where there are no colours. What is no part of the story stands dim or in braces, apart from the
 * words that it is glued to.
 *
 * <pre>
 * {Reuters} Troops have defended [Kursk]{[/caption]}
 * </pre>
 */
final class MarkedText {
  private final Screen screen;
  private final AnnotatedArticle annotated;

  MarkedText(Screen screen, AnnotatedArticle annotated) {
    this.screen = screen;
    this.annotated = annotated;
  }

  private record Mark(int start, int end, Screen.Style style, String open, String close) {}

  /** The marked text; where mentions overlap the earlier and longer one is marked. */
  String text() {
    String text = Screen.harmless(annotated.text());
    StringBuilder marked = new StringBuilder();
    int at = annotated.article().storyStart();
    for (Mark mark : marks(text)) {
      if (mark.start() < at) {
        continue;
      }
      marked.append(text, at, mark.start());
      String words = text.substring(mark.start(), mark.end());
      if (screen.colours()) {
        marked.append(styled(mark.style(), words));
      } else {
        marked.append(mark.open()).append(words.replace('\n', ' ')).append(mark.close());
      }
      at = mark.end();
      boolean glued = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (mark.style() == Screen.Style.DIM && glued) {
        marked.append(' ');
      }
    }
    return marked.append(text, at, text.length()).toString();
  }

  /** Each word by itself, so that a line can be broken between them. */
  private String styled(Screen.Style style, String words) {
    return Stream.of(words.split(" ", -1))
        .map(word ->
            word.lines().map(line -> screen.in(style, line)).collect(Collectors.joining("\n")))
        .collect(Collectors.joining(" "));
  }

  private List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    for (Zone zone : annotated.article().zones()) {
      int end = zone.end();
      while (end > zone.start() && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (!zone.kind().tellsTheStory() && end > zone.start()) {
        marks.add(new Mark(zone.start(), end, Screen.Style.DIM, "{", "}"));
      }
    }
    Stream.of(annotated.actors(), annotated.places(), annotated.figures())
        .flatMap(List::stream)
        .forEach(mention -> marks.add(mark(mention)));
    marks.sort(
        Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
    return marks;
  }

  private static Mark mark(Annotation mention) {
    Screen.Style style =
        switch (mention) {
          case Actor actor -> style(actor.kind());
          case Place place -> Screen.Style.PLACE;
          case Figure figure -> Screen.Style.FIGURE;
          default -> Screen.Style.BOLD;
        };
    return new Mark(mention.span().start(), mention.span().end(), style, "[", "]");
  }

  /** The colour of a kind of actor. */
  static Screen.Style style(Actor.Kind kind) {
    return switch (kind) {
      case PERSON -> Screen.Style.PERSON;
      case ORGANISATION -> Screen.Style.ORGANISATION;
      case GROUP -> Screen.Style.GROUP;
    };
  }
}
