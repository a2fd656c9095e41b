package dateline.figure;

import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.annotation.Reason;
import dateline.annotation.Reasons;
import dateline.article.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures of one sentence, the tokens {@code [from, limit)}. */
final class SentenceFigures {
  /** "18 [foreign language] and five local stations". */
  private static final int MOST_BETWEEN = 2;

  private static final int COMPARED_REACH = 12;

  private final Tokens tokens;
  private final int from;
  private final int limit;
  private final List<Figure> found;
  private final Set<Double> names;
  private final Setting setting;
  private final BitSet named;
  private final Nouns nouns;
  private final Reasons reasons;
  private @Nullable QuantityReader reader;
  private @Nullable NotFigures not;
  private @Nullable NumberGroups groups;
  private @Nullable Quantity last;
  private Phrases.@Nullable Match<Figure.Change> lastChange;
  private Phrases.@Nullable Match<Hedges.Hedge> lastHedge;
  private int lastCounted = -1;
  private int lastFirst;
  private int lastEnd;
  private int bare = -1;
  private int done;

  /**
   * Reads within the tokens {@code [from, limit)}.
   *
   * @param names numbers that are part of names, "Boeing 787"; added to
   * @param named the tokens that are part of a name
   * @param talk what was counted before; added to
   */
  SentenceFigures(
      Tokens tokens,
      int from,
      int limit,
      List<Figure> found,
      Set<Double> names,
      BitSet named,
      Talk talk,
      Reasons reasons) {
    this.nouns = new Nouns(tokens, from, limit, talk);
    this.reasons = reasons;
    this.named = named;
    this.names = names;
    this.tokens = tokens;
    this.from = from;
    this.limit = limit;
    this.found = found;
    this.done = from;
    this.setting = new Setting(tokens, from, limit);
  }

  void read() {
    int at = from;
    while (at < limit) {
      at =
          Math.max(
              at + 1,
              Numerals.mayStart(tokens, at)
                  ? readAt(at)
                  : Multiples.mayBe(tokens, at)
                      ? multiple(at)
                      : Singles.mayBe(tokens, at) ? single(at) : at + 1);
    }
  }

  private int multiple(int at) {
    Multiples.Found multiple = Multiples.at(tokens, at, from, limit);
    if (multiple == null) {
      return at + 1;
    }
    Quantity q = multiple.quantity();
    Phrases.Match<Hedges.Hedge> before = hedged(q);
    int first = before == null ? q.first() : before.first();
    Phrases.Match<Figure.Change> change = multiple.change();
    if (change == null) {
      change = Changes.of(tokens, first, q.end(), from, limit, q.kind());
    }
    int counted = Parts.behind(tokens, q, q.end(), limit);
    Nouns.Found of = nouns.of(q, counted, first, q.end(), from);
    nouns.tell(q, of, first, q.end());
    add(q, before, first, q.end(), change, of.noun());
    return q.end();
  }

  private int readAt(int at) {
    NotFigures not = this.not;
    QuantityReader reader = this.reader;
    NumberGroups groups = this.groups;
    if (not == null || reader == null || groups == null) {
      not = new NotFigures(tokens, from, limit, names, setting);
      reader = new QuantityReader(tokens, from, limit, setting);
      groups = new NumberGroups(tokens, from, limit);
      this.not = not;
      this.groups = groups;
      this.reader = reader;
    }
    int behind = groups.end(at);
    if (behind > 0) {
      Quantity time = new Elapsed(tokens, from, limit).read(at, behind);
      return time == null ? behind : build(time, hedged(time));
    }
    Quantity q = reader.read(at);
    if (q == null || q.first() < done) {
      return at + 1;
    }
    Phrases.Match<Hedges.Hedge> before =
        tokens.lower(q.first()).equals("between") ? null : hedged(q);
    int first = before == null ? q.first() : before.first();
    if (not.holds(q, first)) {
      return q.end();
    }
    return build(inPoll(q), before);
  }

  private int single(int at) {
    Quantity q = Singles.at(tokens, at, from, limit);
    return q == null || q.first() < done ? at + 1 : build(q, hedged(q));
  }

