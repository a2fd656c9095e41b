package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The OpenAPI document says what the server does. */
final class OpenApiTest {
  @TempDir static Path folder;

  private static Served served;
  private static String document;

  @BeforeAll
  static void serve() throws IOException, InterruptedException {
    served = Served.ofCorpus(folder);
    document = served.get("/openapi.json").body();
  }

  @AfterAll
  static void end() throws IOException {
    served.close();
  }

  /** The document's own schemas, with one of them asked for. */
  private static Schema schema(String shape) {
    int at = document.indexOf("\"components\"");
    String components = document.substring(at, document.lastIndexOf('}'));
    String whole =
        "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"$ref\": \"#/components/schemas/"
            + shape
            + "\", "
            + components
            + "}";
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
  }

  private static List<String> errors(String shape, String json) {
    return schema(shape).validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hits        | /api/search?limit=500&facets=all,50
          Hits        | /api/search?q=place%3AJapan+quake&explain=true&copies=9&facet=place%3DAsia
          Hits        | /api/search?distinct=true
          Hits        | /api/facets?q=quake
          Like        | /api/like?id=corpus%2Ftohoku-2011-03-12.txt
          Related     | /api/related?q=Al+Gore
          Places      | /api/places?limit=1000
          Suggestions | /api/suggest?q=b
          Claims      | /api/claims?limit=5000&facets=true
          Claims      | /api/claims?limit=100&explain=true
          Comparison  | /api/compare?limit=100
          Actors      | /api/actors?limit=1000
          Actor       | /api/actors/al-gore
          Copies      | /api/copies?id=corpus%2Ftohoku-2011-03-12.txt
          Status      | /api/status
          Corrections | /api/corrections
          Problem     | /api/search?q=(
          Problem     | /api/nothing
          """)
  void anAnswerHasTheShapeThatIsPromised(String shape, String path)
      throws IOException, InterruptedException {
    assertEquals(List.of(), errors(shape, served.get(path).body()));
  }

  @Test
  void everyArticleHasTheShapeThatIsPromised() throws IOException, InterruptedException {
    List<String> ids = ApiTest.strings(served.get("/api/search?limit=500&facets=0").body(), "id");
    assertTrue(ids.size() > 70, "only " + ids.size());
    Schema article = schema("Article");
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      // To explain is to annotate again: a part of them will do.
      for (String asked : i % 8 == 0 ? List.of("", "?explain=true") : List.of("")) {
        String body = served.get("/api/articles/" + id + asked).body();
        assertEquals(List.of(), article.validate(body, InputFormat.JSON), id + asked);
      }
    }
  }

  @Test
  void anotherShapeIsSeen() {
    assertNotEquals(List.of(), errors("Copies", "{\"id\": \"a\"}"));
    assertNotEquals(
        List.of(), errors("Corrections", "{\"actors\": [], \"places\": [], \"more\": 1}"));
    assertNotEquals(List.of(), errors("Received", "{\"articles\": [{\"line\": \"1\"}]}"));
  }

  @Test
  void whatIsTakenInIsAnsweredInTheShapeThatIsPromised() throws IOException, InterruptedException {
    String body =
        "{\"id\": \"n1\", \"title\": \"Rain\", \"body\": \"It rained in Lima.\", \"date\": \"2003-03-09\"}";
    assertEquals(List.of(), errors("NewArticle", body));
    HttpResponse<String> response = served.post("/api/articles", "application/json", body);
    assertEquals(List.of(), errors("Received", response.body()));
  }

  @Test
  void everyOperationOfTheDocumentIsAnswered() throws IOException, InterruptedException {
    for (Operation operation : Operation.all()) {
      if (operation.path().equals(Front.EVENTS)) {
        continue; // it does not end: see TakingInTest
      }
      HttpResponse<String> response =
          served.send(
              served
                  .request(operation.path().replace("{id}", "nothing"))
                  .header(Access.OWN_HEADER, "1")
                  .method(
                      operation.method().toUpperCase(Locale.ROOT),
                      HttpRequest.BodyPublishers.noBody()));
      assertNotEquals(405, response.statusCode(), operation.path());
      boolean isUnknown =
          response.statusCode() == 404 && response.body().contains("There is nothing at");
      assertFalse(isUnknown, operation.path());
      String method = "\"" + operation.method() + "\" : {";
      assertTrue(document.contains(method), method);
    }
  }

  /**
   * No path is told twice, and every shape is there that is spoken of, and spoken of that is there.
   */
  @Test
  void theDocumentIsWhole() throws IOException {
    List<String> paths = new ArrayList<>();
    Matcher path =
        Pattern.compile("^ {4}\"(/[^\"]*)\" : \\{$", Pattern.MULTILINE).matcher(document);
    while (path.find()) {
      paths.add(path.group(1));
    }
    assertEquals(new TreeSet<>(paths).size(), paths.size(), paths.toString());
    Set<String> operations = new TreeSet<>();
    Operation.all().forEach(operation -> operations.add(operation.path()));
    assertEquals(operations, new TreeSet<>(paths));
    Set<String> spoken = new TreeSet<>();
    Matcher reference = Pattern.compile("\"#/components/schemas/([A-Za-z]+)\"").matcher(document);
    while (reference.find()) {
      spoken.add(reference.group(1));
    }
    Set<String> there = new TreeSet<>();
    try (var in = OpenApiTest.class.getResourceAsStream("shapes.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.matches("[A-Z][A-Za-z]+: .*")) {
          there.add(line.substring(0, line.indexOf(':')));
        }
      }
    }
    assertEquals(there, spoken);
  }
}
