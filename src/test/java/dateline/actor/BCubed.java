package dateline.actor;

import dateline.annotation.Actor;
import dateline.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How well mentions were joined, by B-cubed (Bagga and Baldwin 1998): for each mention the share of
 * those joined with it that are the same actor (precision), and the share of the actor's mentions
 * that are joined with it (recall), each averaged over the mentions.
 *
 * <p>Two figures, as names may also be missed or made up: {@link #joined} over the gold mentions
 * that were found, {@link #all} over every mention, where a missed one has recall 0 and one that is
 * no actor precision 0. A mention is found where the two spans overlap.
 */
final class BCubed {
  /** Sums of per-mention values and how many there are. */
  record Score(double precision, int found, double recall, int wanted) {
    static final Score NONE = new Score(0, 0, 0, 0);

    Score plus(Score other) {
      return new Score(
          precision + other.precision,
          found + other.found,
          recall + other.recall,
          wanted + other.wanted);
    }

    double p() {
      return found == 0 ? 1 : precision / found;
    }

    double r() {
      return wanted == 0 ? 1 : recall / wanted;
    }

    double f1() {
      return p() + r() == 0 ? 0 : 2 * p() * r() / (p() + r());
    }
  }

  /** A mention with the actor that it is, and the one that it was taken for; null for none. */
  private record Pair(@Nullable Object gold, @Nullable String found) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final List<String> trace = new ArrayList<>();

  BCubed(String text, List<GoldChains.Mention> gold, List<Actor> actors) {
    List<Actor> left = new ArrayList<>(actors);
    for (GoldChains.Mention mention : gold) {
      Actor found = take(mention.span(), left);
      String words = mention.span().in(text);
      switch (mention.line().kind()) {
        case PERSON, ORGANISATION -> {
          pairs.add(new Pair(mention.line(), found == null ? null : found.id()));
          String id = found == null ? "missed" : found.id() + " (" + found.rule() + ")";
          trace.add(mention.line().who() + ": " + words + " -> " + id);
        }
        case NONE -> {
          if (found != null) {
            madeUp(found, text);
          }
        }
        case MAYBE -> {}
      }
    }
    for (Actor actor : left) {
      if (actor.kind() != Actor.Kind.GROUP) {
        madeUp(actor, text);
      }
    }
  }

  private void madeUp(Actor actor, String text) {
    pairs.add(new Pair(null, actor.id()));
    trace.add("nobody: " + actor.span().in(text) + " -> " + actor.id());
  }

  private static @Nullable Actor take(Span span, List<Actor> left) {
    for (Actor actor : left) {
      if (actor.span().overlaps(span)) {
        left.remove(actor);
        return actor;
      }
    }
    return null;
  }

  /** Over the gold mentions that were found. */
  Score joined() {
    return score(pairs.stream().filter(pair -> pair.gold != null && pair.found != null).toList());
  }

  /** Over all mentions, missed and made up ones too. */
  Score all() {
    return score(pairs);
  }

  /** Every mention and what became of it. */
  List<String> trace() {
    return trace;
  }

  private static Score score(List<Pair> pairs) {
    Map<Object, Integer> golds = new HashMap<>();
    Map<Object, Integer> founds = new HashMap<>();
    Map<Pair, Integer> both = new HashMap<>();
    for (Pair pair : pairs) {
      golds.merge(Objects.requireNonNullElse(pair.gold, ""), 1, Integer::sum);
      founds.merge(Objects.requireNonNullElse(pair.found, ""), 1, Integer::sum);
      both.merge(pair, 1, Integer::sum);
    }
    Score sum = Score.NONE;
    for (Pair pair : pairs) {
      double same = pair.gold == null || pair.found == null ? 0 : both.getOrDefault(pair, 0);
      sum =
          sum.plus(
              new Score(
                  pair.found == null ? 0 : same / founds.getOrDefault(pair.found, 0),
                  pair.found == null ? 0 : 1,
                  pair.gold == null ? 0 : same / golds.getOrDefault(pair.gold, 0),
                  pair.gold == null ? 0 : 1));
    }
    return sum;
  }
}
