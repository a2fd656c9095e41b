package dateline.figure;

import dateline.annotation.Figure;
import dateline.article.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds units behind and before numbers. The tables are {@code units.tsv} and {@code
 * currencies.tsv}.
 */
final class Units {
  /** A rate of bare things has this above the line: "20 people a day" is 20 1/s. */
  static final Unit ONE = new Unit("", Figure.Kind.COUNT, 1, 0, "1");

  private static final Phrases<Unit> AFTER = new Phrases<>();
  private static final Phrases<Unit> BEFORE = new Phrases<>();
  private static final Phrases<Unit> SCALES = new Phrases<>();
  private static final Set<Unit> SCALE_UNITS = new HashSet<>();
  private static final Map<String, Unit> GLUED_BEFORE = new HashMap<>();
  private static final Set<String> RATE_WORDS = Set.of("a", "an", "per", "each", "every");
  private static final Set<Figure.Kind> RATE_KINDS =
      Set.of(
          Figure.Kind.DURATION,
          Figure.Kind.MASS,
          Figure.Kind.VOLUME,
          Figure.Kind.LENGTH,
          Figure.Kind.AREA,
          Figure.Kind.ENERGY);
  private static final Set<String> SHARES =
      Table.words(
          """
          share head person unit household capita bottle piece vehicle passenger student pupil
          game match item ticket employee worker family resident customer room seat
          transaction pack bag man woman child copy pair voter
          """);
  private static final Set<String> NOT_A_RATE =
      Table.words(
          """
          ago earlier before later after since when old long apart
          """);
  private static final Set<String> SIZED =
      Set.of("thick", "wide", "long", "high", "tall", "deep", "across", "broad");
  private static final Set<String> MONEY_ADJECTIVES =
      Set.of("us", "u.s.", "u.s", "canadian", "australian");
  private static final Unit POUND_STERLING;
  private static final Unit POUND_MASS;
  private static final Unit PERCENTAGE_POINT;
  private static final Unit YEAR_OF_AGE;
  private static final Unit DEGREE;
  private static final Unit INCH;
  private static final Unit HOUR;
  private static final Unit MINUTE;

  static {
    Map<String, Unit> listed = new HashMap<>();
    for (List<String> row : Table.rows("currencies.tsv", 6)) {
      Unit unit =
          new Unit(row.get(0), Figure.Kind.MONEY, Double.parseDouble(row.get(2)), 0, row.get(1));
      for (String form : Table.forms(row.get(3))) {
        BEFORE.add(form, unit);
        if (form.length() > 2 && form.charAt(0) == '=') {
          GLUED_BEFORE.putIfAbsent(form.substring(1), unit);
        }
      }
      addForms(unit, row.get(4));
      if (unit.factor() == 1) {
        listed.putIfAbsent(unit.base(), unit);
      }
    }
    for (Currencies.Written currency : Currencies.all(listed)) {
      currency.before().forEach(form -> BEFORE.add(form, currency.unit()));
      currency.after().forEach(form -> AFTER.add(form, currency.unit()));
    }
    for (List<String> row : Table.rows("units.tsv", 7)) {
      addForms(
          new Unit(
              row.get(0),
              Figure.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
              Double.parseDouble(row.get(2)),
              Double.parseDouble(row.get(3)),
              row.get(4)),
          row.get(5));
    }
    POUND_STERLING = named("pounds sterling");
    POUND_MASS = named("lb");
    PERCENTAGE_POINT = named("percentage points");
    YEAR_OF_AGE = named("years old");
    DEGREE = named("degree");
    INCH = named("inch");
    HOUR = named("hour");
    MINUTE = named("minute");
  }

  private Units() {}

