package dateline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.shared();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kursk          | gn:538560  | Kursk          | RU
          Kursk Oblast   | gn:538555  | Kursk Oblast   | RU
          kursk oblast   | gn:538555  | Kursk Oblast   | RU
          Britain        | gn:2635167 | United Kingdom | GB
          Kiev           | gn:703448  | Kyiv           | UA
          Port au Prince | gn:3718426 | Port-au-Prince | HT
          Saint John's   | gn:3576022 | Saint John’s   | AG
          St. John's     | gn:3576022 | Saint John’s   | AG
          Burma          | gn:1327865 | Myanmar        | MM
          Ceylon         | gn:1227603 | Sri Lanka      | LK
          Zaire          | gn:203312  | Democratic Republic of the Congo | CD
          Rhodesia       | gn:878675  | Zimbabwe       | ZW
          USSR           | region:soviet-union | Soviet Union | RU
          West Germany   | region:west-germany | West Germany | DE
          Москва         | gn:524901  | Moscow         | RU
          Hull           | gn:2645425 | Kingston upon Hull | GB
          Nueva Ecija    | gn:1697473 | Province of Nueva Ecija | PH
          Black Sea      | region:black-sea | Black Sea |
          Europe         | continent:EU | Europe       |
          """)
  void aNameLeadsToItsMostProminentPlace(String words, String id, String name, String country) {
    int found = gazetteer.find(NameKey.of(words));
    assertTrue(found >= 0);
    int place = gazetteer.place(found, 0);
    assertEquals(id, gazetteer.id(place));
    assertEquals(name, gazetteer.name(place));
    assertEquals(country, gazetteer.countryCode(place));
  }

  @Test
  void pathsRunFromTheContinentDown() {
    int place = gazetteer.place(gazetteer.find(NameKey.of("Kursk Oblast")), 0);
    assertEquals(
        List.of("Europe", "Russia", "Kursk Oblast"),
        gazetteer.path(place).stream().map(node -> node.name()).toList());
    int moscow = gazetteer.place(gazetteer.find(NameKey.of("Moscow")), 0);
    assertEquals("gn:524901", gazetteer.id(moscow));
    assertTrue(gazetteer.isWithin(place, gazetteer.country(moscow)));
    assertTrue(!gazetteer.isWithin(moscow, place));
  }

  @Test
  void divisionsLieAmongTheirPlaces() {
    int kursk = gazetteer.place(gazetteer.find(NameKey.of("Kursk Oblast")), 0);
    assertEquals(51.7, gazetteer.latitude(kursk), 0.3);
    assertEquals(36.2, gazetteer.longitude(kursk), 0.6);
    assertTrue(gazetteer.population(kursk) > 500_000);
  }

  @Test
  void anUnknownNameIsNotFound() {
    assertEquals(-1, gazetteer.find(NameKey.of("Xyzzyville")));
  }

  @Test
  void aLookUpMakesNoObject() {
    var memory = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    String text = "Shells fell near Kursk";
    long places = 0;
    long before = 0;
    for (int i = 0; i < 20_000; i++) {
      if (i == 10_000) {
        before = memory.getCurrentThreadAllocatedBytes();
      }
      int found = gazetteer.find(NameKey.append(NameKey.EMPTY, text, 17, 22));
      places += gazetteer.count(found) + gazetteer.place(found, 0);
    }
    long used = memory.getCurrentThreadAllocatedBytes() - before;
    assertTrue(places > 0);
    assertTrue(used < 10_000, used + " bytes for 10,000 look-ups");
  }

  @Test
  void aKeyIgnoresCaseAccentsAndMarks() {
    assertEquals(NameKey.of("Cote dIvoire"), NameKey.of("Côte d’Ivoire"));
    assertEquals(NameKey.of("St Petersburg"), NameKey.of("St.-Petersburg"));
    assertEquals(
        NameKey.of("port au prince"),
        NameKey.append(NameKey.append(NameKey.append(NameKey.EMPTY, "Port"), "AU"), "Prince"));
    assertNotEquals(NameKey.of("New York"), NameKey.of("Newyork"));
  }
}
