package dateline.attribution;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Claim;
import dateline.annotation.Place;
import dateline.article.Tokens;
import dateline.article.Zone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where that of which an article tells took place, if it says so: of the places in its headlines
 * and first full sentence one that something befell, "the Chernobyl accident"; else the one that
 * the article comes back to most often, itself or by a place inside it. A lead that says "here", or
 * one that names no place but speaks of "the city", means the place of the dateline.
 *
 * <pre>
 * MOSCOW, April 30 - Two people were killed by the accident at Chernobyl, it was said on Wednesday.
 * The people of Chernobyl … 18 are ill.          Chernobyl
 * LAKEHURST, May 7 - The airship burned here.    Lakehurst, by the dateline
 * </pre>
 */
final class EventPlace {
  /**
   * What a place does in headline or lead, the one that tells most first. A place is named once in
   * passing; what happened there is told with its name again.
   */
  private enum Part {
    /** "the accident at Chernobyl": of what happened. */
    STRUCK(1),
    /** "in Chernobyl", "the Chernobyl plant". */
    TOLD(2),
    /** "Haiti argues over its dead": a country or its part that acts or speaks. */
    ACTS(2);

    private final int leastMentions;

    Part(int leastMentions) {
      this.leastMentions = leastMentions;
    }
  }

  /** A sentence of fewer tokens is a headline, a byline or the like. */
  private static final int LEAST_TOKENS = 14;

  private final AnnotatedArticle article;
  private final Tokens tokens;
  private final PlaceRoles roles;

  private EventPlace(AnnotatedArticle article, PlaceRoles roles) {
    this.article = article;
    this.tokens = article.tokens();
    this.roles = roles;
  }

  /**
   * The place and whether lead or dateline tell it.
   *
   * @param by CARRIED or DATELINE
   */
  record Found(Place place, Claim.PlaceBy by) {}

  static @Nullable Found of(AnnotatedArticle article, PlaceRoles roles) {
    return article.places().isEmpty() ? null : new EventPlace(article, roles).found();
  }

  private @Nullable Found found() {
    int lead = leadEnd();
    Place dateline = null;
    Map<Part, List<Place>> early = new EnumMap<>(Part.class);
    List<Place> all = new ArrayList<>();
    for (Place place : article.places()) {
      boolean inDateline = isDateline(place);
      PlaceRole role = inDateline ? PlaceRole.GOVERNS : roles.of(place);
      Part part = part(place, role);
      if (inDateline) {
        dateline = dateline == null ? place : dateline;
      } else if (part != null && place.span().start() < lead) {
        early.computeIfAbsent(part, none -> new ArrayList<>()).add(place);
      }
      if (role != PlaceRole.SPEAKS && role != PlaceRole.IN_NAME) {
        all.add(place);
      }
    }
    if (dateline != null && saysHere(dateline, lead)) {
      return new Found(dateline, Claim.PlaceBy.DATELINE);
    }
    for (Map.Entry<Part, List<Place>> places : early.entrySet()) {
      Place best = mostNamed(places.getValue(), all, places.getKey().leastMentions);
      if (best != null) {
        return new Found(best, Claim.PlaceBy.CARRIED);
      }
    }
    return dateline != null && early.isEmpty() && saysTheTown(dateline, lead)
        ? new Found(dateline, Claim.PlaceBy.DATELINE)
        : null;
  }

  private @Nullable Part part(Place place, PlaceRole role) {
    return switch (role) {
      case GOVERNS, LOOSE -> roles.isOfEvent(place) ? Part.STRUCK : Part.TOLD;
      case SUBJECT, OF_OFFICE -> Part.ACTS;
      case SPEAKS -> PlaceRoles.isLand(place) ? Part.ACTS : null;
      case OF_SPEAKER, LEFT_OUT, IN_NAME -> null;
    };
  }

  private static @Nullable Place mostNamed(List<Place> places, List<Place> all, int least) {
    Place best = null;
    int most = least - 1;
    for (Place place : places) {
      int mentions = mentions(place, all);
      if (mentions > most) {
        most = mentions;
        best = place;
      }
    }
    return best;
  }

  private static int mentions(Place place, List<Place> all) {
    int mentions = 0;
    for (Place other : all) {
      if (isInside(other, place)) {
        mentions++;
      }
    }
    return mentions;
  }

  /** Whether one place is the other or lies in it. */
  static boolean isInside(Place inner, Place outer) {
    String id = outer.id();
    return id != null
        && (id.equals(inner.id()) || inner.path().stream().anyMatch(node -> node.id().equals(id)));
  }

  private boolean isDateline(Place place) {
    return article.article().zoneAt(place.span().start()).kind() == Zone.Kind.DATELINE;
  }

  /** The offset behind the first full sentence of the story. */
  private int leadEnd() {
    for (int s = 0; s < tokens.sentences(); s++) {
      int first = tokens.firstOf(s);
      int next = tokens.firstOf(s + 1);
      boolean body =
          next - first >= LEAST_TOKENS
              && article.article().zoneAt(tokens.start(next - 1)).kind() == Zone.Kind.BODY;
      if (body) {
        return tokens.end(next - 1);
      }
    }
    return 0;
  }

  /** Whether lead or next sentence speak of "the city", "his town's". */
  private boolean saysTheTown(Place dateline, int lead) {
    int end = tokens.sentenceOf(tokens.tokenAt(lead)) + 1;
    for (int i = tokens.tokenAt(dateline.span().end()) + 1; i + 1 < tokens.size(); i++) {
      if (tokens.sentenceOf(i) > end) {
        return false;
      }
      boolean town = tokens.lower(i).equals("city") || tokens.lower(i).equals("town");
      boolean other = tokens.lower(i + 1).equals("of") || tokens.isCapitalised(i + 1);
      if (town && !other && isTheir(tokens.lower(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTheir(String lower) {
    return switch (lower) {
      case "the", "his", "her", "this" -> true;
      default -> false;
    };
  }

  private boolean saysHere(Place dateline, int lead) {
    for (int i = tokens.tokenAt(dateline.span().end()); i < tokens.size(); i++) {
      if (tokens.start(i) >= lead) {
        return false;
      }
      if (tokens.lower(i).equals("here")) {
        return true;
      }
    }
    return false;
  }
}
