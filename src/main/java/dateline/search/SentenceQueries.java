package dateline.search;

import dateline.analysis.Tags;
import dateline.analysis.Words;
import dateline.annotation.Actor;
import dateline.annotation.ActorId;
import dateline.annotation.PlaceNames;
import dateline.annotation.PlaceNames.Bearer;
import dateline.search.NewsQuery.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one sentence, as a source of intervals over positions: all parts in any order
 * between a sentence's first word and its last.
 *
 * <pre>
 * same-sentence(actor:Putin Kursk)
 *
 * Putin spoke. Kursk fell.        no
 * Kursk fell, said Putin.         yes
 * </pre>
 *
 * <p>An actor is found by the tag of every id that has the typed words, so also where he is only
 * "Vlad", and by the words themselves; a place by the tags of all that lies in it.
 */
final class SentenceQueries {
  static final String EXPECTED =
      "same-sentence(...) takes words, phrases, tags, actor:, person:, org:, place: and country:."
          + " Figures with what they count and who gave them belong in claim(...).";

  /** More ids than this have the typed words: they say too little. */
  private static final int MAX_IDS = 1024;

  private static final Automaton NO_END =
      Operations.repeat(
          Operations.union(
              List.of(
                  Automata.makeCharRange(0, Tags.END - 1),
                  Automata.makeCharRange(Tags.END + 1, Character.MAX_CODE_POINT))));

  private final String typed;

  SentenceQueries(String typed) {
    this.typed = typed;
  }

  /** Whether a part can stand in it. */
  static boolean takes(NewsQuery part) {
    return switch (part) {
      case NewsQuery.Group(List<Clause> clauses) ->
          clauses.stream().allMatch(c -> c.occur() != NewsQuery.Occur.MUST_NOT && takes(c.query()));
      case NewsQuery.Word word -> takes(word.field());
      case NewsQuery.Phrase phrase -> takes(phrase.field());
      case NewsQuery.Pattern pattern -> isText(pattern.field());
      case NewsQuery.Fuzzy fuzzy -> isText(fuzzy.field());
      case NewsQuery.Tagged tagged -> true;
      default -> false;
    };
  }

  private static boolean takes(QueryField field) {
    return switch (field) {
      case TEXT, ACTOR, PERSON, ORGANISATION, PLACE, COUNTRY -> true;
      default -> false;
    };
  }

  private static boolean isText(QueryField field) {
    return field == QueryField.TEXT;
  }

  /** The intervals, or null if no part has a word. */
  @Nullable IntervalsSource source(NewsQuery.SameSentence query) throws QueryException {
    List<IntervalsSource> parts = new ArrayList<>();
    for (NewsQuery part : query.parts()) {
      IntervalsSource source = part(part);
      if (source != null) {
        parts.add(source);
      }
    }
    if (parts.isEmpty()) {
      return null;
    }
    return Intervals.containedBy(
        Intervals.unordered(parts.toArray(IntervalsSource[]::new)),
        TagPattern.mention(Tags.SENTENCE));
  }

  private @Nullable IntervalsSource part(NewsQuery part) throws QueryException {
    return switch (part) {
      case NewsQuery.Group(List<Clause> clauses) -> group(clauses);
      case NewsQuery.Word word -> word(word);
      case NewsQuery.Phrase phrase -> named(phrase.field(), phrase.typed(), phrase.slop());
      case NewsQuery.Tagged tagged -> TagPattern.source(tagged);
      case NewsQuery.Pattern pattern ->
          terms(TermPattern.wildcard(typed, pattern), pattern.pattern());
      case NewsQuery.Fuzzy fuzzy -> Intervals.fuzzyTerm(Words.term(fuzzy.word()), fuzzy.edits());
      default -> throw new QueryException(typed, 0, EXPECTED);
    };
  }

  private static @Nullable IntervalsSource word(NewsQuery.Word word) {
    List<String> forms = Plurals.meant(word);
    return forms.size() > 1
        ? Intervals.or(forms.stream().map(Intervals::term).toArray(IntervalsSource[]::new))
        : named(word.field(), word.typed(), 0);
  }

  private @Nullable IntervalsSource group(List<Clause> clauses) throws QueryException {
    List<IntervalsSource> parts = new ArrayList<>();
    boolean any = false;
    for (Clause clause : clauses) {
      IntervalsSource source = part(clause.query());
      any |= clause.occur() == NewsQuery.Occur.SHOULD;
      if (source != null) {
        parts.add(source);
      }
    }
    IntervalsSource[] all = parts.toArray(IntervalsSource[]::new);
    return all.length == 0 ? null : any ? Intervals.or(all) : Intervals.unordered(all);
  }

  private static @Nullable IntervalsSource named(QueryField field, String words, int slop) {
    IntervalsSource printed = TagPattern.words(words, slop);
    if (printed == null || field == QueryField.TEXT) {
      return printed;
    }
    List<IntervalsSource> either = new ArrayList<>();
    switch (field) {
      case PLACE, COUNTRY -> {
        boolean isPlace = field == QueryField.PLACE;
        List<String> ids =
            isPlace && words.startsWith("gn:") ? List.of(words) : ids(words, !isPlace);
        ids.forEach(id -> either.add(Intervals.term(Tags.place(id))));
        either.add(Intervals.containedBy(printed, Intervals.term(Tags.PLACE)));
      }
      case PERSON -> addActors(words, Actor.Kind.PERSON, either);
      case ORGANISATION -> addActors(words, Actor.Kind.ORGANISATION, either);
      default -> {
        either.add(terms(actors(words), words));
        either.add(printed);
      }
    }
    return Intervals.or(either.toArray(IntervalsSource[]::new));
  }

  private static List<String> ids(String name, boolean countries) {
    PlaceNames names = PlaceNames.installed();
    return countries
        ? names.bearers(name).stream().filter(Bearer::isCountry).map(Bearer::id).toList()
        : names.ids(name);
  }

  private static void addActors(String words, Actor.Kind kind, List<IntervalsSource> into) {
    IntervalsSource all = terms(actors(words), words);
    into.add(Intervals.containedBy(all, Intervals.term(Tags.actor(kind))));
  }

  /** The tags of all actors whose id has these words: {@code #actor/vladimir-putin} for "Putin". */
  private static Automaton actors(String words) {
    Automaton dash = Automata.makeChar('-');
    Automaton before = Operations.optional(Operations.concatenate(List.of(NO_END, dash)));
    Automaton after = Operations.optional(Operations.concatenate(List.of(dash, NO_END)));
    Automaton id = Automata.makeString(ActorId.of(words).toLowerCase(Locale.ROOT));
    return Operations.determinize(
        Operations.concatenate(List.of(Automata.makeString(Tags.actor("")), before, id, after)),
        Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  private static IntervalsSource terms(Automaton automaton, String pattern) {
    return Intervals.multiterm(new CompiledAutomaton(automaton), MAX_IDS, pattern);
  }
}
