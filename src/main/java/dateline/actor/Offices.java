package dateline.actor;

import dateline.actor.Titles.Title;
import dateline.annotation.ActorId;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by an office and a surname on the day of an article.
 *
 * <pre>
 * President Bush, 2003-02-01           George W. Bush
 * President Bush, 1991-02-28           George H. W. Bush
 * President Kennedy, 1969-07-24        John F. Kennedy, who had been president
 * Prime Minister Kishida, 2022-05-01   Fumio Kishida, if the article names Japan
 * </pre>
 */
final class Offices {
  /** An office that somebody held; the last day is null while the list knows of no successor. */
  private record Office(
      String title, String country, LocalDate from, @Nullable LocalDate to, String name) {}

  /**
   * Somebody who holds or held an office.
   *
   * @param since for a reason: "president from 2001-01-20"
   */
  record Holder(String id, String name, String since) {}

  private static final Map<String, List<Office>> TABLE = read();

  /** A president of nowhere is that of this country. */
  private static final String UNITED_STATES = "United States";

  private final @Nullable LocalDate day;
  private final List<Place> places;
  private @Nullable Set<String> countries;

  /** For the day of the article and the countries that it names. */
  Offices(AnnotatedArticle article) {
    this.day = article.article().date();
    this.places = article.places();
  }

  /** Who bears the surname and one of the titles; null if nobody or more than one can be meant. */
  @Nullable Holder holder(String surname, Set<Title> titles) {
    List<Office> known = TABLE.get(surname);
    if (known == null || day == null) {
      return null;
    }
    List<Office> now = new ArrayList<>();
    List<Office> once = new ArrayList<>();
    for (Office office : known) {
      boolean called = titles.stream().anyMatch(title -> title.word().equals(office.title));
      boolean american = office.country.equals(UNITED_STATES);
      if (called
          && !day.isBefore(office.from)
          && (american || countries().contains(office.country))) {
        if (office.to == null || !day.isAfter(office.to)) {
          now.add(office);
        } else if (american) {
          once.add(office);
        }
      }
    }
    List<Office> meant = now.isEmpty() ? once : now;
    boolean one = meant.stream().map(Office::name).distinct().count() == 1;
    if (!one) {
      return null;
    }
    Office office = meant.getFirst();
    return new Holder(ActorId.of(office.name), office.name, office.title + " from " + office.from);
  }

  private Set<String> countries() {
    Set<String> named = countries;
    if (named == null) {
      named = new HashSet<>();
      for (Place place : places) {
        named.add(place.name());
        for (Place.Node node : place.path()) {
          named.add(node.name());
        }
      }
      countries = named;
    }
    return named;
  }

  private static Map<String, List<Office>> read() {
    Map<String, List<Office>> table = new HashMap<>();
    for (String[] row : Resources.rows("offices.tsv")) {
      LocalDate to = row[4].isEmpty() ? null : LocalDate.parse(row[4]);
      table
          .computeIfAbsent(row[0], surname -> new ArrayList<>(1))
          .add(new Office(row[1], row[2], LocalDate.parse(row[3]), to, row[5]));
    }
    return Map.copyOf(table);
  }
}
