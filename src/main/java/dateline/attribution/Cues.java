package dateline.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Every form of every cue verb of {@code cues.tsv}. "points" is the third person of "point out" and
 * of "point to"; which of the two it is shows in the words that follow.
 */
final class Cues {
  private static final Cue.Form[] NONE = {};
  private static final Map<String, Cue.Form[]> FORMS = load();

  private Cues() {}

  /** The cue forms that a word in lower case can be, those with the most particles first. */
  static Cue.Form[] forms(String lower) {
    return FORMS.getOrDefault(lower, NONE);
  }

  private static Map<String, Cue.Form[]> load() {
    Map<String, List<Cue.Form>> forms = new HashMap<>();
    for (String[] row : Words.rows("cues.tsv")) {
      Cue cue = cue(row);
      String verb = cue.verb();
      String[] irregular = row[3].isEmpty() ? new String[0] : row[3].split(" ", -1);
      boolean given = irregular.length == 3;
      String past = given ? irregular[0] : past(verb);
      String participle = given ? irregular[1] : past;
      add(forms, verb, cue, Cue.Shape.BASE);
      add(forms, third(verb), cue, Cue.Shape.THIRD);
      add(forms, past, cue, Cue.Shape.PAST);
      if (!participle.equals(past)) {
        add(forms, participle, cue, Cue.Shape.PARTICIPLE);
      }
      add(forms, given ? irregular[2] : ing(verb), cue, Cue.Shape.ING);
    }
    Map<String, Cue.Form[]> table = new HashMap<>();
    forms.forEach((form, cues) -> {
      cues.sort(Comparator.comparingInt((Cue.Form f) -> -f.cue().particles().size()));
      table.put(form, cues.toArray(NONE));
    });
    return table;
  }

  private static Cue cue(String[] row) {
    String[] words = row[0].split(" ", -1);
    EnumSet<Cue.Frame> frames = EnumSet.noneOf(Cue.Frame.class);
    for (String frame : row[2].split(" ", -1)) {
      frames.add(Cue.Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
    }
    return new Cue(
        words[0],
        List.of(words).subList(1, words.length),
        Cue.Kind.valueOf(row[1].toUpperCase(Locale.ROOT)),
        Collections.unmodifiableSet(frames));
  }

  private static void add(
      Map<String, List<Cue.Form>> forms, String word, Cue cue, Cue.Shape shape) {
    forms.computeIfAbsent(word, w -> new ArrayList<>()).add(new Cue.Form(cue, shape));
  }

  private static String third(String verb) {
    if (isConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean hisses =
        verb.endsWith("s")
            || verb.endsWith("x")
            || verb.endsWith("sh")
            || verb.endsWith("ch")
            || verb.endsWith("o");
    return verb + (hisses ? "es" : "s");
  }

  private static String past(String verb) {
    if (isConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return verb.endsWith("e") ? verb + "d" : verb + "ed";
  }

  private static String ing(String verb) {
    boolean silent = verb.endsWith("e") && !verb.endsWith("ee");
    return (silent ? verb.substring(0, verb.length() - 1) : verb) + "ing";
  }

  private static boolean isConsonantY(String verb) {
    int last = verb.length() - 1;
    return last > 0 && verb.charAt(last) == 'y' && "aeiou".indexOf(verb.charAt(last - 1)) < 0;
  }
}
