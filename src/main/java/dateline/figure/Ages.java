package dateline.figure;

import dateline.article.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells ages that name no years: "aged 66", "at the age of 40", "Ruiz, 66, said", "he is 53", "a
 * student of 25", and a list of them.
 */
final class Ages {
  private static final int OLDEST = 110;
  private static final int YOUNGEST = 13;
  private static final Set<String> AGED =
      Table.words("age man woman boy girl youth child teenager pensioner baby");
  private static final Set<String> PERSONS =
      Table.words(
          """
          student teacher nurse doctor soldier farmer widow widower grandmother grandfather
          veteran worker driver adult player actor actress sailor officer lad lady bachelor
          spinster bride groom novice recruit clerk lawyer men women boys girls children youths
          """);
  private static final Set<String> GROUPS =
      Table.words(
          """
          children kids men women boys girls people adults persons those anyone everyone
          youngsters drivers players males females
          """);
  private static final Set<String> SUBJECTS = Table.words("he she who i he's she's i'm");
  private static final Set<String> BEING =
      Table.words(
          "is was be turns turned turn 's 'm am becomes became now only just not yet still");
  private static final Set<String> BEHIND =
      Table.words("when and but next last today tomorrow yesterday now then this or");

  private final Tokens tokens;
  private final int from;
  private final int limit;
  private final Ranges ranges;

  /** Reads within the tokens {@code [from, limit)}. */
  Ages(Tokens tokens, int from, int limit, Ranges ranges) {
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
    this.ranges = ranges;
  }

  /** The number as an age, or null. */
  @Nullable Quantity read(Quantity one) {
    double years = one.value().high();
    if (one.number().form() == Numeral.Form.VAGUE || years > 130 || years < 0) {
      return null;
    }
    int before = ranges.beforeHedge(one.first());
    int hedge = before;
    if (is(before, "between") || is(before, "from")) {
      before--;
    }
    boolean told =
        (is(one.first() - 1, "of") && is(one.first() - 2, "age"))
            || is(before, "aged")
            || is(before, "ages")
            || (is(before, "age") && !is(before - 1, "the") && !isHyphen(before - 1))
            || (is(before, "of") && before - 1 >= from && AGED.contains(tokens.lower(before - 1)));
    boolean bare = one.unit() == null;
    boolean meant =
        told
            || (bare && isSaidOf(one, hedge))
            || (bare && isOfPerson(one, hedge))
            || (bare && isOfGroup(one, hedge))
            || (bare && before == one.first() - 1 && isAppended(one, before));
    if (!meant) {
      return null;
    }
    Quantity range = bare && (told || is(before, "of")) ? ranges.ranged(one) : one;
    boolean inYears = told && range.unit() != null && range.unit().name().equals("year");
    if (inYears) {
      return range.in(Units.yearOfAge(), range.end()).as(Quantity.Form.AGE);
    }
    return range.unit() == null
        ? range.in(Units.yearOfAge(), range.end()).as(Quantity.Form.AGE)
        : null;
  }

  /** "he is 53", "who will be 22 on Thursday". */
  private boolean isSaidOf(Quantity one, int before) {
    if (!mayBeYears(one) || !endsAt(one.end())) {
      return false;
    }
    int at = before;
    boolean being = false;
    while (at >= from && BEING.contains(tokens.lower(at)) && before - at < 4) {
      being = true;
      at--;
    }
    boolean turned = being && tokens.lower(at + 1).startsWith("turn");
    if (turned && at >= from && tokens.isCapitalised(at)) {
      return true;
    }
    while (at >= from && (is(at, "will") || is(at, "would") || is(at, "to") || is(at, "has"))) {
      at--;
    }
    if (!being || at < from) {
      return false;
    }
    if (isName(at) && before == at + 1 && one.value().low() >= YOUNGEST) {
      return true;
    }
    String subject = tokens.lower(at);
    boolean person = PERSONS.contains(subject) || AGED.contains(subject);
    return SUBJECTS.contains(subject) || (person && is(at - 1, "the") && one.value().low() >= 15);
  }

  /** "Scott", "Captain Oates" from the sentence's start, and named inside another sentence. */
  private boolean isName(int last) {
    for (int i = from; i <= last; i++) {
      if (!tokens.isCapitalised(i) || tokens.isAllCapitals(i) || last - from > 3) {
        return false;
      }
    }
    String name = tokens.lower(last);
    for (int i = 1; i < tokens.size() && !name.endsWith("s"); i++) {
      boolean inside = tokens.isCapitalised(i) && !tokens.opensSentence(i);
      if (inside && i != last && tokens.lower(i).equals(name)) {
        return !is(from, "the");
      }
    }
    return false;
  }

