package dateline.web.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the browser that is installed, started once for all of them.
 *
 * <pre>
 * &#64;ExtendWith(Chromium.class)
 * final class SearchPageTest {
 *   &#64;BeforeAll
 *   static void open(Browser browser) { ... }
 * </pre>
 *
 * <p>It is the program that the environment variable {@code CHROMIUM} names, else the first of
 * {@code chromium}, {@code chromium-browser} and {@code google-chrome} on the path. Where there is
 * none the tests are skipped and say so; with {@code DATELINE_BROWSER=required} they fail.
 */
final class Chromium implements ExecutionCondition, ParameterResolver {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final String MISSING =
      "there is no browser to try the page in: install Chromium (apt-get install chromium), or name its program in the"
          + " environment variable CHROMIUM";

  /** Ends with the last test of the run. */
  private record Started(Playwright playwright, Browser browser) implements AutoCloseable {
    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Optional<Path> program = program();
    if (program.isPresent()) {
      return ConditionEvaluationResult.enabled("found " + program.get());
    }
    if ("required".equals(System.getenv("DATELINE_BROWSER"))) {
      throw new IllegalStateException(MISSING);
    }
    if (context.getTestMethod().isEmpty()) {
      System.err.println(context.getDisplayName() + " is skipped: " + MISSING);
    }
    return ConditionEvaluationResult.disabled(MISSING);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(Chromium.class))
        .getOrComputeIfAbsent(Started.class, key -> start(), Started.class)
        .browser();
  }

  private static Started start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions().setExecutablePath(program().orElseThrow());
    return new Started(playwright, playwright.chromium().launch(options));
  }

  private static Optional<Path> program() {
    String named = System.getenv("CHROMIUM");
    if (named != null && !named.isEmpty()) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    List<String> folders = Pattern.compile(File.pathSeparator).splitAsStream(path()).toList();
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String path() {
    String path = System.getenv("PATH");
    return path == null ? "" : path;
  }
}
