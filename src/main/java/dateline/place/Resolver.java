package dateline.place;

import dateline.annotation.Reason;
import dateline.article.Span;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says which place each mention means. What the words themselves say comes first ("Paris, Texas";
 * "Kursk region"), then rank (countries, capitals), then the company the name keeps (a town in a
 * country or division that the article also names), then people. One name means one place in one
 * article unless the words say otherwise. Where nothing decides, the mention stays unresolved.
 */
final class Resolver {
  private static final double MARGIN = 2.0;
  private static final double BIG_ENOUGH = 4.3;

  private final Gazetteer gazetteer;
  private final List<Mention> mentions;
  private final Containment containment;
  private final @Nullable Resolution[] own;
  private final Map<Long, NameGroup> groups = new LinkedHashMap<>();
  private final Tokens tokens;
  private final Company company;
  private @Nullable Beliefs beliefs;

  Resolver(Gazetteer gazetteer, Tokens tokens, List<Mention> mentions) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
    this.mentions = mentions;
    this.containment = new Containment(tokens, mentions);
    this.own = new Resolution[mentions.size()];
    this.company = new Company(gazetteer);
  }

  /** One resolution for each mention, in their order. */
  List<Resolution> run() {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      groups
          .computeIfAbsent(mention.key(), key -> new NameGroup(key, mention.found()))
          .mentions
          .add(i);
    }
    for (int i = 0; i < mentions.size(); i++) {
      listOfDivisions(i);
    }
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (containment.outer(i) >= 0 && own[i] == null) {
        contain(i, containment.outer(i));
      }
    }
    for (NameGroup group : groups.values()) {
      say(group);
    }
    keepCompany();
    List<Resolution> resolutions = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      Resolution said = own[i];
      NameGroup group = groups.get(mentions.get(i).key());
      resolutions.add(said != null || group == null ? orUnknown(said) : group.resolution);
    }
    return resolutions;
  }

  /** Why a mention was read so: who else bears its name, and what holds it by the words. */
  List<Reason> reasons(int mention) {
    List<Reason> reasons = new ArrayList<>();
    Mention read = mentions.get(mention);
    int outer = containment.outer(mention);
    if (outer >= 0) {
      Mention holder = mentions.get(outer);
      Span words = tokens.span(holder.first(), holder.last());
      reasons.add(new Reason("inside", words, "said to lie in what is named there"));
    }
    if (read.hint() != Mention.Hint.NONE) {
      String kind = read.hint().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      reasons.add(new Reason("kind", null, "the words around it say: " + kind));
    }
    NameGroup group = groups.get(read.key());
    if (group != null && group.found >= 0 && beliefs != null) {
      for (String candidate : beliefs.candidates(group)) {
        reasons.add(new Reason("candidate", null, candidate));
      }
    }
    return reasons;
  }

  private static Resolution orUnknown(@Nullable Resolution said) {
    return said != null ? said : Resolution.unknown("not in the gazetteer");
  }

  /** Chooses the likeliest pair of which one lies in the other. */
  private void contain(int inner, int outer) {
    Mention in = mentions.get(inner);
    Mention out = mentions.get(outer);
    if (!out.isListed()) {
      return;
    }
    boolean listed = containment.isListed(inner);
    boolean ranks = in.isListed() && !gazetteer.kind(gazetteer.place(in.found(), 0)).isTown();
    if (ranks && listed) {
      return;
    }
    Resolution known = own[outer];
    int bestIn = -1;
    int bestOut = -1;
    double best = Double.NEGATIVE_INFINITY;
    double bestAlone = Double.NEGATIVE_INFINITY;
    int container = -1;
    for (int k = 0; k < gazetteer.count(out.found()); k++) {
      int holder = gazetteer.place(out.found(), k);
      boolean other = known != null && known.place() >= 0 && known.place() != holder;
      boolean mayHold = gazetteer.kind(holder).holdsOthers() || !containment.isCertain(inner);
      if (other || !out.hint().fits(gazetteer.kind(holder)) || !mayHold) {
        continue;
      }
      double weight = Prominence.of(gazetteer, holder, gazetteer.naming(out.found(), k));
      boolean mayContain = gazetteer.kind(holder).holdsOthers() || !in.isListed();
      if (mayContain && weight > bestAlone) {
        bestAlone = weight;
        container = holder;
      }
      for (int i = 0; in.isListed() && i < gazetteer.count(in.found()); i++) {
        int held = gazetteer.place(in.found(), i);
        double both = weight + Prominence.of(gazetteer, held, gazetteer.naming(in.found(), i));
        if (held != holder
            && both > best
            && in.hint().fits(gazetteer.kind(held))
            && gazetteer.isWithin(held, holder)) {
          best = both;
          bestIn = held;
          bestOut = holder;
        }
      }
    }
    if (bestIn >= 0) {
      String rule = "inside " + gazetteer.name(bestOut) + " by the words around it";
      own[inner] = Resolution.of(bestIn, rule);
      if (own[outer] == null) {
        own[outer] = Resolution.of(bestOut, "holds " + gazetteer.name(bestIn));
      }
    } else if (container >= 0 && (!in.isListed() || (containment.isCertain(inner) && !ranks))) {
      own[inner] =
          Resolution.inside(
              container, "inside " + gazetteer.name(container) + " by the words around it");
    }
  }

  /** "Virginia, Washington and Wyoming": in a list of divisions of one country stands another. */
  private void listOfDivisions(int i) {
    Mention mention = mentions.get(i);
    if (own[i] != null || !mention.isListed()) {
      return;
    }
    int place = first(mention.found(), Mention.Hint.FIRST_LEVEL);
    int country = place < 0 ? -1 : gazetteer.country(place);
    int others = 0;
    for (int k = i; k > 0 && k > i - 2 && containment.follows(k); k--) {
      others += divisionOf(k - 1) == country ? 1 : 0;
    }
    for (int k = i; k < i + 2 && containment.isListed(k); k++) {
      others += divisionOf(k + 1) == country ? 1 : 0;
    }
    if (place >= 0 && others >= 2) {
      own[i] = Resolution.of(place, "listed among divisions of " + gazetteer.name(country));
    }
  }

  /** The country whose division this mention names first of all, or -1. */
  private int divisionOf(int mention) {
    int found = mentions.get(mention).found();
    boolean division =
        found >= 0 && gazetteer.kind(gazetteer.place(found, 0)) == PlaceKind.FIRST_LEVEL;
    return division ? gazetteer.country(gazetteer.place(found, 0)) : -1;
  }

  /** What the words around any mention of the name say of it holds for all. */
  private void say(NameGroup group) {
    for (int i : group.mentions) {
      Resolution said = own[i];
      if (said != null && said.rule().startsWith("inside")) {
        group.resolution = said;
        group.pinned = true;
        return;
      }
    }
    if (group.found < 0) {
      group.pinned = true;
      return;
    }
    int plain = gazetteer.place(group.found, 0);
    for (int i : group.mentions) {
      Mention.Hint hint = mentions.get(i).hint();
      if (hint == Mention.Hint.TOWN && sayTown(group, plain)) {
        return;
      }
      int said = hint == Mention.Hint.FIRST_LEVEL ? first(group.found, hint) : -1;
      if (said < 0) {
        continue;
      }
      Resolution resolution = Resolution.of(said, "named with its kind");
      if (own[i] == null) {
        own[i] = resolution;
      }
      boolean ranks =
          gazetteer.kind(plain) == PlaceKind.CAPITAL || gazetteer.kind(plain) == PlaceKind.COUNTRY;
      if (hint == Mention.Hint.FIRST_LEVEL && (!ranks || gazetteer.isWithin(plain, said))) {
        group.resolution = Resolution.of(said, "named with its kind elsewhere in the article");
        group.pinned = true;
      }
    }
    if (!group.pinned) {
      pin(group);
    }
  }

  /** "The City of Turkey" is no city in the country Turkey. */
  private boolean sayTown(NameGroup group, int plain) {
    if (gazetteer.kind(plain) != PlaceKind.COUNTRY) {
      return false;
    }
    int town = -1;
    for (int i = gazetteer.count(group.found) - 1; i > 0; i--) {
      int place = gazetteer.place(group.found, i);
      if (gazetteer.isWithin(place, plain)) {
        return false;
      }
      boolean named = gazetteer.naming(group.found, i) == Gazetteer.MAIN;
      town = named && gazetteer.kind(place).isTown() ? place : town;
    }
    group.resolution =
        town >= 0
            ? Resolution.of(town, "said to be a town")
            : Resolution.unknown("said to be a town, and no known one bears the name");
    group.pinned = true;
    return true;
  }

  private int first(int found, Mention.Hint hint) {
    for (int i = 0; i < gazetteer.count(found); i++) {
      if (hint.fits(gazetteer.kind(gazetteer.place(found, i)))) {
        return gazetteer.place(found, i);
      }
    }
    return -1;
  }

  /** Rank decides at once where the second place of the name is far behind. */
  private void pin(NameGroup group) {
    int top = gazetteer.place(group.found, 0);
    double lead = company.score(group.found, 0);
    for (int i = 1; i < gazetteer.count(group.found); i++) {
      lead = Math.min(lead, company.score(group.found, 0) - company.score(group.found, i));
    }
    PlaceKind kind = gazetteer.kind(top);
    String rule =
        switch (kind) {
          case COUNTRY -> "country name";
          case CONTINENT -> "continent";
          case REGION -> "region";
          case FEATURE -> "water or land";
          case CAPITAL -> "capital";
          case FIRST_LEVEL -> "first-level division";
          default -> "far larger than others of its name";
        };
    boolean only = gazetteer.count(group.found) == 1 && company.score(group.found, 0) >= BIG_ENOUGH;
    if (lead >= MARGIN && (!kind.isTown() || kind == PlaceKind.CAPITAL || only)) {
      group.resolution =
          Resolution.of(
              top,
              only && kind.isTown() && kind != PlaceKind.CAPITAL ? "only place of its name" : rule);
      group.pinned = true;
      group.byRank = kind.isTown();
    }
  }

  /** What is left open is read by the company that the names keep. */
  private void keepCompany() {
    Beliefs formed = new Beliefs(gazetteer, tokens, mentions, own, groups.values());
    beliefs = formed;
    formed.settle();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean says = mention.isListed() && mention.hint() != Mention.Hint.NONE;
      NameGroup group = groups.get(mention.key());
      if (own[i] == null && says && group != null && first(mention.found(), mention.hint()) >= 0) {
        Resolution chosen = formed.choose(group, mention.hint());
        own[i] = chosen.place() >= 0 ? chosen : null;
      }
    }
  }
}
