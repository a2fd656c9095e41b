package dateline.name;

import dateline.annotation.Name.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the trained tagger gives each token: the first or a later token of a name, or none.
 *
 * <pre>
 * Nick     Reynolds  told  The    Sun    .
 * B_PERSON I_PERSON  NONE  B_ORG… I_ORG… NONE
 * </pre>
 */
enum Label {
  NONE(0, null),
  B_PERSON(1, Kind.PERSON),
  I_PERSON(2, Kind.PERSON),
  B_ORGANISATION(3, Kind.ORGANISATION),
  I_ORGANISATION(4, Kind.ORGANISATION),
  B_PLACE(5, Kind.PLACE),
  I_PLACE(6, Kind.PLACE),
  /** Peoples, events, works, products. */
  B_OTHER(7, Kind.OTHER),
  I_OTHER(8, Kind.OTHER);

  static final int COUNT = 9;

  private static final Label[] ALL = values();

  private final int column;
  private final @Nullable Kind kind;

  Label(int column, @Nullable Kind kind) {
    this.column = column;
    this.kind = kind;
  }

  static Label of(int column) {
    return ALL[column];
  }

  /** Where its weight stands among those of a feature: 0 to 8, a name's first tokens odd. */
  int column() {
    return column;
  }

  /** What bears the name; null for NONE. */
  @Nullable Kind kind() {
    return kind;
  }

  boolean begins() {
    return kind != null && column % 2 == 1;
  }

  /** Whether a token with this label may stand right after one with that. */
  boolean mayFollow(Label before) {
    return kind == null || begins() || before.kind == kind;
  }

  /** The label of a name's first or a later token. */
  static Label of(Kind kind, boolean first) {
    int at =
        switch (kind) {
          case PERSON -> 1;
          case ORGANISATION -> 3;
          case PLACE -> 5;
          case GROUP, OTHER -> 7;
        };
    return ALL[first ? at : at + 1];
  }
}
