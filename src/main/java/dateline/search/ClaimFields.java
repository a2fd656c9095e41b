package dateline.search;

import dateline.index.Fields;
import java.util.List;

/** Where in the index a claim has what a typed field asks of it. */
final class ClaimFields {
  private ClaimFields() {}

  /**
   * The fields of which one must match.
   *
   * @param field one of those that a claim has ({@link QueryField#isOfClaims})
   */
  static List<String> of(QueryField field) {
    return switch (field) {
      case FIGURE ->
          List.of(Fields.CLAIM_COUNTED, Fields.CLAIM_HEAD, Fields.CLAIM_KIND, Fields.CLAIM_UNIT);
      case COUNTED -> List.of(Fields.CLAIM_COUNTED, Fields.CLAIM_HEAD);
      case VERB -> List.of(Fields.CLAIM_VERB, Fields.CLAIM_VERB_CLASS);
      case KIND -> List.of(Fields.CLAIM_KIND);
      case BOUND -> List.of(Fields.CLAIM_BOUND);
      case SAID_BY -> List.of(Fields.CLAIM_SAID_BY);
      case ACTOR -> List.of(Fields.CLAIM_ACTOR);
      case PLACE -> List.of(Fields.CLAIM_PLACE);
      case DATE -> List.of(Fields.CLAIM_DATE);
      case ID -> List.of(Fields.ID);
      case TEXT, TITLE, BODY, PERSON, ORGANISATION, COUNTRY, NEAR, SOURCE, AUTHOR, LANGUAGE ->
          throw new IllegalArgumentException("no field of claims: " + field);
    };
  }

  /** Whether any part of a query asks what an article has in its claims alone. */
  static boolean areAskedBy(NewsQuery query) {
    return isAskedBy(query) || query.parts().stream().anyMatch(ClaimFields::areAskedBy);
  }

  /** The same of a query without parts. */
  static boolean isAskedBy(NewsQuery query) {
    return query instanceof NewsQuery.Amount
        || query instanceof NewsQuery.OneClaim
        || (query.field() != null && holdAll(query.field()));
  }

  /** Whether an article has it in its claims alone. */
  static boolean holdAll(QueryField field) {
    return switch (field) {
      case FIGURE, COUNTED, VERB, KIND, BOUND -> true;
      case TEXT, TITLE, BODY, ACTOR, PERSON, ORGANISATION, PLACE, COUNTRY, NEAR -> false;
      case SAID_BY, DATE, SOURCE, AUTHOR, LANGUAGE, ID -> false;
    };
  }
}
