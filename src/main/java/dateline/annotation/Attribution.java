package dateline.annotation;

import dateline.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who said what, in the terms of PolNeAR (Newell et al. 2018): source, cue and content.
 *
 * <pre>
 * Ukrainian analyst Taras Chmut says Putin's army is managing to seize 20 square kilometres of land every day.
 * |source                     | cue |content                                                                 |
 * </pre>
 *
 * @param source the words that name the speaker; may be empty
 * @param cue the words that say that it was said; may be empty
 * @param content the words that are attributed, at least one span; quotation marks are part of it
 * @param kind direct, indirect or both
 * @param verb the cue's verb as printed, in lower case ("says"), or null
 * @param cueClass what the cue tells of the statement, one word for all cues of its sort: "said",
 *     "claimed", "denied", "predicted", "estimated"; "said" where there is no cue
 * @param speakers ids of the actors, or of places that speak; empty if unresolved
 * @param named where the source is named, if itself it is a pronoun: "The committee" for "It"; else
 *     null
 * @param rule which rule found it
 */
public record Attribution(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Kind kind,
    @Nullable String verb,
    String cueClass,
    List<String> speakers,
    @Nullable Span named,
    String rule)
    implements Annotation {
  /** In which form it is given. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    /** Indirect with words in quotation marks inside. */
    MIXED
  }

  /** One that was said, and whose source, if it has one, names itself. */
  public Attribution(
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      Kind kind,
      @Nullable String verb,
      List<String> speakers,
      String rule) {
    this(source, cue, content, kind, verb, "said", speakers, null, rule);
  }

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    speakers = List.copyOf(speakers);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs content");
    }
  }

  /** The content's hull. */
  @Override
  public Span span() {
    Span hull = content.getFirst();
    for (Span part : content) {
      hull = hull.hull(part);
    }
    return hull;
  }
}
