package dateline.search;

import dateline.analysis.Words;
import dateline.annotation.Place;
import dateline.annotation.PlaceNames;
import dateline.index.FacetDimensions;
import dateline.index.Fields;
import dateline.search.Suggestion.Kind;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Completes what is being typed: fields, persons, organisations, places, sources.
 *
 * <pre>
 * pla          place:
 * puti         person:"Vladimir Putin"
 * place:burm   place:"Myanmar"
 * </pre>
 *
 * <p>Names that begin with what was typed come before those with another letter, then those of more
 * articles. Names that belong to one actor are one suggestion.
 */
final class Suggesting {
  private static final int CANDIDATES = 64;

  private final IndexSearcher searcher;
  private final ActorNames names;
  private final FacetCounter facets;
  private final SuggestionFile file;
  private final FacetsConfig config = FacetDimensions.config();

  /** All names of actors who have several, and whose they are. */
  private final NavigableMap<String, ActorNames.Known> aliases = new TreeMap<>();

  Suggesting(IndexSearcher searcher, ActorNames names, FacetCounter facets, SuggestionFile file) {
    this.searcher = searcher;
    this.names = names;
    this.facets = facets;
    this.file = file;
    for (ActorNames.Known known : names.all()) {
      known.names().values().forEach(name -> aliases.put(Words.name(name), known));
    }
  }

  /** One that was found, by the letters that were typed or nearly so. */
  private record Found(Suggestion suggestion, boolean isExact) {}

  List<Suggestion> of(String typed, int limit) throws IOException {
    String text = typed.strip();
    int colon = text.indexOf(':');
    QueryField field = colon < 0 ? null : QueryField.named(text.substring(0, colon)).orElse(null);
    Map<String, Found> found = new LinkedHashMap<>();
    if (field == null && !text.isEmpty()) {
      for (QueryField one : QueryField.values()) {
        if (one != QueryField.TEXT && one.typed().startsWith(text)) {
          String name = one.typed() + ":";
          put(new Suggestion(Kind.FIELD, name, "", name, 0), true, found);
        }
      }
    }
    String value = field == null ? text : text.substring(colon + 1);
    String key = Words.name(value.replace("\"", " "));
    if (!key.isEmpty()) {
      addAliases(key, field, found);
      for (SuggestionFile.Entry entry : file.startingWith(key, CANDIDATES)) {
        add(entry, entry.key().startsWith(key), field, found);
      }
      addPlaces(value, field, found);
    }
    return found.values().stream()
        .sorted(
            Comparator.comparing((Found one) -> one.suggestion().kind() != Kind.FIELD)
                .thenComparing(one -> !one.isExact())
                .thenComparingLong(one -> -one.suggestion().articles())
                .thenComparing(one -> one.suggestion().query()))
        .map(Found::suggestion)
        .limit(limit)
        .toList();
  }

  private void add(
      SuggestionFile.Entry entry,
      boolean isExact,
      @Nullable QueryField field,
      Map<String, Found> into)
      throws IOException {
    String last = entry.path().getLast();
    switch (entry.dimension()) {
      case Fields.FACET_PERSON -> addActor(Kind.PERSON, last, isExact, field, into);
      case Fields.FACET_ORGANISATION -> addActor(Kind.ORGANISATION, last, isExact, field, into);
      case Fields.PLACE_ID -> {
        List<String> path = entry.path().subList(1, entry.path().size()).reversed();
        addPlace(entry.path().getFirst(), path, isExact, field, into);
      }
      case Fields.FACET_SOURCE ->
          addValue(Kind.SOURCE, last, "", entry.articles(), isExact, field, into);
      default -> {}
    }
  }

  private static void addValue(
      Kind kind,
      String name,
      String note,
      long articles,
      boolean isExact,
      @Nullable QueryField field,
      Map<String, Found> into) {
    QueryField asked = asked(kind, field);
    if (asked != null) {
      String query = asked.typed() + ":" + quoted(name);
      put(new Suggestion(kind, name, note, query, articles), isExact, into);
    }
  }

  private void addActor(
      Kind kind, String id, boolean isExact, @Nullable QueryField field, Map<String, Found> into)
      throws IOException {
    QueryField asked = asked(kind, field);
    ActorNames.Known known = names.known(id);
    if (asked == null || (known != null && known.isHidden())) {
      return;
    }
    Collection<String> ids = known == null ? Set.of(id) : known.ids();
    String name = facets.actorName(firstNamed(id, ids));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    ids.forEach(one -> any.add(new TermQuery(new Term(Fields.ACTOR_ID, one)), Occur.SHOULD));
    long articles =
        ids.size() == 1
            ? searcher.count(new TermQuery(new Term(Fields.ACTOR_ID, id)))
            : searcher.count(any.build());
    if (articles > 0) {
      String query = asked.typed() + ":" + quoted(name);
      put(new Suggestion(kind, name, "", query, articles), isExact, into);
    }
  }

