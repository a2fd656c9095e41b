package dateline.search;

import dateline.index.Fields;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The facet dimensions in the order in which they are shown. */
enum FacetDimension {
  PERSON("person", "Persons", Fields.FACET_PERSON),
  ORGANISATION("org", "Organisations", Fields.FACET_ORGANISATION),
  PLACE("place", "Places", Fields.PLACE_PATH),
  FIGURE("figure", "Figures", Fields.FACET_FIGURE),
  COUNTED("counted", "Counted", Fields.FACET_COUNTED),
  VALUE("value", "Values", Fields.CLAIM_MEASURE),
  SPEAKER("speaker", "Speakers", Fields.FACET_SAID_BY),
  CUE("cue", "Cues", Fields.FACET_SAID_HOW),
  MONTH("month", "Months", Fields.FACET_MONTH),
  ZONE("zone", "Zones", Fields.FACET_ZONE),
  SOURCE("source", "Sources", Fields.FACET_SOURCE),
  LANGUAGE("lang", "Languages", Fields.FACET_LANGUAGE);

  private final String typed;
  private final String label;
  private final String field;

  FacetDimension(String typed, String label, String field) {
    this.typed = typed;
    this.label = label;
    this.field = field;
  }

  /** What a {@link FacetChoice} calls it. */
  String typed() {
    return typed;
  }

  /** For the screen. */
  String label() {
    return label;
  }

  /** Its name in the index. */
  String field() {
    return field;
  }

  /** Whether it is shown without being asked for. */
  boolean isUsual() {
    return switch (this) {
      case PERSON, ORGANISATION, PLACE, COUNTED, SPEAKER, MONTH, SOURCE -> true;
      case FIGURE, VALUE, CUE, ZONE, LANGUAGE -> false;
    };
  }

  /** Whether its values are paths. */
  boolean isTree() {
    return this == PLACE || this == MONTH || this == VALUE;
  }

  /** Whether its values are ids of actors, shown by their names. */
  boolean holdsActors() {
    return this == PERSON || this == ORGANISATION;
  }

  static Optional<FacetDimension> named(String typed) {
    return Arrays.stream(values()).filter(d -> d.typed.equals(typed)).findFirst();
  }

  static boolean isTree(String typed) {
    return named(typed).map(FacetDimension::isTree).orElse(false);
  }

  static String names() {
    return Arrays.stream(values()).map(FacetDimension::typed).collect(Collectors.joining(", "));
  }
}
