package dateline.actor;

import dateline.annotation.ActorId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tables of well-known actors from public lists:
 *
 * <pre>
 * java -cp target/classes dateline.actor.KnownActorsBuilder FOLDER src/main/resources/dateline
 * </pre>
 *
 * <p>FOLDER holds {@code executive.yaml} and {@code legislators-current.yaml} from
 * github.com/unitedstates/congress-legislators and {@code world-leaders.csv} from
 * github.com/every-politician-scrapers/world-leaders-2021, plain or with {@code .gz}. The same
 * lists give the same tables, byte for byte. Written are {@code actor/offices.tsv}, who held which
 * office when, and {@code search/known-actors.tsv}, who has which names and which Wikidata id. The
 * name that newspapers use is taken from {@code search/usual-names.tsv}. A name that two have is
 * nobody's alias.
 */
public final class KnownActorsBuilder {
  private static final String AND = " | ";
  private static final String UNITED_STATES = "United States";

  /** Somebody of a list: every name, the usual one first, and the offices. */
  private record Known(Set<String> names, String wikidata, List<Office> offices) {
    String name() {
      return names.iterator().next();
    }
  }

  /** An office as {@link Titles} has it, its country, first and last day. */
  private record Office(String title, String country, String from, String to) {}

  private final Path folder;
  private final Map<String, String> usual = new HashMap<>();
  private final List<Known> all = new ArrayList<>();

  private KnownActorsBuilder(Path folder) {
    this.folder = folder;
  }

  /** Reads the lists in the first argument's folder, writes into the second. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: KnownActorsBuilder FOLDER-OF-LISTS src/main/resources/dateline");
      System.exit(2);
    }
    Path resources = Path.of(arguments[1]);
    KnownActorsBuilder builder = new KnownActorsBuilder(Path.of(arguments[0]));
    builder.readUsualNames(resources.resolve("search/usual-names.tsv"));
    builder.readAmericans("executive.yaml");
    builder.readAmericans("legislators-current.yaml");
    builder.readLeaders();
    builder.writeOffices(resources.resolve("actor/offices.tsv"));
    builder.writeNames(resources.resolve("search/known-actors.tsv"));
    System.out.println(builder.all.size() + " actors");
  }

  private void readUsualNames(Path table) throws IOException {
    for (String line : Files.readAllLines(table)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        usual.put(ActorId.of(cells[0]), cells[0]);
        for (String other : cells[2].split(" \\| ", -1)) {
          usual.put(ActorId.of(other), cells[0]);
        }
      }
    }
  }

  /** The layout of these files is fixed: a person starts with "- id:", keys are indented. */
  private void readAmericans(String file) throws IOException {
    Map<String, String> facts = new HashMap<>();
    List<Map<String, String>> terms = new ArrayList<>();
    for (String line : lines(file)) {
      int colon = line.indexOf(": ");
      String key = line.strip().replaceFirst("^- ", "");
      if (line.startsWith("- ")) {
        addAmerican(facts, terms);
        facts.clear();
        terms.clear();
      } else if (line.startsWith("  - type: ")) {
        terms.add(new HashMap<>(Map.of("type", value(line, colon))));
      } else if (colon > 0) {
        String name = key.substring(0, key.indexOf(':'));
        boolean ofTerm = !terms.isEmpty() && line.startsWith("    ");
        (ofTerm ? terms.getLast() : facts).putIfAbsent(name, value(line, colon));
      }
    }
    addAmerican(facts, terms);
  }

