package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchListTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir Path folder;

  @Test
  void whatIsSavedIsReadAgainInItsOrder() throws IOException {
    FacetChoice choice = FacetChoice.parse("place!=Europe/Russia");
    Watch storms =
        Watch.of("storms", new Selection("storm OR\n\t\"high wind\"", List.of(choice)), NOW);
    Watch floods = Watch.of("floods", new Selection("", List.of()), NOW);
    try (WatchList watches = WatchList.open(folder)) {
      watches.put(storms);
      watches.put(floods);
      watches.save();
    }
    List<Watch> read = WatchList.of(folder);
    assertEquals(List.of("storms", "floods"), read.stream().map(Watch::name).toList());
    assertEquals("storm OR  \"high wind\"", read.getFirst().selection().query());
    assertEquals(List.of(choice), read.getFirst().selection().choices());
    assertEquals(NOW, read.getFirst().added());
  }

  @Test
  void anotherWaitsAndThenSaysWhy() throws IOException {
    try (WatchList held = WatchList.open(folder)) {
      held.put(Watch.of("a", new Selection("x", List.of()), NOW));
      WatchesException busy =
          assertThrows(
              WatchesException.class, () -> WatchList.open(folder, Duration.ofMillis(120)).close());
      assertTrue(String.valueOf(busy.getMessage()).contains("is at work on the index"));
      held.save();
    }
    try (WatchList next = WatchList.open(folder, Duration.ZERO)) {
      assertEquals("x", next.all().getFirst().selection().query());
    }
  }

  @Test
  void aSaveThatWasCutShortLeavesTheFileAsItWas() throws IOException {
    try (WatchList watches = WatchList.open(folder)) {
      watches.put(Watch.of("a", new Selection("x", List.of()), NOW));
      watches.save();
    }
    Files.writeString(folder.resolve(".watches.part"), "watch\tb");
    assertEquals(1, WatchList.of(folder).size());
    try (WatchList watches = WatchList.open(folder)) {
      watches.remove("a");
      watches.save();
    }
    assertEquals(List.of(), WatchList.of(folder));
  }
}
