package dateline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Name;
import dateline.annotation.Place;
import dateline.annotation.Reason;
import dateline.annotation.Reasons;
import dateline.article.Article;
import dateline.article.Span;
import dateline.article.Zones;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceAnnotatorTest {
  private static final PlaceAnnotator PLACES = new PlaceAnnotator();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                countries by name                | Talks between Chile and Peru failed.             | Chile=CL Peru=PE
                countries by short name          | The UK and the U.S. agreed, but not US farmers.  | UK=GB U.S.=US US=US
                small us is no country           | They told us to wait in Spain.                   | Spain=ES
                capitals                         | Moscow accused Kyiv, once spelt Kiev.            | Moscow=RU Kyiv=UA Kiev=UA
                the capital before the state     | He flew to Washington on Monday.                 | Washington=US
                regions inside countries         | Shelling went on in Ukraine's Donetsk region.    | Ukraine=UA Donetsk=UA
                a comma holds                    | She grew up in Paris, Texas.                     | Paris=US Texas=US
                a list does not                  | Offices in Paris, London and Rome closed.        | Paris=FR London=GB Rome=IT
                short forms of states            | The firm is based in Dallas, Tex. and grows.     | Dallas=US Tex.=US
                county after the name            | The Greater London police met rivals in Kent.    | Greater London=GB Kent=GB
                nationalities are no places      | Russian and European ministers met Ukrainians.   |
                the West is no place             | Leaders in the West were silent.                 |
                ordinary words are no places     | Reading is fun. March was cold. Nice work.       |
                unless the words say so          | The bus left Nice, France, at dawn.              | Nice=FR France=FR
                parts of people's names          | Paris Hilton met Jack London and Michael Jordan. |
                parts of other names             | He left the University of Oxford for Air France. |
                a part of what follows           | Crime in Far North Queensland and South East Asian ports rose. | Queensland=AU
                the name of a disease            | West Nile fever and Marburg virus spread.        |
                a degree is no division          | Anna Berg, M.D., spoke in Baltimore, Md.         | Baltimore=US Md.=US
                accents and hyphens              | Gangs hold Port-au-Prince and Sao Paulo sleeps.  | Port-au-Prince=HT Sao Paulo=BR
                apostrophes                      | Cocoa from Cote d'Ivoire rose.                   | Cote d'Ivoire=CI
                datelines in capitals            | HAVANA, Jan 3 - The shops opened.                | HAVANA=CU
                former states                    | The Soviet Union fell apart.                     | Soviet Union=RU
                short forms after a comma        | TROY, MICH., Feb 2 - Sales rose, Acme said.      | TROY=US MICH=US
          ships are no towns               | The destroyer Sheffield sank. Sheffield burned.  |
          "the" before a ship              | The Coventry was lost too, off Spain.            | Spain=ES
          but a town before a thing is one | The Birmingham factory closed, and so did Leeds.  | Birmingham=GB Leeds=GB
          a ship's namesake, told where    | The liner Lancaster left Lancaster, England.     | Lancaster=GB England=GB
          short forms of provinces         | She grew up in Churchill, Man. and sings.        | Churchill=CA Man.=CA
          Saint is St.                     | He moved to Saint Petersburg from St. Louis.     | Saint Petersburg=RU St. Louis=US
          a ministry is no division        | The U.S. Department of Justice sued Kent County. | U.S.=US Kent County=US
          churches are no places           | A service at St. Paul's filled the dome.         |
          dollars are no country           | It paid US$5 million in Kenya.                   | Kenya=KE
          """)
  void placesAreFoundInTheirCountries(String rule, String text, String expected) {
    assertEquals(expected == null ? "" : expected, shown(annotate(text)));
  }

  @Test
  void aNameInsideADivisionIsUnresolvedThereRatherThanANamesake() {
    List<Place> places =
        annotate("They held Ozerkovka, in Kursk region. Later Ozerkovka fell.").places();
    assertEquals(3, places.size());
    for (Place place : List.of(places.get(0), places.get(2))) {
      assertEquals(null, place.id());
      assertEquals("RU", place.country());
      assertEquals("Kursk Oblast", place.path().getLast().name());
    }
  }

  @Test
  void aNameSaidToBeARegionIsOneThroughoutTheArticle() {
    List<Place> places = annotate("Shells hit Kursk. Villages in Kursk region burned.").places();
    assertEquals(List.of("gn:538555", "gn:538555"), places.stream().map(Place::id).toList());
    assertEquals(
        List.of("continent:EU", "gn:2017370", "gn:538555"),
        places.getFirst().path().stream().map(Place.Node::id).toList());
    assertEquals("named with its kind elsewhere in the article", places.getFirst().rule());
  }

  @Test
  void aTownIsSoughtInTheCountryThatTheArticleNames() {
    Place pokrovsk = annotate("Pokrovsk in Ukraine's southern Donetsk region.").places().getFirst();
    assertEquals("UA", pokrovsk.country());
    assertEquals("Donetsk Oblast", pokrovsk.path().get(2).name());
  }

  @Test
  void amongDivisionsOfOneCountryWashingtonIsTheState() {
    List<Place> places = annotate("Snow fell in Oregon, Washington and Idaho.").places();
    assertEquals("gn:5815135", places.get(1).id());
    assertEquals("listed among divisions of United States", places.get(1).rule());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the division beside it    | HALIFAX, May 2 - Ships left for Cape Breton in Nova Scotia. | Halifax Regional Municipality
          the other namesakes       | Santa Rosa fell, then San Francisco, and then San Jose.     | Santa Clara County
          nothing, then rank        | He flew from San Jose.                                      | San José
          the people spoken of      | Canadian and Canadian, they met in Halifax.                 | Halifax Regional Municipality
          a town next door          | Fires burned from Queenstown to Kinsale in Ireland.         | County Cork
          its own country elsewhere | Washington, Sunderland and Durham in England are towns.     | Sunderland
          a capital stays           | Washington spoke to Southampton in England.                 | District of Columbia
          """)
  void anOpenNameMeansThePlaceAmongTheOthers(String rule, String text, String holder) {
    List<Place> places = annotate(text).places();
    List<String> holders =
        places.stream()
            .filter(place -> place.path().size() > 1)
            .map(place -> place.path().get(place.path().size() - 2).name())
            .toList();
    assertTrue(holders.contains(holder), holders.toString());
  }

  @Test
  void aTownThatBearsACountrysNameIsNotTheCountry() {
    for (Place place : annotate("Turkey is small. The City of Turkey has a mayor.").places()) {
      assertNotEquals("TR", place.country());
    }
  }

  @Test
  void reasonsNameTheCandidatesWithWhatWeighed() {
    Reasons reasons = Reasons.asked();
    String text = "Halifax lies in Nova Scotia. Ozerkovka, in Kursk region, fell.";
    List<Place> places =
        PLACES.annotate(AnnotatedArticle.untagged(article(text)), reasons).places();
    List<Reason> halifax = reasons.of(places.get(0));
    assertTrue(
        halifax.get(0).rule().startsWith("Halifax, Halifax Regional Municipality, Nova Scotia"),
        halifax.toString());
    assertTrue(halifax.get(0).rule().contains("for company)"), halifax.toString());
    assertTrue(halifax.get(1).rule().startsWith("Halifax, Calderdale, England"));
    Reason inside = reasons.of(places.get(2)).getFirst();
    assertEquals("inside", inside.slot());
    assertEquals("Kursk", inside.words() == null ? "" : inside.words().in(text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a team in a row of a table      | BOSTON 69 65 .515            |
          a team in a sentence            | BOSTON beat Glasgow again.   | Glasgow
          a story filed there             | BOSTON 1996-08-30            | BOSTON
          the country behind it           | BOSTON, England, has a port. | BOSTON England
          """)
  void whatTheTaggerCallsATeamIsAPlaceOnlyByTheWordsAroundIt(
      String rule, String text, String expected) {
    AnnotatedArticle article =
        AnnotatedArticle.untagged(article(text))
            .withNames(List.of(new Name(new Span(0, 6), Name.Kind.ORGANISATION, "test")));
    List<Place> places = PLACES.annotate(article).places();
    assertEquals(
        expected == null ? "" : expected,
        places.stream().map(place -> place.span().in(text)).collect(Collectors.joining(" ")));
  }

  @Test
  void whatTheNameTaggerCallsAPersonIsNoPlace() {
    String text = "Sydney won the cup, her coach said in Toronto.";
    AnnotatedArticle article =
        AnnotatedArticle.untagged(article(text))
            .withNames(List.of(new Name(new Span(0, 6), Name.Kind.PERSON, "test")));
    assertEquals("Toronto=CA", shown(PLACES.annotate(article)));
  }

  @Test
  void aFirstNameOfTheArticleIsNoPlaceUnlessLedIn() {
    String text = "Georgia Stevens won. Georgia smiled. She trains in Georgia.";
    AnnotatedArticle article =
        AnnotatedArticle.untagged(article(text))
            .withNames(List.of(new Name(new Span(0, 15), Name.Kind.PERSON, "test")));
    List<Place> places = PLACES.annotate(article).places();
    assertEquals(List.of(51), places.stream().map(place -> place.span().start()).toList());
  }

  @Test
  void aDivisionOfSeveralWordsIsNoPerson() {
    String text = "Madhya Pradesh mourned.";
    AnnotatedArticle article =
        AnnotatedArticle.untagged(article(text))
            .withNames(List.of(new Name(new Span(0, 14), Name.Kind.PERSON, "test")));
    assertEquals("Madhya Pradesh=IN", shown(PLACES.annotate(article)));
  }

  @Test
  void whatTheNameTaggerCallsAPlaceIsOneThoughUnlisted() {
    String text = "Klovenitz was quiet.";
    AnnotatedArticle article =
        AnnotatedArticle.untagged(article(text))
            .withNames(List.of(new Name(new Span(0, 9), Name.Kind.PLACE, "test")));
    assertEquals("Klovenitz=null", shown(PLACES.annotate(article)));
  }

  private static AnnotatedArticle annotate(String text) {
    return PLACES.annotate(AnnotatedArticle.untagged(article(text)));
  }

  private static Article article(String text) {
    return Article.of("a", null, text, "en", Zones.of(text));
  }

  private static String shown(AnnotatedArticle article) {
    return article.places().stream()
        .map(place -> place.span().in(article.text()) + "=" + place.country())
        .collect(Collectors.joining(" "));
  }
}
