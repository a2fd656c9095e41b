package dateline.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.FieldDoc;

/**
 * Where a page of hits ended: what the last of them was sorted by, and its id. It holds while the
 * index changes: what is added before it is not shown any more, nothing behind it is passed over.
 *
 * <p>Written as one word without meaning to its reader; it goes with the query, the choices and the
 * order that it was made for.
 */
public final class Cursor {
  private static final String PARTS = "\n";

  /** Says which request it belongs to. */
  private final int request;

  private final List<Object> values;
  private final String id;

  private Cursor(int request, List<Object> values, String id) {
    this.request = request;
    this.values = values;
    this.id = id;
  }

  /** Behind this hit of a request; its last sort value is its place in the index, which changes. */
  static Cursor behind(FieldDoc hit, String id, SearchRequest request) {
    List<Object> values = List.of(hit.fields).subList(0, hit.fields.length - 1);
    return new Cursor(key(request), values, id);
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException with a sentence for the user if it is no cursor
   */
  public static Cursor parse(String written) {
    try {
      String text =
          new String(Base64.getUrlDecoder().decode(written.strip()), StandardCharsets.UTF_8);
      String[] parts = text.split(PARTS, -1);
      List<Object> values = new ArrayList<>();
      for (int i = 2; i < parts.length; i++) {
        values.add(value(parts[i]));
      }
      if (values.isEmpty()) {
        throw new IllegalArgumentException("no values");
      }
      return new Cursor(Integer.parseInt(parts[0], 36), values, parts[1]);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          "'" + written + "' is no cursor: take what the page before gave as \"next\"", e);
    }
  }

  /** The id of the hit that it stands behind. */
  String id() {
    return id;
  }

  /** Whether it was made for a request for the same hits in the same order. */
  boolean isOf(SearchRequest asked) {
    return request == key(asked);
  }

  /**
   * The hit as Lucene goes on behind it.
   *
   * @param document its number now, or -1 if the index does not hold it any more
   */
  FieldDoc at(int document) {
    List<Object> all = new ArrayList<>(values);
    all.add(document);
    return new FieldDoc(document, Float.NaN, all.toArray());
  }

  private static int key(SearchRequest request) {
    return Objects.hash(
        request.query(),
        request.choices(),
        request.ranking().sort().name(),
        request.ranking().recency());
  }

  private static Object value(String written) {
    String digits = written.substring(1);
    return switch (written.charAt(0)) {
      case 'f' -> Float.parseFloat(digits);
      case 'd' -> Double.parseDouble(digits);
      case 'l' -> Long.parseLong(digits);
      default -> throw new IllegalArgumentException(written);
    };
  }

  /** One word of letters, digits, '-' and '_'. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Integer.toString(request, 36)).append(PARTS).append(id);
    for (Object value : values) {
      char kind =
          switch (value) {
            case Float number -> 'f';
            case Double number -> 'd';
            case Long number -> 'l';
            default -> throw new IllegalStateException("not sorted by: " + value);
          };
      text.append(PARTS).append(kind).append(value);
    }
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