  private static void addForms(Unit unit, String forms) {
    if (unit.kind() != Figure.Kind.AGE) {
      AFTER.add(unit.name(), unit);
      AFTER.add(unit.name() + "s", unit);
      int space = unit.name().indexOf(" per ");
      if (space > 0) {
        AFTER.add(unit.name().substring(0, space) + "s" + unit.name().substring(space), unit);
      }
    }
    for (String form : Table.forms(forms)) {
      if (form.charAt(0) == '<') {
        SCALES.add(form.substring(1), unit);
        SCALE_UNITS.add(unit);
      } else {
        AFTER.add(form, unit);
      }
    }
  }

  private static Unit named(String form) {
    Tokens tokens = Phrases.cut(form);
    Phrases.Match<Unit> match = AFTER.startingAt(tokens, 0, tokens.size());
    if (match == null) {
      throw new IllegalStateException("units.tsv has no " + form);
    }
    return match.meaning();
  }

  /** The unit behind a number that ends before this token; a hyphen may stand between. */
  static Phrases.@Nullable Match<Unit> after(Tokens tokens, int at, int limit) {
    int start = at < limit && isHyphen(tokens, at) ? at + 1 : at;
    Phrases.Match<Unit> match = AFTER.startingAt(tokens, start, limit);
    if (match == null && isInches(tokens, start, limit)) {
      return new Phrases.Match<>(INCH, start, tokens.is(start + 1, '.') ? start + 2 : start + 1);
    }
    return match != null && isShortened(tokens, match, limit)
        ? new Phrases.Match<>(match.meaning(), match.first(), match.end() + 1)
        : match;
  }

  /** "2 in. thick", "6 in wide"; elsewhere "in" is a preposition. */
  private static boolean isInches(Tokens tokens, int at, int limit) {
    if (at + 1 >= limit || !tokens.lower(at).equals("in") || at == 0) {
      return false;
    }
    int behind = tokens.is(at + 1, '.') ? at + 2 : at + 1;
    return behind < limit
        && tokens.kind(at - 1) == Tokens.Kind.NUMBER
        && SIZED.contains(tokens.lower(behind));
  }

  /** "10,000 lb. of wool": the dot belongs to the unit, for the sentence goes on. */
  private static boolean isShortened(Tokens tokens, Phrases.Match<Unit> match, int limit) {
    int dot = match.end();
    int last = dot - 1;
    return dot + 1 < limit
        && tokens.is(dot, '.')
        && !tokens.spaceBefore(dot)
        && tokens.end(last) - tokens.start(last) <= 3
        && Character.isLowerCase(tokens.first(last))
        && (tokens.isWord(dot + 1)
            ? !tokens.isCapitalised(dot + 1)
            : tokens.kind(dot + 1) == Tokens.Kind.NUMBER || tokens.is(dot + 1, ','));
  }

  /** The currency right before this token: "US$". */
  static Phrases.@Nullable Match<Unit> before(Tokens tokens, int at, int limit) {
    return BEFORE.endingBefore(tokens, at, limit);
  }

  /** The unit that ends right before this token: the "pound" of "a pound and a half". */
  static Phrases.@Nullable Match<Unit> endingBefore(Tokens tokens, int at, int limit) {
    return AFTER.endingBefore(tokens, at, limit);
  }

  /** The scale named right before this token: "magnitude" 7, "Mach" 2. */
  static Phrases.@Nullable Match<Unit> scaleBefore(Tokens tokens, int at, int limit) {
    return SCALES.endingBefore(tokens, at, limit);
  }

  /** The currency whose sign is glued to digits in one token, or null: "RM" of "RM23". */
  static @Nullable Unit gluedBefore(String letters) {
    return GLUED_BEFORE.get(letters);
  }

  /** Whether the token says whose dollars were meant: "$76 US". */
  static boolean isMoneyAdjective(Tokens tokens, int at, int limit) {
    return at < limit && MONEY_ADJECTIVES.contains(tokens.lower(at)) && tokens.isCapitalised(at);
  }

