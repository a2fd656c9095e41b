package dateline.analysis;

import dateline.annotation.Actor;
import dateline.annotation.Figure;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The vocabulary of tag terms: what stands in the index beside the words, at the words' positions.
 * Every tag term starts with {@code #}; no word term ever does.
 *
 * <pre>
 * term                       at the first word of
 * #actor/vladimir-putin      a mention of this actor
 * #person                    a mention of any person; also #organisation, #group
 * #place/gn:538555           a mention of this place, or of one inside it
 * #place                     a mention of any place, resolved or not
 * #figure/count              a figure of this kind
 * #figure                    a figure of any kind
 * #source #cue #statement    the parts of an attribution: who, "said", what
 * #quote                     a statement in the speaker's own words
 * #sentence                  a sentence
 * </pre>
 *
 * <p>The index keeps no position lengths, so each tag has an end form, the same with {@code $}
 * behind it, at the <em>last</em> word of the mention. A phrase that goes on after a mention asks
 * for the end form, one that leads up to it for the plain form:
 *
 * <pre>
 * words       President   Vladimir               Putin                    said     nothing
 * tags                    #actor/vladimir-putin  #actor/vladimir-putin$   #cue     #statement
 *                         #person                #person$                 #cue$    #statement$
 *             #sentence   #source                #source$                          #sentence$
 *
 * "president #person"   "#person$ said"   "#actor/vladimir-putin$ said"
 * </pre>
 */
public final class Tags {
  /** First character of every tag term. */
  public static final char MARK = '#';

  /** Last character of every end form. */
  public static final char END = '$';

  /** Any place. */
  public static final String PLACE = "#place";

  /** Any figure. */
  public static final String FIGURE = "#figure";

  /** The words that name a speaker. */
  public static final String SOURCE = "#source";

  /** The words that say that something was said. */
  public static final String CUE = "#cue";

  /** What is attributed, in whose words ever. */
  public static final String STATEMENT = "#statement";

  /** What is attributed in the speaker's own words. */
  public static final String QUOTE = "#quote";

  /** A sentence. */
  public static final String SENTENCE = "#sentence";

  private static final Map<Actor.Kind, String> ACTORS = tags(Actor.Kind.class, "#");
  private static final Map<Figure.Kind, String> FIGURES = tags(Figure.Kind.class, "#figure/");

  private Tags() {}

  /** One actor, in the article's own reading: {@code #actor/vladimir-putin}. */
  public static String actor(String id) {
    return "#actor/" + id;
  }

  /** Any actor of a kind: {@code #person}. */
  public static String actor(Actor.Kind kind) {
    return Objects.requireNonNull(ACTORS.get(kind));
  }

  /** One place and all inside it: {@code #place/gn:538555}. */
  public static String place(String id) {
    return "#place/" + id;
  }

  /** Any figure of a kind: {@code #figure/count}. */
  public static String figure(Figure.Kind kind) {
    return Objects.requireNonNull(FIGURES.get(kind));
  }

  /** The form that stands at the last word: {@code #person$}. */
  public static String end(String tag) {
    return tag + END;
  }

  private static <K extends Enum<K>> Map<K, String> tags(Class<K> kinds, String prefix) {
    Map<K, String> tags = new EnumMap<>(kinds);
    for (K kind : EnumSet.allOf(kinds)) {
      tags.put(kind, prefix + kind.name().toLowerCase(Locale.ROOT));
    }
    return tags;
  }
}
