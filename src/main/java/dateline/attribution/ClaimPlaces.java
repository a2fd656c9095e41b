package dateline.attribution;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Place;
import dateline.article.Span;
import dateline.article.Tokens;
import dateline.article.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the places of a figure. The first of these that there is, in this order:
 *
 * <ol>
 *   <li>beside: a place in the clause, "20 men died in Kursk", or a country that gives a count,
 *       "India reported 20 dead"
 *   <li>sentence: the event's place where the sentence names it, else a place that governs or, of a
 *       count, any that neither speaks nor tells who speaks
 *   <li>carried: of a count the place beside a figure of the sentence before, in its paragraph;
 *       else the event's place, told in the lead, see {@link EventPlace}
 *   <li>dateline: the same where the lead says "here"
 * </ol>
 *
 * <p>A measure, "$5 million", "12 miles", takes no place from another sentence: most are of none.
 */
final class ClaimPlaces {
  /** Continent and country. */
  private static final int COUNTRY_DEPTH = 2;

  private final AnnotatedArticle article;
  private final Reading reading;
  private final Tokens tokens;
  private final PlaceRoles roles;
  private final EventPlace.@Nullable Found event;
  private @Nullable Place inForce;
  private int inForceFrom;

  ClaimPlaces(AnnotatedArticle article, Reading reading, List<Statement> statements) {
    this.article = article;
    this.reading = reading;
    this.tokens = reading.tokens;
    this.roles = new PlaceRoles(article, reading, statements);
    this.event = article.figures().isEmpty() ? null : EventPlace.of(article, roles);
  }

  /**
   * The places of one figure.
   *
   * @param ids the one that counts first
   * @param by null if there are none
   * @param words where the first one is named
   */
  record Chosen(List<String> ids, Claim.@Nullable PlaceBy by, @Nullable Span words) {
    static final Chosen NONE = new Chosen(List.of(), null, null);
  }

  /** A place of the sentence: its role, and how many tokens lie between it and the figure. */
  private record Near(Place place, PlaceRole role, int distance, boolean beside) {}

  /** The places of the figure that covers these tokens of the sentence. */
  Chosen of(Figure figure, int first, int last, int from, int to) {
    boolean count =
        figure.kind() == Figure.Kind.COUNT
            || (figure.kind() == Figure.Kind.RATIO && figure.unit() == null);
    List<Near> inSentence = near(first, last, from, to);
    List<Near> beside = new ArrayList<>();
    List<Near> far = new ArrayList<>();
    for (Near near : inSentence) {
      if (near.beside() && isOfClause(near, count)) {
        beside.add(near);
      } else if (isOfSentence(near, count)) {
        far.add(near);
      }
    }
    if (!beside.isEmpty()) {
      inForce = beside.getFirst().place();
      inForceFrom = last;
      return chosen(beside, Claim.PlaceBy.BESIDE);
    }
    if (!far.isEmpty()) {
      far.sort(Comparator.comparing(near -> !isEvent(near.place())));
      return chosen(far, Claim.PlaceBy.SENTENCE);
    }
    Place carried = isInForce(first) ? inForce : null;
    if (count && carried != null) {
      return chosen(carried, Claim.PlaceBy.CARRIED);
    }
    return count && event != null ? chosen(event.place(), event.by()) : Chosen.NONE;
  }

  private Chosen chosen(Place place, Claim.PlaceBy by) {
    return new Chosen(List.of(id(place)), by, place.span());
  }

  private Chosen chosen(List<Near> places, Claim.PlaceBy by) {
    Set<String> ids = new LinkedHashSet<>();
    for (Near near : places) {
      ids.add(id(near.place()));
    }
    return new Chosen(List.copyOf(ids), by, places.getFirst().place().span());
  }

  /** Whether the sentence before, in the same paragraph, had a figure with a place beside it. */
  private boolean isInForce(int first) {
    if (inForce == null || tokens.sentenceOf(first) - tokens.sentenceOf(inForceFrom) > 1) {
      return false;
    }
    for (int i = inForceFrom + 1; i <= first; i++) {
      if (Quotes.opensParagraph(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  private List<Near> near(int first, int last, int from, int to) {
    List<Near> found = new ArrayList<>();
    for (Place place : Mentions.within(article.places(), tokens.span(from, to - 1))) {
      if (article.article().zoneAt(place.span().start()).kind() == Zone.Kind.DATELINE) {
        continue;
      }
      int start = tokens.tokenAt(place.span().start());
      int end = tokens.tokenAt(place.span().end() - 1);
      int left = start > last ? last + 1 : end + 1;
      int right = start > last ? start : first;
      found.add(
          new Near(place, roles.of(place), Math.max(0, right - left), isOneClause(left, right)));
    }
    found.sort(Comparator.comparing(Near::role).thenComparingInt(Near::distance));
    return found;
  }

  private boolean isOneClause(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean parts =
          reading.is(i, Words.SUBORDINATOR)
              ? !reading.is(i, Words.PREPOSITION) && !reading.is(i, "than") && !reading.is(i, "as")
              : reading.is(i, Words.JOINER);
      boolean mark =
          reading.isMark(i) && !reading.isAbbreviationStop(i) && !reading.isPossessive(i);
      if (parts || mark) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfClause(Near near, boolean count) {
    return switch (near.role()) {
      case GOVERNS, SUBJECT -> true;
      case LOOSE -> count;
      case SPEAKS -> count && near.place().path().size() == COUNTRY_DEPTH;
      case OF_SPEAKER, IN_NAME -> false;
    };
  }

  private static boolean isOfSentence(Near near, boolean count) {
    return switch (near.role()) {
      case GOVERNS -> true;
      case SUBJECT, LOOSE -> count;
      case SPEAKS, OF_SPEAKER, IN_NAME -> false;
    };
  }

  private boolean isEvent(Place place) {
    return event != null && EventPlace.isInside(event.place(), place);
  }

  private String id(Place place) {
    String id = place.id();
    return id != null ? id : place.span().in(article.text()).toLowerCase(Locale.ROOT);
  }
}
