package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ToldTest {
  @Test
  void whatWasToldIsHeldAlsoAfterItWasWritten() {
    Told told = Told.NOTHING.and(List.of("id a", "words b")).and(List.of("id c", "id a"));
    Told read = Told.of(told.lines());
    for (String key : List.of("id a", "words b", "id c")) {
      assertTrue(told.holds(key));
      assertTrue(read.holds(key));
    }
    assertFalse(read.holds("id b"));
    assertFalse(Told.of(Told.NOTHING.lines()).holds("id a"));
    assertEquals(told.lines(), read.lines());
  }

  @Test
  void oneHundredThousandArticlesTakeLessThanTwoMegabytes() {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      keys.add("id news/" + i);
      keys.add("words " + i);
    }
    Told told = Told.NOTHING.and(keys);
    assertTrue(told.lines().stream().mapToInt(String::length).sum() < 2_000_000);
    Told read = Told.of(told.lines());
    assertTrue(keys.stream().allMatch(read::holds));
    assertTrue(keys.stream().noneMatch(key -> read.holds(key + "x")));
  }
}
