package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.Annotators;
import dateline.article.Article;
import dateline.index.ArticleWriter;
import dateline.index.Fields;
import dateline.index.IndexException;
import dateline.index.IndexFolder;
import dateline.ingest.Outcome;
import dateline.ingest.ReaderOptions;
import dateline.search.Searcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule on a real index; what a run reports and what then stands in the index. */
class IndexingTest {
  private static final String FLOOD =
      "The river rose by 3 metres on Monday and the town council said 120 homes were under water.";
  private static final String STRIKE =
      "Bus drivers in the city went on strike for 2 days and said they wanted more money.";
  private static final String VOTE =
      "The parliament voted by 61 to 40 for the new law after a debate that lasted all night.";

  @TempDir private Path home;
  private final ClaimingAnnotator annotator = new ClaimingAnnotator();
  private Path news;
  private Path index;

  @BeforeEach
  void folders() throws IOException {
    news = Files.createDirectory(home.resolve("news"));
    index = home.resolve("index");
  }

  @Test
  void new_articles_are_indexed_by_path_from_beside_the_index() throws IOException {
    write("a.txt", FLOOD);
    write("deep/b.txt", STRIKE);
    lines("c.jsonl", line("v1", VOTE));
    assertEquals("indexed 3", run());
    assertEquals(
        "news/a.txt in news/a.txt 2, news/deep/b.txt in news/deep/b.txt 1, v1 in news/c.jsonl 2",
        articles());
  }

  @Test
  void an_index_elsewhere_knows_files_by_their_whole_path(@TempDir Path elsewhere)
      throws IOException {
    Path file = write("a.txt", FLOOD);
    index = elsewhere.resolve("index");
    assertEquals("indexed 1", run());
    assertEquals(file + " in " + file + " 2", articles());
  }

  @Test
  void a_second_run_reads_annotates_and_writes_nothing() throws IOException {
    write("a.txt", FLOOD);
    write("b.txt", FLOOD);
    write("empty.txt", "");
    lines("c.jsonl", line("v1", VOTE), "{broken");
    assertEquals("indexed 2, duplicate 1, quarantined 2", run());
    int asked = annotator.asked.get();
    List<String> files = indexFiles();
    Report second = report(news);
    assertEquals("unchanged 2, duplicate 1, quarantined 2", counts(second));
    assertEquals(0, second.filesRead());
    assertEquals(4, second.files());
    assertEquals(asked, annotator.asked.get());
    assertEquals(files, indexFiles());
    assertEquals(
        List.of("news/c.jsonl 2", "news/empty.txt 0"),
        second.quarantined().stream().map(q -> q.path() + " " + q.line()).toList());
  }

  @Test
  void a_changed_article_replaces_itself_and_leaves_no_claim_behind() throws IOException {
    write("a.txt", FLOOD);
    write("b.txt", VOTE);
    run();
    write("a.txt", STRIKE);
    assertEquals("replaced 1, unchanged 1", run());
    assertEquals("news/a.txt in news/a.txt 1, news/b.txt in news/b.txt 2", articles());
  }

  @Test
  void in_a_changed_file_only_the_changed_articles_are_annotated() throws IOException {
    lines("c.jsonl", line("f", FLOOD), line("s", STRIKE), line("v", VOTE));
    run();
    int asked = annotator.asked.get();
    lines("c.jsonl", line("f", FLOOD), line("s", STRIKE + " Talks go on."), line("n", "N " + VOTE));
    assertEquals("indexed 1, replaced 1, unchanged 1, removed 1", run());
    assertEquals(2, annotator.asked.get() - asked);
    assertEquals("f in news/c.jsonl 2, n in news/c.jsonl 2, s in news/c.jsonl 1", articles());
  }

  @Test
  void another_date_replaces_an_article() throws IOException {
    lines("c.jsonl", "{\"id\":\"f\",\"date\":\"2024-01-01\",\"body\":\"" + FLOOD + "\"}");
    run();
    lines("c.jsonl", "{\"id\":\"f\",\"date\":\"2024-01-02\",\"body\":\"" + FLOOD + "\"}");
    assertEquals("replaced 1", run());
  }

  @Test
  void a_removed_file_is_removed_but_only_under_the_folders_of_the_run() throws IOException {
    write("one/a.txt", FLOOD);
    write("two/b.txt", STRIKE);
    run();
    Files.delete(news.resolve("one/a.txt"));
    Files.delete(news.resolve("two/b.txt"));
    assertEquals("removed 1", counts(report(news.resolve("one"))));
    assertEquals("news/two/b.txt in news/two/b.txt 1", articles());
  }

