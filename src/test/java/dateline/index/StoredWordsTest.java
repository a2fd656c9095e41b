package dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"BODY", "EXACT", "killed", "United States"})
  void a_word_of_many_articles_has_a_number_of_its_own(String word) {
    int number = StoredWords.INSTALLED.number(word);
    assertEquals(word, StoredWords.INSTALLED.word(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no such word"})
  void another_has_none(String word) {
    assertEquals(-1, StoredWords.INSTALLED.number(word));
  }
}