  /** "a medical student of 25". */
  private boolean isOfPerson(Quantity one, int before) {
    return is(before, "of")
        && before - 1 >= from
        && PERSONS.contains(tokens.lower(before - 1))
        && mayBeYears(one)
        && one.value().low() >= 15
        && NounPhrase.pluralHead(tokens, one.end(), limit) < 0;
  }

  /** "children under 5", "men over 40". */
  private boolean isOfGroup(Quantity one, int hedge) {
    boolean limited = is(hedge + 1, "under") || is(hedge + 1, "over") || is(hedge + 1, "below");
    return limited
        && hedge >= from
        && hedge + 1 < one.first()
        && GROUPS.contains(tokens.lower(hedge))
        && mayBeYears(one)
        && endsAt(one.end());
  }

  private static boolean mayBeYears(Quantity one) {
    boolean whole = one.value().low() % 1 == 0 && one.value().low() >= 1;
    boolean plain =
        one.number().form() == Numeral.Form.PLAIN_DIGITS
            || one.number().form() == Numeral.Form.WORDS;
    return plain && whole && one.value().high() <= OLDEST && one.number().magnitude() == 1;
  }

  private boolean endsAt(int at) {
    if (at >= limit) {
      return true;
    }
    boolean day = is(at, "on") && at + 1 < limit && tokens.isCapitalised(at + 1);
    boolean then = is(at, "at") && is(at + 1, "the") && is(at + 2, "time");
    if (day || then) {
      return true;
    }
    if (BEHIND.contains(tokens.lower(at))) {
      return at + 1 >= limit || !Numerals.mayStart(tokens, at + 1) || is(at, "or");
    }
    return !tokens.isWord(at) && (isStop(at) || tokens.is(at, '"') || tokens.is(at, '\u201d'));
  }

  private boolean isStop(int at) {
    return tokens.is(at, ',') || tokens.is(at, '.') || tokens.is(at, ';') || tokens.is(at, ')');
  }

  /** "Ruiz, 66, said", "Ana Ruiz, 66; Tom Beck, 41", and a line "Ana Ruiz, 52". */
  private boolean isAppended(Quantity one, int comma) {
    boolean named =
        comma - 1 >= from
            && tokens.is(comma, ',')
            && one.number().form() == Numeral.Form.PLAIN_DIGITS
            && mayBeYears(one);
    if (!named) {
      return false;
    }
    return tokens.isCapitalised(comma - 1)
        ? isAside(one.end()) || isNameLine(comma, one.end()) || isInList(one, comma)
        : isAside(one.end()) && one.value().low() >= 15 && isPerson(tokens.lower(comma - 1));
  }

  /** "the striker, 27, signed": by the word's ending, or listed. */
  private static boolean isPerson(String lower) {
    if (NounPhrase.endsPhrase(lower)) {
      return false;
    }
    return PERSONS.contains(lower)
        || AGED.contains(lower)
        || lower.endsWith("er")
        || lower.endsWith("or")
        || lower.endsWith("ist")
        || lower.endsWith("man")
        || lower.endsWith("ian");
  }

  /** A comma and a word that goes on with the sentence: ", said". */
  private boolean isAside(int at) {
    return at + 1 < limit
        && tokens.is(at, ',')
        && tokens.isWord(at + 1)
        && !tokens.isCapitalised(at + 1);
  }

  /** A line that is a name and an age: "Ana Ruiz, 52". */
  private boolean isNameLine(int comma, int end) {
    boolean ends = end >= limit || (end == limit - 1 && tokens.is(end, '.'));
    for (int i = from; i < comma && ends && comma - from <= 5; i++) {
      ends = tokens.isCapitalised(i);
    }
    return ends && comma - from >= 2 && comma - from <= 5;
  }

  /** First name, surname, comma, number, and then a mark of a list or the end. */
  private boolean isInList(Quantity one, int comma) {
    boolean full =
        comma - 2 >= from
            && tokens.isCapitalised(comma - 2)
            && !Dates.isMonthName(tokens.lower(comma - 1))
            && one.value().low() >= 16
            && one.value().high() < 100;
    int end = one.end();
    boolean mark =
        end < limit
            && (tokens.is(end, ';') || tokens.is(end, ')') || is(end, "and") || isComma(end));
    boolean last = end >= limit || tokens.is(end, '.');
    return full && (mark || last);
  }

  private boolean isComma(int at) {
    return tokens.is(at, ',') && at + 1 < limit && tokens.isCapitalised(at + 1);
  }

  private boolean isHyphen(int at) {
    return at >= from && Units.isHyphen(tokens, at);
  }

  private boolean is(int at, String lower) {
    return at >= from && at < limit && tokens.lower(at).equals(lower);
  }
}
