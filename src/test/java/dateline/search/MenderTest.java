package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenderTest {
  @ParameterizedTest(name = "{0} was meant as {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          plcae:Kursk              | place:Kursk
          drone kind:mony          | drone kind:money
          bound:at_mots            | bound:at_most
          "front line              | "front line"
          (drone OR bomb           | (drone OR bomb)
          drone)                   | drone
          [alpha TO beta           | [alpha TO beta]
          /dron                    | /dron/
          date:[2011 to 2012]      | date:[2011 TO 2012]
          drone AND                | drone
          OR drone                 | drone
          drone OR OR bomb         | drone OR bomb
          drone AND OR bomb        | drone OR bomb
          drone~9                  | drone~
          f16~                     | f16
          http://x.org             | "http://x.org"
          "<persn> said"           | "<person> said"
          near:"Kursk 50 km"       | near:"Kursk, 50 km"
          drone^                   | drone
          """)
  void oneEditMends(String typed, String mended) {
    QueryException mistake =
        assertThrows(QueryException.class, () -> QueryParser.parse(typed), typed);
    assertEquals(mended, mistake.suggestion());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          date:2011-13
          near:Kursk
          (drone OR
          """)
  void whatNoEditMendsIsLeft(String typed) {
    QueryException mistake =
        assertThrows(QueryException.class, () -> QueryParser.parse(typed), typed);
    assertEquals(null, mistake.suggestion());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"soldiers", "place=Kursk"})
  void aMistakeThatIsNotTheQuerysOwnIsLeft(String typed) {
    assertEquals(null, new QueryException(typed, 0, "Expected a number.").suggestion());
  }
}
