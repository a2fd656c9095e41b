package dateline.name;

import dateline.annotation.Name.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Reads a file of labelled sentences, a token and its tag a line, and brings its habits to ours:
 *
 * <ul>
 *   <li>"the" and a possessive ending are no part of a name, nor is a title before a person
 *   <li>a people is OTHER, whatever the file calls it
 *   <li>NOM may be anything; {@code B-PER|B-ORG} is one of the two
 *   <li>where a file has no MISC, a word with a capital and no tag may be one
 *   <li>where a file makes long names of events ("2011 Bremen state election"), a place in one may
 *       be a place
 * </ul>
 */
final class TrainingFile {
  /** Sentences an article has where the file does not say where one ends. */
  private static final int LONGEST = 10;

  private static final Pattern FIRST = Pattern.compile("B-(PER|ORG|LOC|MISC)");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?");
  private static final int NONE = 1 << Label.NONE.column();
  private static final int OTHER = 1 << Label.B_OTHER.column() | 1 << Label.I_OTHER.column();

  private final Lexicon lexicon;
  private final boolean knowsOther;
  private final boolean longOthers;
  private final int longest;
  private final List<List<LabelledSentence>> articles = new ArrayList<>();
  private List<LabelledSentence> article = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  private TrainingFile(Path path, Lexicon lexicon) {
    String name = path.getFileName().toString();
    this.lexicon = lexicon;
    this.knowsOther = !name.startsWith("uner_ewt");
    this.longest = name.startsWith("redocred") ? Integer.MAX_VALUE : LONGEST;
    this.longOthers = name.startsWith("crossner") || name.startsWith("redocred");
  }

  /** The file's articles; where it marks none, every ten sentences are taken for one. */
  static List<List<LabelledSentence>> read(Path path, Lexicon lexicon) throws IOException {
    TrainingFile file = new TrainingFile(path, lexicon);
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int space = line.lastIndexOf(' ');
        if (line.startsWith("-DOCSTART-")) {
          file.article();
        } else if (space > 0) {
          file.words.add(line.substring(0, space).strip());
          file.tags.add(line.substring(space + 1).strip());
        } else {
          file.sentence();
        }
      }
    }
    file.sentence();
    file.article();
    return file.articles;
  }

  private void article() {
    if (!article.isEmpty()) {
      articles.add(article);
      article = new ArrayList<>();
    }
  }

  private void sentence() {
    if (words.isEmpty()) {
      return;
    }
    List<Integer> right = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      right.add(right(i));
    }
    for (int i = 0; i < words.size(); i++) {
      if (FIRST.matcher(tags.get(i)).matches()) {
        name(i, right);
      }
    }
    article.add(new LabelledSentence(words, right));
    if (article.size() >= longest) {
      article();
    }
    words.clear();
    tags.clear();
  }

  private int right(int i) {
    int right = 0;
    for (String tag : tags.get(i).split("\\|", -1)) {
      right |=
          switch (tag) {
            case "O" -> knowsOther || !isCapital(words.get(i)) ? NONE : NONE | OTHER;
            case "B-PER" -> 1 << Label.B_PERSON.column();
            case "I-PER" -> 1 << Label.I_PERSON.column();
            case "B-ORG" -> 1 << Label.B_ORGANISATION.column();
            case "I-ORG" -> 1 << Label.I_ORGANISATION.column();
            case "B-LOC" -> 1 << Label.B_PLACE.column();
            case "I-LOC" -> 1 << Label.I_PLACE.column();
            case "B-MISC" -> 1 << Label.B_OTHER.column();
            case "I-MISC" -> 1 << Label.I_OTHER.column();
            case "B-NOM", "I-NOM", "NOM" -> LabelledText.ANY;
            default -> throw new IllegalArgumentException("unknown tag " + tag);
          };
    }
    return right;
  }

  private void name(int from, List<Integer> right) {
    Kind kind = kind(tags.get(from).substring(2));
    int last = from;
    while (last + 1 < words.size()
        && tags.get(last + 1).equals("I-" + tags.get(from).substring(2))) {
      last++;
    }
    if (kind == Kind.OTHER && longOthers && last > from) {
      for (int i = from; i <= last; i++) {
        boolean place = has(i, Sign.PLACE);
        right.set(i, NONE | OTHER | (place ? 1 << Label.B_PLACE.column() : 0));
      }
      return;
    }
    if (from == last && kind != Kind.PERSON && has(from, Sign.GROUP) && !has(from, Sign.PLACE)) {
      right.set(from, 1 << Label.B_OTHER.column());
      return;
    }
    int first = from;
    while (first < last && isLead(first, kind)) {
      right.set(first++, NONE);
    }
    if (last > first && POSSESSIVE.matcher(words.get(last)).matches()) {
      right.set(last--, NONE);
    }
    right.set(first, 1 << Label.of(kind, true).column());
  }

  private boolean isLead(int i, Kind kind) {
    String word = words.get(i);
    return word.equals("the")
        || (word.equals("The") && kind == Kind.PLACE)
        || (kind == Kind.PERSON && (has(i, Sign.TITLE) || word.equals(".")));
  }

  private boolean has(int i, Sign sign) {
    String lower = words.get(i).toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    Lexicon.Node node = lexicon.word(bare);
    return node != null && node.has(sign);
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static Kind kind(String tag) {
    return switch (tag) {
      case "PER" -> Kind.PERSON;
      case "ORG" -> Kind.ORGANISATION;
      case "LOC" -> Kind.PLACE;
      case "MISC" -> Kind.OTHER;
      default -> throw new IllegalArgumentException("unknown name tag " + tag);
    };
  }
}
