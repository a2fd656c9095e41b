package dateline.search;

import java.util.ArrayList;
import java.util.List;

/** Keeps all rows of an answer. */
final class GatheredClaims implements ClaimRows {
  private final List<ClaimRow> rows = new ArrayList<>();
  private ClaimResults head = new ClaimResults(0, List.of(), Facets.NONE, "", List.of());

  @Override
  public void start(ClaimResults found) {
    head = found;
  }

  @Override
  public void take(ClaimRow row) {
    rows.add(row);
  }

  ClaimResults results() {
    return new ClaimResults(head.total(), rows, head.facets(), head.read(), head.hints());
  }
}
