package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          ---;title: Talks end;---                       | title  | Talks end
          ---;title: "Talks: the \\"end\\"";---          | title  | Talks: the "end"
          ---;title: 'Talks end' ;...                    | title  | Talks end
          ---;author: [Ann Lee, 'Bo Smith'];---          | author | Ann Lee, Bo Smith
          ---;author:;  - Ann Lee;  - Bo Smith;---       | author | Ann Lee, Bo Smith
          ---;author: {name: Ann Lee, role: Desk};---    | author | Ann Lee
          ---;author:;  name: Ann Lee;  role: Desk;---   | author | Ann Lee
          ---;author:;  - name: Ann Lee;  - name: Bo;--- | author | Ann Lee, Bo
          ---;date: 2025-01-05 # Sunday;---              | date   | 2025-01-05
          +++;title = "Talks end";+++                    | title  | Talks end
          +++;authors = ["Ann Lee", "Bo"];+++            | authors | Ann Lee, Bo
          ---;title: Talks end                           | title  | -
          Text.;---;title: Talks end;---                 | title  | -
          """)
  void aFieldIsRead(String lines, String field, String value) {
    assertEquals(value, FrontMatter.of(lines.replace(';', '\n') + "\nText.").fact(field));
  }
}