  @Test
  void of_two_copies_the_first_file_is_the_original() throws IOException {
    for (int i = 20; i > 9; i--) {
      write(i + ".txt", FLOOD);
    }
    assertEquals("indexed 1, duplicate 10", run());
    assertEquals("news/10.txt in news/10.txt 2", articles());
  }

  @Test
  void a_copy_takes_the_place_of_a_removed_original() throws IOException {
    write("a.txt", FLOOD);
    write("b.txt", FLOOD);
    write("c.txt", FLOOD);
    run();
    Files.delete(news.resolve("a.txt"));
    assertEquals("indexed 1, duplicate 1, removed 1", run());
    assertEquals("news/b.txt in news/b.txt 2", articles());
    assertEquals("unchanged 1, duplicate 1", run());
  }

  @Test
  void a_copy_takes_the_place_of_a_replaced_original_even_from_another_folder() throws IOException {
    write("one/a.txt", FLOOD);
    write("two/b.txt", FLOOD);
    run();
    write("one/a.txt", STRIKE);
    assertEquals("indexed 1, replaced 1", counts(report(news.resolve("one"))));
    assertEquals(
        "news/one/a.txt in news/one/a.txt 1, news/two/b.txt in news/two/b.txt 2", articles());
    assertEquals("unchanged 2", run());
  }

  @Test
  void an_article_that_becomes_a_copy_leaves_the_index() throws IOException {
    write("a.txt", FLOOD);
    write("b.txt", STRIKE);
    run();
    write("a.txt", STRIKE);
    assertEquals("unchanged 1, duplicate 1", run());
    assertEquals("news/b.txt in news/b.txt 1", articles());
  }

  @Test
  void of_two_articles_with_one_id_the_later_is_quarantined_until_the_first_goes()
      throws IOException {
    lines("a.jsonl", line("x", FLOOD));
    lines("b.jsonl", line("x", STRIKE), line("y", VOTE));
    Report first = report(news);
    assertEquals("indexed 2, quarantined 1", counts(first));
    assertEquals(
        "its id x belongs to another article, in news/a.jsonl",
        first.quarantined().getFirst().reason());
    Files.delete(news.resolve("a.jsonl"));
    assertEquals("replaced 1, unchanged 1", run());
    assertEquals("x in news/b.jsonl 1, y in news/b.jsonl 2", articles());
  }

  @Test
  void the_newer_of_two_versions_stands_and_the_older_is_kept() throws IOException {
    lines("a.jsonl", dated("x", "2024-05-02", FLOOD + " It is 130 homes, it said later."));
    lines("b.jsonl", dated("x", "2024-05-01", FLOOD), line("y", VOTE));
    assertEquals("indexed 2, replaced 1", run());
    assertEquals("x in news/a.jsonl 3, y in news/b.jsonl 2", articles());
    assertEquals("x: 2024-05-01", earlier("x"));
    assertEquals("unchanged 3", run());
    lines("c.jsonl", dated("x", "2024-05-03", FLOOD + " It is 140 homes, it said on Friday."));
    assertEquals("replaced 1, unchanged 3", run());
    assertEquals("x in news/c.jsonl 3, y in news/b.jsonl 2", articles());
    assertEquals("x: 2024-05-02 2024-05-01", earlier("x"));
    assertEquals("unchanged 4", run());
  }

  @Test
  void an_earlier_version_takes_the_place_of_a_newer_one_that_goes() throws IOException {
    lines("a.jsonl", dated("x", "2024-05-02", FLOOD + " It is 130 homes, it said later."));
    lines("b.jsonl", dated("x", "2024-05-01", FLOOD));
    run();
    Files.delete(news.resolve("a.jsonl"));
    assertEquals("replaced 1", run());
    assertEquals("x in news/b.jsonl 2", articles());
    Files.delete(news.resolve("b.jsonl"));
    assertEquals("removed 1", run());
    assertEquals("", articles());
    assertEquals(0, versions());
  }

  @Test
  void versions_without_a_date_go_by_the_order_in_which_they_are_met() throws IOException {
    lines("a.jsonl", line("x", FLOOD), line("x", FLOOD + " It is 130 homes, it said later."));
    assertEquals("indexed 1, replaced 1", run());
    assertEquals("x in news/a.jsonl 3", articles());
    assertEquals("x: null", earlier("x"));
    assertEquals("unchanged 2", run());
  }

  @Test
  void what_a_file_said_before_it_was_changed_is_kept_as_long_as_the_file_is_there()
      throws IOException {
    write("a.txt", FLOOD);
    run();
    write("a.txt", FLOOD + " It is 130 homes, it said later.");
    assertEquals("replaced 1", run());
    assertEquals("news/a.txt: null", earlier("news/a.txt"));
    write("a.txt", FLOOD);
    assertEquals("replaced 1", run());
    assertEquals("news/a.txt: null", earlier("news/a.txt"));
    assertEquals(1, versions());
    Files.delete(news.resolve("a.txt"));
    assertEquals("removed 1", run());
    assertEquals(0, versions());
  }

