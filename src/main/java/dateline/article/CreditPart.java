package dateline.article;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of names and slashes says of a picture's owner.
 *
 * <pre>
 * Ann Lee/AFP via Getty Images      PERSON, WIRE, PICTURE, LINKED
 * AP Photo/Ann Lee, File            WIRE, NOTE, PERSON, LINKED
 * © 2024 AFP                        WIRE, OWNED
 * Reuters reported                  none: no credit
 * </pre>
 */
enum CreditPart {
  WIRE,
  PICTURE,
  /** A picture agency whose name is not also a word or a set of initials: "Getty". */
  PLAIN_PICTURE,
  PRESS,
  OTHER,
  /** "Photo", "File": what it is or where it lay. */
  NOTE,
  /** Two to four names. */
  PERSON,
  /** Names that are neither known nor a person's: "Press Service of the 5th Brigade". */
  OFFICE,
  /** A slash, a bar, "via" or "for" between two of them. */
  LINKED,
  /** "©" before them. */
  OWNED;

  private static final int MOST_WORDS = 18;
  private static final int LONGEST = 170;

  private static final Set<String> NOTES =
      Set.of(
          "photo",
          "photos",
          "file",
          "files",
          "image",
          "images",
          "pool",
          "handout",
          "archive",
          "video",
          "staff",
          "stringer",
          "contributor",
          "picture",
          "pictures",
          "illustration",
          "screengrab",
          "screenshot",
          "grab",
          "frame",
          "foto",
          "via",
          "collection",
          "фото");

