package dateline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Kyiv           | kyiv
          Zelensky's     | zelensky
          Zelensky’s     | zelensky
          soldiers'      | soldiers
          don’t          | don't
          DON'T          | don't
          U.S.           | u.s
          U.S            | u.s
          café           | cafe
          CAFE\u0301     | cafe
          Straße         | strasse
          Łódź           | lodz
          Ærø            | aero
          cross-border   | cross border
          10,000         | 10,000
          MH17           | mh17
          #person        | person
          $3.2m          | 3.2 m
          ?!             | ``
          МОСКВА         | москва
          Ёлка           | елка
          ΑΘΉΝΑ          | αθηνα
          北京大学出版社   | 北京 大学 出版社
          """)
  void typed_words_become_index_terms(String typed, String terms) {
    assertEquals(terms, String.join(" ", Words.of(typed)));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kursk Oblast   | kursk oblast
          Côte d’Ivoire  | cote d'ivoire
          U.S. Virgin Islands | u.s virgin islands
          """)
  void a_name_is_one_term(String name, String term) {
    assertEquals(term, Words.name(name));
  }

  @Test
  void a_very_long_word_is_cut_off() {
    assertEquals(List.of("x".repeat(255)), Words.of("x".repeat(70_000)));
    assertEquals(254, Words.term("\ud835\udd04é".repeat(300)).length() / 2 * 2);
  }

  @Test
  void no_word_starts_like_a_tag() {
    for (int c = 0; c < 0x30000; c++) {
      if (Character.isDefined(c) && !(c >= 0xd800 && c < 0xe000)) {
        for (String term : Words.of(Character.toString(c) + "a " + Character.toString(c))) {
          assertFalse(term.isEmpty(), Integer.toHexString(c));
          assertTrue(term.charAt(0) != Tags.MARK, Integer.toHexString(c));
        }
      }
    }
  }
}
