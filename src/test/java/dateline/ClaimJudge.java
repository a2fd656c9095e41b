package dateline;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import dateline.annotation.Heads;
import dateline.annotation.Interval;
import dateline.annotation.Period;
import dateline.annotation.Place;
import dateline.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a claim that was found is filed as a reader filed it, slot by slot.
 *
 * <p>A slot that the reader left empty must be empty. What is counted agrees if the unit is the
 * same and the noun has the same head or one that stands with it in the table of same nouns;
 * speakers if the last word of the reader's stands in the name found or in the words of the source;
 * places if they are the same or one contains the other.
 */
final class ClaimJudge {
  /** What is compared, one after the other. */
  enum Slot {
    INTERVAL,
    COUNTED,
    SPEAKER,
    PLACE,
    DATE
  }

  private final Map<String, Integer> groups = new HashMap<>();

  /** Reads the nouns that file a figure under the same head, one group a line. */
  ClaimJudge(Path sameNouns) throws IOException {
    List<String> lines = Files.readAllLines(sameNouns);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("#")) {
        for (String noun : lines.get(i).split(",\\s*", -1)) {
          if (groups.put(singular(noun), i) != null) {
            throw new IllegalArgumentException(noun + " stands twice in " + sameNouns);
          }
        }
      }
    }
  }

  /** Whether it is the same figure: the same words, the same numbers. */
  static boolean isSame(GoldClaim gold, Span span, Claim claim) {
    return overlap(span, claim.figure().span()) && near(gold.value(), claim.figure().value());
  }

  static boolean overlap(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private static boolean near(Interval gold, Interval found) {
    return near(gold.low(), found.low()) && near(gold.high(), found.high());
  }

  private static boolean near(double gold, double found) {
    return gold == found
        || (Double.isFinite(gold) && Math.abs(gold - found) <= 1e-5 * Math.abs(gold));
  }

  /** Whether this slot of a claim of the same figure is right. */
  boolean agrees(Slot slot, GoldClaim gold, Claim claim, AnnotatedArticle article) {
    return switch (slot) {
      case INTERVAL -> true;
      case COUNTED ->
          unit(gold.unit(), claim.figure().unit())
              && (counted(gold.counted(), claim.figure().counted())
                  || isHead(gold.counted(), claim.head()));
      case SPEAKER -> speaker(gold.speaker(), claim, article);
      case PLACE -> place(gold.place(), claim, article);
      case DATE -> date(gold.date(), claim.period());
    };
  }

  /** "rupee" is "Indian rupee"; a unit that is left out ("5,000 barrels, then 8,000") is meant. */
  private static boolean unit(String gold, @Nullable String found) {
    return found == null ? gold.isEmpty() : found.equals(gold) || found.endsWith(" " + gold);
  }

  private boolean counted(String gold, @Nullable String found) {
    boolean mayBeLeftOut = gold.startsWith("[");
    if (gold.isEmpty() || found == null) {
      return found == null && (gold.isEmpty() || mayBeLeftOut);
    }
    String one = singular(head(mayBeLeftOut ? gold.substring(1, gold.length() - 1) : gold));
    String other = singular(head(found));
    Integer group = groups.get(one);
    return one.equals(other) || (group != null && group.equals(groups.get(other)));
  }

  /** "people who were killed" are filed under "killed", and so are "dead" and "deaths". */
  private static boolean isHead(String gold, @Nullable String head) {
    String bare = gold.replaceAll("[\\[\\]]", "");
    return head != null
        && !bare.isEmpty()
        && Heads.of(head(bare).toLowerCase(Locale.ROOT)).equals(head);
  }

  /** "steerage passengers of the Titanic" is passengers. */
  private static String head(String phrase) {
    String[] words = phrase.split(" (?:of|in|on|from|for|with|who|that) ", 2)[0].split(" ", -1);
    return words[words.length - 1];
  }

  private static String singular(String noun) {
    return noun.toLowerCase(Locale.ROOT)
        .replaceFirst("ies$", "y")
        .replaceFirst("(?<=x|ch|sh|ss|o)es$", "")
        .replaceFirst("(?<!s)s$", "");
  }

  private static boolean speaker(String gold, Claim claim, AnnotatedArticle article) {
    List<String> found = sources(claim, article);
    if (gold.isEmpty()) {
      return found.isEmpty();
    }
    boolean role = Character.isLowerCase(gold.charAt(0));
    String word = role ? head(gold) : gold.substring(gold.lastIndexOf(' ') + 1);
    return found.stream().anyMatch(name -> contains(name, word));
  }

  /** The speakers' names and the words of the source; none if nobody is named. */
  static List<String> sources(Claim claim, AnnotatedArticle article) {
    if (claim.attribution() < 0) {
      return List.of();
    }
    Attribution said = article.attributions().get(claim.attribution());
    List<String> names = new ArrayList<>();
    for (Actor actor : article.actors()) {
      if (said.speakers().contains(actor.id()) && !names.contains(actor.name())) {
        names.add(actor.name());
      }
    }
    for (Place place : article.places()) {
      if (place.id() != null
          && said.speakers().contains(place.id())
          && !names.contains(place.name())) {
        names.add(place.name());
      }
    }
    Span named = said.named();
    List<Span> sources = named == null ? said.source() : List.of(named);
    sources.forEach(source -> names.add(source.in(article.text())));
    return names;
  }

  /** The nearest place is the one that counts: a claim that lists many is not right for that. */
  private static boolean place(String gold, Claim claim, AnnotatedArticle article) {
    if (gold.isEmpty() || claim.places().isEmpty()) {
      return gold.isEmpty() && claim.places().isEmpty();
    }
    String found = claim.places().getFirst();
    List<Place> meant =
        article.places().stream()
            .filter(place -> contains(place.span().in(article.text()), gold))
            .toList();
    List<Place> filed =
        article.places().stream().filter(place -> found.equals(place.id())).toList();
    return contains(found, gold)
        || filed.stream().anyMatch(place -> contains(place.name(), gold))
        || meant.stream().anyMatch(place -> isInside(place, found))
        || meant.stream()
            .anyMatch(outer -> filed.stream().anyMatch(in -> isInside(in, outer.id())));
  }

  private static boolean isInside(Place place, @Nullable String id) {
    return place.path().stream().anyMatch(node -> node.id().equals(id));
  }

  /** A day, month or year that shares a day with the period found. */
  private static boolean date(String gold, @Nullable Period found) {
    if (gold.isEmpty() || found == null) {
      return gold.isEmpty() && found == null;
    }
    return found.overlaps(
        switch (gold.length()) {
          case 4 ->
              new Period(Year.parse(gold).atDay(1), YearMonth.parse(gold + "-12").atEndOfMonth());
          case 7 ->
              new Period(YearMonth.parse(gold).atDay(1), YearMonth.parse(gold).atEndOfMonth());
          default -> Period.of(LocalDate.parse(gold));
        });
  }

  private static boolean contains(String text, String words) {
    return (" " + plain(text) + " ").contains(" " + plain(words) + " ");
  }

  /** "Ministry's" is "ministry s", so that words can be compared one by one. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}-]+", " ").strip();
  }
}
