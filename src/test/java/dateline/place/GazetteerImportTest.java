package dateline.place;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerImportTest {
  private static final String VILLAGE =
      row(
          90_000_001,
          "Zyrkovets",
          "Zirkovets,Зирковець",
          "51.1",
          "34.9",
          "P",
          "PPL",
          "UA",
          "21",
          90);
  private static final String LAKE =
      row(90_000_002, "Lake Quorn", "", "30.2", "-90.1", "H", "LK", "US", "LA", 0);
  private static final String SHED =
      row(90_000_003, "Quorn Shed", "", "30.2", "-90.1", "S", "BLDG", "US", "LA", 0);
  private static final String KURSK =
      row(538560, "Kursk", "", "51.75", "36.15", "P", "PPLA", "RU", "41", 500_000);

  @TempDir private Path folder;

  @Test
  void placesOfTheDumpJoinThoseThatComeAlong() throws IOException {
    Path dump = written("dump.txt", VILLAGE + LAKE + SHED + KURSK);
    GazetteerImport.Report report = GazetteerImport.run(dump, own(), rows -> {});
    assertEquals(4, report.rows());
    assertEquals(2, report.added());
    assertEquals(1, report.renewed());
    assertEquals(1, report.leftOut());
    assertEquals(0, report.bad());
    Gazetteer gazetteer = Gazetteer.map(own());
    assertEquals("dump.txt, 4 rows", gazetteer.note());
    for (String name : new String[] {"Zyrkovets", "Zirkovets", "Зирковець"}) {
      int village = first(gazetteer, name);
      assertEquals("gn:90000001", gazetteer.id(village), name);
      assertEquals("UA", gazetteer.countryCode(village));
      assertEquals("Sumy Oblast", gazetteer.name(gazetteer.parent(village)));
      assertEquals(51.1, gazetteer.latitude(village), 1e-9);
    }
    int lake = first(gazetteer, "Lake Quorn");
    assertEquals(PlaceKind.SITE, gazetteer.kind(lake));
    assertEquals("Louisiana", gazetteer.name(gazetteer.parent(lake)));
    assertEquals(-1, gazetteer.find(NameKey.of("Quorn Shed")));
  }

  @Test
  void aPlaceThatBothHaveTakesItsPointFromTheDump() throws IOException {
    GazetteerImport.run(written("dump.txt", KURSK), own(), rows -> {});
    Gazetteer gazetteer = Gazetteer.map(own());
    int kursk = first(gazetteer, "Kursk");
    assertEquals("gn:538560", gazetteer.id(kursk));
    assertEquals(51.75, gazetteer.latitude(kursk), 1e-9);
    assertEquals(500_000, gazetteer.population(kursk));
  }

  /** What was there before is found as before: the same places in the same order. */
  @Test
  void namesThatTheDumpLacksKeepTheirPlaces() throws IOException {
    GazetteerImport.run(written("dump.txt", VILLAGE), own(), rows -> {});
    Gazetteer gazetteer = Gazetteer.map(own());
    for (String name :
        new String[] {"London", "Georgia", "New York", "Springfield", "US", "Kyiv"}) {
      assertEquals(places(Gazetteer.bundled(), name), places(gazetteer, name), name);
    }
  }

  @Test
  void aHundredThousandRowsAreSortedIntoPlace() throws IOException {
    int rows = 100_000;
    Random random = new Random(7);
    Path dump = folder.resolve("many.txt");
    try (var out = Files.newBufferedWriter(dump)) {
      for (int i = 0; i < rows; i++) {
        String north = String.valueOf(random.nextInt(-60, 60));
        out.write(row(91_000_000 + i, "Qv" + word(i), "", north, "10", "P", "PPL", "RU", "41", i));
      }
    }
    long[] told = {0};
    GazetteerImport.Report report = GazetteerImport.run(dump, own(), at -> told[0] = at);
    assertEquals(rows, report.added());
    assertEquals(rows, told[0], "the last ten thousand are told of too");
    Gazetteer gazetteer = Gazetteer.map(own());
    assertEquals(Gazetteer.bundled().size() + rows, gazetteer.size());
    for (int i = 0; i < rows; i += 997) {
      int place = first(gazetteer, "Qv" + word(i));
      assertEquals(91_000_000 + i, gazetteer.number(place));
      assertEquals(i, gazetteer.population(place));
      assertEquals("Kursk Oblast", gazetteer.name(gazetteer.parent(place)));
    }
  }

  @Test
  void zipAndGzipGiveTheSameGazetteerAsThePlainText() throws IOException {
    byte[] text = (VILLAGE + LAKE).getBytes(StandardCharsets.UTF_8);
    Path gzip = folder.resolve("UA.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write(text);
    }
    Path zip = folder.resolve("UA.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("readme.txt"));
      out.write("Columns are parted by tabs.".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("UA.txt"));
      out.write(text);
    }
    for (Path packed : new Path[] {gzip, zip}) {
      assertEquals(2, GazetteerImport.run(packed, own(), rows -> {}).added(), packed.toString());
    }
  }

  @Test
  void theSameDumpGivesTheSameBytes() throws IOException {
    Path dump = written("dump.txt", VILLAGE + LAKE + KURSK);
    GazetteerImport.run(dump, own(), rows -> {});
    byte[] once = Files.readAllBytes(own());
    GazetteerImport.run(dump, own(), rows -> {});
    assertArrayEquals(once, Files.readAllBytes(own()));
  }

  @Test
  void badRowsAreLeftOutAndNamedByTheirLines() throws IOException {
    String far = VILLAGE.replace("51.1", "151.1");
    String text = VILLAGE + "# a comment\n" + "half a row\n" + far + LAKE.replace("90000002", "x");
    GazetteerImport.Report report =
        GazetteerImport.run(written("dump.txt", text), own(), rows -> {});
    assertEquals(1, report.added());
    assertEquals(3, report.bad());
    assertEquals(
        "[3: expected 19 columns parted by tabs, found 1, 4: the latitude is \"151.1\", 5: the id is \"x\"]",
        report.faults().stream().map(f -> f.line() + ": " + f.reason()).toList().toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          another text   | Once upon a time                | line 1: expected 19 columns parted by tabs, found 1
          nothing        | ''                              | there is no place in it
          only a comment | '# nothing'                     | there is no place in it
          """)
  void aFileThatIsNoDumpIsRefusedAndChangesNothing(String what, String text, String told)
      throws IOException {
    Path dump = written("dump.txt", text);
    IOException refused =
        assertThrows(IOException.class, () -> GazetteerImport.run(dump, own(), rows -> {}));
    assertTrue(String.valueOf(refused.getMessage()).contains(told), refused.getMessage());
    assertFalse(Files.exists(own()));
    assertNothingIsLeftBeside();
  }

  @Test
  void anArchiveThatIsCutShortIsRefused() throws IOException {
    Path gzip = folder.resolve("cut.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      for (int i = 0; i < 2000; i++) {
        out.write(
            VILLAGE
                .replace("90000001", String.valueOf(92_000_000 + i * 7))
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] whole = Files.readAllBytes(gzip);
    Files.write(gzip, java.util.Arrays.copyOf(whole, whole.length / 2));
    IOException refused =
        assertThrows(IOException.class, () -> GazetteerImport.run(gzip, own(), rows -> {}));
    assertTrue(String.valueOf(refused.getMessage()).contains("damaged or cut short"));
    assertNothingIsLeftBeside();
  }

  @Test
  void aDamagedGazetteerSaysWhatToDo() throws IOException {
    Path broken = written("broken.bin", "no gazetteer, but long enough to be looked at");
    IOException refused = assertThrows(IOException.class, () -> UserGazetteer.open(broken));
    assertTrue(String.valueOf(refused.getMessage()).contains("dateline gazetteer import"));
  }

  private void assertNothingIsLeftBeside() throws IOException {
    Path beside = own().getParent();
    if (beside != null && Files.exists(beside)) {
      try (Stream<Path> files = Files.list(beside)) {
        assertEquals(0, files.count(), "temporary files are left");
      }
    }
  }

  private Path own() {
    return folder.resolve("data").resolve("own.bin");
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static int first(Gazetteer gazetteer, String name) {
    int found = gazetteer.find(NameKey.of(name));
    assertTrue(found >= 0, name);
    return gazetteer.place(found, 0);
  }

  private static String places(Gazetteer gazetteer, String name) {
    int found = gazetteer.find(NameKey.of(name));
    StringBuilder places = new StringBuilder();
    for (int i = 0; i < gazetteer.count(found); i++) {
      places.append(gazetteer.id(gazetteer.place(found, i)));
      places.append('/').append(gazetteer.naming(found, i)).append(' ');
    }
    return places.toString();
  }

  /** A word of letters for each number. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int left = number; left > 0; left /= 26) {
      word.append((char) ('a' + left % 26));
    }
    return word.append("grad").toString();
  }

  private static String row(
      int id,
      String name,
      String others,
      String north,
      String east,
      String classOf,
      String code,
      String country,
      String division,
      int people) {
    return String.join(
            "\t",
            String.valueOf(id),
            name,
            name,
            others,
            north,
            east,
            classOf,
            code,
            country,
            "",
            division,
            "",
            "",
            "",
            String.valueOf(people),
            "",
            "",
            "Etc/UTC",
            "2024-01-01")
        + "\n";
  }
}
