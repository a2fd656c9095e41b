package dateline.mcp;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of an answer; what is asked of it must be there. */
record Json(@Nullable Object value) {
  /** The part behind names of fields and places in lists: {@code at("groups", 0, "verdict")}. */
  Json at(Object... steps) {
    Object part = value;
    for (Object step : steps) {
      part =
          step instanceof Integer place
              ? assertInstanceOf(List.class, part, this::toString).get(place)
              : assertInstanceOf(Map.class, part, this::toString).get(step);
    }
    return new Json(part);
  }

  String text() {
    return assertInstanceOf(String.class, value);
  }

  int number() {
    return assertInstanceOf(Number.class, value).intValue();
  }

  /** The elements of a list. */
  List<Json> all() {
    return ((List<?>) assertInstanceOf(List.class, value)).stream().map(Json::new).toList();
  }

  /** The texts in a field of each element of a list. */
  List<String> texts(String field) {
    return all().stream().map(each -> each.at(field).text()).toList();
  }

  boolean isNull() {
    return value == null;
  }
}