  @Test
  void a_page_saved_again_under_another_name_is_a_version_by_its_address() throws IOException {
    page("a.html", "https://www.example.org/flood", "2024-05-01", FLOOD);
    page("b.html", "http://example.org/flood/?utm_source=x", "2024-05-02", FLOOD + " Or 130.");
    assertEquals("indexed 1, replaced 1", run());
    assertEquals("news/b.html in news/b.html 3", articles());
    assertEquals("news/b.html: 2024-05-01", earlier("news/b.html"));
    Files.delete(news.resolve("b.html"));
    assertEquals("indexed 1, removed 1", run());
    assertEquals("news/a.html in news/a.html 2", articles());
    Files.delete(news.resolve("a.html"));
    page("c.html", "https://example.org/flood", "2024-05-03", FLOOD + " Or 140.");
    assertEquals("replaced 1", run());
    assertEquals("news/c.html in news/c.html 3", articles());
    assertEquals("news/c.html: 2024-05-01", earlier("news/c.html"));
  }

  @Test
  void other_stories_with_one_address_all_stand() throws IOException {
    page("a.html", "https://example.org/live", "2024-05-01", FLOOD);
    page("b.html", "https://example.org/live", "2024-05-02", STRIKE);
    assertEquals("indexed 2", run());
    assertEquals("unchanged 2", run());
  }

  @Test
  void a_teaser_is_never_the_newer_version() throws IOException {
    page("a.html", "https://example.org/flood", "2024-05-01", FLOOD + " " + STRIKE + " " + VOTE);
    page("b.html", "https://example.org/flood", "2024-05-02", FLOOD);
    assertEquals("indexed 1, replaced 1", run());
    assertEquals("news/a.html in news/a.html 5", articles());
  }

  @Test
  void moved_files_are_recognised() throws IOException {
    write("a.txt", FLOOD);
    page("b.html", "https://example.org/b", "2024-05-01", STRIKE);
    lines("c.jsonl", line("x", VOTE));
    run();
    Files.createDirectory(news.resolve("archive"));
    for (String name : List.of("a.txt", "b.html", "c.jsonl")) {
      Files.move(news.resolve(name), news.resolve("archive").resolve(name));
    }
    Report report = report(news);
    assertEquals("unchanged 3", counts(report));
    assertEquals(3, report.moved());
    assertEquals(
        "news/archive/a.txt in news/archive/a.txt 2, news/archive/b.html in news/archive/b.html 1,"
            + " x in news/archive/c.jsonl 2",
        articles());
    assertEquals(0, versions());
    assertEquals("unchanged 3", run());
  }

  @Test
  void an_article_that_moves_to_another_file_stays() throws IOException {
    lines("a.jsonl", line("x", FLOOD), line("y", VOTE));
    run();
    lines("a.jsonl", line("y", VOTE));
    lines("b.jsonl", line("x", FLOOD));
    assertEquals("unchanged 2", run());
    assertEquals("x in news/b.jsonl 2, y in news/a.jsonl 2", articles());
  }

  @Test
  void an_article_that_an_annotator_fails_on_is_quarantined_and_its_copies_too()
      throws IOException {
    write("a.txt", FLOOD);
    write("b.txt", "They said 5 bombs would explode in the town on Monday at noon.");
    write("c.txt", "They said 5 bombs would explode in the town on Monday at noon.");
    Report report = report(news);
    assertEquals("indexed 1, quarantined 2", counts(report));
    assertEquals(
        "the claiming annotator failed on it: java.lang.IllegalStateException: boom",
        report.quarantined().getFirst().reason());
    assertEquals("news/a.txt in news/a.txt 2", articles());
    assertEquals("unchanged 1, quarantined 2", run());
    write("a.txt", FLOOD + " Mines may explode.");
    assertEquals("quarantined 3", run());
    assertEquals("", articles());
  }

  @Test
  void overlapping_folders_and_the_index_itself_are_read_once_and_never() throws IOException {
    write("a.txt", FLOOD);
    index = news.resolve("index");
    assertEquals("indexed 1", counts(report(news, news.resolve("a.txt"), news)));
    assertEquals("unchanged 1", run());
    assertEquals("a.txt in a.txt 2", articles());
  }

  @Test
  void a_second_writer_is_told_to_wait() throws IOException {
    write("a.txt", FLOOD);
    try (ArticleWriter first = ArticleWriter.open(index)) {
      IndexException refused = assertThrows(IndexException.class, this::run);
      assertEquals(
          "another program is writing to the index in "
              + first.folder()
              + "; wait until it has finished",
          refused.getMessage());
    }
    assertEquals("indexed 1", run());
  }

