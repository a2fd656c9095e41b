package dateline.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes down why the annotations of one article are what they are, where somebody asks; elsewhere
 * it takes nothing, and annotators make no words for it:
 *
 * <pre>{@code
 * if (reasons.areAsked()) {
 *   reasons.add(figure, new Reason("bound", hedge, "hedge in hedges.tsv: less_than"));
 * }
 * }</pre>
 *
 * <p>For one thread. Equal annotations share their reasons.
 */
public final class Reasons {
  private static final Reasons UNASKED = new Reasons(false);

  private final boolean asked;
  private final Map<Annotation, List<Reason>> byAnnotation = new HashMap<>();

  private Reasons(boolean asked) {
    this.asked = asked;
  }

  /** Takes reasons down. */
  public static Reasons asked() {
    return new Reasons(true);
  }

  /** Takes nothing; serves all threads. */
  public static Reasons unasked() {
    return UNASKED;
  }

  /** Whether anybody wants to know. */
  public boolean areAsked() {
    return asked;
  }

  /** Takes down a reason, behind those that were given before for the same annotation. */
  public void add(Annotation annotation, Reason reason) {
    if (asked) {
      byAnnotation.computeIfAbsent(annotation, a -> new ArrayList<>()).add(reason);
    }
  }

  /** Gives the reasons of an annotation to the one that takes its place. */
  public void move(Annotation from, Annotation to) {
    List<Reason> moved = byAnnotation.remove(from);
    if (moved != null) {
      byAnnotation.put(to, moved);
    }
  }

  /** The reasons in the order in which they were given. */
  public List<Reason> of(Annotation annotation) {
    return List.copyOf(byAnnotation.getOrDefault(annotation, List.of()));
  }

  /** The same; an actor or place has those of the name that it was made of before its own. */
  public List<Reason> of(AnnotatedArticle article, Annotation annotation) {
    boolean named =
        switch (annotation) {
          case Actor actor -> true;
          case Place place -> true;
          case Name name -> false;
          case Figure figure -> false;
          case Attribution attribution -> false;
        };
    List<Reason> told = new ArrayList<>();
    for (Name name : article.names()) {
      if (named && name.span().equals(annotation.span())) {
        told.addAll(of(name));
      }
    }
    told.addAll(of(annotation));
    return told;
  }
}
