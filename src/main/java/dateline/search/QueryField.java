package dateline.search;

import dateline.annotation.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be asked for by name: {@code place:Kursk}. */
public enum QueryField {
  /** Title and body together: a word without a field. */
  TEXT("", Holds.WORDS),
  /** Title only: {@code title:revenge}. */
  TITLE("title", Holds.WORDS),
  /** Body only: {@code body:revenge}. */
  BODY("body", Holds.WORDS),
  /** Anyone who acts, by any name: {@code actor:"Vladimir Putin"}. */
  ACTOR("actor", Holds.WORDS),
  /** Persons only: {@code person:Reynolds}. */
  PERSON("person", Holds.WORDS),
  /** Organisations only: {@code org:RUSI}. */
  ORGANISATION("org", Holds.WORDS),
  /** A place or anything inside it, by any of its names: {@code place:"North Korea"}. */
  PLACE("place", Holds.WHOLE_VALUES),
  /** A country or anything inside it: {@code country:Germany}, {@code country:de}. */
  COUNTRY("country", Holds.WHOLE_VALUES),
  /**
   * Places not far from one: {@code near:"Pokrovsk, 50 km"}; in a box: {@code near:50,36..52,39}.
   */
  NEAR("near", Holds.DISTANCES),
  /** Figures, by what they count or how much: {@code figure:"soldiers > 100"}. */
  FIGURE("figure", Holds.FIGURES),
  /** Whose statements: {@code said-by:Zelensky}. */
  SAID_BY("said-by", Holds.WORDS),
  /** What a claim counts: {@code counted:soldiers}. */
  COUNTED("counted", Holds.WORDS),
  /** The verb of a claim: {@code verb:lost}. */
  VERB("verb", Holds.WHOLE_VALUES),
  /** What sort of figure a claim has: {@code kind:money}. */
  KIND("kind", Holds.WHOLE_VALUES),
  /** How the words of a claim limit its figure: {@code bound:at_most}. */
  BOUND("bound", Holds.WHOLE_VALUES),
  /** Day of publication: {@code date:2024-11}. */
  DATE("date", Holds.DAYS),
  /** Publisher, by its whole name: {@code source:"The Daily Post"}. */
  SOURCE("source", Holds.WHOLE_VALUES),
  /** Whoever wrote it: {@code author:Pyle}. */
  AUTHOR("author", Holds.WORDS),
  /** Language, by its ISO 639-1 code: {@code lang:en}. */
  LANGUAGE("lang", Holds.WHOLE_VALUES),
  /** The article's id: {@code id:kursk.txt}. */
  ID("id", Holds.WHOLE_VALUES);

  /** What stands in a field, which decides what can be asked of it. */
  public enum Holds {
    /** Words with positions: phrases and proximity work. */
    WORDS,
    /** One value as a whole: what is typed is compared with all of it. */
    WHOLE_VALUES,
    /** Days. */
    DAYS,
    /** Points on the globe, asked for by how far they are from another. */
    DISTANCES,
    /** Intervals and the nouns they count. */
    FIGURES
  }

  private static final Map<String, QueryField> OTHER_WORDS =
      Map.ofEntries(
          Map.entry("text", BODY),
          Map.entry("headline", TITLE),
          Map.entry("people", PERSON),
          Map.entry("who", ACTOR),
          Map.entry("name", ACTOR),
          Map.entry("organisation", ORGANISATION),
          Map.entry("organization", ORGANISATION),
          Map.entry("company", ORGANISATION),
          Map.entry("location", PLACE),
          Map.entry("nation", COUNTRY),
          Map.entry("around", NEAR),
          Map.entry("byline", AUTHOR),
          Map.entry("writer", AUTHOR),
          Map.entry("city", PLACE),
          Map.entry("where", PLACE),
          Map.entry("number", FIGURE),
          Map.entry("claim", FIGURE),
          Map.entry("noun", COUNTED),
          Map.entry("counts", COUNTED),
          Map.entry("what", COUNTED),
          Map.entry("did", VERB),
          Map.entry("unit", FIGURE),
          Map.entry("speaker", SAID_BY),
          Map.entry("said", SAID_BY),
          Map.entry("says", SAID_BY),
          Map.entry("published", DATE),
          Map.entry("year", DATE),
          Map.entry("when", DATE),
          Map.entry("site", SOURCE),
          Map.entry("publisher", SOURCE),
          Map.entry("language", LANGUAGE));

  private final String typed;
  private final Holds holds;

  QueryField(String typed, Holds holds) {
    this.typed = typed;
    this.holds = holds;
  }

  /** What stands before the colon; empty for {@link #TEXT}. */
  public String typed() {
    return typed;
  }

  /** What stands in it. */
  public Holds holds() {
    return holds;
  }

  /** The values that it takes; empty for any. */
  List<String> choices() {
    Enum<?>[] choices =
        this == KIND
            ? Figure.Kind.values()
            : this == BOUND ? Figure.Bound.values() : new Enum<?>[0];
    return Arrays.stream(choices).map(choice -> choice(choice.name())).toList();
  }

  /** The value as the index has it, for fields of {@link #choices}: "at most" is "at_most". */
  static String choice(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }

  /** Whether one claim by itself can be asked for it, as within {@code claim( )}. */
  boolean isOfClaims() {
    return switch (this) {
      case FIGURE, COUNTED, VERB, KIND, BOUND, PLACE, ACTOR, SAID_BY, DATE, ID -> true;
      case TEXT, TITLE, BODY, PERSON, ORGANISATION, COUNTRY, NEAR -> false;
      case SOURCE, AUTHOR, LANGUAGE -> false;
    };
  }

  /** The field of this name. */
  static Optional<QueryField> named(String name) {
    return Arrays.stream(values()).filter(f -> f != TEXT && f.typed.equals(name)).findFirst();
  }

  /** The field that was probably meant by a name that is none, or null. */
  static @Nullable QueryField closest(String name) {
    QueryField other = OTHER_WORDS.get(name);
    if (other != null) {
      return other;
    }
    QueryField best = null;
    int distance = 3;
    for (QueryField field : values()) {
      if (field == TEXT) {
        continue;
      }
      if (name.length() > 2 && (field.typed.startsWith(name) || name.startsWith(field.typed))) {
        return field;
      }
      int edits = Spelling.distance(name, field.typed);
      if (edits < Math.min(distance, field.typed.length() - 1)) {
        best = field;
        distance = edits;
      }
    }
    return best;
  }

  /** All names for an error message: "actor:, person:, ...". */
  static String names() {
    return Arrays.stream(values())
        .filter(f -> f != TEXT)
        .map(f -> f.typed + ":")
        .collect(Collectors.joining(", "));
  }
}
