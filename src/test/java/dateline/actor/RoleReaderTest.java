package dateline.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import dateline.article.Span;
import dateline.article.Tokens;
import dateline.article.Zones;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          right before              | Chelsea striker John Smith scored.                          | striker
          an abbreviated title      | Sen. John Smith spoke.                                      | sen
          the longest               | Prime Minister John Smith spoke.                            | prime minister
          two                       | The chairman and chief executive John Smith spoke.          | chief executive, chairman
          in apposition             | John Smith, an analyst at Holt Oil, spoke.                  | analyst
          behind the age            | John Smith, 34, a goalkeeper, left.                         | goalkeeper
          between commas            | The bank's treasurer, John Smith, said so.                  | treasurer
          behind the verb           | John Smith is a well-known singer.                          | singer
          an appointment            | John Smith was named chief justice on Monday.               | chief justice
          both sides                | Senator John Smith, a lawyer, spoke.                        | senator, lawyer
          two in apposition         | John Smith, president and chief executive of Holt, spoke.   | president, chief executive
          what he was               | Former Prime Minister John Smith spoke.                     |
          what he was, behind       | John Smith, the former England goalkeeper, spoke.           |
          what his brother is       | John Smith, the minister's brother, spoke.                  |
          what another is           | They met John Smith, coach Anna Berg and Ole Holt.          |
          another's title           | They met John Smith, Sen. Anna Berg and Ole Holt.           |
          a list of names           | They saw the minister, John Smith and Anna Berg.            |
          part of a word            | The front-runner and director-general John Smith spoke.     |
          another's sentence        | He is a minister. John Smith spoke.                         |
          said of another           | John Smith, whose father was a minister, spoke.             |
          nothing                   | A spokesman, John Smith, spoke.                             |
          """)
  void whatIsSaidBesideANameIsRead(String rule, String text, String roles) {
    Tokens tokens =
        AnnotatedArticle.untagged(Article.of("a", "", text, "en", Zones.of(text))).tokens();
    int start = text.indexOf("John Smith");
    String read =
        RoleReader.of(tokens, new Span(start, start + "John Smith".length())).stream()
            .map(role -> RoleReader.words(tokens, role))
            .collect(Collectors.joining(", "));
    assertEquals(roles == null ? "" : roles, read);
  }
}
