package dateline.search;

/**
 * What somebody who types may mean.
 *
 * <pre>
 * "puti"    PERSON  Vladimir Putin   person:"Vladimir Putin"   1,204 articles
 * "pla"     FIELD   place:           place:
 * </pre>
 *
 * @param kind what it is
 * @param name as it is shown
 * @param note what tells it from others of its name: for a place what it lies in; else empty
 * @param query how it is asked for
 * @param articles in how many articles it stands; 0 for a field
 */
public record Suggestion(Kind kind, String name, String note, String query, long articles) {
  /** What can be suggested. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    SOURCE,
    FIELD
  }
}