  private Phrases.@Nullable Match<Hedges.Hedge> hedged(Quantity q) {
    Phrases.Match<Hedges.Hedge> hedge = Hedges.before(tokens, q.first(), from, q.kind());
    return hedge == null || hedge.first() < done ? null : hedge;
  }

  private int build(Quantity read, Phrases.@Nullable Match<Hedges.Hedge> before) {
    Quantity q = read;
    int first = before == null ? q.first() : before.first();
    Phrases.Match<Hedges.Hedge> after =
        before == null && !q.range() ? Hedges.after(tokens, q.end(), limit) : null;
    q = after == null ? q : withUnitBehind(q, after);
    int behind = after == null ? q.end() : Math.max(q.end(), after.end());
    int counted = Counted.find(tokens, named, q, first, behind, from, limit);
    if (counted < 0 && isCompared(q, first)) {
      counted = lastCounted;
    }
    if (counted < behind) {
      q = Ellipsis.filled(tokens, q, first, limit, last, lastChange != null);
    }
    Nouns.Found of = nouns.of(q, counted, first, behind, from);
    q = of.quantity();
    boolean isAhead = counted >= behind && !mayHoldFigure(behind, counted);
    int end = isAhead ? counted + 1 : behind;
    Unit unit = q.unit() == null ? Units.ONE : q.unit();
    Phrases.Match<Unit> per = mayBeRate(q.kind()) ? Units.per(tokens, end, limit) : null;
    Quantity whole = q;
    if (per != null) {
      whole = q.in(unit.per(per.meaning()), per.end());
      end = per.end();
    }
    if (before == null && after == null && !q.range()) {
      after = Hedges.after(tokens, end, limit);
      boolean sisters = after != null && after.meaning().isOfAge() && q.kind() == Figure.Kind.COUNT;
      after = sisters ? null : after;
      end = after == null ? end : after.end();
    }
    Phrases.Match<Figure.Change> change = Changes.of(tokens, first, end, from, limit, q.kind());
    boolean listed =
        q.unit() != null
            && read.unit() == null
            && first > from
            && tokens.lower(first - 1).equals("by");
    if (change == null && (listed || isConversion(q, first))) {
      change = lastChange;
    }
    if (before == null && after == null && isConversion(q, first)) {
      after = lastHedge;
    }
    Phrases.Match<Hedges.Hedge> hedge = before != null ? before : after;
    if (last != null && Bounds.areTwoEnds(last, lastHedge, whole, hedge) && isJoined(first)) {
      whole = whole.from(last.value().low(), last.first());
      hedge = null;
      first = lastFirst;
      found.removeLast();
      bare = -1;
    }
    nouns.tell(whole, of, first, end);
    add(whole, hedge, first, end, change, of.noun());
    shareNoun(whole, first, counted);
    boolean nounless =
        counted < 0 || !(tokens.isWord(counted) && NounPhrase.isPlural(tokens.lower(counted)));
    bare = nounless && whole.kind() == Figure.Kind.COUNT ? found.size() - 1 : -1;
    last = whole;
    lastCounted = counted;
    lastHedge = hedge;
    lastFirst = first;
    lastEnd = end;
    lastChange = change;
    return end;
  }

  /** "raised the toll to 230, [from] 212": of the same noun as the figure before. */
  private boolean isCompared(Quantity q, int first) {
    boolean counts =
        last != null
            && lastCounted >= 0
            && q.kind() == Figure.Kind.COUNT
            && last.kind() == Figure.Kind.COUNT
            && first > from
            && first - last.end() <= COMPARED_REACH;
    if (!counts) {
      return false;
    }
    return switch (tokens.lower(first - 1)) {
      case "from", "against", "versus", "than" -> true;
      default -> false;
    };
  }

  /** "more than 10 [but] fewer than 20 men". */
  private boolean isJoined(int first) {
    int joint = first - 1;
    boolean word = tokens.lower(joint).equals("but") || tokens.lower(joint).equals("and");
    return word && (joint == lastEnd || (joint == lastEnd + 1 && tokens.is(lastEnd, ',')));
  }

