package dateline.attribution;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Heads;
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
 *   <li>beside: a place in the clause, "20 men died in Kursk", or words that mean one named before
 *       it, see {@link PlaceWords}, or a country that gives a count, "India reported 20 dead"
 *   <li>sentence: the event's place where the sentence names it, else a place that governs or, of a
 *       count, any that neither speaks nor tells who speaks
 *   <li>carried: of people and of things that stay where they are the place beside a figure of the
 *       sentence before, in its paragraph, and so on from sentence to sentence; else the event's
 *       place, see {@link EventPlace}
 *   <li>dateline: the same where the lead says "here"
 * </ol>
 *
 * <p>A measure, "$5 million", "12 miles", takes no place from another sentence: most are of none. A
 * semicolon parts what a sentence says of one place from what it says of another.
 */
final class ClaimPlaces {
  private static final int LONGEST_LIST = 8;
  private final AnnotatedArticle article;
  private final Reading reading;
  private final Tokens tokens;
  private final PlaceRoles roles;
  private final EventPlace.@Nullable Found event;

  /** With the words that mean a place named before them. */
  private final List<Place> places;

  private @Nullable Place inForce;
  private int inForceFrom;

  ClaimPlaces(AnnotatedArticle article, Reading reading, List<Statement> statements) {
    this.article = article;
    this.reading = reading;
    this.tokens = reading.tokens;
    this.roles = new PlaceRoles(article, reading, statements);
    boolean counts = !article.figures().isEmpty();
    this.event = counts ? EventPlace.of(article, roles) : null;
    this.places =
        counts
            ? PlaceWords.with(article, reading, roles, event == null ? null : event.place())
            : List.of();
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

  /** How closely a figure must stand to a place to be of it. */
  private enum Bond {
    /** "20 men": of the place of what is told, wherever that is named. */
    COUNT(true),
    /**
     * "20 percent of the voters": as a count, but of the place in the sentence where things are.
     */
    SHARE(true),
    /** "two days": of the place in the sentence where things are. */
    STAY(false),
    /** "12 miles": of any place in the clause, as of one that it is measured from. */
    WAY(true),
    /** "$5 million", "800 barrels": of the place in the clause where things are. */
    AMOUNT(false),
    /** "70 years old": of none. */
    NONE(false);

    /** Whether it takes a place that only another sentence names. */
    private final boolean isCarried;

    Bond(boolean isCarried) {
      this.isCarried = isCarried;
    }

    static Bond of(Figure figure) {
      return switch (figure.kind()) {
        case COUNT -> COUNT;
        case RATIO -> figure.unit() == null ? COUNT : SHARE;
        case LENGTH, AREA -> WAY;
        case PERCENT -> SHARE;
        case DURATION -> STAY;
        case MONEY, VOLUME, MASS, SPEED, TEMPERATURE, ENERGY, POWER, RATE, SCORE, OTHER -> AMOUNT;
        case AGE -> NONE;
      };
    }
  }

  /** A place of the sentence: its role, and how many tokens lie between it and the figure. */
  private record Near(Place place, PlaceRole role, int distance, boolean beside) {}

  /** The places of the figure that covers these tokens of the sentence. */
  Chosen of(Figure figure, @Nullable String head, Stretch at, Stretch said) {
    int first = at.first();
    int last = at.last();
    int sentence = tokens.sentenceOf(first);
    int from = tokens.firstOf(sentence);
    int to = tokens.firstOf(sentence + 1);
    Bond bond = Bond.of(figure);
    List<Near> inSentence = near(first, last, opening(from, first), closing(last, to));
    List<Near> beside = new ArrayList<>();
    List<Near> far = new ArrayList<>();
    for (Near near : inSentence) {
      if (near.beside() && isOfClause(near, bond)) {
        beside.add(near);
      } else if (isOfSentence(near, bond)
          && isSaid(near.place(), said)
          && !isBehindClause(near.place(), last)) {
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
    boolean local = bond.isCarried && Heads.isLocal(head) && !isElsewhere(inSentence, last, to);
    Place carried = isInForce(first) ? inForce : null;
    if (local && carried != null) {
      inForceFrom = last;
      return chosen(carried, Claim.PlaceBy.CARRIED);
    }
    return local && event != null ? chosen(event.place(), event.by()) : Chosen.NONE;
  }

  /** "Without Florida he has 260 votes", "60,000 people will die worldwide", "or 664 in all". */
  private boolean isElsewhere(List<Near> inSentence, int last, int to) {
    for (Near near : inSentence) {
      if (near.role() == PlaceRole.LEFT_OUT && isEvent(near.place())) {
        return true;
      }
    }
    for (int i = last + 1; i < to && !reading.isMark(i); i++) {
      boolean overall =
          switch (tokens.lower(i)) {
            case "worldwide", "globally", "nationwide", "altogether", "elsewhere" -> true;
            case "all" -> reading.is(i - 1, "in");
            default -> false;
          };
      if (overall) {
        return true;
      }
    }
    return false;
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
    for (Place place : Mentions.within(places, tokens.span(from, to - 1))) {
      if (article.article().zoneAt(place.span().start()).kind() == Zone.Kind.DATELINE) {
        continue;
      }
      int start = tokens.tokenAt(place.span().start());
      int end = tokens.tokenAt(place.span().end() - 1);
      boolean gap =
          start < first && from > 0 && reading.is(from - 1, ';') && isGap(place, from, first);
      int left = start > last ? last + 1 : end + 1;
      int right = start > last ? start : first;
      found.add(
          new Near(
              place, roles.of(place), Math.max(0, right - left), gap || isOneClause(left, right)));
    }
    found.sort(Comparator.comparing(Near::role).thenComparingInt(Near::distance));
    return found;
  }

  /** The token behind the last semicolon before the figure, or the start of the sentence. */
  private int opening(int from, int first) {
    int at = first;
    while (at > from && !reading.is(at - 1, ';')) {
      at--;
    }
    return at;
  }

  /** The first semicolon after the figure, or the end of the sentence. */
  private int closing(int last, int to) {
    int at = last + 1;
    while (at < to && !reading.is(at, ';')) {
      at++;
    }
    return at;
  }

  /** "counted 1,439; Somalia, about 100": a comma stands for the verb. */
  private boolean isGap(Place place, int from, int first) {
    int start = tokens.tokenAt(place.span().start());
    int comma = tokens.tokenAt(place.span().end() - 1) + 1;
    boolean opens = start == from || (reading.is(start - 1, "and") && start - from < LONGEST_LIST);
    return opens && comma == first - 1 && reading.is(comma, ',');
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

  private static boolean isOfClause(Near near, Bond bond) {
    return switch (near.role()) {
      case GOVERNS -> bond != Bond.NONE;
      case SUBJECT -> bond == Bond.COUNT || (bond != Bond.NONE && PlaceRoles.isLand(near.place()));
      case LOOSE -> bond == Bond.COUNT || bond == Bond.WAY;
      case SPEAKS -> bond == Bond.COUNT && PlaceRoles.isLand(near.place());
      case OF_SPEAKER, OF_OFFICE, LEFT_OUT, IN_NAME -> false;
    };
  }

  private static boolean isOfSentence(Near near, Bond bond) {
    return switch (near.role()) {
      case GOVERNS -> bond != Bond.AMOUNT && bond != Bond.NONE;
      case SUBJECT, LOOSE -> bond == Bond.COUNT;
      case SPEAKS, OF_SPEAKER, OF_OFFICE, LEFT_OUT, IN_NAME -> false;
    };
  }

  /** Not of the words that only tell who said it, and where: "in Rome they said that …". */
  private boolean isSaid(Place place, Stretch said) {
    int token = tokens.tokenAt(place.span().start());
    return said.first() <= token && token <= said.last();
  }

  /** "40 people saw it, and it was heard in Bonn": a clause with a subject of its own. */
  private boolean isBehindClause(Place place, int last) {
    int token = tokens.tokenAt(place.span().start());
    for (int i = last + 1; i + 2 < token; i++) {
      boolean clause =
          reading.is(i, ',')
              && reading.is(i + 1, Words.JOINER)
              && reading.is(i + 2, Words.SUBJECT | Words.DETERMINER);
      if (clause) {
        return true;
      }
    }
    return false;
  }

  private boolean isEvent(Place place) {
    return event != null && EventPlace.isInside(event.place(), place);
  }

  private String id(Place place) {
    String id = place.id();
    return id != null ? id : place.name().toLowerCase(Locale.ROOT);
  }
}