  private static String value(String line, int colon) {
    String value = line.substring(colon + 2).strip();
    boolean quoted = value.length() > 1 && (value.startsWith("'") || value.startsWith("\""));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private void addAmerican(Map<String, String> facts, List<Map<String, String>> terms) {
    String last = facts.get("last");
    if (last == null) {
      return;
    }
    String first = facts.getOrDefault("first", "");
    String middle = facts.getOrDefault("middle", "");
    String nickname = facts.get("nickname");
    List<String> names = new ArrayList<>();
    names.add(nickname == null ? join(first, "", last) : join(nickname, "", last));
    names.add(join(first, "", last));
    names.add(join(first, middle, last));
    names.add(join(first, initials(middle), last));
    for (String key : List.of("official_full", "wikipedia")) {
      names.add(facts.getOrDefault(key, "").replaceFirst(" \\(.*", ""));
    }
    List<Office> offices = new ArrayList<>();
    for (Map<String, String> term : terms) {
      if (term.getOrDefault("type", "").equals("prez")) {
        String from = term.getOrDefault("start", "");
        boolean again = !offices.isEmpty() && offices.getLast().to.equals(from);
        String since = again ? offices.removeLast().from : from;
        offices.add(new Office("president", UNITED_STATES, since, term.getOrDefault("end", "")));
      }
    }
    add(names, facts.getOrDefault("wikidata", ""), offices);
  }

  private static String initials(String middle) {
    StringBuilder initials = new StringBuilder();
    for (String word : middle.split(" ", -1)) {
      initials.append(word.isEmpty() ? "" : word.charAt(0) + ". ");
    }
    return initials.toString().strip();
  }

  private static String join(String first, String middle, String last) {
    return (first + " " + middle + " " + last).replaceAll(" +", " ").strip();
  }

  private void readLeaders() throws IOException {
    for (String line : lines("world-leaders.csv")) {
      List<String> cells = cells(line);
      String title = title(cells.get(3).toLowerCase(Locale.ROOT));
      if (!cells.getFirst().equals("countryid") && title != null && !cells.get(5).isEmpty()) {
        String from = cells.get(6).isEmpty() ? "" : cells.get(6) + "-01-01";
        String to = cells.get(7).isEmpty() ? "" : cells.get(7) + "-12-31";
        Office office = new Office(title, cells.get(1), from, to);
        Known known = find(cells.get(4));
        if (known == null) {
          add(List.of(cells.get(5)), cells.get(4), new ArrayList<>(List.of(office)));
        } else if (!cells.get(1).startsWith(UNITED_STATES)) {
          known.offices.add(office);
        }
      }
    }
  }

  private static @Nullable String title(String position) {
    for (String title : List.of("vice president", "prime minister", "chancellor", "president")) {
      if (position.contains(title)) {
        return title.substring(title.indexOf(' ') + 1);
      }
    }
    return null;
  }

  private @Nullable Known find(String wikidata) {
    for (Known known : all) {
      if (known.wikidata.equals(wikidata)) {
        return known;
      }
    }
    return null;
  }

  private void add(Collection<String> names, String wikidata, List<Office> offices) {
    Known known = wikidata.isEmpty() ? null : find(wikidata);
    Set<String> ordered = new LinkedHashSet<>();
    for (String name : names) {
      String common = usual.get(ActorId.of(name));
      if (common != null) {
        ordered.add(common);
        break;
      }
    }
    names.stream().filter(name -> name.indexOf(' ') > 0).forEach(ordered::add);
    if (ordered.isEmpty()) {
      return;
    }
    if (known == null) {
      all.add(new Known(ordered, wikidata, new ArrayList<>(offices)));
    } else {
      known.names.addAll(ordered);
      known.offices.addAll(offices);
    }
  }

  private void writeOffices(Path to) throws IOException {
    Set<String> rows = new TreeSet<>();
    for (Known known : all) {
      String[] words = ActorId.words(known.name());
      for (Office office : known.offices) {
        boolean old = !office.to.isEmpty() && office.to.compareTo("1850") < 0;
        if (!office.from.isEmpty() && !old) {
          rows.add(
              String.join(
                  "\t",
                  words[words.length - 1],
                  office.title,
                  office.country,
                  office.from,
                  office.to,
                  known.name()));
        }
      }
    }
    write(
        to,
        "# Columns: surname as in an id, title, country, first day, last day or"
            + " nothing, name.\n",
        rows);
  }

  private void writeNames(Path to) throws IOException {
    Map<String, Integer> bearers = new HashMap<>();
    for (Known known : all) {
      Set<String> ids = new TreeSet<>();
      known.names.forEach(name -> ids.add(ActorId.of(name)));
      ids.forEach(id -> bearers.merge(id, 1, Integer::sum));
    }
    Set<String> rows = new TreeSet<>();
    for (Known known : all) {
      Map<String, String> own = new HashMap<>();
      for (String name : known.names) {
        if (bearers.getOrDefault(ActorId.of(name), 0) == 1) {
          own.putIfAbsent(ActorId.of(name), name);
        }
      }
      own.remove(ActorId.of(known.name()));
      boolean single = bearers.getOrDefault(ActorId.of(known.name()), 0) == 1;
      if (single && (!own.isEmpty() || !known.wikidata.isEmpty())) {
        rows.add(
            String.join(
                "\t", known.name(), known.wikidata, String.join(AND, new TreeSet<>(own.values()))));
      }
    }
    write(to, "# Columns: name, Wikidata id or nothing, other names separated by \" | \".\n", rows);
  }

  private static void write(Path to, String columns, Set<String> rows) throws IOException {
    StringBuilder table = new StringBuilder(columns);
    table.append(
        "# Made by KnownActorsBuilder from congress-legislators (CC0) and world-leaders-2021"
            + " (Wikidata, CC0).\n");
    rows.forEach(row -> table.append(row).append('\n'));
    Files.writeString(to, table);
  }

  private List<String> lines(String file) throws IOException {
    Path plain = folder.resolve(file);
    Path zipped = folder.resolve(file + ".gz");
    try (InputStream raw = Files.newInputStream(Files.exists(plain) ? plain : zipped);
        InputStream in = Files.exists(plain) ? raw : new GZIPInputStream(raw);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  /** The cells of a line of CSV; one with a comma stands in quotation marks. */
  private static List<String> cells(String line) {
    return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .map(cell -> cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell)
        .toList();
  }
}
