package dateline.annotation;

import dateline.article.Span;

/**
 * Words that are a name, before anyone asked whose: what the name tagger leaves for the actor and
 * place annotators. "Chelsea" in "Chelsea lost" is an ORGANISATION.
 */
public record Name(Span span, Kind kind, String rule) implements Annotation {
  /** What sort of thing bears the name. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    /** Nationalities, faiths, parties' followers: "Russian", "Ukrainians". */
    GROUP,
    /** A name, but of nothing that is tagged: works, events, products. */
    OTHER
  }
}
