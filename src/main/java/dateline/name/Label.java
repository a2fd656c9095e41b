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
  NONE(null),
  B_PERSON(Kind.PERSON),
  I_PERSON(Kind.PERSON),
  B_ORGANISATION(Kind.ORGANISATION),
  I_ORGANISATION(Kind.ORGANISATION),
  B_PLACE(Kind.PLACE),
  I_PLACE(Kind.PLACE),
  /** Peoples, events, works, products. */
  B_OTHER(Kind.OTHER),
  I_OTHER(Kind.OTHER);

  static final int COUNT = 9;

  private static final Label[] ALL = values();

  private final @Nullable Kind kind;

  Label(@Nullable Kind kind) {
    this.kind = kind;
  }

  static Label of(int ordinal) {
    return ALL[ordinal];
  }

  /** What bears the name; null for NONE. */
  @Nullable Kind kind() {
    return kind;
  }

  boolean begins() {
    return kind != null && ordinal() % 2 == 1;
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
