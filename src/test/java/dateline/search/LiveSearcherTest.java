package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.ArticleWriter;
import dateline.index.IndexException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LiveSearcherTest {
  @TempDir Path folder;

  @BeforeEach
  void writeOne() throws IOException {
    write("a.txt");
  }

  @Test
  void aCommitIsSeenByTheNextLeaseAndNotByTheOneBefore() throws Exception {
    try (LiveSearcher live = LiveSearcher.open(folder);
        LiveSearcher.Lease before = live.lease()) {
      write("b.txt");
      try (LiveSearcher.Lease after = live.lease()) {
        assertEquals(1, count(before));
        assertEquals(2, count(after));
      }
      assertEquals(1, count(before));
    }
  }

  @Test
  void withoutACommitTheSearcherIsTheSame() throws Exception {
    try (LiveSearcher live = LiveSearcher.open(folder);
        LiveSearcher.Lease one = live.lease();
        ArticleWriter writer = ArticleWriter.open(folder)) {
      writer.add(item("b.txt").annotated(), "file", "b.txt");
      try (LiveSearcher.Lease other = live.lease()) {
        assertSame(one.searcher(), other.searcher());
      }
    }
  }

  @Test
  void aSearcherIsClosedByItsLastLease() throws Exception {
    try (LiveSearcher live = LiveSearcher.open(folder)) {
      LiveSearcher.Lease one = live.lease();
      LiveSearcher.Lease other = live.lease();
      write("b.txt");
      live.lease().close();
      one.close();
      one.close();
      assertEquals(1, count(other));
      Searcher old = other.searcher();
      other.close();
      assertThrows(AlreadyClosedException.class, () -> old.article("a.txt"));
    }
  }

  @Test
  void leasesOutliveTheLiveSearcherAndNoneIsGivenAfter() throws Exception {
    LiveSearcher live = LiveSearcher.open(folder);
    LiveSearcher.Lease lease = live.lease();
    live.close();
    live.close();
    assertEquals(1, count(lease));
    assertThrows(IllegalStateException.class, live::lease);
    Searcher searcher = lease.searcher();
    lease.close();
    assertThrows(AlreadyClosedException.class, () -> searcher.article("a.txt"));
  }

  @Test
  void whatTheUserSaysOfActorsIsReadAgain() throws Exception {
    Path corrections = folder.resolve("actors.tsv");
    try (LiveSearcher live = LiveSearcher.open(folder)) {
      assertEquals("Anna Holt", shownActor(live));
      Files.writeString(corrections, "rename\tAnna Holt\tGovernor Holt\n");
      assertEquals("Governor Holt", shownActor(live));
      Files.delete(corrections);
      assertEquals("Anna Holt", shownActor(live));
    }
  }

  @Test
  void whileALineCannotBeReadWhatWasSaidBeforeHoldsAndCommitsAreSeen() throws Exception {
    Path corrections = folder.resolve("actors.tsv");
    Files.writeString(corrections, "rename\tAnna Holt\tGovernor Holt\n");
    try (LiveSearcher live = LiveSearcher.open(folder)) {
      Files.writeString(corrections, "renam\tAnna Holt\tSenator Holt\n");
      assertEquals("Governor Holt", shownActor(live));
      CorrectionsException fault = live.fault();
      assertNotNull(fault);
      assertTrue(fault.caret().startsWith("renam "), fault.caret());
      write("b.txt");
      try (LiveSearcher.Lease lease = live.lease()) {
        assertEquals(2, count(lease));
      }
      assertEquals("Governor Holt", shownActor(live));
      assertSame(fault, live.fault(), "it is not read again until it is edited");
      Files.writeString(corrections, "rename\tAnna Holt\tSenator Anna Holt\n");
      assertEquals("Senator Anna Holt", shownActor(live));
      assertNull(live.fault());
    }
  }

  @Test
  void anIndexThatWasDeletedAndMadeAnewIsSeen() throws Exception {
    try (LiveSearcher live = LiveSearcher.open(folder);
        LiveSearcher.Lease before = live.lease()) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      assertThrows(IndexException.class, live::lease);
      write("c.txt");
      try (LiveSearcher.Lease after = live.lease()) {
        assertNotSame(before.searcher(), after.searcher());
        assertEquals(List.of("c.txt"), after.searcher().idsStartingWith("", 9));
      }
      assertEquals(List.of("a.txt"), before.searcher().idsStartingWith("", 9));
      write("d.txt");
      try (LiveSearcher.Lease after = live.lease()) {
        assertEquals(2, count(after));
      }
    }
  }

  @Test
  void readersBesideAWriterNeverSeeLessNorAClosedIndex() throws Exception {
    int articles = 20;
    AtomicBoolean isWriting = new AtomicBoolean(true);
    try (LiveSearcher live = LiveSearcher.open(folder);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<Integer> reading =
          () -> {
            int most = 0;
            while (isWriting.get()) {
              try (LiveSearcher.Lease lease = live.lease()) {
                int found = (int) lease.searcher().search(SearchRequest.of("flood")).total();
                assertTrue(found >= most, found + " after " + most);
                most = found;
                assertEquals(found, count(lease));
              }
            }
            return most;
          };
      List<Future<Integer>> readers = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        readers.add(threads.submit(reading));
      }
      for (int i = 0; i < articles; i++) {
        write("n" + i + ".txt");
      }
      try (LiveSearcher.Lease lease = live.lease()) {
        assertTrue(count(lease) >= articles, "another thread may look at the same time");
      }
      isWriting.set(false);
      for (Future<Integer> reader : readers) {
        assertTrue(reader.get() > 0);
      }
      try (LiveSearcher.Lease lease = live.lease()) {
        assertEquals(articles + 1, count(lease));
      }
    }
  }

  private static int count(LiveSearcher.Lease lease) throws IOException {
    return lease.searcher().articles();
  }

  private static String shownActor(LiveSearcher live) throws Exception {
    try (LiveSearcher.Lease lease = live.lease()) {
      return lease.searcher().actors("", 0, 1).rows().getFirst().name();
    }
  }

  private void write(String id) throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      writer.add(item(id).annotated(), "file", id);
      writer.commit();
    }
  }

  private static NewsItem item(String id) {
    return new NewsItem(id, "Flood " + id, "Anna Holt saw the flood.")
        .person("Anna Holt", "Anna Holt");
  }
}
