package dateline.index;

import dateline.annotation.ActorId;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Attribution;
import dateline.annotation.Place;
import dateline.article.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@link Fields#FACET_SAID_BY}: ids of the actors that speak. A place, and who is no
 * actor, stands there by its name or the words that name him, made an id as a name would be:
 *
 * <pre>
 * Putin says                                         vladimir-putin
 * Ukraine says                                       ukraine
 * the owners, who never answer, said                 owners
 * they said                                          nothing: a pronoun names nobody
 * </pre>
 */
public final class SpeakerIds {
  /** What goes on behind the words that name somebody. */
  private static final Pattern MORE =
      Pattern.compile("[,;:(].*| (?:who|whom|whose|which|that|speaking|quoted) .*", Pattern.DOTALL);

  private static final Pattern ARTICLE = Pattern.compile("(?i)(?:the|a|an) (?=.)");

  /** A source that is longer tells a story, and no two articles tell it in the same words. */
  private static final int MOST_WORDS = 5;

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "i", "we", "you", "one", "who", "which", "that", "this",
          "these", "those", "some", "others", "another", "many", "both", "all", "him", "her",
          "them");

  private SpeakerIds() {}

  /** Those who say this; empty if nobody is named. */
  public static Set<String> of(AnnotatedArticle article, Attribution attribution) {
    Set<String> ids = new LinkedHashSet<>();
    for (String speaker : attribution.speakers()) {
      ids.add(ofPlace(article, speaker));
    }
    if (!ids.isEmpty()) {
      return ids;
    }
    String words = words(article, attribution);
    String id = words == null ? "" : ActorId.of(words);
    return id.isEmpty() ? Set.of() : Set.of(id);
  }

  private static String ofPlace(AnnotatedArticle article, String speaker) {
    for (Place place : article.places()) {
      if (speaker.equals(place.id())) {
        return ActorId.of(place.name());
      }
    }
    return speaker;
  }

  /** The words of this article that stand behind an id that is no actor's; else the id. */
  public static String printed(AnnotatedArticle article, String id) {
    for (Place place : article.places()) {
      if (ActorId.of(place.name()).equals(id)) {
        return place.name();
      }
    }
    for (Attribution attribution : article.attributions()) {
      String words = attribution.speakers().isEmpty() ? words(article, attribution) : null;
      if (words != null && ActorId.of(words).equals(id)) {
        return words;
      }
    }
    return id;
  }

  private static @Nullable String words(AnnotatedArticle article, Attribution attribution) {
    Span named = attribution.named();
    List<Span> spans = named == null ? attribution.source() : List.of(named);
    if (spans.isEmpty()) {
      return null;
    }
    String source = spans.getFirst().in(article.text()).replaceAll("\\s+", " ").strip();
    String name = MORE.matcher(source).replaceFirst("");
    String bare = ARTICLE.matcher(name).lookingAt() ? name.substring(name.indexOf(' ') + 1) : name;
    boolean isNamed =
        !PRONOUNS.contains(ActorId.of(bare)) && bare.split(" ", -1).length <= MOST_WORDS;
    return isNamed ? bare : null;
  }
}
