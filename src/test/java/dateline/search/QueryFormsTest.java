package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of query forms that users read. */
class QueryFormsTest {
  private static final Pattern EXAMPLE = Pattern.compile("`([^`]+)`");

  static Stream<String> examples() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("README.md"));
    int table = lines.indexOf("## Queries");
    return lines.subList(table, lines.size()).stream()
        .skip(4)
        .takeWhile(line -> line.startsWith("| `"))
        .map(line -> line.substring(0, line.indexOf(" | ", 2)))
        .flatMap(cell -> EXAMPLE.matcher(cell).results().map(match -> match.group(1)));
  }

  @Test
  void theTableNamesEveryField() throws IOException {
    String all = String.join(" ", examples().toList());
    for (QueryField field : QueryField.values()) {
      boolean isTyped = field != QueryField.TEXT;
      boolean isExplained = field == QueryField.PERSON || field == QueryField.ORGANISATION;
      assertTrue(!isTyped || isExplained || all.contains(field.typed() + ":"), field.typed());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void everyExampleIsReadAndWrittenAgainTheSame(String example) throws QueryException {
    NewsQuery read = QueryParser.parse(example);
    String written = QueryWriter.write(read);
    assertEquals(written, QueryWriter.write(QueryParser.parse(written)));
    new QueryCompiler(example, QueryCompiler.Level.ARTICLE).compile(read);
  }
}
