package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://www.Example.org/a/flood/?utm_source=feed&utm_medium=x#top | example.org/a/flood
          http://example.org/a/flood                       | example.org/a/flood
          http://example.org/story.php?id=7&fbclid=x       | example.org/story.php?id=7
          https://example.org/?p=12                        | example.org?p=12
          https://news.example.org/A                       | news.example.org/A
          https://example.org/                             |
          https://example.org/?utm_source=feed             |
          ftp://example.org/a                              |
          mailto:desk@example.org                          |
          /a/flood                                         |
          https://example.org/a b                          |
                                                           |
          """)
  void theKeyIsHostPathAndChoosingParameters(String address, String key) {
    assertEquals(key, WebAddress.key(address));
  }
}
