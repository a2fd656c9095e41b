package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Zones;
import dateline.ingest.Item;
import dateline.ingest.ParserLimits;
import dateline.ingest.ReaderOptions;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReadAheadTest {
  private static final int MILLION = 1_000_000;

  @AfterEach
  void noThreadIsLeft() {
    assertEquals(
        List.of(),
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("read-"))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void itemsComeInTheOrderOfTheFilesWhicheverIsReadFirst(int threads) throws IOException {
    List<ReadAhead.Source> sources = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int file = i;
      sources.add((reader, sink) -> {
        for (int line = 0; line < file % 4; line++) {
          sink.accept(new Item.Unreadable(file + ":" + line, line));
          pause((60 - file) % 7);
        }
      });
      for (int line = 0; line < file % 4; line++) {
        expected.add(file + ":" + line);
      }
    }
    List<String> taken = new ArrayList<>();
    try (ReadAhead ahead = new ReadAhead(options(threads), sources)) {
      for (int i = 0; i < sources.size(); i++) {
        ahead.next(item -> taken.add(((Item.Unreadable) item).reason()));
      }
    }
    assertEquals(expected, taken);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void readersWaitWhenTheyAreFarAheadAndNeverForEver(int threads) throws IOException {
    AtomicLong ahead = new AtomicLong();
    AtomicLong most = new AtomicLong();
    Item large = article(MILLION);
    ReadAhead.Source source =
        (reader, sink) -> {
          for (int i = 0; i < 20; i++) {
            sink.accept(large);
            most.accumulateAndGet(ahead.incrementAndGet(), Math::max);
          }
        };
    AtomicLong taken = new AtomicLong();
    List<ReadAhead.Source> sources = IntStream.range(0, 12).mapToObj(i -> source).toList();
    try (ReadAhead reading = new ReadAhead(options(threads), sources)) {
      for (int i = 0; i < sources.size(); i++) {
        reading.next(item -> {
          ahead.decrementAndGet();
          taken.incrementAndGet();
          pause(1);
        });
      }
    }
    assertEquals(240, taken.get());
    assertTrue(most.get() <= 2 * 8 + 2 * threads + 2, "ahead by " + most);
  }

  @Test
  void whatWasReadBeforeAFailureIsTakenBeforeIt() throws IOException {
    ReadAhead.Source failing =
        (reader, sink) -> {
          sink.accept(new Item.Unreadable("first", 1));
          throw new IOException("the disk is gone");
        };
    List<Item> taken = new ArrayList<>();
    try (ReadAhead ahead = new ReadAhead(options(2), List.of(failing, failing))) {
      for (int i = 1; i <= 2; i++) {
        IOException e = assertThrows(IOException.class, () -> ahead.next(taken::add));
        assertEquals("the disk is gone", e.getMessage());
        assertEquals(i, taken.size());
      }
    }
  }

  @Test
  void aTakerThatStopsEndsTheReaders() {
    Item large = article(MILLION);
    ReadAhead.Source endless =
        (reader, sink) -> {
          while (true) {
            sink.accept(large);
          }
        };
    assertThrows(
        IllegalStateException.class,
        () -> {
          try (ReadAhead ahead = new ReadAhead(options(3), List.of(endless, endless, endless))) {
            ahead.next(item -> {
              throw new IllegalStateException("enough");
            });
          }
        });
  }

  @Test
  void aTakerThatIsInterruptedEndsTheReaders() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    ReadAhead.Source silent =
        (reader, sink) -> {
          begun.countDown();
          await(never);
        };
    List<Exception> thrown = new ArrayList<>();
    Thread taker =
        Thread.ofPlatform()
            .start(() -> {
              try (ReadAhead ahead = new ReadAhead(options(1), List.of(silent))) {
                ahead.next(item -> {});
              } catch (IOException e) {
                thrown.add(e);
              }
            });
    begun.await();
    taker.interrupt();
    taker.join();
    assertEquals(InterruptedIOException.class, thrown.getFirst().getClass());
    never.countDown();
    pause(100);
  }

  @Test
  void theReadersTimeIsCounted() throws IOException {
    ReadAhead.Source busy =
        (reader, sink) -> {
          long end = Workers.cpu() + Duration.ofMillis(50).toNanos();
          while (Workers.cpu() < end) {
            Thread.onSpinWait();
          }
        };
    ReadAhead ahead = new ReadAhead(options(2), List.of(busy, busy));
    try (ahead) {
      ahead.next(item -> {});
      ahead.next(item -> {});
    }
    assertTrue(ahead.cpu().toMillis() >= 100, ahead.cpu().toString());
  }

  private static ReaderOptions options(int threads) {
    ParserLimits usual = ParserLimits.DEFAULT;
    return new ReaderOptions(
        false,
        new ParserLimits(
            usual.timeLimit(),
            usual.hardLimit(),
            usual.memory(),
            usual.mostCharacters(),
            usual.mostArticles(),
            threads));
  }

  private static Item article(int length) {
    String text = "x".repeat(length);
    return new Item.Read(Article.of("a", null, text, "und", Zones.of(text)), 0);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
