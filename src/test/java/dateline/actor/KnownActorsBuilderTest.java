package dateline.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small lists in the form of the public ones, and the tables that are made of them. */
class KnownActorsBuilderTest {
  @TempDir private Path folder;

  @Test
  void listsBecomeTables() throws IOException {
    Path lists = Files.createDirectory(folder.resolve("lists"));
    Path actor = Files.createDirectories(folder.resolve("resources/actor"));
    Path search = Files.createDirectories(folder.resolve("resources/search"));
    Files.writeString(search.resolve("usual-names.tsv"), "Tim T. Holt\tperson\tT. T. Holt\n");
    zip(
        lists.resolve("executive.yaml.gz"),
        """
        - id:
            bioguide: H1
          name:
            first: Timothy
            middle: Theodore
            last: Holt
            nickname: Tim T.
          terms:
          - type: prez
            start: '1989-01-20'
            end: '1993-01-20'
            party: Whig
          - type: prez
            start: '1993-01-20'
            end: '1997-01-20'
        - id:
            bioguide: B1
          name:
            first: Anna
            last: Berg
          terms:
          - type: prez
            start: '1801-03-04'
            end: '1805-03-04'
        """);
    Files.writeString(
        lists.resolve("legislators-current.yaml"),
        """
        - id:
            wikidata: Q7
          name:
            first: Timothy
            middle: Ole
            last: Holt
            official_full: Timothy O. Holt
          terms:
          - type: sen
            start: '2001-01-03'
            end: '2007-01-03'
        """);
    Files.writeString(
        lists.resolve("world-leaders.csv"),
        """
        countryid,country,position,positionLabel,officeholder,officeholderLabel,start_year,end_year
        Q1,Norway,Q2,"Prime Minister of Norway, the Kingdom",Q3,Bo Lie,2013,2021
        Q1,Norway,Q4,monarch of Norway,Q5,Harald V,1991,
        """);
    KnownActorsBuilder.main(
        new String[] {lists.toString(), folder.resolve("resources").toString()});
    assertEquals(
        List.of(
            "holt\tpresident\tUnited States\t1989-01-20\t1997-01-20\tTim T. Holt",
            "lie\tminister\tNorway\t2013-01-01\t2021-12-31\tBo Lie"),
        rows(actor.resolve("offices.tsv")));
    // Timothy Holt is two people: nobody's alias, and no row of his own.
    assertEquals(
        List.of("Bo Lie\tQ3\t", "Tim T. Holt\t\tTimothy T. Holt | Timothy Theodore Holt"),
        rows(search.resolve("known-actors.tsv")));
  }

  private static List<String> rows(Path table) throws IOException {
    return Files.readAllLines(table).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private static void zip(Path file, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