  @Test
  void a_folder_that_is_not_there_changes_nothing() throws IOException {
    write("a.txt", FLOOD);
    run();
    assertThrows(NoSuchFileException.class, () -> report(home.resolve("nowhere")));
    assertEquals("news/a.txt in news/a.txt 2", articles());
  }

  @Test
  void progress_is_told_for_each_article_and_ends_with_all_files() throws IOException {
    write("a.txt", FLOOD);
    write("b.txt", STRIKE);
    List<String> calls = new ArrayList<>();
    Indexing.run(List.of(news), index, (done, files, articles) -> calls.add(done + "/" + files));
    assertEquals(List.of("0/2", "1/2", "1/2", "2/2"), calls);
  }

  @Test
  void a_report_tells_where_the_time_went() throws IOException {
    write("a.txt", FLOOD);
    Report report = report(news);
    assertEquals(
        List.of("read", "claiming", "cut", "write", "commit"),
        report.stages().stream().map(Report.Stage::name).toList());
    assertTrue(report.articlesPerSecond() > 0);
    assertEquals(1, report.articles());
  }

  private Path write(String name, String text) throws IOException {
    Path file = news.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void lines(String name, String... lines) throws IOException {
    write(name, String.join("\n", lines) + "\n");
  }

  private static String line(String id, String body) {
    return "{\"id\":\"" + id + "\",\"title\":\"News\",\"body\":\"" + body + "\"}";
  }

  private static String dated(String id, String date, String body) {
    return "{\"id\":\"" + id + "\",\"date\":\"" + date + "\",\"body\":\"" + body + "\"}";
  }

  private void page(String name, String url, String date, String text) throws IOException {
    write(
        name,
        "<html><head><meta property='article:published_time' content='%s'>".formatted(date)
            + "<link rel='canonical' href='%s'></head>".formatted(url)
            + "<body><article><p>%s</p></article></body></html>".formatted(text));
  }

  /** The article's id and the days of its earlier versions. */
  private String earlier(String id) throws IOException {
    try (Searcher searcher = Searcher.open(index)) {
      Article article = Objects.requireNonNull(searcher.article(id)).article();
      return id
          + searcher.earlier(article).stream()
              .map(old -> " " + old.date())
              .collect(Collectors.joining("", ":", ""));
    }
  }

  private int versions() throws IOException {
    try (IndexFolder folder = IndexFolder.open(index)) {
      return folder.state().earlier();
    }
  }

  private String run() throws IOException {
    return counts(report(news));
  }

  private Report report(Path... roots) throws IOException {
    Annotators annotators = new Annotators(List.of(annotator));
    return Indexing.run(
        List.of(roots), index, Progress.NONE, ReaderOptions.DEFAULT, false, annotators);
  }

  private static String counts(Report report) {
    return new TreeMap<>(report.outcomes())
        .entrySet().stream()
            .filter(count -> count.getValue() != 0)
            .map(count -> name(count.getKey()) + " " + count.getValue())
            .collect(Collectors.joining(", "));
  }

  private static String name(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  private List<String> indexFiles() throws IOException {
    try (var files = Files.list(index)) {
      return files
          .filter(file -> !file.endsWith("write.lock"))
          .map(file -> file.getFileName() + " " + file.toFile().lastModified())
          .sorted()
          .toList();
    }
  }

  /** Each article with its file and the number of its claims; fails on a claim without article. */
  private String articles() throws IOException {
    List<String> found = new ArrayList<>();
    try (IndexFolder folder = IndexFolder.open(index)) {
      DirectoryReader reader = folder.reader();
      IndexSearcher searcher = new IndexSearcher(reader);
      Query claims = new TermQuery(new Term(Fields.TYPE, Fields.CLAIM));
      Query articles = new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE));
      int ofArticles = 0;
      for (ScoreDoc hit : searcher.search(articles, Math.max(1, reader.maxDoc())).scoreDocs) {
        Document document = searcher.storedFields().document(hit.doc);
        Query own = new TermQuery(new Term(Fields.ID, document.get(Fields.ID)));
        int count =
            searcher.count(
                new BooleanQuery.Builder()
                    .add(claims, BooleanClause.Occur.FILTER)
                    .add(own, BooleanClause.Occur.FILTER)
                    .build());
        ofArticles += count;
        found.add(document.get(Fields.ID) + " in " + document.get(Fields.PATH) + " " + count);
      }
      assertEquals(searcher.count(claims), ofArticles, "orphans");
    }
    return found.stream().sorted().collect(Collectors.joining(", "));
  }
}
