package dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who owns pictures or sends stories, by the table of agencies, picture agencies and publishers.
 */
final class Owners {
  /** What an owner is. */
  enum Kind {
    /** A news agency: "Reuters". */
    WIRE,
    /** A picture agency or stock house: "Getty Images". */
    PICTURE,
    /** A newspaper or broadcaster: "The Guardian". */
    PRESS,
    /** Anyone else who hands out pictures, never a source of stories: "Handout". */
    OTHER
  }

  /**
   * A row of the table.
   *
   * @param glued whether it is believed wherever it is glued to the first word of a caption
   */
  record Owner(String name, Kind kind, boolean glued) {}

  private static final ByFirst<Owner> ALL;
  private static final ByFirst<Owner> GLUED;
  private static final Map<String, Owner> BY_NAME = new HashMap<>();

  /** Words that end the names of agencies and papers: "Coast News". */
  private static final Set<String> PUBLISHING =
      Set.of(
          "news",
          "agency",
          "press",
          "service",
          "wire",
          "newswire",
          "newsroom",
          "media",
          "times",
          "post",
          "herald",
          "tribune",
          "telegraph",
          "journal",
          "radio",
          "tv",
          "foundation",
          "gazette",
          "chronicle");

  /** The last words of the names. */
  private static final Set<String> LAST_WORDS = new HashSet<>();

  private static final int LONGEST_WORD = 16;

  static {
    List<Owner> owners = new ArrayList<>();
    for (String[] row : Table.rows("credits.tsv")) {
      Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
      Owner owner = new Owner(row[0], kind, row[2].equals("glued"));
      owners.add(owner);
      BY_NAME.putIfAbsent(row[0].toLowerCase(Locale.ROOT), owner);
      String last = row[0].substring(row[0].lastIndexOf(' ') + 1);
      LAST_WORDS.add(last);
      LAST_WORDS.add(last.toUpperCase(Locale.ROOT));
    }
    ALL = new ByFirst<>(owners, Owner::name);
    GLUED = new ByFirst<>(owners.stream().filter(Owner::glued).toList(), Owner::name);
  }

  private Owners() {}

  /** The owner of this name in any case, or null. */
  static @Nullable Owner named(String name) {
    return BY_NAME.get(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Those whose names start with this character, the longest first.
   *
   * @param all whether also those that are believed only beside a mark
   */
  static List<Owner> startingWith(char first, boolean all) {
    return (all ? ALL : GLUED).of(first);
  }

  /** Whether the table names this as a source of stories: "Reuters", "CNN". */
  static boolean isAgency(String name) {
    Owner owner = named(name);
    return owner != null && owner.kind != Kind.OTHER;
  }

  /** Whether the table names this as a news agency. */
  static boolean isWire(String name) {
    Owner owner = named(name);
    return owner != null && owner.kind == Kind.WIRE;
  }

  /** Whether the name is believed without a mark beside it. */
  static boolean isGlued(String name) {
    Owner owner = named(name);
    return owner != null && owner.glued && owner.name.equals(name);
  }

  /** Whether an agency of the table is named, or a word says that it is one: "Coast News". */
  static boolean namesAgency(String name) {
    return isAgency(name) || endsAsPublisher(name);
  }

  /** Whether the last word is one that ends the names of publishers. */
  static boolean endsAsPublisher(String name) {
    int last = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1;
    return PUBLISHING.contains(name.substring(last).toLowerCase(Locale.ROOT));
  }

  /** Whether the last word before {@code to} also ends a name of the table, in the same case. */
  static boolean endsName(String text, int from, int to) {
    int at = to;
    while (at > from && to - at <= LONGEST_WORD && !isBreak(text.charAt(at - 1))) {
      at--;
    }
    return LAST_WORDS.contains(text.substring(at, to));
  }

  private static boolean isBreak(char c) {
    return Text.isSpace(c) || c == '(' || c == '/' || c == '[';
  }
}
