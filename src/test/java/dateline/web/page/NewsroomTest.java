package dateline.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Views of one newsroom, in which nothing may go wrong unseen: not in the browser, not in the
 * server.
 */
@ExtendWith(Chromium.class)
abstract class NewsroomTest {
  @TempDir static Path folder;
  static Newsroom newsroom;

  @BeforeAll
  static void open(Browser browser) throws IOException {
    newsroom = Newsroom.open(folder, browser);
  }

  @AfterAll
  static void close() throws IOException {
    newsroom.close();
  }

  @AfterEach
  void nothingWentWrong() {
    assertEquals(List.of(), newsroom.end());
  }
}
