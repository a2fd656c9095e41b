package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Article;
import dateline.article.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTest {
  private static final String HEAD = "From: Ann Lee <ann@example.org>\nSubject: Rain\n";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Subject: Re: Fwd: AW: Rain          | Rain
          Subject: RE[2]: Rain                | Rain
          Subject: Rain: re-opened            | Rain: re-opened
          Subject: =?utf-8?B?UmVnZW4=?= =?utf-8?Q?_f=C3=A4llt?= | Regen fällt
          Subject: Rain\tin Spain             | Rain in Spain
          """)
  void theSubjectIsTheTitle(String header, String title) {
    assertEquals(
        title, Reading.article("a.eml", header + "\nFrom: a@example.org\n\nIt rained.\n").title());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          From: Ann Lee <ann@example.org>           | Ann Lee
          From: "Lee, Ann" <ann@example.org>        | Lee, Ann
          From: ann@example.org                     | ann@example.org
          From: ann@example.org (Ann Lee)           | ann@example.org
          From: =?iso-8859-1?Q?Ren=E9?= <r@example.org> | René
          """)
  void theSenderIsTheAuthorAndTheSource(String header, String author) {
    Article article = Reading.article("a.eml", header + "\nSubject: Rain\n\nIt rained.\n");
    assertEquals(author, article.origin().author());
    assertEquals(author, article.source());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          On Sun, 10 Mar 2024 at 18:00, Ann Lee wrote:          | true
          Am 10.03.2024 um 18:00 schrieb Ann Lee:               | true
          Le 10 mars 2024 à 18:00, Ann Lee a écrit :            | true
          Ann Lee <ann@example.org> wrote:                      | true
          ---------- Forwarded message ---------                | true
          -----Original Message-----                            | true
          On Sunday the mayor wrote a letter to the government: | false
          """)
  void theLineBeforeAQuotedMailIsNoPartOfTheStory(String line, boolean heading) {
    Article article =
        Reading.article("a.eml", HEAD + "\nIt rained.\n\n" + line + "\n\n> Did it rain?\n");
    List<String> heads =
        article.zones().stream()
            .filter(zone -> zone.kind() == Zone.Kind.BOILERPLATE)
            .map(zone -> article.text().substring(zone.start(), zone.end()).strip())
            .toList();
    assertEquals(heading ? List.of(line) : List.of(), heads);
    assertEquals("Did it rain?", article.body().substring(article.body().length() - 12));
  }

  @Test
  void anAnswerBetweenTheLinesKeepsItsOrder() {
    assertEquals(
        "Did it rain?\n\nYes.\n\nIs the bridge open?\n\nNo.",
        Reading.article(
                "a.eml",
                HEAD + "\n> Did it rain?\n\nYes.\n\n> Is the bridge open?\n\nNo.\n\n-- \nAnn\n")
            .body());
  }

  @Test
  void aLineThatHadRoomForMoreEndsOnPurpose() {
    String mail =
        """
        Space desk
        Embargo: none

        The river rose by two metres on Sunday and flooded the lower town of
        Geneva.

        Nov. 8, state Division of Elections: 1,784
        Nov. 10, Secretary of State, without the county of Palm Beach: 960
        Nov. 14, Secretary of State: 300
        Nov. 26, certified: 537
        """;
    assertEquals(
        mail.replace("of\nGeneva", "of Geneva").strip(),
        Reading.article("a.eml", HEAD + "\n" + mail).body());
  }

  @Test
  void aPlainPartThatOnlyPointsToTheOtherIsPassedOver() {
    String html = "<p>" + "The river rose by two metres on Sunday. ".repeat(10) + "</p>";
    Article article =
        Reading.article(
            "a.eml",
            HEAD
                + "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=X\n\n"
                + "--X\nContent-Type: text/plain\n\nYour program shows no HTML.\n"
                + "--X\nContent-Type: text/html\n\n"
                + html
                + "\n--X--\n");
    assertEquals("The river rose by two metres on Sunday.", article.body().substring(0, 39));
  }

  @Test
  void aMailThatIsAttachedIsNotRead() {
    assertEquals(
        "It rained.",
        Reading.article(
                "a.eml",
                HEAD
                    + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=X\n\n"
                    + "--X\nContent-Type: text/plain\n\nIt rained.\n"
                    + "--X\nContent-Type: message/rfc822\n\n"
                    + "From: bo@example.org\nSubject: Snow\n\nIt snowed.\n--X--\n")
            .body());
  }

  @Test
  void aMailWithoutTextSaysSo() {
    assertEquals("the mail holds no text", Reading.refusal("a.eml", HEAD + "\n-- \nAnn\n"));
  }
}
