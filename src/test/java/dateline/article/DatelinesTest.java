package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
"""
KYIV, Jan 5 (Agency) -                   ~ KYIV, Jan 5                       ~ (Agency) -     ~ Agency   ~
WASHINGTON (AP) —                        ~ WASHINGTON                        ~ (AP) —         ~ AP       ~
LONDON, March 12, 2011 (Reuters) -       ~ LONDON, March 12, 2011            ~ (Reuters) -    ~ Reuters  ~ 2011-03-12
MOSCOW, January 5. /TASS/.               ~ MOSCOW, January 5.                ~ /TASS/.        ~ TASS     ~
МОСКВА, 5 января. /ТАСС/.                ~ МОСКВА, 5 января.                 ~ /ТАСС/.        ~ ТАСС     ~
BEIJING, Jan. 5 (Xinhua) --              ~ BEIJING, Jan. 5                   ~ (Xinhua) --    ~ Xinhua   ~
PARIS (AFP) –                            ~ PARIS                             ~ (AFP) –        ~ AFP      ~
Geneva/New York, 5 January 2025 –        ~ Geneva/New York, 5 January 2025 – ~                ~          ~ 2025-01-05
Kyiv, Ukraine —                          ~ Kyiv, Ukraine —                   ~                ~          ~
San Jose, California —                   ~ San Jose, California —            ~                ~          ~
KYIV, Ukraine (AP) _                     ~ KYIV, Ukraine                     ~ (AP) _         ~ AP       ~
(Reuters) -                              ~                                   ~ (Reuters) -    ~ Reuters  ~
5 January 2025, Geneva -                 ~ 5 January 2025, Geneva -          ~                ~          ~ 2025-01-05
5 January 2025 | Geneva –                ~ 5 January 2025 | Geneva –         ~                ~          ~ 2025-01-05
November 18, Lisbon -                    ~ November 18, Lisbon -             ~                ~          ~
Dec 29 (Reuters) -                       ~ Dec 29                            ~ (Reuters) -    ~ Reuters  ~
JERUSALEM/GAZA, Jan 5 (Reuters) -        ~ JERUSALEM/GAZA, Jan 5             ~ (Reuters) -    ~ Reuters  ~
UNITED NATIONS, Jan 5 (IPS News) -       ~ UNITED NATIONS, Jan 5             ~ (IPS News) -   ~ IPS News ~
ABOARD THE USS NIMITZ (AP) —             ~ ABOARD THE USS NIMITZ             ~ (AP) —         ~ AP       ~
Brussels, 5 January (Argus) —            ~ Brussels, 5 January               ~ (Argus) —      ~ Argus    ~
КИЇВ, 5 січня (Агентство) —              ~ КИЇВ, 5 січня                     ~ (Агентство) —  ~ Агентство ~
КИЇВ. 5 січня. УНН.                      ~ КИЇВ. 5 січня.                    ~ УНН.           ~ УНН      ~
МОСКВА, 5 янв — РИА Новости.             ~ МОСКВА, 5 янв —                   ~ РИА Новости.   ~ РИА Новости ~
PARIS, 5 janvier (AFP) -                 ~ PARIS, 5 janvier                  ~ (AFP) -        ~ AFP      ~
Berlin (dpa) -                           ~ Berlin                            ~ (dpa) -        ~ dpa      ~
Madrid, 5 ene (EFE).-                    ~ Madrid, 5 ene                     ~ (EFE).-        ~ EFE      ~
New Delhi [India], January 5 (ANI):      ~ New Delhi [India], January 5      ~ (ANI):         ~ ANI      ~
New Delhi, Jan 5 (PTI)                   ~ New Delhi, Jan 5                  ~ (PTI)          ~ PTI      ~
TOKYO, Jan. 5, Kyodo -                   ~ TOKYO, Jan. 5,                    ~ Kyodo -        ~ Kyodo    ~
ISLAMABAD:                               ~ ISLAMABAD:                        ~                ~          ~
NEW YORK -                               ~ NEW YORK -                        ~                ~          ~
CHARLESTON, S.C. —                       ~ CHARLESTON, S.C. —                ~                ~          ~
Washington —                             ~ Washington —                      ~                ~          ~
(ANSA) - ROMA, 05 GEN -                  ~ ROMA, 05 GEN -                    ~ (ANSA) -       ~ ANSA     ~
""")
  void aDatelineSaysWhereWhenAndForWhom(
      String dateline, String place, String credit, String source, LocalDate day) {
    String story = "Rain fell on the roofs of the town for three days.";
    String body = dateline + " " + story;
    String where = place == null ? "" : "dateline:" + place + "|";
    String whom = credit == null ? "" : "credit:" + credit + "|";
    boolean agencyFirst = credit != null && dateline.startsWith(credit);
    assertEquals((agencyFirst ? whom + where : where + whom) + "body:" + story, Marked.zones(body));
    assertEquals(source, Zones.sourceIn(body, Zones.of(body)));
    assertEquals(day, Zones.dateIn(body, Zones.of(body), PublicationDate.UNKNOWN).day());
    String below = "By Ann Lee\n" + body;
    assertEquals(source, Zones.sourceIn(below, Zones.of(below)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
"""
LONDON (Reuters) -Rain fell on the roofs.   ~ dateline:LONDON|credit:(Reuters) -|body:Rain fell on the roofs.
LONDON (AP)Rain fell on the roofs.          ~ dateline:LONDON|credit:(AP)|body:Rain fell on the roofs.
KYIV—Rain fell on the roofs.                ~ dateline:KYIV—|body:Rain fell on the roofs.
KYIV, Jan 5 (Reuters) –Rain fell.           ~ dateline:KYIV, Jan 5|credit:(Reuters) –|body:Rain fell.
KYIV, Ukraine (AP)—Rain fell.               ~ dateline:KYIV, Ukraine|credit:(AP)—|body:Rain fell.
""")
  void theStoryMayBeGluedToIt(String body, String zones) {
    assertEquals(zones, Marked.zones(body));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          ANKARA
          GAZA CITY, Palestine
          LONDON 1996-08-30
          KYIV, January 5, 2025
          Washington, June 9
          Hobart, Tasmania, March 9.
          """)
  void aDatelineMayBeALine(String line) {
    String body = line + "\n\nRain fell on the roofs of the town.";
    assertEquals(
        "dateline:" + line + "|body:Rain fell on the roofs of the town.", Marked.zones(body));
  }
}
