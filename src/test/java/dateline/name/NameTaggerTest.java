package dateline.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Name;
import dateline.article.Article;
import dateline.article.Zone;
import dateline.article.Zones;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTaggerTest {
  private static final NameTagger TAGGER = new NameTagger();
  private static final String TABLE =
      "Zelmov 3 3 0 0 8 2 9\nOslo 3 2 1 0 6 2 7\nMarchbanks Rovers 3 0 0 3 1 9 0\n";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a first name starts a person          | The report by Helen Marchbanks was short.           | PERSON Helen Marchbanks
          a title is no part of the person      | Later Mr Ostrowskij left.                           | PERSON Ostrowskij
          an abbreviated title keeps its dot out | Troops under Gen. Mark Tolliver advanced.           | PERSON Mark Tolliver
          a title before a first name           | He met US President-elect Donald Trump.             | PLACE US, PERSON Donald Trump
          a role in lower case before a person  | Danish pollster and analyst Qvist Mortal spoke.     | GROUP Danish, PERSON Qvist Mortal
          words between a title and a person    | Secretary of State Anna Lindqvist flew home.        | PERSON Anna Lindqvist
          initials belong to the person         | The novel by George R. Webb sold well.              | PERSON George R. Webb
          a particle belongs to the person      | The painter Ludwig van Haarlem was born there.      | PERSON Ludwig van Haarlem
          a surname that is a town             | Ozrel de Lima won. De Lima left for Lima.           | PERSON Ozrel de Lima, PERSON De Lima, PLACE Lima
          a Korean given name keeps its hyphen  | Then Kim Jong-un‘s sister spoke.                    | PERSON Kim Jong-un
          a possessive is no part of the name   | We read Helen Marchbanks's book.                    | PERSON Helen Marchbanks
          capitals at the start of a story      | VLADIMIR Putin has spoken.                          | PERSON VLADIMIR Putin
          a word that opens a sentence is left  | But Luke Marchbanks, the minister, disagreed.       | PERSON Luke Marchbanks
          a people that is a first name         | The goal by Christian Lopez counted.                | PERSON Christian Lopez
          a head word ends an organisation      | It was built by the Danish Transport Ministry.      | ORGANISATION Danish Transport Ministry
          a head word is followed by of         | She joined the Ministry of Transport in May.        | ORGANISATION Ministry of Transport
          an institute for the study            | Data from the Institute for the Study of Tides show | ORGANISATION Institute for the Study of Tides
          a head word with and                  | the Department of Health and Human Services said    | ORGANISATION Department of Health and Human Services
          a firm called by a person's name      | The store Zorbin's Corp closed, and Zorbin's shares fell. | ORGANISATION Zorbin's Corp, ORGANISATION Zorbin
          a listed firm with its legal form     | Moody's Corp said it was well. | ORGANISATION Moody's Corp
          a firm and its company                | The underwriters Zorb and Co Inc left. | ORGANISATION Zorb and Co Inc
          a legal form keeps its dot inside     | Then Zorbex Holdings Inc. of Ohio grew.             | ORGANISATION Zorbex Holdings Inc., PLACE Ohio
          a newspaper after its kind            | he told the newspaper Varlden on Monday             | ORGANISATION Varlden
          a newspaper with its article          | An expert told The Sun that it rained.              | ORGANISATION The Sun
          an unknown acronym                    | a historian at ZQRI, said so                        | ORGANISATION ZQRI
          an acronym that is no organisation    | The DNA was old and the CEO was late.               |
          a team named after its place          | He joined the Toledo Herons in 1999.                | ORGANISATION Toledo Herons
          a people                              | The Ukrainians and North Koreans met.               | GROUP Ukrainians, GROUP North Koreans
          a people before a title and a person  | The Norwegian Prime Minister Helen Marchbanks sang. | GROUP Norwegian, PERSON Helen Marchbanks
          a country                             | It rained in South Korea and in France.             | PLACE South Korea, PLACE France
          a word for a place behind it          | the Zelmov region burned                            | PLACE Zelmov
          a word for a place in its name        | They fished in Lake Zelmov.                         | PLACE Lake Zelmov
          capitals before a place               | ZELMOVKA, Ukraine (Agency) - It rained.             | PLACE ZELMOVKA, PLACE Ukraine
          a title of two words                  | Then Chief Cabinet Secretary Helen Marchbanks sang. | PERSON Helen Marchbanks
          initials before a particle            | Then F. W. de Klerk conceded.                       | PERSON F. W. de Klerk
          a title before what is a village too  | Then President Bush met Mr Churchill.               | PERSON Bush, PERSON Churchill
          a scale of temperature is nobody      | It was 38 degrees Fahrenheit when Helen Marchbanks left. | PERSON Helen Marchbanks
          a president is no place               | a goal that President Kennedy had set               | PERSON Kennedy
          an office with and in its name        | the Food and Animal Safety Agency said so            | ORGANISATION Food and Animal Safety Agency
          a ship                                | They left the USS Hornet at night.                  |
          a ship after a word for one           | The tanker Helen Quarbus broke up. Oil from Helen Quarbus spread. |
          a ship with a rank in its name        | The cruiser General Quarbus sank, and the General Quarbus had 93 men. |
          a ship called so                      | He came in a ship called Marchbanks and left.       |
          no person has an article              | They heard that the Quarbus sank. Then Quarbus was raised. |
          but a person's plan has               | The Marchbanks plan failed, said Helen Marchbanks.  | PERSON Marchbanks, PERSON Helen Marchbanks
          a group named after its place         | He met the Birmingham Six in 1999.                  |
          an event                              | He won the British Grand Prix twice.                | GROUP British
          a square                              | They met on the Champ de Mars at noon.              |
          a part of the world                   | He told reporters that West and East differ.        |
          a place explained behind it           | It said Zelmov, a small town of miners, was empty.  | PLACE Zelmov
          the agency of a dateline is a credit  | OSLO, March 12 (Coast News) - It rained.            | PLACE OSLO
          months and days are no names          | On Monday in June it rained.                        |
          a month that is a surname             | Speaking on Monday Theresa May resigned.            | PERSON Theresa May
          a person of somewhere                 | Eugene Chiang of Berkeley put it at 20,000.         | PERSON Eugene Chiang, PLACE Berkeley
          a title is no part of a place         | It was Lord Mersey who presided over the inquiry.   | PERSON Mersey
          a title before an initial             | But Mr A. Hancock, an Independent, polled well.     | PERSON A. Hancock
          a station and its town                | She told CBC Toronto on Monday that it rained.      | ORGANISATION CBC, PLACE Toronto
          a listed acronym                      | They lack the basics, says the WHO.                 | ORGANISATION WHO
          a common word is no place             | They returned from the Moon to Earth.               |
          a firm that no list has               | Shares of Quorvex Chemical fell.                    | ORGANISATION Quorvex Chemical
          a state that no list has              | The fair in Madhya Pradesh was large.               | PLACE Madhya Pradesh
          the pronoun is no name                | There I said what I'd seen.                         |
          """)
  void names(String rule, String text, String expected) {
    assertEquals(expected == null ? "" : expected, names(text));
  }

  @Test
  @DisplayName("a surname alone is the person that a full name of the article made it")
  void surnames() {
    assertEquals(
        "PERSON Helen Quarbus, PERSON Quarbus",
        names("Helen Quarbus arrived late.\nThe car of Quarbus was old."));
  }

  @Test
  @DisplayName("a headline in capitals has the names of the text below it")
  void headline() {
    assertEquals(
        "PERSON QUARBUS, PLACE PARIS, PERSON Helen Quarbus",
        names("QUARBUS WINS AGAIN IN PARIS\nThe race was won by Helen Quarbus."));
  }

  @Test
  @DisplayName("a town that plays is a team in a report on sport, but not after in")
  void teams() {
    assertEquals(
        "ORGANISATION Norwich, ORGANISATION Ipswich, PLACE Norwich",
        names("In the league match Norwich beat Ipswich by two goals. It was hot in Norwich."));
    assertEquals("PLACE Norwich", names("It was hot when Norwich burned."));
    String sport = "A match in the league, with one goal. ";
    assertEquals("ORGANISATION Kent", names(sport + "By lunch, Kent 108-3."));
    assertEquals("ORGANISATION Norwich", names(sport + "It was a victory over Norwich."));
    assertEquals(
        "ORGANISATION Norwich, ORGANISATION Ipswich, ORGANISATION Derby",
        names(sport + "He is tired of rivals Norwich, Ipswich and Derby."));
    assertEquals("PLACE Norwich", names(sport + "All over Norwich it rained."));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          both sides of a result are teams          | Reading 3 Queen of Oslo 2 (halftime 1-0) | ORGANISATION Reading, ORGANISATION Queen of Oslo
          a result at the end of a sentence         | Quarbus 2 Zelmov 2. He left.              | ORGANISATION Quarbus, ORGANISATION Zelmov
          countries stay places                     | France 3 Denmark 0                       | PLACE France, PLACE Denmark
          a team of a result in a table             | Reading 1 Bury 1 / Reading 4 1 1 2 5 10    | ORGANISATION Reading, ORGANISATION Bury, ORGANISATION Reading
          one name with a number is no result       | Reading 3 more books, he slept.           |
          a list goes on as it began                | They beat Essex, Kent and Derby.          | ORGANISATION Essex, ORGANISATION Kent, ORGANISATION Derby
          """)
  void results(String rule, String text, String expected) {
    String sport = "A match in the league, with one goal.\n";
    assertEquals(expected == null ? "" : expected, names(sport + text.replace(" / ", "\n")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a surname that is a country too        | Ann Jordan spoke first. Jordan then left.        | PERSON Ann Jordan, PERSON Jordan
          unless the article has the country     | Ann Jordan spoke in Jordan. Jordan then left.    | PERSON Ann Jordan, PLACE Jordan, PLACE Jordan
          a place behind its town                | Ann Jordan came to Amman, Jordan. Jordan is hot. | PERSON Ann Jordan, PLACE Amman, PLACE Jordan, PLACE Jordan
          a possessive says nothing of where     | Ann Jordan spoke first. He was in Jordan's film. | PERSON Ann Jordan, PERSON Jordan
          nor what a country has                 | Ann Jordan came. It is Jordan's King who said so. | PERSON Ann Jordan, PLACE Jordan
          before the full name it is the country | Then Jordan was hot. Ann Jordan spoke first.     | PLACE Jordan, PERSON Ann Jordan
          """)
  void namesakes(String rule, String text, String expected) {
    assertEquals(expected, names(text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a surname that is a month             | Theresa May left. May said so. It rained in May.   | PERSON Theresa May, PERSON May
          a surname that is a title             | John Major came. Later Major told us that it rained. | PERSON John Major, PERSON Major
          an article makes it the word          | Helen Wall came. Then the Wall was built.          | PERSON Helen Wall
          a word that opens a sentence stays    | John Major came. Major changes were made.          | PERSON John Major
          before the full name it is the word   | Then Major left. John Major came.                  | PERSON John Major
          a longer name stands again            | They praised Will Marchbanks. Will Marchbanks, handed the ball, ran. | PERSON Will Marchbanks, PERSON Will Marchbanks
          """)
  void wordsAsNames(String rule, String text, String expected) {
    assertEquals(expected, names(text));
  }

  @Test
  @DisplayName("a name never crosses the edge of a zone, and a credit has none")
  void zones() {
    String text = "Jane DoeHelen Quarbus spoke.";
    Article article =
        Article.of(
            "a1",
            null,
            text,
            "en",
            List.of(new Zone(Zone.Kind.CREDIT, 0, 8), new Zone(Zone.Kind.BODY, 8, text.length())));
    assertEquals("PERSON Helen Quarbus", names(article));
  }

  @Test
  @DisplayName("part of a firm's name alone is the firm")
  void repeats() {
    assertEquals(
        "ORGANISATION Quorvex Chemical, ORGANISATION Quorvex",
        names("Shares of Quorvex Chemical fell. Then Quorvex said no."));
  }

  @Test
  @DisplayName("a row of a table is read by the rules alone")
  void tables() {
    Article article = Article.of("a1", null, TABLE, "en", Zones.of(TABLE));
    AnnotatedArticle tagged = TAGGER.annotate(AnnotatedArticle.untagged(article));
    assertTrue(
        tagged.names().stream().noneMatch(name -> name.rule().startsWith("trained")),
        tagged.names().toString());
  }

  @Test
  @DisplayName("what weighed most for a name is told with its words, the heaviest first")
  void weights() {
    AnnotatedArticle tagged = TAGGER.annotate(untagged("He told Helen Marchbanks that it rained."));
    Name name = tagged.names().get(0);
    assertTrue(name.rule().startsWith("trained tagger and rule: "), name.rule());
    List<Weight> weights = TAGGER.weights(tagged, name, 5);
    assertEquals(5, weights.size());
    for (int i = 1; i < weights.size(); i++) {
      assertTrue(
          Math.abs(weights.get(i - 1).weight()) >= Math.abs(weights.get(i).weight()),
          weights.toString());
    }
    assertTrue(weights.stream().mapToDouble(Weight::weight).sum() > 0, weights.toString());
    assertTrue(TAGGER.weights(tagged, name, 1000).size() > 30, "most bounds the answer alone");
  }

  @Test
  @DisplayName("one tagger serves many threads, with the same names as for one")
  void threads() {
    AnnotatedArticle article =
        untagged("Helen Marchbanks told The Sun that Oslo and Zelmov Holdings Inc. had burned.");
    List<Name> alone = TAGGER.annotate(article).names();
    NameTagger fresh = new NameTagger();
    List<List<Name>> together =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> fresh.annotate(untagged(article.text())).names())
            .toList();
    together.forEach(names -> assertEquals(alone, names));
  }

  @Test
  @DisplayName("names stand in the order of the text and do not overlap")
  void order() {
    String text =
        "OSLO WINS AGAIN\nThe Ministry of Defence of Norway said Gen. Anna Berg, Oslo's mayor and a member"
            + " of the Labour Party, met the Bank of England's Helen Quarbus in New York on Monday.";
    List<Name> names = TAGGER.annotate(untagged(text)).names();
    for (int i = 1; i < names.size(); i++) {
      assertTrue(names.get(i - 1).span().end() <= names.get(i).span().start(), names.toString());
    }
    assertTrue(names.size() >= 7, names.toString());
  }

  private static String names(String text) {
    return names(Article.of("a1", null, text, "en", Zones.of(text)));
  }

  private static String names(Article article) {
    AnnotatedArticle tagged = TAGGER.annotate(AnnotatedArticle.untagged(article));
    return tagged.names().stream()
        .filter(name -> name.kind() != Name.Kind.OTHER)
        .map(name -> name.kind() + " " + name.span().in(tagged.text()))
        .collect(Collectors.joining(", "));
  }

  private static AnnotatedArticle untagged(String text) {
    return AnnotatedArticle.untagged(Article.of("a1", null, text, "en", Zones.of(text)));
  }
}
