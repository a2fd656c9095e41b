package dateline.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked at a path with a method, as the OpenAPI document tells it.
 *
 * @param method in lower case
 * @param takes the shape of the body that is sent, or null for none
 * @param status of a good answer
 * @param type of its content, or null for none
 * @param gives its shape, or null for what is not JSON
 */
record Operation(
    String method,
    String path,
    String summary,
    List<Parameter> parameters,
    @Nullable String takes,
    int status,
    @Nullable String type,
    @Nullable String gives) {
  private static final String EVENT_STREAM = "text/event-stream";
  private static final String BYTES = "application/octet-stream";

  Operation {
    parameters = List.copyOf(parameters);
  }

  /** All there are, those of one path behind each other. */
  static List<Operation> all() {
    List<Operation> all = new ArrayList<>();
    for (Route route : Routes.all()) {
      String type = route.shape() == null ? BYTES : Answer.JSON;
      all.add(
          new Operation(
              "get",
              route.path(),
              route.summary(),
              route.parameters(),
              null,
              200,
              type,
              route.shape()));
    }
    all.add(
        writing(
            "/api/articles",
            "Take in articles: one, an array, or JSON lines; they are on the disk and found when this answers.",
            "NewArticle",
            "Received"));
    all.add(reading("/api/status", "What the index holds and how the last run ended.", "Status"));
    all.add(reading("/api/corrections", "What the user says of actors and places.", "Corrections"));
    all.add(
        writing(
            "/api/corrections",
            "Say something of an actor or a place: same-as, not-same-as, hide, rename.",
            "Correction",
            "Corrections"));
    all.add(
        writing(
            "/api/corrections/undo",
            "Take the last line of these words back.",
            "Correction",
            "Corrections"));
    all.add(
        bare(
            "post",
            "/api/retry",
            "Read the files again in which something was quarantined.",
            null,
            202));
    all.add(
        bare(
            "post", "/api/session", "Sign in: a cookie then stands for the token.", "SignIn", 204));
    all.add(bare("delete", "/api/session", "Sign out.", null, 204));
    all.add(
        new Operation(
            "get",
            Front.ORIGINAL.path(),
            Front.ORIGINAL.summary(),
            Front.ORIGINAL.parameters(),
            null,
            200,
            BYTES,
            null));
    all.add(text(Front.EVENTS, "What happens, as it happens: progress and commit.", EVENT_STREAM));
    all.add(text("/metrics", "Measurements for Prometheus.", "text/plain"));
    all.add(text("/healthz", "Whether the server is well.", "text/plain"));
    return all;
  }

  private static Operation reading(String path, String summary, String gives) {
    return new Operation("get", path, summary, List.of(), null, 200, Answer.JSON, gives);
  }

  private static Operation writing(String path, String summary, String takes, String gives) {
    return new Operation("post", path, summary, List.of(), takes, 200, Answer.JSON, gives);
  }

  private static Operation bare(
      String method, String path, String summary, @Nullable String takes, int status) {
    return new Operation(method, path, summary, List.of(), takes, status, null, null);
  }

  private static Operation text(String path, String summary, String type) {
    return new Operation("get", path, summary, List.of(), null, 200, type, null);
  }
}