  /** "eight million [250ml] bottles": the span of the first ends where the second begins. */
  private boolean mayHoldFigure(int start, int end) {
    for (int i = start; i <= end; i++) {
      if (Numerals.mayStart(tokens, i) || Multiples.mayBe(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "[18] FM and five AM radio stations": the noun behind the second is that of both. */
  private void shareNoun(Quantity q, int first, int counted) {
    int and = first - 1;
    boolean joined =
        bare >= 0
            && counted >= q.end()
            && q.kind() == Figure.Kind.COUNT
            && and - lastEnd <= MOST_BETWEEN
            && (tokens.lower(and).equals("and") || tokens.lower(and).equals("or"));
    for (int i = lastEnd; joined && i < and; i++) {
      joined = tokens.isWord(i) && !NounPhrase.endsPhrase(tokens.lower(i));
    }
    if (joined) {
      Figure shared = found.get(bare).counting(tokens.lower(counted));
      reasons.move(found.get(bare), shared);
      reasons.add(
          shared,
          new Reason("counted", tokens.span(counted, counted), "noun of the number behind"));
      found.set(bare, shared);
    }
  }

  /** "20-odd years", "50 or so miles", "65 and older". */
  private Quantity withUnitBehind(Quantity q, Phrases.Match<Hedges.Hedge> after) {
    if (q.unit() != null || q.kind() != Figure.Kind.COUNT) {
      return q;
    }
    Phrases.Match<Unit> unit = Units.after(tokens, after.end(), limit);
    if (unit != null) {
      return q.in(unit.meaning(), unit.end());
    }
    return after.meaning().isOfAge() ? q.in(Units.yearOfAge(), q.end()).as(Quantity.Form.AGE) : q;
  }

  /** "more than 20 miles ([32 km])": the same again, so its limit and change are the same. */
  private boolean isConversion(Quantity q, int first) {
    Unit unit = q.unit();
    Unit before = last == null ? null : last.unit();
    return first == lastEnd + 1
        && tokens.is(lastEnd, '(')
        && unit != null
        && before != null
        && unit.kind() == before.kind()
        && !unit.equals(before);
  }

  /** Points in a poll are percentage points, those of an index or a game are not. */
  private Quantity inPoll(Quantity q) {
    Unit unit = q.unit();
    boolean points = unit != null && unit.name().equals("point") && q.value().high() <= 60;
    return points && setting.isPoll()
        ? q.in(Units.percentagePoint(), q.end()).as(Quantity.Form.POLL)
        : q;
  }

  private static boolean mayBeRate(Figure.Kind kind) {
    return switch (kind) {
      case RATE, SPEED, AGE, SCORE, RATIO -> false;
      case COUNT,
          MONEY,
          PERCENT,
          LENGTH,
          AREA,
          VOLUME,
          MASS,
          DURATION,
          TEMPERATURE,
          ENERGY,
          POWER,
          OTHER ->
          true;
    };
  }

  private void add(
      Quantity q,
      Phrases.@Nullable Match<Hedges.Hedge> hedge,
      int first,
      int end,
      Phrases.@Nullable Match<Figure.Change> change,
      @Nullable Noun noun) {
    Figure.Bound bound = Bounds.of(q, hedge);
    Interval value = Bounds.limited(q.value(), bound);
    Unit unit = q.unit();
    Interval base = unit == null ? value : unit.toBase(value, change != null);
    Figure figure =
        new Figure(
            tokens.span(first, end - 1),
            q.kind(),
            value,
            unit == null ? null : name(unit),
            noun == null ? null : noun.word(),
            bound,
            change == null ? null : change.meaning(),
            base,
            unit == null ? null : unit.base(),
            Rules.of(q, hedge));
    found.add(figure);
    if (reasons.areAsked()) {
      new Explanation(tokens, figure, q, hedge, change, noun).tell(reasons);
    }
    done = end;
  }

  private static String name(Unit unit) {
    return unit.name().startsWith(" per") ? "time" + unit.name() : unit.name();
  }
}