  /** Words that stand in names of pollsters, not of photographers: "Reuters/Ipsos poll". */
  private static final Set<String> NO_PERSON =
      Set.of(
          "poll",
          "polls",
          "survey",
          "university",
          "college",
          "institute",
          "research",
          "center",
          "consult",
          "consulting",
          "strategies",
          "group",
          "partners",
          "public",
          "opinion",
          "sources",
          "the",
          "party",
          "commission",
          "index");

  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "from", "de", "du", "des", "la", "in", "at", "by", "on");

  /** The parts, none of them if this is no credit. */
  static Set<CreditPart> of(String text, int from, int to) {
    EnumSet<CreditPart> parts = EnumSet.noneOf(CreditPart.class);
    int stop = to > from && text.charAt(to - 1) == '.' ? to - 1 : to;
    int at = afterOwnership(text, from, stop, parts);
    if (at >= stop
        || stop - at > LONGEST
        || Text.words(text, at, stop, MOST_WORDS + 1) > MOST_WORDS) {
      return Set.of();
    }
    int start = at;
    while (at < stop) {
      int end = Text.wordEnd(text, at, stop);
      int cut = separator(text, at, end);
      boolean link = isLink(text, at, end);
      if (cut >= 0) {
        if (!addPart(text, start, cut, parts) && cut > start) {
          return Set.of();
        }
        linked(text.charAt(cut), cut > start || cut + 1 < stop, parts);
        start = cut + 1;
        at = cut + 1;
      } else if (link) {
        if (!addPart(text, start, Text.trimEnd(text, start, at), parts) && at > start) {
          return Set.of();
        }
        parts.add(LINKED);
        start = end;
        at = end;
      } else {
        at = end;
      }
      at = Text.skipSpace(text, at, stop);
      start = start < at && isBlank(text, start, at) ? at : start;
    }
    boolean whole = start >= stop || addPart(text, start, stop, parts);
    return whole && !(parts.size() == 1 && parts.contains(LINKED)) ? parts : Set.of();
  }

  /** After "©", "(c)" and a year. */
  private static int afterOwnership(String text, int from, int to, Set<CreditPart> parts) {
    int at = Text.skipSpace(text, from, to);
    boolean mark = at < to && text.charAt(at) == '©';
    boolean letter = text.regionMatches(true, at, "(c)", 0, 3);
    if (!mark && !letter) {
      return at;
    }
    parts.add(OWNED);
    at = Text.skipSpace(text, at + (mark ? 1 : 3), to);
    int digits = at;
    while (digits < to && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return Text.skipSpace(text, digits - at == 4 ? digits : at, to);
  }

  private static boolean isBlank(String text, int from, int to) {
    return Text.skipSpace(text, from, to) == to;
  }

  /** The first slash, bar or comma of the word, or -1. */
  private static int separator(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("/|,;•".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static void linked(char separator, boolean inside, Set<CreditPart> parts) {
    if (inside && separator != ',' && separator != ';') {
      parts.add(LINKED);
    }
  }

  private static boolean isLink(String text, int from, int to) {
    return switch (to - from) {
      case 1 -> "-–—".indexOf(text.charAt(from)) >= 0;
      case 3 -> {
        String word = text.substring(from, to);
        yield word.equals("via") || word.equals("for") || word.equals("für");
      }
      case 4 -> text.startsWith("pour", from);
      default -> false;
    };
  }

  /** Adds what one part is; false if it cannot be part of a credit. */
  private static boolean addPart(String text, int from, int to, Set<CreditPart> parts) {
    int start = Text.skipSpace(text, from, to);
    int stop = Text.trimEnd(text, start, to);
    if (start >= stop) {
      return false;
    }
    Owners.Owner owner = Owners.named(text.substring(start, stop));
    if (owner == null && NOTES.contains(lastWord(text, start, stop))) {
      int bare = stop;
      while (bare > start && NOTES.contains(lastWord(text, start, bare))) {
        bare = Text.trimEnd(text, start, wordStart(text, start, bare));
      }
      parts.add(NOTE);
      if (bare == start) {
        return true;
      }
      stop = bare;
      owner = Owners.named(text.substring(start, stop));
    }
    CreditPart kind = owner == null ? named(text, start, stop) : kind(owner);
    if (kind == null) {
      return false;
    }
    parts.add(kind);
    if (kind == PLAIN_PICTURE) {
      parts.add(PICTURE);
    }
    return true;
  }

  private static CreditPart kind(Owners.Owner owner) {
    return switch (owner.kind()) {
      case WIRE -> WIRE;
      case PICTURE -> owner.glued() && hasLower(owner.name()) ? PLAIN_PICTURE : PICTURE;
      case PRESS -> PRESS;
      case OTHER -> OTHER;
    };
  }

  private static boolean hasLower(String name) {
    return name.chars().anyMatch(Character::isLowerCase);
  }

  /** A person, a publisher or an office by its words, null if it has others. */
  private static @Nullable CreditPart named(String text, int from, int to) {
    if (text.charAt(from) == '@') {
      return OTHER;
    }
    int capitals = 0;
    boolean person = true;
    int at = from;
    while (at < to) {
      int end = Text.wordEnd(text, at, to);
      String word = text.substring(at, end);
      boolean bracketed = word.length() > 2 && word.charAt(0) == '(' && word.endsWith(")");
      if (Character.isUpperCase(word.charAt(0))) {
        capitals++;
        person &= NameWords.isName(text, at, end) && !NO_PERSON.contains(lower(word));
      } else if (!bracketed && !NameWords.isParticle(word)) {
        boolean ordinal = Character.isDigit(word.charAt(0)) && at > from;
        if (at == from || (!SMALL_WORDS.contains(word) && !ordinal)) {
          return null;
        }
        person = false;
      }
      at = Text.skipSpace(text, end, to);
    }
    if (Owners.endsAsPublisher(text.substring(from, to))) {
      return PRESS;
    }
    return person && capitals >= 2 && capitals <= 4 ? PERSON : OFFICE;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String lastWord(String text, int from, int to) {
    return lower(text.substring(wordStart(text, from, to), to));
  }

  private static int wordStart(String text, int from, int to) {
    int at = to;
    while (at > from && !Text.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
