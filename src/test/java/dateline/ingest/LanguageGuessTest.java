package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I have 5 apples                              | en
          75ml                                         | en
          THE MINISTERS MET IN GENEVA                  | en
          Shr 45 cts vs 58 cts Net 1.1 mln             | en
          The café said Señor Núñez will not pay again | en
          Die Regierung hat am Sonntag nach langen Gesprächen erklärt, dass sie nicht über das Abkommen verhandeln wird und auch keine neuen Vorschläge vorlegen will. | de
          Le gouvernement a annoncé dimanche que les négociations ont repris après une longue pause et que le ministre se rendra à Genève pour les conclure. | fr
          El gobierno anunció el domingo que las negociaciones se han reanudado después de una larga pausa y que el ministro viajará a Ginebra para concluirlas. | es
          Правительство объявило в воскресенье, что переговоры возобновились после долгого перерыва и что министр поедет в Женеву, чтобы их завершить. | ru
          政府は日曜日、長い中断の後に交渉が再開されたと発表し、外務大臣がジュネーブに向かうと述べた。 | ja
          """)
  void aTextHasALanguage(String text, String language) {
    assertEquals(language, LanguageGuess.of(text, null));
  }

  @Test
  void aShortBodyIsJudgedWithItsTitle() {
    String title = "Le gouvernement annonce que les négociations ont repris après une longue pause";
    String body = "Le ministre des Affaires étrangères se rendra à Genève pour les conclure.";
    assertEquals("fr", LanguageGuess.of(body, title));
  }

  @ParameterizedTest(name = "{0} English, {1} French paragraphs")
  @CsvSource({"3, 1, en", "1, 3, fr", "30, 10, en", "10, 30, fr", "2, 0, en", "0, 2, fr"})
  void aTextInTwoLanguagesIsOfThatWhichMostOfItIsIn(int english, int french, String language) {
    String one =
        "The government said on Sunday that the talks had been taken up again after a long pause and"
            + " that the minister would travel to Geneva to bring them to an end.\n\n";
    String other =
        "Le gouvernement a annoncé dimanche que les négociations ont repris après une longue pause"
            + " et que le ministre se rendra à Genève pour les conclure dans la semaine.\n\n";
    assertEquals(language, LanguageGuess.of(one.repeat(english) + other.repeat(french), null));
    assertEquals(language, LanguageGuess.of(other.repeat(french) + one.repeat(english), null));
  }

  @Test
  void whatHoldsNoLettersIsTakenForEnglish() {
    assertEquals("en", LanguageGuess.of("192.168.1.2", null));
    assertEquals("en", LanguageGuess.of("", null));
  }

  @Test
  void aFewWordsOfNoKnownLanguageStayOpen() {
    assertEquals(LanguageGuess.UNKNOWN, LanguageGuess.of("ሰላም", null));
  }
}
