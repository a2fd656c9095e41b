package dateline.attribution;

import dateline.annotation.Heads;
import dateline.annotation.VerbClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of verbs by their forms, as {@code verbs.tsv} lists them. */
final class VerbClasses {
  private static final Map<String, VerbClass> CLASSES = new HashMap<>();
  private static final Set<VerbClass> FATES = new HashSet<>();

  static {
    for (String[] row : Words.rows("verbs.tsv")) {
      VerbClass verbs =
          new VerbClass(row[0], VerbClass.Polarity.valueOf(row[1].toUpperCase(Locale.ROOT)));
      if (row[2].equals("fate")) {
        FATES.add(verbs);
      }
      for (String form : row[3].split(" ", -1)) {
        CLASSES.put(form, verbs);
      }
    }
  }

  private VerbClasses() {}

  /** The class of a form in lower case, or null. */
  static @Nullable VerbClass of(@Nullable String form) {
    return form == null ? null : CLASSES.get(form);
  }

  /** The same if it tells what befell people. */
  static @Nullable VerbClass fate(@Nullable String form) {
    return fate(of(form));
  }

  /** The same of what is counted: "lost 40 soldiers" tells of dead, "lost 40 tanks" does not. */
  static @Nullable VerbClass fate(@Nullable VerbClass verbs, @Nullable String counted) {
    boolean fallen =
        verbs != null
            && verbs.equals(of("lost"))
            && counted != null
            && Heads.of(counted).equals("soldiers");
    return fallen ? of("killed") : fate(verbs);
  }

  /** The class if it tells what befell people, else null. */
  static @Nullable VerbClass fate(@Nullable VerbClass verbs) {
    return verbs != null && FATES.contains(verbs) ? verbs : null;
  }
}
