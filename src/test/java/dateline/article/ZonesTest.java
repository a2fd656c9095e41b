package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a bar divides lines of the body and "/" zones: {@code kind:text}. */
class ZonesTest {
  private static final String STORY =
      "Ten ships sank off the coast in the night to Monday, and two men are missing, the harbour"
          + " master said.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
ReutersSoldiers rest near the river[/caption]           | credit:Reuters/caption:Soldiers rest near the river/boilerplate:[.caption]
APA tank burns[/caption]                                | credit:AP/caption:A tank burns/boilerplate:[.caption]
Photo: AFPSmoke over the port[/caption]                 | credit:Photo: AFP/caption:Smoke over the port/boilerplate:[.caption]
Getty Images - GettyFans wait outside[/caption]         | credit:Getty Images - Getty/caption:Fans wait outside/boilerplate:[.caption]
North7PressBoats leave the harbour[/caption]            | credit:North7Press/caption:Boats leave the harbour/boilerplate:[.caption]
YouTube stars wave to the crowd[/caption]               | caption:YouTube stars wave to the crowd/boilerplate:[.caption]
McGregor waves to the crowd[/caption]                   | caption:McGregor waves to the crowd/boilerplate:[.caption]
[caption id="a1" width="300"]The old bridge[/caption] It fell. | boilerplate:[caption id="a1" width="300"]/caption:The old bridge/boilerplate:[.caption]/body:It fell.
AFPVolunteers fill bags with sand                       | credit:AFP/caption:Volunteers fill bags with sand
AP PhotoTenzing, garlanded, on his way into Katmandu    | credit:AP Photo/caption:Tenzing, garlanded, on his way into Katmandu
Smoke over the port. Photo: AFP                         | caption:Smoke over the port./credit:Photo: AFP
Smoke over the port (Photo by Ann Lee via Getty)        | caption:Smoke over the port/credit:(Photo by Ann Lee via Getty)
Smoke over the port. (AP Photo)                         | caption:Smoke over the port./credit:(AP Photo)
Photo: AP                                               | credit:Photo: AP
Image source, Getty ImagesImage caption, The old bridge | credit:Image source, Getty Images/boilerplate:Image caption,/caption:The old bridge
By Alan Smith                                           | byline:By Alan Smith
By Ann Lee and Bo van Dam, Foreign News Reporters       | byline:By Ann Lee and Bo van Dam, Foreign News Reporters
BY ANN LEE                                              | byline:BY ANN LEE
By Reuters                                              | byline:By Reuters
KYIV, Jan 5 (Agency) - Troops advanced.                 | dateline:KYIV, Jan 5/credit:(Agency) -/body:Troops advanced.
SALVADOR, Feb 26 - Rain fell.                           | dateline:SALVADOR, Feb 26 -/body:Rain fell.
LONDON (AP) — Rain fell.                                | dateline:LONDON/credit:(AP) —/body:Rain fell.
BEDFORD, N.H. (AP) — Rain fell.                         | dateline:BEDFORD, N.H./credit:(AP) —/body:Rain fell.
PORT-AU-PRINCE, 24 janvier (Agence) - Il pleut.         | dateline:PORT-AU-PRINCE, 24 janvier/credit:(Agence) -/body:Il pleut.
Kabul, Afghanistan (CNN) -- Rain fell.                  | dateline:Kabul, Afghanistan/credit:(CNN) --/body:Rain fell.
Toronto, Feb 26 - Rain fell.                            | dateline:Toronto, Feb 26 -/body:Rain fell.
MILWAUKEE, Wis., March 2- Rain fell.                    | dateline:MILWAUKEE, Wis., March 2-/body:Rain fell.
New York, march 2 - Rain fell.                          | dateline:New York, march 2 -/body:Rain fell.
QUITO, march 2 - rain fell.                             | dateline:QUITO, march 2 -/body:rain fell.
(Reuters) - Rain fell.                                  | credit:(Reuters) -/body:Rain fell.
BEIRUT — The rain fell.                                 | dateline:BEIRUT —/body:The rain fell.
OSLO, March 12 (Coast News) - Rain fell.                | dateline:OSLO, March 12/credit:(Coast News) -/body:Rain fell.
OSLO (Coast News) - Rain fell.                          | dateline:OSLO/credit:(Coast News) -/body:Rain fell.
PARIS (Texas) — Rain fell.                              | dateline:PARIS (Texas) —/body:Rain fell.
COAST NEWS WIRE - FOREIGN DESK                          | boilerplate:COAST NEWS WIRE - FOREIGN DESK
COAST NEWS WIRE - FOREIGN DESK Embargo: none            | boilerplate:COAST NEWS WIRE - FOREIGN DESK Embargo: none
Embargo: none                                           | boilerplate:Embargo: none
Subject: Ten ships lost                                 | boilerplate:Subject: Ten ships lost
LONDON 1996-08-30                                       | dateline:LONDON 1996-08-30
""")
  void whatAPlainLineTells(String body, String zones) {
    assertEquals(zones, shown(body));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
By Tuesday the water had reached the second floor.
By Christmas Day
By the numbers
RAZOR WIRE FOUND ON BEACH
Barbed wire: a history
By Ann Lee the words were never meant to be read aloud, she said.
CRICKET - LEICESTERSHIRE WIN AT LORD'S
UPDATE — The rain has stopped.
NATO - the alliance - met on Sunday.
Photo: what the camera did not see that night and why it matters
AstraZeneca shares rose on Monday.
APEC leaders met in Lima.
EPA officials took samples on Monday.
The Foreign Ministry (which said nothing) - and the army - denied it.
Ministers met (Reuters was first to report it).
Two of them - a boy and a girl - were saved.
Experts fear the worst
Anna, 5 - Ben, 4 - Carla, 3
On Monday, March 5 - his birthday - he left.
On Monday, March 5 - Easter - he left.
Marchers left.
""")
  void ordinaryLinesAreTheStory(String body) {
    assertEquals("body:" + body, shown(body));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
Storm over the coast
Ten ships lost as storm hits coast; hundreds missing
10 dead in Lisbon storm
TEN SHIPS LOST IN STORM
Ministers Promise Help After Storm
Who will pay for the storm?
Storm at last: the rain is back!
Mayor: 'We lost ten ships'
“We lost ten ships,” says mayor of storm-hit town
"Worst storm in years" sinks ten ships
Inflation rises to 9%
Coast remembers 9/11 with a minute of silence
Tempête au Portugal : dix navires perdus
""")
  void aLineAboveTheStoryIsItsHeadline(String line) {
    assertEquals("title:" + shownText(line) + "/body:" + STORY, shown(line + "\n\n" + STORY));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
Ten ships sank in the storm on Monday.
The mayor gave three reasons:
"We lost ten ships in the storm"
"We lost ten ships, said the mayor
The mayor asked, "Who will pay for the storm?"
storm over the coast
Storm hits
Alan Smith
ALAN B. SMITH
Alan Smith is a staff writer
Q: What has the storm done here?
- what the storm has done to Lisbon
1. What the storm has done
(What the storm has done to the coast)
But will the storm come back?
Home > News > what the storm has done
Read more at www.example.org/storm/
Send what the storm has done to desk@example.org
A line that is so long that nobody would set it in large letters above a story, however wide the page might be on which it stands
""")
  void anotherLineAboveTheStoryIsNone(String line) {
    assertEquals("body:" + shownText(line) + "  " + STORY, shown(line + "\n\n" + STORY));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Storm over the coast\n" + STORY,
        "Storm over the coast\nand in the hills\n\n" + STORY,
        "Storm over the coast",
        "Storm over the coast\n\n",
        "Storm over the coast\n\nTen ships sank.",
        "Storm over the coast\n\n- " + STORY,
        "Storm over the coast\n\nShips lost ten men lost two houses lost none days of rain three nights of"
            + " wind four",
        STORY + "\n\nStorm over the coast\n\n" + STORY,
      })
  void aHeadlineStandsAloneAboveRunningText(String body) {
    assertEquals(List.of(new Zone(Zone.Kind.BODY, 0, body.length())), Zones.of(body));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Alan Smith                   | byline:By Alan Smith/body:
          LISBON, Jan 5 (Agency) -        | dateline:LISBON, Jan 5/credit:(Agency) -/body:
          ReutersA ship sinks[/caption]   | credit:Reuters/caption:A ship sinks/boilerplate:[.caption]/body:
          Police count the dead.          | body:Police count the dead.
          """)
  void bylinesAndCaptionsMayStandBetween(String line, String zones) {
    String space = line.endsWith("-") ? " " : "\n\n";
    String after = zones.endsWith(":") ? STORY : "  " + STORY;
    assertEquals(
        "title:Storm over the coast/" + zones + after,
        shown("Storm over the coast\n\n" + line + space + STORY));
  }

  @Test
  void whereThereIsMarkUpALineIsNoHeadline() {
    String body = "Storm over the coast\n\n" + STORY;
    assertEquals(List.of(new Zone(Zone.Kind.BODY, 0, body.length())), Zones.of(body, List.of()));
  }

  @Test
  void anArticleFallsIntoItsParts() {
    String body =
        """
        Storm over the coast

        By Alan Smith

        GENEVA, Jan 5 (Agency) - Ten ships sank.
        ReutersBoats on the beach[/caption]
        AFPA roof in the road[/caption]
        Nobody was hurt.

        Photo: AP
        """;
    assertEquals(
        "title:Storm over the coast/byline:By Alan Smith/dateline:GENEVA, Jan 5/credit:(Agency) -"
            + "/body:Ten ships sank./credit:Reuters/caption:Boats on the beach"
            + "/boilerplate:[.caption]/credit:AFP/caption:A roof in the road"
            + "/boilerplate:[.caption]/body:Nobody was hurt./credit:Photo: AP",
        shown(body));
  }

  @Test
  void aCaptionInWrappedLinesStartsWhereItsParagraphDoes() {
    String body = "It rained.\n\nReutersBoats that the storm has\nthrown on the beach[/caption]\n";
    assertEquals(
        "body:It rained./credit:Reuters/caption:Boats that the storm has thrown on the beach"
            + "/boilerplate:[.caption]",
        shown(body));
  }

  @Test
  void markUpTellsMore() {
    String body = "Boats on the beach. Photo: AP\n\nIt rained.";
    List<Zone> told = List.of(new Zone(Zone.Kind.CAPTION, 0, 29));
    assertEquals(
        "caption:Boats on the beach./credit:Photo: AP/body:It rained.",
        shown(body, Zones.of(body, told)));
  }

  @Test
  void aBylineWithoutANameIsTheStory() {
    assertEquals(List.of(new Zone(Zone.Kind.BODY, 0, 14)), Zones.of("By \nIt rained."));
  }

  @Test
  void whiteSpaceBelongsToTheZoneBeforeIt() {
    List<Zone> zones = Zones.of("\n By Alan Smith \n\n It rained.\n");
    assertEquals(
        List.of(new Zone(Zone.Kind.BYLINE, 0, 19), new Zone(Zone.Kind.BODY, 19, 30)), zones);
    assertEquals(List.of(), Zones.of(""));
    assertEquals(List.of(new Zone(Zone.Kind.BODY, 0, 3)), Zones.of(" \n "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LONDON, March 12, 2011 (Agency) - Rain fell. | 2011-03-12
          LONDON 1996-08-30                            | 1996-08-30
          LONDON, 12 March 2011 - Rain fell.           | 2011-03-12
          """)
  void aDatelineWithAYearHasADay(String body, LocalDate day) {
    assertEquals(day, Zones.dateIn(body, Zones.of(body), PublicationDate.UNKNOWN).day());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Monday, March 7, 2011 | 2011-03-07
          March 7, 2011         | 2011-03-07
          7 March 2011          | 2011-03-07
          March 2011            |
          Monday, March 7       |
          """)
  void aDayAloneAboveTheStoryIsItsDateline(String line, LocalDate day) {
    String body = line + "\n\nTen ships sank off the coast in the night, the harbour master said.";
    List<Zone> zones = Zones.of(body);
    assertEquals(day, Zones.dateIn(body, zones, PublicationDate.UNKNOWN).day());
    assertEquals(day == null ? Zone.Kind.BODY : Zone.Kind.DATELINE, zones.getFirst().kind());
  }

  @Test
  void aDatelineWithoutAYearHasNone() {
    String body = "LONDON, March 12 (Agency) - Rain fell in 2011.";
    assertNull(Zones.dateIn(body, Zones.of(body), PublicationDate.UNKNOWN).day());
  }

  @Test
  void zonesTileWhateverTheTextIs() {
    String[] parts = {
      "[caption",
      "[/caption]",
      "]",
      "\n",
      "\n\n",
      "Reuters",
      "By Ann Lee",
      "By ",
      " ",
      "LONDON, May 5 -",
      "(AP)",
      "—",
      "Photo: AP",
      "Image caption,",
      "word",
      "A",
      "\r\n",
      "é",
      "(Photo by",
      ")",
      ".",
      "Storm over the coast",
      STORY
    };
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      StringBuilder body = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        body.append(parts[random.nextInt(parts.length)]);
      }
      List<Zone> zones = Zones.of(body.toString());
      int at = 0;
      Zone.Kind before = null;
      for (Zone zone : zones) {
        assertEquals(at, zone.start(), () -> "seed " + seed + ": " + body);
        assertEquals(false, zone.kind() == before, () -> "seed " + seed + ": " + body);
        at = zone.end();
        before = zone.kind();
      }
      assertEquals(body.length(), at, () -> "seed " + seed + ": " + body);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "word word\n",
        "[caption \n",
        "[/caption]",
        "[caption x]",
        "(x)\n",
        "x)\n",
        "A, ",
        "Photo: ",
        "(Photo by ",
        "By Ann ",
        "LONDON, May 5 ",
        "ReutersA",
        "x\n[/caption]",
        "(AP) - ",
        "Storm over the coast\n\n"
      })
  void timeGrowsWithTheTextAlone(String part) {
    String body = part.repeat(1_000_000 / part.length());
    assertTimeout(Duration.ofSeconds(10), () -> Zones.of(body));
  }

  private static String shownText(String line) {
    return line.replace('/', '.');
  }

  private static String shown(String body) {
    return shown(body, Zones.of(body));
  }

  private static String shown(String body, List<Zone> zones) {
    return zones.stream()
        .map(zone ->
            zone.kind().name().toLowerCase(Locale.ROOT)
                + ":"
                + body.substring(zone.start(), zone.end())
                    .strip()
                    .replace('\n', ' ')
                    .replace('/', '.'))
        .collect(Collectors.joining("/"));
  }
}
