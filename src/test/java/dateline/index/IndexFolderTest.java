package dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What a folder is refused for, in the words that the user reads. */
class IndexFolderTest {
  @TempDir private Path folder;

  @Test
  void without_an_index_it_says_how_to_make_one() {
    refused(
        "no index in " + folder + "; make one with: dateline index FOLDER",
        () -> IndexFolder.open(folder));
    Path nowhere = folder.resolve("nowhere");
    refused(
        "no index in " + nowhere + "; make one with: dateline index FOLDER",
        () -> IndexFolder.open(nowhere));
  }

  @Test
  void other_files_are_not_written_among() throws IOException {
    Files.writeString(folder.resolve("thesis.doc"), "x");
    refused(
        folder + " holds files that are no index; name an empty or a new folder",
        () -> ArticleWriter.open(folder));
    Path file = folder.resolve("thesis.doc");
    refused(file + " is a file; name a folder for the index", () -> ArticleWriter.open(file));
  }

  @Test
  void another_schema_is_refused_for_reading_and_writing() throws IOException {
    lucene(Map.of(Fields.SCHEMA_KEY, "0"));
    String sentence =
        "the index in "
            + folder
            + " has schema 0, this program reads "
            + Fields.SCHEMA
            + "; delete the files in it, all but the .tsv files and the folder received, which are yours, and index again";
    refused(sentence, () -> IndexFolder.open(folder));
    refused(sentence, () -> ArticleWriter.open(folder));
  }

  @Test
  void an_index_of_another_program_is_refused() throws IOException {
    lucene(Map.of("made.by", "another"));
    refused(
        folder + " holds a Lucene index of another program; name an empty or a new folder",
        () -> ArticleWriter.open(folder));
  }

  @Test
  void a_damaged_index_is_refused() throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      writer.commit();
    }
    Path commit = folder.resolve("segments_1");
    byte[] bytes = Files.readAllBytes(commit);
    bytes[bytes.length / 2] ^= 1;
    Files.write(commit, bytes);
    refused(
        "the index in "
            + folder
            + " is damaged; delete the files in it, all but the .tsv files and the folder received, which are yours, and index again",
        () -> IndexFolder.open(folder));
  }

  @Test
  void what_was_not_committed_never_was() throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      writer.add(Samples.flood("a"), "a.txt", "00");
      writer.commit();
    }
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      writer.remove("a");
      writer.add(Samples.flood("b"), "b.txt", "01");
    }
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      assertEquals(
          new Ledger.Held("a", "a.txt", "00", "example.org/flood"), writer.ledger().withId("a"));
      assertEquals(null, writer.ledger().withId("b"));
    }
  }

  @Test
  void an_index_that_is_being_written_shows_its_last_commit_and_the_run_that_made_it()
      throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      writer.add(Samples.flood("a"), "a.txt", "00");
      LastRun first = new LastRun(Instant.parse("2025-01-05T10:00:00Z"), Map.of("indexed", 1L));
      writer.commit(first);
      writer.add(Samples.flood("b"), "b.txt", "01");
      try (IndexFolder index = IndexFolder.open(folder)) {
        assertEquals(1, index.state().articles());
        assertEquals(first, index.state().lastRun());
      }
      LastRun second =
          new LastRun(
              Instant.parse("2025-01-06T10:00:00Z"), Map.of("unchanged", 1L, "indexed", 1L));
      writer.commit(second);
      try (IndexFolder index = IndexFolder.open(folder)) {
        assertEquals(2, index.state().articles());
        assertEquals(second, index.state().lastRun());
      }
    }
  }

  @Test
  void leavings_of_a_first_run_that_was_stopped_do_not_block_the_next() throws IOException {
    Files.writeString(folder.resolve("_0.fdt"), "half");
    Files.writeString(folder.resolve("write.lock"), "");
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      writer.add(Samples.flood("a"), "a.txt", "00");
      writer.commit();
    }
    try (IndexFolder index = IndexFolder.open(folder)) {
      assertEquals(3, index.reader().numDocs());
    }
  }

  @Test
  void a_word_that_is_too_long_for_lucene_spoils_only_its_article() throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      writer.add(Samples.flood("a"), "a.txt", "00");
      assertThrows(
          IllegalArgumentException.class,
          () -> writer.add(Samples.flood("b"), "b".repeat(40_000), "01"));
      writer.add(Samples.flood("c"), "c.txt", "02");
      writer.commit();
    }
    try (IndexFolder index = IndexFolder.open(folder)) {
      assertEquals(6, index.reader().numDocs());
    }
  }

  private void lucene(Map<String, String> data) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  private static void refused(String sentence, Executable action) {
    assertEquals(sentence, assertThrows(IndexException.class, action).getMessage());
  }
}
