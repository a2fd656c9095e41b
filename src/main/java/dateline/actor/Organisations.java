package dateline.actor;

import dateline.annotation.Actor;
import dateline.annotation.ActorId;
import dateline.annotation.Name;
import dateline.article.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** Words that many organisations share: "National" or "Union" alone means none of them. */
  private static final Set<String> SHARED =
      Set.of(
          "american",
          "bank",
          "british",
          "center",
          "central",
          "centre",
          "college",
          "council",
          "european",
          "federal",
          "first",
          "general",
          "great",
          "institute",
          "international",
          "ministry",
          "national",
          "new",
          "north",
          "northern",
          "party",
          "public",
          "royal",
          "saint",
          "social",
          "south",
          "southern",
          "state",
          "the",
          "union",
          "united",
          "university",
          "west",
          "western",
          "world");

  private static final Set<String> LINKS = Set.of("of", "for");

  /** Last words that make a name of the whole: "Inkatha" is the "Inkatha Freedom Party". */
  private static final Set<String> SORTS =
      Set.of("party", "movement", "front", "university", "college", "alliance", "league");

  /** Last words of what belongs to a namesake: "Labour" is not the "Labour Government". */
  private static final Set<String> BELONGINGS =
      Set.of(
          "government",
          "administration",
          "cabinet",
          "army",
          "embassy",
          "council",
          "board",
          "committee",
          "commission",
          "inquiry",
          "usa",
          "uk",
          "europe",
          "foundation",
          "trust");

  /**
   * An organisation.
   *
   * @param introduced offset of its first mention behind the headline, which may shorten a name
   *     before it is given
   */
  private record Organisation(String id, String name, int introduced) {}

  private final String text;
  private final int storyStart;
  private final Map<String, Organisation> byId = new LinkedHashMap<>();

  /** Short forms and acronyms; those that could be several are in {@link #unclear}. */
  private final Map<String, Organisation> byShortForm = new HashMap<>();

  private final Set<String> unclear = new HashSet<>();

  /** Names that are part of a longer one of the same article. */
  private final Map<String, Organisation> byPart = new HashMap<>();

  private final Set<String> unclearParts = new HashSet<>();

  /**
   * None yet.
   *
   * @param storyStart where the headline ends
   */
  Organisations(String text, int storyStart) {
    this.text = text;
    this.storyStart = storyStart;
  }

  /** Takes note of a mention. */
  void gather(Name name) {
    String printed = oneLine(name.span().in(text));
    String id = ActorId.of(printed);
    Organisation known = byId.get(id);
    int at = name.span().start() < storyStart ? Integer.MAX_VALUE : name.span().start();
    Organisation organisation = new Organisation(id, printed, at);
    if (known != null) {
      boolean better = isShouted(known.name) && !isShouted(printed) && printed.indexOf(' ') >= 0;
      if (!better && known.introduced <= at) {
        return;
      }
      organisation =
          new Organisation(id, better ? printed : known.name, Math.min(at, known.introduced));
    }
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

  /**
   * Joins what stands in brackets with the name before, and the parts that stand for a whole name:
   * "Inkatha" for "Inkatha Freedom Party", "Supreme Court" for "U.S. Supreme Court".
   *
   * @param names all names of the article, in its order
   */
  void join(List<Name> names) {
    for (int i = 1; i < names.size(); i++) {
      if (names.get(i - 1).kind() == Name.Kind.ORGANISATION
          && isInBrackets(text, names.get(i - 1).span(), names.get(i).span())) {
        bracketed(names.get(i - 1), names.get(i));
      }
    }
    for (Organisation organisation : byId.values()) {
      List<String> words = List.of(ActorId.words(organisation.name));
      for (int cut = 1; cut < words.size(); cut++) {
        if (cut < words.size() - 1 || !SHARED.contains(words.getLast())) {
          part(String.join("-", words.subList(cut, words.size())), organisation, true);
        }
      }
      for (int cut = 1; cut < words.size(); cut++) {
        boolean telling =
            LINKS.contains(words.get(cut)) || cut > 1 || !SHARED.contains(words.getFirst());
        if (telling && !BELONGINGS.contains(words.getLast())) {
          boolean shared = !SORTS.contains(words.getLast());
          part(String.join("-", words.subList(0, cut)), organisation, shared);
        }
      }
    }
  }

  /**
   * A part that is a name of the article by itself stands for the whole. One that others may share
   * ("Red Cross", "Exxon") counts only where the whole was named before.
   */
  private void part(String part, Organisation whole, boolean isShared) {
    Organisation alone = byId.get(part);
    if (alone != null && (!isShared || whole.introduced < alone.introduced)) {
      Organisation other = byPart.putIfAbsent(part, whole);
      if (other != null && !other.equals(whole)) {
        unclearParts.add(part);
      }
    }
  }

  /** Whether only an opening bracket stands between the two and a closing one after the second. */
  private static boolean isInBrackets(String text, Span full, Span second) {
    int gap = second.start() - full.end();
    return gap >= 1
        && gap <= 2
        && text.charAt(second.start() - 1) == '('
        && second.end() < text.length()
        && text.charAt(second.end()) == ')';
  }

  /** Takes note that a name in brackets right behind is the same: "(IMF)". */
  private void bracketed(Name full, Name inBrackets) {
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
    Organisation whole = byPart.get(id);
    if (whole != null && !unclearParts.contains(id)) {
      return new Actor(
          name.span(), Actor.Kind.ORGANISATION, whole.id, whole.name, "part of " + whole.name);
    }
    Organisation same = byId.getOrDefault(id, new Organisation(id, printed, 0));
    return new Actor(name.span(), Actor.Kind.ORGANISATION, id, same.name, name.rule());
  }

  /**
   * The organisation that an acronym in capitals stands for, whatever sort of name it was taken
   * for, or null: "the UN" is no Kim Jong Un where the United Nations are named.
   */
  @Nullable Actor acronym(Name name) {
    String printed = name.span().in(text);
    boolean capitals = printed.length() > 1 && printed.chars().allMatch(Character::isUpperCase);
    String id = capitals ? ActorId.of(printed) : "";
    Organisation longer = byShortForm.get(id);
    return longer == null || unclear.contains(id) || isShouted(longer.name) ? null : actor(name);
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