  /** The "per day" at this token, or null. */
  static Phrases.@Nullable Match<Unit> per(Tokens tokens, int at, int limit) {
    int start = at < limit && (isHyphen(tokens, at) || isForEach(tokens, at, limit)) ? at + 1 : at;
    if (start + 1 >= limit) {
      return null;
    }
    boolean slash = tokens.is(start, '/') && !tokens.spaceBefore(start + 1);
    if (!slash && !RATE_WORDS.contains(tokens.lower(start))) {
      return null;
    }
    int noun = isHyphen(tokens, start + 1) ? start + 2 : start + 1;
    Phrases.Match<Unit> match = AFTER.startingAt(tokens, noun, limit);
    if (match != null && RATE_KINDS.contains(match.meaning().kind())) {
      boolean elsewhen = match.end() < limit && NOT_A_RATE.contains(tokens.lower(match.end()));
      return elsewhen ? null : new Phrases.Match<>(match.meaning(), at, match.end());
    }
    boolean isPer = tokens.lower(start).equals("per");
    Phrases.Match<Unit> many = isPer ? perMany(tokens, at, noun, limit) : null;
    if (many != null) {
      return many;
    }
    if (noun >= limit || !tokens.isWord(noun)) {
      return null;
    }
    String word = tokens.lower(noun);
    if (SHARES.contains(word) || (isPer && !tokens.isCapitalised(noun))) {
      return new Phrases.Match<>(new Unit(word, Figure.Kind.COUNT, 1, 0, word), at, noun + 1);
    }
    return null;
  }

  /** "$40 for each barrel". */
  private static boolean isForEach(Tokens tokens, int at, int limit) {
    return at + 1 < limit
        && tokens.lower(at).equals("for")
        && (tokens.lower(at + 1).equals("each") || tokens.lower(at + 1).equals("every"));
  }

  /** "per 100,000 people", "per million". */
  private static Phrases.@Nullable Match<Unit> perMany(
      Tokens tokens, int at, int start, int limit) {
    Numeral many =
        start < limit && tokens.kind(start) == Tokens.Kind.NUMBER
            ? new Digits(tokens, limit).read(start)
            : null;
    double number = many == null ? Double.NaN : many.low();
    int end = many == null ? start : many.end();
    if (start < limit && tokens.isWord(start)) {
      number =
          switch (tokens.lower(start)) {
            case "hundred" -> 100;
            case "thousand" -> 1_000;
            case "million" -> 1_000_000;
            default -> Double.NaN;
          };
      end = start + 1;
    }
    if (!(number >= 100) || number != Math.pow(10, Math.rint(Math.log10(number)))) {
      return null;
    }
    boolean noun = end < limit && tokens.isWord(end) && NounPhrase.isPlural(tokens.lower(end));
    String name = tokens.text().substring(tokens.start(start), tokens.end(end - 1));
    Unit unit = new Unit(name, Figure.Kind.COUNT, number, 0, "1");
    return new Phrases.Match<>(unit, at, noun ? end + 1 : end);
  }

  /** Whether the unit may stand before its number: "magnitude". */
  static boolean isScale(Unit unit) {
    return SCALE_UNITS.contains(unit);
  }

  /** Pounds of money instead of mass. */
  static Unit poundSterling() {
    return POUND_STERLING;
  }

  /** Whether the unit is the ambiguous "pound". */
  static boolean isPound(Unit unit) {
    return unit.equals(POUND_MASS);
  }

  /** The degree of an unknown scale. */
  static Unit degree() {
    return DEGREE;
  }

  /** What is left out in "6-foot-2". */
  static Unit inch() {
    return INCH;
  }

  /** The 2 of "2:17:01". */
  static Unit hour() {
    return HOUR;
  }

  /** The 1 of "1:43.21". */
  static Unit minute() {
    return MINUTE;
  }

  /** What "aged 66" counts. */
  static Unit yearOfAge() {
    return YEAR_OF_AGE;
  }

  /** What points are in a poll. */
  static Unit percentagePoint() {
    return PERCENTAGE_POINT;
  }

  static boolean isHyphen(Tokens tokens, int at) {
    return tokens.is(at, '-') && !tokens.spaceBefore(at);
  }
}