  /** The first of an actor's ids that an article has, so that all ids give one name. */
  private String firstNamed(String id, Collection<String> ids) throws IOException {
    for (String one : ids) {
      if (searcher.getIndexReader().docFreq(new Term(Fields.ACTOR_ID, one)) > 0) {
        return one;
      }
    }
    return id;
  }

  private void addAliases(String key, @Nullable QueryField field, Map<String, Found> into)
      throws IOException {
    int taken = 0;
    for (ActorNames.Known known : aliases.subMap(key, key + Character.MAX_VALUE).values()) {
      if (taken++ == CANDIDATES) {
        return;
      }
      for (String id : known.ids()) {
        Kind kind = kind(id);
        if (kind != null) {
          addActor(kind, id, true, field, into);
          break;
        }
      }
    }
  }

  private @Nullable Kind kind(String id) throws IOException {
    if (searcher.getIndexReader().docFreq(facet(Fields.FACET_PERSON, id)) > 0) {
      return Kind.PERSON;
    }
    return searcher.getIndexReader().docFreq(facet(Fields.FACET_ORGANISATION, id)) > 0
        ? Kind.ORGANISATION
        : null;
  }

  private Term facet(String dimension, String id) {
    return DrillDownQuery.term(config.getDimConfig(dimension).indexFieldName, dimension, id);
  }

  /** Places by another name than the index has: "Burma". */
  private void addPlaces(String value, @Nullable QueryField field, Map<String, Found> into)
      throws IOException {
    for (PlaceNames.Bearer bearer : PlaceNames.installed().bearers(value)) {
      List<String> path = bearer.path().reversed().stream().map(Place.Node::name).toList();
      if (!path.isEmpty()) {
        addPlace(bearer.id(), path, true, field, into);
      }
    }
    for (PlaceGroups.Group group : facets.groups().all()) {
      if (Words.name(group.name()).startsWith(Words.name(value))) {
        addPlace(group.key(), List.of(group.name()), true, field, into);
      }
    }
  }

  /** Adds a place as the user says that it is; {@code path} begins with the place itself. */
  private void addPlace(
      String id,
      List<String> path,
      boolean isExact,
      @Nullable QueryField field,
      Map<String, Found> into)
      throws IOException {
    PlaceGroups.Group group = facets.groups().of(id);
    if (group != null && group.isHidden()) {
      return;
    }
    List<String> shown = path;
    if (group != null && !group.key().equals(id)) {
      PlaceNames.Bearer bearer = group.bearer();
      shown =
          bearer == null
              ? List.of(group.name())
              : bearer.path().reversed().stream().map(Place.Node::name).toList();
    }
    String name = group != null && group.shown() != null ? group.shown() : shown.getFirst();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Collection<String> ids = group == null ? Set.of(id) : group.reasons().keySet();
    ids.forEach(one -> any.add(new TermQuery(new Term(Fields.PLACE_ID, one)), Occur.SHOULD));
    any.add(new TermQuery(new Term(Fields.PLACE_ID, id)), Occur.SHOULD);
    long articles = searcher.count(any.build());
    if (articles > 0) {
      String in = String.join(", ", shown.subList(1, shown.size()));
      addValue(Kind.PLACE, name, in, articles, isExact, field, into);
    }
  }

  /** The field that asks for such a thing where this one was typed; null if it is none of them. */
  private static @Nullable QueryField asked(Kind kind, @Nullable QueryField field) {
    if (field == null) {
      return switch (kind) {
        case PERSON -> QueryField.PERSON;
        case ORGANISATION -> QueryField.ORGANISATION;
        case PLACE -> QueryField.PLACE;
        case SOURCE -> QueryField.SOURCE;
        case FIELD -> null;
      };
    }
    boolean fits =
        switch (field) {
          case ACTOR, SAID_BY -> kind == Kind.PERSON || kind == Kind.ORGANISATION;
          case PERSON -> kind == Kind.PERSON;
          case ORGANISATION -> kind == Kind.ORGANISATION;
          case PLACE -> kind == Kind.PLACE;
          case SOURCE -> kind == Kind.SOURCE;
          default -> false;
        };
    return fits ? field : null;
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static void put(Suggestion suggestion, boolean isExact, Map<String, Found> into) {
    into.merge(
        suggestion.query() + "\n" + suggestion.note(),
        new Found(suggestion, isExact),
        (one, other) -> one.isExact() ? one : other);
  }
}
