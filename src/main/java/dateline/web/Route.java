package dateline.web;

import dateline.search.QueryException;
import dateline.search.Searcher;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question that can be asked of the index over HTTP with GET.
 *
 * <pre>
 * /api/search            asked at exactly this path
 * /api/articles/{id}     whatever stands behind /api/articles/ is the id, slashes too
 * </pre>
 *
 * @param path where it is asked
 * @param summary a sentence
 * @param parameters what may stand in the query string
 * @param shape of the answer, by its name in {@code shapes.txt}; null for what is not JSON
 * @param asking answers it
 */
record Route(
    String path,
    String summary,
    List<Parameter> parameters,
    @Nullable String shape,
    Asking asking) {
  private static final String ID = "{id}";

  Route {
    parameters = List.copyOf(parameters);
  }

  /** Answers from the index as it stands; what it returns is written while the searcher is open. */
  interface Asking {
    /** What is answered. */
    Answer answer(Asked asked, Searcher searcher) throws IOException, QueryException, Problem;
  }

  boolean hasId() {
    return path.endsWith(ID);
  }

  /**
   * The part of a raw path that is the id, empty for a route without one; null if another route is
   * meant.
   */
  @Nullable String id(String rawPath) {
    if (!hasId()) {
      return path.equals(rawPath) ? "" : null;
    }
    String before = path.substring(0, path.length() - ID.length());
    return rawPath.startsWith(before) && rawPath.length() > before.length()
        ? rawPath.substring(before.length())
        : null;
  }

  @Nullable Parameter parameter(String name) {
    for (Parameter parameter : parameters) {
      if (parameter.name().equals(name)) {
        return parameter;
      }
    }
    return null;
  }

  /** Names of the parameters, for a sentence. */
  String names() {
    return parameters.isEmpty()
        ? "none"
        : parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
  }
}
