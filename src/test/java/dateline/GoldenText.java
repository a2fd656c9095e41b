package dateline;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.annotation.Place;
import dateline.article.Article;
import dateline.article.PublicationDate;
import dateline.article.Span;
import dateline.article.Zone;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was read and found in an article, as lines that a person can check against it.
 *
 * <pre>
 * === corpus/storm.txt
 * date      2011-01-05, dateline: LISBON, Jan 5, 2011
 * dateline  LISBON, Jan 5, 2011
 * actor     person ann-lee, Ann Lee: Ann Lee, Lee
 * place     Lisbon, Europe &gt; Portugal &gt; Lisbon: LISBON
 * figure    at least 10 ships | count [10, ∞) ships | verb lost | said by ann-lee | in Lisbon
 * says      Ann Lee | said | at least 10 ships were lost
 * </pre>
 */
final class GoldenText {
  private final StringBuilder lines = new StringBuilder();
  private final AnnotatedArticle annotated;
  private final Article article;

  private GoldenText(AnnotatedArticle annotated) {
    this.annotated = annotated;
    this.article = annotated.article();
  }

  static String of(AnnotatedArticle annotated) {
    GoldenText text = new GoldenText(annotated);
    text.lines.append("=== ").append(annotated.article().id()).append('\n');
    text.origin();
    text.zones();
    text.actors();
    text.places();
    text.figures();
    text.attributions();
    return text.lines.append('\n').toString();
  }

  private void origin() {
    line("headline", article.headline());
    PublicationDate published = article.origin().published();
    if (published.day() != null) {
      String time = published.timeText();
      line(
          "date",
          published.day()
              + (time == null ? "" : " " + time)
              + ", "
              + published.evidence().label()
              + ": "
              + published.written());
    }
    line("doubt", published.doubt());
    line("updated", article.origin().updated());
    line("author", article.origin().author());
    line("source", article.source());
    line("url", article.url());
    line("language", article.language());
    line("words", article.body().split("\\s+", -1).length);
  }

  private void zones() {
    for (Zone zone : article.zones()) {
      boolean whole = zone.kind() == Zone.Kind.BODY || zone.kind() == Zone.Kind.TITLE;
      if (!whole) {
        line(
            zone.kind().name().toLowerCase(Locale.ROOT),
            article.text().substring(zone.start(), zone.end()).strip());
      }
    }
  }

  private void actors() {
    Map<String, Set<String>> mentions = new LinkedHashMap<>();
    for (Actor actor : annotated.actors()) {
      String kind = actor.kind().name().toLowerCase(Locale.ROOT);
      mentions
          .computeIfAbsent(
              kind + " " + actor.id() + ", " + actor.name(), key -> new LinkedHashSet<>())
          .add(in(actor.span()));
    }
    mentions.forEach((actor, names) -> line("actor", actor + ": " + String.join(", ", names)));
  }

  private void places() {
    Map<String, Set<String>> mentions = new LinkedHashMap<>();
    for (Place place : annotated.places()) {
      String path = place.path().stream().map(Place.Node::name).collect(Collectors.joining(" > "));
      mentions
          .computeIfAbsent(
              place.isResolved() ? path : place.name() + ", unresolved" + inside(path),
              key -> new LinkedHashSet<>())
          .add(in(place.span()));
    }
    mentions.forEach((place, names) -> line("place", place + ": " + String.join(", ", names)));
  }

  private static String inside(String path) {
    return path.isEmpty() ? "" : " in " + path;
  }

  private void figures() {
    for (Claim claim : annotated.claims()) {
      Figure figure = claim.figure();
      StringJoiner parts = new StringJoiner(" | ");
      parts.add(in(figure.span()));
      parts.add(
          figure.kind().name().toLowerCase(Locale.ROOT)
              + " "
              + interval(figure)
              + spaced(figure.unit())
              + spaced(figure.counted()));
      if (figure.change() != null) {
        parts.add(figure.change().name().toLowerCase(Locale.ROOT));
      }
      if (claim.verb() != null) {
        parts.add("verb " + claim.verb());
      }
      if (claim.attribution() >= 0) {
        List<String> speakers = annotated.attributions().get(claim.attribution()).speakers();
        parts.add("said by " + (speakers.isEmpty() ? "somebody" : String.join(", ", speakers)));
      }
      if (!claim.actors().isEmpty()) {
        parts.add("of " + String.join(", ", claim.actors()));
      }
      if (!claim.places().isEmpty()) {
        parts.add(
            "in " + claim.places().stream().map(this::name).collect(Collectors.joining(", ")));
      }
      if (claim.time() != null) {
        parts.add("time " + claim.time());
      }
      line("figure", parts.toString());
    }
  }

  private static String interval(Figure figure) {
    Interval value = figure.value();
    String ends = number(value.low()) + ", " + number(value.high());
    return switch (figure.bound()) {
      case EXACT -> number(value.low());
      case ABOUT -> "about " + number(value.low());
      case MORE_THAN -> "(" + ends + ")";
      case AT_LEAST -> "[" + ends + ")";
      case LESS_THAN -> "(" + ends + ")";
      case AT_MOST -> "(" + ends + "]";
      case BETWEEN -> "[" + ends + "]";
    };
  }

  private static String number(double value) {
    if (Double.isInfinite(value)) {
      return value < 0 ? "-∞" : "∞";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : Double.toString(value);
  }

  private void attributions() {
    for (Attribution attribution : annotated.attributions()) {
      line(
          "says",
          String.join(
              " | ",
              all(attribution.source()),
              all(attribution.cue()),
              all(attribution.content()),
              attribution.speakers().isEmpty()
                  ? "unresolved"
                  : String.join(", ", attribution.speakers())));
    }
  }

  private String name(String placeId) {
    for (Place place : annotated.places()) {
      if (placeId.equals(place.id())) {
        return place.name();
      }
    }
    return placeId;
  }

  private String all(List<Span> spans) {
    return spans.stream().map(this::in).collect(Collectors.joining(" … "));
  }

  private String in(Span span) {
    return span.in(annotated.text());
  }

  private static String spaced(@Nullable String word) {
    return word == null ? "" : " " + word;
  }

  private void line(String label, @Nullable Object value) {
    if (value != null) {
      String text = value.toString().replace('\n', ' ').replaceAll(" {2,}", " ");
      lines.append(String.format(Locale.ROOT, "%-9s %s%n", label, text).replace("\r", ""));
    }
  }
}
