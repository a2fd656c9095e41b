package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {
  private static final String STORY = "Ten ships sank in the night, the harbour master said.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      textBlock =
"""
by ANN LEE                                             ~ ANN LEE
By Ann Lee                                             ~ Ann Lee
BY ANN LEE                                             ~ ANN LEE
By ANN LEE and BOB ROE                                 ~ ANN LEE, BOB ROE
By Ann Lee, Bob Roe and Carl van der Moe               ~ Ann Lee, Bob Roe, Carl van der Moe
By Patrick Harrington, Foreign News Reporter           ~ Patrick Harrington
By Ann Lee, Associated Press                           ~ Ann Lee
By Ann Lee | Jan. 5, 2025                              ~ Ann Lee
By Ann Lee in Kyiv and Bob Roe in Moscow               ~ Ann Lee, Bob Roe
By Ann Lee for The Coast News                          ~ Ann Lee
By Reuters                                             ~
By Reuters Staff                                       ~
By J.K. Lee-Roe                                        ~ J.K. Lee-Roe
Story by Ann Lee                                       ~ Ann Lee
Written by Ann Lee                                     ~ Ann Lee
Posted by Ann Lee                                      ~ Ann Lee
Words and pictures by Ann Lee                          ~ Ann Lee
Author: Ann Lee                                        ~ Ann Lee
Автор: Анна Лі                                         ~ Анна Лі
Von Anna Lee, Berlin                                   ~ Anna Lee
Par Anne Lee et Jean Roe                               ~ Anne Lee, Jean Roe
Por Ana Lee                                            ~ Ana Lee
Ann Lee, Staff Writer                                  ~ Ann Lee
Ann Lee, staff writer                                  ~ Ann Lee
Ann Lee, Chief Political Correspondent                 ~ Ann Lee
Ann Lee in Kyiv and Bob Roe in Moscow                  ~ Ann Lee, Bob Roe
Ann Lee | 5 January 2025                               ~ Ann Lee
Ann Lee — Sunday, 5 January 2025, 10:30                ~ Ann Lee
""")
  void aLineNamesItsWriters(String line, String author) {
    String body = STORY + "\n\n" + line + "\n\n" + STORY;
    assertEquals("body:" + STORY + "|byline:" + line + "|body:" + STORY, Marked.zones(body));
    assertEquals(author, Zones.authorIn(body, Zones.of(body)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Reporting by Ann Lee; Editing by Bob Roe",
        "(Reporting by Ann Lee in Kyiv and Bob Roe in Moscow; Writing by Carl Moe; Editing by Di Poe)",
        "(Reporting by Ann Lee.)",
        "Additional reporting by Ann Lee in Kyiv",
        "(Additional reporting by Ann Lee, Bob Roe and the Kyiv newsroom)",
        "--additional reporting by Ann Lee",
        "Writing by Ann Lee and Bob Roe",
        "Edited by: Ann Lee",
        "Translated by Ann Lee",
        "Ann Lee contributed to this report.",
        "Associated Press writers Ann Lee in Kyiv and Bob Roe in London contributed to this report.",
        "___ Ann Lee reported from Kyiv. Bob Roe contributed to this story.",
        "Ann Lee contributed reporting.",
        "Some information for this report came from AFP and Reuters.",
        "— Ann Lee",
        "–Ann Lee",
      })
  void whoWorkedOnAStoryStandsBelowIt(String line) {
    String body = STORY + "\n\n" + line;
    assertEquals("body:" + STORY + "|byline:" + line, Marked.zones(body));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "(Reporting by Ann Lee; Editing by Bob Roe)",
        "Reporting by Ann Lee; Editing by Bob Roe",
        "(Additional reporting by Ann Lee in Kyiv; Editing by Bob Roe)",
      })
  void whoWorkedOnAStoryMayStandBehindItsLastSentence(String words) {
    assertEquals("body:" + STORY + "|byline:" + words, Marked.zones(STORY + " " + words));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"– AFP", "— Reuters", "(AP)", "(Reuters)", "/TASS/", "[Xinhua]", "AFP"})
  void theAgencyMayStandBehindTheLastSentence(String agency) {
    String body = STORY + "\n\n" + STORY + " " + agency;
    assertEquals("body:" + STORY + " " + STORY + "|credit:" + agency, Marked.zones(body));
    String inside = STORY + " " + agency + "\n\n" + STORY;
    assertEquals("body:" + STORY + " " + agency + " " + STORY, Marked.zones(inside));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Ann Lee is a reporter at The Coast News.",
        "Ann Lee is a senior writer covering the coast.",
        "Ann B. Lee is Senior Editor-at-Large at The Coast News. Her book is out.",
        "Follow her on Twitter: @annlee",
      })
  void aboutTheWriterAtTheEnd(String line) {
    String body = (STORY + "\n\n").repeat(5) + line;
    assertEquals("boilerplate:" + line, Marked.zones(body).replaceAll(".*\\|", ""));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Published: 5 January 2025",
        "Published 10:30 GMT, 5 January 2025",
        "Updated 3:45 PM EST, Jan 5",
        "UPDATED: Jan. 5, 2025 at 3:45 p.m. ET",
        "Last updated on Sunday 5 January 2025",
        "Posted on January 5, 2025",
        "Publié le 5 janvier 2025 à 10h30",
        "Veröffentlicht am 5. Januar 2025, 10.30 Uhr",
        "Опубліковано: 5 січня 2025, 10:30",
        "5 min read",
        "12 minute read",
        "Reading time: 5 minutes",
        "Temps de lecture 3 min",
        "Listen 3:45",
        "Listen · 7:15 min",
        "3-Minute Listen",
        "Enlarge this image",
        "toggle caption",
        "Click to expand",
        "Advertisement",
        "© 2025 The Coast News Ltd. All rights reserved.",
      })
  void pagesPrintMoreThanTheStory(String line) {
    String body = STORY + "\n\n" + line + "\n\n" + STORY;
    assertEquals("body:" + STORY + "|boilerplate:" + line + "|body:" + STORY, Marked.zones(body));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"Foreign News Reporter", "BBC News, Kyiv", "Political editor"})
  void whatAWriterIsStandsBelowTheName(String role) {
    assertEquals(
        "byline:By Ann Lee " + role + "|body:" + STORY,
        Marked.zones("By Ann Lee\n" + role + "\n\n" + STORY));
    assertEquals("body:" + role + " " + STORY, Marked.zones(role + "\n" + STORY));
  }
}
