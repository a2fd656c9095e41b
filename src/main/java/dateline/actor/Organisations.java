package dateline.actor;

import dateline.annotation.Actor;
import dateline.annotation.Name;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The organisations of one article: a full name, the same with and without its legal form, and the
 * acronym that stands for it.
 *
 * <pre>
 * International Monetary Fund (IMF) ... IMF      all international-monetary-fund
 * Ford Motor Co ... Ford Motor                   all ford-motor-co
 * </pre>
 */
final class Organisations {
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "company",
          "ltd",
          "limited",
          "plc",
          "llc",
          "llp",
          "ag",
          "gmbh",
          "nv",
          "spa",
          "sa",
          "ab",
          "asa",
          "oyj",
          "group",
          "holdings");

  private record Organisation(String id, String name) {}

  private final String text;
  private final Map<String, Organisation> byId = new HashMap<>();

  /** Short forms and acronyms; those that could be several are in {@link #unclear}. */
  private final Map<String, Organisation> byShortForm = new HashMap<>();

  private final Set<String> unclear = new HashSet<>();

  Organisations(String text) {
    this.text = text;
  }

  /** Takes note of a mention. */
  void gather(Name name) {
    String printed = oneLine(name.span().in(text));
    String id = ActorId.of(printed);
    Organisation known = byId.get(id);
    if (known != null) {
      if (!isShouted(known.name) || isShouted(printed) || printed.indexOf(' ') < 0) {
        return;
      }
    }
    Organisation organisation = new Organisation(id, printed);
    byId.put(id, organisation);
    int space = printed.lastIndexOf(' ');
    if (space > 0) {
      String last = printed.substring(space + 1).toLowerCase(Locale.ROOT);
      if (LEGAL_FORMS.contains(last)) {
        shorten(ActorId.of(printed.substring(0, space)), organisation);
      }
      shorten(initials(printed, false), organisation);
      shorten(initials(printed, true), organisation);
    }
  }

  /** Takes note that a name in brackets right behind is the same: "(IMF)". */
  void bracketed(Name full, Name inBrackets) {
    String shortForm = oneLine(inBrackets.span().in(text));
    String id = ActorId.of(oneLine(full.span().in(text)));
    Organisation organisation = byId.get(id);
    boolean begins =
        !shortForm.isEmpty()
            && !id.isEmpty()
            && ActorId.of(shortForm.substring(0, 1)).equals(id.substring(0, 1));
    if (organisation != null && begins && shortForm.length() < organisation.name.length()) {
      String key = ActorId.of(shortForm);
      unclear.remove(key);
      byShortForm.put(key, organisation);
    }
  }

  /** The actor that a mention is. */
  Actor actor(Name name) {
    String printed = oneLine(name.span().in(text));
    String id = ActorId.of(printed);
    Organisation longer = byShortForm.get(id);
    if (longer != null && !unclear.contains(id) && !longer.id.equals(id)) {
      return new Actor(
          name.span(), Actor.Kind.ORGANISATION, longer.id, longer.name, "short for " + longer.name);
    }
    Organisation same = byId.getOrDefault(id, new Organisation(id, printed));
    return new Actor(name.span(), Actor.Kind.ORGANISATION, id, same.name, name.rule());
  }

  private void shorten(String key, Organisation organisation) {
    if (key.length() < 2) {
      return;
    }
    Organisation other = byShortForm.putIfAbsent(key, organisation);
    if (other != null && !other.id.equals(organisation.id)) {
      unclear.add(key);
    }
  }

  /**
   * First letters of the capitalised words, or of all words: "International Monetary Fund" is
   * "imf".
   */
  private static String initials(String printed, boolean all) {
    StringBuilder initials = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (start && (Character.isUpperCase(c) || (all && Character.isLetter(c)))) {
        initials.append(Character.toLowerCase(c));
      }
      start = c == ' ' || c == '-';
    }
    return initials.toString();
  }

  private static boolean isShouted(String printed) {
    return printed.chars().noneMatch(Character::isLowerCase);
  }

  private static String oneLine(String printed) {
    return printed.indexOf('\n') < 0 && printed.indexOf("  ") < 0
        ? printed
        : printed.replaceAll("\\s+", " ");
  }
}
