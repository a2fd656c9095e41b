package dateline.place;

import dateline.annotation.Place;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names that the words around them leave open by the company of the others, all at once:
 *
 * <pre>
 *               Santa Rosa     San Francisco        San Jose
 * alone         Argentina      California           Costa Rica
 * together      California     California           California
 * </pre>
 *
 * <p>Each open name votes for each of its places by how likely it means that one; a few rounds, and
 * the votes stand still.
 */
final class Beliefs {
  private static final int ROUNDS = 3;

  /** How much likelier a place is than one that scores a point less: e to this. */
  private static final double SHARPNESS = 1.5;

  private static final double LEAST = 0.05;

  /** What a place of which only people speak counts, beside one that is named. */
  private static final double HEARSAY = 0.5;

  /** A capital gives way to a namesake only if that scores so much better. */
  private static final double MARGIN = 2;

  /** A bonus below this is no company to speak of. */
  private static final double LITTLE = 0.6;

  private static final double BIG_ENOUGH = 4.3;

  /** Candidates that are told of where reasons are asked. */
  private static final int TOLD = 3;

  private static final double CLEAR = 0.35;

  private final Gazetteer gazetteer;
  private final Company company;
  private final Collection<NameGroup> groups;

  Beliefs(
      Gazetteer gazetteer,
      Tokens tokens,
      List<Mention> mentions,
      @Nullable Resolution[] said,
      Collection<NameGroup> groups) {
    this.gazetteer = gazetteer;
    this.groups = groups;
    this.company = new Company(gazetteer);
    for (int i = 0; i < said.length; i++) {
      Resolution settled = said[i];
      if (settled != null) {
        company.add(mentions.get(i).key(), settled.anywhere(), settled.isKnown(), 1);
      }
    }
    Demonyms.forEach(tokens, gazetteer, country -> company.vote(country, HEARSAY));
  }

  /** Gives every group that is not pinned its resolution. */
  void settle() {
    for (NameGroup group : groups) {
      if (group.pinned) {
        Resolution pinned = group.resolution;
        company.add(group.key, pinned.anywhere(), pinned.isKnown(), group.mentions.size());
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (NameGroup group : groups) {
        if (!group.pinned) {
          believe(group);
        }
      }
    }
    for (NameGroup group : groups) {
      if (!group.pinned) {
        withdraw(group);
        group.resolution = choose(group, Mention.Hint.NONE);
        vote(group);
      } else if (group.byRank) {
        reconsider(group);
      }
    }
  }

  private void believe(NameGroup group) {
    withdraw(group);
    int count = gazetteer.count(group.found);
    double[] beliefs = new double[count];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      beliefs[i] = score(group, i);
      most = Math.max(most, beliefs[i]);
    }
    double sum = 0;
    for (int i = 0; i < count; i++) {
      beliefs[i] = Math.exp(SHARPNESS * (beliefs[i] - most));
      sum += beliefs[i];
    }
    for (int i = 0; i < count; i++) {
      beliefs[i] = beliefs[i] / sum < LEAST ? 0 : beliefs[i] / sum;
    }
    group.beliefs = beliefs;
    vote(group);
  }

  private void vote(NameGroup group) {
    for (int i = 0; i < group.beliefs.length; i++) {
      if (group.beliefs[i] > 0) {
        double weight = HEARSAY * group.beliefs[i];
        company.add(group.key, gazetteer.place(group.found, i), true, weight);
      }
    }
  }

  private void withdraw(NameGroup group) {
    for (int i = 0; i < group.beliefs.length; i++) {
      if (group.beliefs[i] > 0) {
        company.weigh(gazetteer.place(group.found, i), -HEARSAY * group.beliefs[i]);
      }
    }
    company.forget(group.key);
  }

  private double score(NameGroup group, int i) {
    return company.score(group.found, i)
        + company.bonus(group.key, gazetteer.place(group.found, i));
  }

  /** "London" in an article on Laurel County, Kentucky, that names no other place in Britain. */
  private void reconsider(NameGroup group) {
    int top = group.resolution.place();
    company.weigh(top, -group.mentions.size());
    double least = company.score(group.found, 0) + company.bonus(group.key, top) + MARGIN;
    for (int i = 1; i < gazetteer.count(group.found); i++) {
      int place = gazetteer.place(group.found, i);
      double score = score(group, i);
      if (score > least && gazetteer.kind(place).isTown() && company.isAround(group.key, place)) {
        least = score;
        group.resolution = Resolution.of(place, "the article's other places lie around it");
      }
    }
    company.weigh(top, group.mentions.size());
  }

  /** The likeliest of the places of this kind, if it is clearly that. */
  Resolution choose(NameGroup group, Mention.Hint hint) {
    int found = group.found;
    int count = gazetteer.count(found);
    double[] scores = new double[count];
    int best = 0;
    for (int i = 0; i < count; i++) {
      boolean fits = hint.fits(gazetteer.kind(gazetteer.place(found, i)));
      scores[i] = fits ? score(group, i) : Double.NEGATIVE_INFINITY;
      best = scores[i] > scores[best] ? i : best;
    }
    int place = gazetteer.place(found, best);
    double second = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      if (i != best && !near(place, gazetteer.place(found, i))) {
        second = Math.max(second, scores[i]);
      }
    }
    double bonus = company.bonus(group.key, place);
    double bare = scores[best] - bonus;
    boolean clear = scores[best] - second >= CLEAR;
    if (!clear && bare < 5.5) {
      return Resolution.unknown("several places of that name");
    }
    if (bonus < LITTLE && bare < BIG_ENOUGH && !company.isEmpty()) {
      return Resolution.unknown("small, and far from the other places of the article");
    }
    if (bonus >= LITTLE) {
      String country = gazetteer.countryCode(place);
      return Resolution.of(place, "other places of the article lie in " + country);
    }
    return Resolution.of(place, count == 1 ? "only place of its name" : "most people");
  }

  /** The likeliest places of a name with their scores, in words, best first. */
  List<String> candidates(NameGroup group) {
    if (group.pinned) {
      company.weigh(group.resolution.anywhere(), -group.mentions.size());
    } else {
      withdraw(group);
    }
    int count = gazetteer.count(group.found);
    List<String> told =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -score(group, i)))
            .limit(TOLD)
            .map(i -> told(group, i))
            .collect(Collectors.toCollection(ArrayList::new));
    if (count > TOLD) {
      told.add("and %d more of that name".formatted(count - TOLD));
    }
    if (group.pinned) {
      company.weigh(group.resolution.anywhere(), group.mentions.size());
    } else {
      vote(group);
    }
    return told;
  }

  private String told(NameGroup group, int i) {
    int place = gazetteer.place(group.found, i);
    double company = this.company.bonus(group.key, place);
    String path =
        gazetteer.path(place).reversed().stream()
            .map(Place.Node::name)
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%s: %.1f (%.1f for size and rank, %.1f for company)",
        path,
        this.company.score(group.found, i) + company,
        this.company.score(group.found, i),
        company);
  }

  private boolean near(int place, int other) {
    double north = gazetteer.latitude(place) - gazetteer.latitude(other);
    double east = gazetteer.longitude(place) - gazetteer.longitude(other);
    return gazetteer.isWithin(place, other)
        || gazetteer.isWithin(other, place)
        || (Math.abs(north) < 1 && Math.abs(east) < 1);
  }
}
