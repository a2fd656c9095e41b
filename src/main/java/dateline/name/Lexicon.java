package dateline.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lists of names and cue words as one tree of tokens: a path from the root is a word or a row
 * of words, and its node has the {@link Sign}s that the lists give it.
 *
 * <pre>
 * new (COMMON) - york (PLACE) - times (ORGANISATION)
 *              - zealand (PLACE)
 * </pre>
 */
final class Lexicon {
  /** A word in its place on a path. */
  static final class Node {
    private int signs;
    private @Nullable Map<String, Node> next;

    boolean has(Sign sign) {
      return (signs & sign.bit()) != 0;
    }

    /** The bits of all its signs. */
    int signs() {
      return signs;
    }

    /** Whether a list ends a name here. */
    boolean isName() {
      return (signs & NAMES) != 0;
    }

    /** The node after one more word, or null. */
    @Nullable Node then(String lower) {
      return next == null ? null : next.get(lower);
    }

    private Node grow(String lower) {
      if (next == null) {
        next = new HashMap<>(2);
      }
      return next.computeIfAbsent(lower, word -> new Node());
    }
  }

  private static final int NAMES = Sign.PLACE.bit() | Sign.ORGANISATION.bit() | Sign.GROUP.bit();

  private final Map<String, Node> roots = new HashMap<>(1 << 17);

  private Lexicon() {}

  /** The lists that come with the program; read once. */
  static Lexicon installed() {
    return Installed.LEXICON;
  }

  /** What the lists say about one word in lower case; null if nothing. */
  @Nullable Node word(String lower) {
    return roots.get(lower);
  }

  private void read(String file, Sign sign) {
    lines(
        file,
        line -> {
          int tab = line.indexOf('\t');
          Node node = grow(tab < 0 ? line : line.substring(0, tab));
          node.signs |= sign.bit();
          if (tab >= 0) {
            node.signs |= mark(line.substring(tab + 1));
          }
        });
  }

  private static int mark(String mark) {
    return switch (mark) {
      case "acronym" -> Sign.ACRONYM.bit();
      case "strong" -> Sign.WELL_KNOWN.bit();
      case "country" -> Sign.WELL_KNOWN.bit() | Sign.COUNTRY.bit();
      default -> throw new IllegalStateException("unknown mark in a list of names: " + mark);
    };
  }

  private void readCues() {
    Map<String, Sign> signs =
        Map.ofEntries(
            Map.entry("title", Sign.TITLE),
            Map.entry("role", Sign.ROLE),
            Map.entry("head", Sign.HEAD),
            Map.entry("suffix", Sign.SUFFIX),
            Map.entry("placehead", Sign.PLACE_HEAD),
            Map.entry("placelead", Sign.PLACE_LEAD),
            Map.entry("placenoun", Sign.PLACE_NOUN),
            Map.entry("speech", Sign.SPEECH),
            Map.entry("calendar", Sign.CALENDAR),
            Map.entry("particle", Sign.PARTICLE),
            Map.entry("notorganisation", Sign.NOT_ORGANISATION),
            Map.entry("noteam", Sign.NOT_TEAM),
            Map.entry("function", Sign.FUNCTION),
            Map.entry("organisationnoun", Sign.ORGANISATION_NOUN),
            Map.entry("familyfirst", Sign.FAMILY_FIRST),
            Map.entry("beforeteam", Sign.BEFORE_TEAM),
            Map.entry("afterteam", Sign.AFTER_TEAM),
            Map.entry("sport", Sign.SPORT),
            Map.entry("thing", Sign.THING),
            Map.entry("thinglead", Sign.THING_LEAD));
    lines(
        "cues.tsv",
        line -> {
          int tab = line.indexOf('\t');
          Sign sign = signs.get(line.substring(0, tab));
          if (sign == null) {
            throw new IllegalStateException("cues.tsv has an unknown sign: " + line);
          }
          for (String word : line.substring(tab + 1).split(" ", -1)) {
            grow(word).signs |= sign.bit();
          }
        });
  }

  private Node grow(String words) {
    int from = 0;
    Node node = null;
    while (from <= words.length()) {
      int space = words.indexOf(' ', from);
      int end = space < 0 ? words.length() : space;
      String word = words.substring(from, end);
      node = node == null ? roots.computeIfAbsent(word, w -> new Node()) : node.grow(word);
      from = end + 1;
    }
    return Objects.requireNonNull(node);
  }

  private static void lines(String file, Consumer<String> each) {
    String path = "/dateline/name/" + file;
    try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + path + " is missing");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          each.accept(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Installed {
    static final Lexicon LEXICON = load();

    private static Lexicon load() {
      Lexicon lexicon = new Lexicon();
      lexicon.read("words.tsv", Sign.COMMON);
      lexicon.read("first-names.tsv", Sign.FIRST_NAME);
      lexicon.read("surnames.tsv", Sign.SURNAME);
      lexicon.read("places.tsv", Sign.PLACE);
      lexicon.read("demonyms.tsv", Sign.GROUP);
      lexicon.read("organisations.tsv", Sign.ORGANISATION);
      lexicon.read("companies.tsv", Sign.ORGANISATION);
      lexicon.read("clubs.tsv", Sign.ORGANISATION);
      lexicon.readCues();
      return lexicon;
    }
  }
}
