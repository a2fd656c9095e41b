package dateline.figure;

import dateline.annotation.Figure;
import dateline.article.Tokens;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words around a number that limit it, from {@code hedges.tsv}: "more than", "or so". */
final class Hedges {
  /**
   * One hedge.
   *
   * @param words as listed
   * @param kinds of figures for which it counts
   */
  record Hedge(String words, Figure.Bound bound, Set<Figure.Kind> kinds) {
    /** Whether it speaks of years of age: "or older". */
    boolean isOfAge() {
      return words.endsWith(" older") || words.endsWith(" younger");
    }

    /** Whether what follows says how far the number before may be off. */
    boolean isTolerance() {
      return switch (words) {
        case "plus or minus", "give or take", "±", "+/-" -> true;
        default -> false;
      };
    }
  }

  private static final Set<String> SPREADING =
      Table.words(
          """
          spread spreads spreading scattered scattering strewn dispersed distributed broke broken
          fanned dotted stretched
          """);
  private static final Set<String> CLIMBING =
      Table.words(
          """
          go goes going gone went rise rises rising rose risen climb climbs climbed come comes
          came crept edged moved shot pushed back brought
          """);

  private static final Phrases<Hedge> BEFORE = new Phrases<>();
  private static final Phrases<Hedge> AFTER = new Phrases<>();

  static {
    for (List<String> row : Table.rows("hedges.tsv", 5)) {
      Hedge hedge =
          new Hedge(
              row.get(0),
              Figure.Bound.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
              kinds(row.get(3)));
      (row.get(1).equals("before") ? BEFORE : AFTER).add(row.get(0), hedge);
    }
  }

  private Hedges() {}

  private static Set<Figure.Kind> kinds(String cell) {
    if (cell.equals("any")) {
      return EnumSet.allOf(Figure.Kind.class);
    }
    EnumSet<Figure.Kind> kinds = EnumSet.noneOf(Figure.Kind.class);
    for (String kind : cell.split(",", -1)) {
      kinds.add(Figure.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
    return kinds;
  }

  /** The hedge that ends right before this token, or null. */
  static Phrases.@Nullable Match<Hedge> before(Tokens tokens, int at, int from, Figure.Kind kind) {
    Phrases.Match<Hedge> match = BEFORE.endingBefore(tokens, at, from);
    if (match == null || !match.meaning().kinds().contains(kind)) {
      return null;
    }
    boolean during =
        kind == Figure.Kind.DURATION
            && (match.meaning().words().equals("over") || match.meaning().words().equals("under"))
            && !mayExceed(tokens, match.first() - 1, from);
    return during || isPreposition(tokens, match, from, kind) ? null : match;
  }

  /** "strewn over 20 miles" says where, "gone up to 5,000" how far; neither sets a limit. */
  private static boolean isPreposition(
      Tokens tokens, Phrases.Match<Hedge> match, int from, Figure.Kind kind) {
    int verb = match.first() - 1;
    if (verb < from) {
      return false;
    }
    return switch (match.meaning().words()) {
      case "over" ->
          (kind == Figure.Kind.LENGTH || kind == Figure.Kind.AREA)
              && SPREADING.contains(tokens.lower(verb));
      case ">" -> isQuote(tokens, match.first());
      case "up to" -> CLIMBING.contains(tokens.lower(verb));
      default -> false;
    };
  }

  /** A mark of a quoted mail stands at the start of its line. */
  private static boolean isQuote(Tokens tokens, int mark) {
    String gap = tokens.text().substring(tokens.end(mark - 1), tokens.start(mark));
    return gap.indexOf('\n') >= 0 || tokens.is(mark - 1, '>');
  }

  /** "for over two years" is more than two; "spent it over two years" is during them. */
  private static boolean mayExceed(Tokens tokens, int at, int from) {
    if (at < from) {
      return true;
    }
    return switch (tokens.lower(at)) {
      case "for",
          "after",
          "in",
          "with",
          "by",
          "at",
          "is",
          "was",
          "of",
          "took",
          "lasted",
          "takes",
          "spent",
          "and",
          "just",
          "well",
          "be",
          "been",
          "served",
          "every",
          "from" ->
          true;
      default -> false;
    };
  }

  /** The hedge right behind a figure, perhaps after a hyphen or comma, or null. */
  static Phrases.@Nullable Match<Hedge> after(Tokens tokens, int at, int limit) {
    int start = at;
    if (start < limit && Units.isHyphen(tokens, start)) {
      start++;
    }
    Phrases.Match<Hedge> match = AFTER.startingAt(tokens, start, limit);
    if (match == null) {
      return null;
    }
    boolean compares =
        match.end() < limit
            && (tokens.lower(match.end()).equals("than")
                || tokens.lower(match.end()).equals("to")
                || tokens.kind(match.end()) == Tokens.Kind.NUMBER);
    boolean least = match.meaning().words().startsWith("at ");
    boolean sum = match.meaning().words().equals("plus") && start == at;
    boolean opensNext =
        least
            && match.end() < limit
            && !tokens.is(match.end(), '.')
            && !tokens.is(match.end(), ',');
    return compares || opensNext || sum ? null : match;
  }
}
