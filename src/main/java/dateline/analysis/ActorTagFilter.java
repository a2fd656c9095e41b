package dateline.analysis;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import org.apache.lucene.analysis.TokenStream;

/**
 * Stacks {@code #actor/vladimir-putin} and {@code #person} upon "Vladimir Putin", "Putin", "Vlad".
 */
public final class ActorTagFilter extends TagFilter {
  /** Behind a {@link NewsTokenizer}. */
  public ActorTagFilter(TokenStream input) {
    super(input);
  }

  @Override
  void collect(AnnotatedArticle from, Mentions into) {
    for (Actor actor : from.actors()) {
      into.add(actor.span(), Tags.actor(actor.id()));
      into.add(actor.span(), Tags.actor(actor.kind()));
    }
  }
}
