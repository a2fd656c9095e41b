package dateline.search;

import dateline.analysis.Words;
import dateline.annotation.Place;
import dateline.annotation.PlaceNames;
import dateline.index.Fields;
import dateline.index.PlaceForms;
import dateline.search.KnownPlaces.Known;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The places that a part of a query asks for, where the user says other things of places than the
 * articles do. With "same-as Georgia TAB gn:4197000", {@code place:Asia} asks for no Georgia.
 */
public final class PlaceMatch {
  private final KnownPlaces places;

  /** What the places may be called in the text, or empty. */
  private final String words;

  /** By ordinal. */
  private final BitSet asked = new BitSet();

  private PlaceMatch(KnownPlaces places, String words, Predicate<Known> isAsked) {
    this.places = places;
    this.words = words;
    for (int ordinal = 0; ordinal < places.all().size(); ordinal++) {
      Known place = places.all().get(ordinal);
      asked.set(ordinal, !place.isHidden() && isAsked.test(place));
    }
  }

  /** Those with a name or an id, and what lies in them. */
  static PlaceMatch named(KnownPlaces places, String typed) {
    boolean isId = PlaceGroups.isId(typed);
    String name = isId ? "" : Words.name(typed);
    Set<String> mains = new HashSet<>();
    mains.add(places.groups().main(isId ? typed : name));
    if (!isId) {
      PlaceNames.installed().ids(typed).forEach(id -> mains.add(places.groups().main(id)));
    }
    return new PlaceMatch(
        places,
        name,
        place ->
            mains.contains(place.key())
                || place.path().stream()
                    .anyMatch(
                        node -> mains.contains(node.id()) || Words.name(node.name()).equals(name)));
  }

  /** Those in countries, by their codes in lower case. */
  static PlaceMatch inCountries(KnownPlaces places, List<String> codes) {
    return new PlaceMatch(places, "", place -> codes.contains(place.country()));
  }

  /** Whether a place of an article is one of them. */
  boolean accepts(Place place) {
    String key = PlaceForms.key(place);
    return asked.stream().anyMatch(ordinal -> places.all().get(ordinal).read().equals(key));
  }

  /** Articles that name one of them, or use its name. */
  Query articles() {
    Query named = places.documents("place " + words, true, asked::get);
    if (words.isEmpty()) {
      return named;
    }
    Query called =
        new DocumentQuery(
            "called " + words,
            leaf -> {
              SortedSetDocValues forms = DocValues.getSortedSet(leaf.reader(), Fields.PLACE_FORM);
              String[] keys = new String[Math.toIntExact(forms.getValueCount())];
              for (int form = 0; form < keys.length; form++) {
                PlaceForms.Form read = PlaceForms.read(forms.lookupOrd(form).utf8ToString());
                keys[form] = Words.name(read.words()).equals(words) ? read.place() : "";
              }
              return document -> {
                if (forms.advanceExact(document - leaf.docBase)) {
                  for (int i = 0; i < forms.docValueCount(); i++) {
                    String key = keys[(int) forms.nextOrd()];
                    if (!key.isEmpty() && places.counts(key, document)) {
                      return true;
                    }
                  }
                }
                return false;
              };
            });
    return new ConstantScoreQuery(
        new BooleanQuery.Builder().add(named, Occur.SHOULD).add(called, Occur.SHOULD).build());
  }

  /**
   * Claims that name one of them.
   *
   * @param read those that do so by what the articles say
   */
  Query claims(Query read) {
    Set<String> ours = new HashSet<>();
    Set<String> moved = new HashSet<>();
    Set<String> aboveMoved = new HashSet<>();
    for (int ordinal = 0; ordinal < places.all().size(); ordinal++) {
      Known place = places.all().get(ordinal);
      if (asked.get(ordinal)) {
        ours.add(place.read());
      } else if (place.isMoved()) {
        moved.add(place.read());
        place.readPath().forEach(node -> aboveMoved.add(node.id()));
      }
    }
    ours.removeAll(aboveMoved);
    BooleanQuery.Builder claims =
        new BooleanQuery.Builder()
            .add(
                new BooleanQuery.Builder()
                    .add(read, Occur.MUST)
                    .add(naming(moved), Occur.MUST_NOT)
                    .build(),
                Occur.SHOULD)
            .add(naming(ours), Occur.SHOULD);
    for (PlaceGroups.Group group : places.groups().all()) {
      for (String article : group.notIn()) {
        claims.add(
            new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.ID, article)), Occur.FILTER)
                .add(naming(group.reasons().keySet()), Occur.FILTER)
                .build(),
            Occur.MUST_NOT);
      }
    }
    return claims.build();
  }

  private static Query naming(Collection<String> keys) {
    List<BytesRef> ids = keys.stream().filter(PlaceGroups::isId).map(BytesRef::new).toList();
    List<BytesRef> names =
        keys.stream().filter(key -> !PlaceGroups.isId(key)).map(BytesRef::new).toList();
    return new BooleanQuery.Builder()
        .add(new TermInSetQuery(Fields.CLAIM_PLACE_ID, ids), Occur.SHOULD)
        .add(new TermInSetQuery(Fields.CLAIM_PLACE, names), Occur.SHOULD)
        .build();
  }
}
