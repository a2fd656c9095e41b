package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokensTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Putin's army            | Putin 's army
          Putin’s army            | Putin ’s army
          Kim Jong-un‘s men       | Kim Jong - un ‘s men
          the soldiers’ fate      | the soldiers ’ fate
          O'Brien doesn't know    | O'Brien doesn't know
          in the U.S. Army        | in the U.S. Army
          the U.N said            | the U.N said
          J. Smith, Mr. Jones     | J . Smith , Mr . Jones
          1,000,000 or 3.5 or 12. | 1,000,000 or 3.5 or 12 .
          $1.5m, 20% and 5km      | $ 1.5 m , 20 % and 5 km
          flight MH17, the G20    | flight MH17 , the G20
          20-30 people            | 20 - 30 people
          “fierce battles”        | “ fierce battles ”
          Zürich–Łódź             | Zürich – Łódź
          Київ і Одеса            | Київ і Одеса
          a@b.example             | a @ b . example
          """)
  void cutsIntoTokens(String text, String tokens) {
    assertEquals(tokens, String.join(" ", words(tokens(text))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He left. She stayed.                      | He left. / She stayed.
          “He left.” She stayed.                    | “He left.” / She stayed.
          Mr. Smith met Gen. Jones. They talked.    | Mr. Smith met Gen. Jones. / They talked.
          It is in the U.S. The army left.          | It is in the U.S. / The army left.
          The U.S. Army left.                       | The U.S. Army left.
          It fell by 3.5 pct. vs. a rise.           | It fell by 3.5 pct. vs. a rise.
          See No. 5 of it.                          | See No. 5 of it.
          “Why?” he asked. “Because!” she said.     | “Why?” he asked. / “Because!” she said.
          J. R. Smith left. (So he said.) It ended. | J. R. Smith left. / (So he said.) / It ended.
          Wait... No.                               | Wait... / No.
          """)
  void splitsIntoSentences(String text, String sentences) {
    assertEquals(sentences, sentences(tokens(text)));
  }

  @Test
  void aLineEndEndsASentenceUnlessLinesAreWrapped() {
    assertEquals(
        "A headline / The story starts here.",
        sentences(tokens("A headline\nThe story starts here.")));
    String wrapped =
        "The dry period means\nthe season will be late\nthis year. It is\nso far the\nlatest.";
    assertEquals(2, tokens(wrapped).sentences());
    assertEquals(2, tokens("No full stop here\n\nbut a blank line").sentences());
  }

  @Test
  void neitherTokenNorSentenceCrossesAZone() {
    String text = "ReutersUkrainian troops";
    Article article =
        Article.of(
            "a",
            null,
            text,
            "en",
            List.of(new Zone(Zone.Kind.CREDIT, 0, 7), new Zone(Zone.Kind.CAPTION, 7, 23)));
    Tokens tokens = Tokens.of(article);
    assertEquals(List.of("Reuters", "Ukrainian", "troops"), words(tokens));
    assertEquals(2, tokens.sentences());
    assertEquals(new Span(7, 23), tokens.sentence(1));
  }

  @Test
  void findsTokensAndSentencesByOffset() {
    Tokens tokens = tokens("He left. She stayed.");
    assertEquals(0, tokens.tokenAt(0));
    assertEquals(1, tokens.tokenAt(2));
    assertEquals(3, tokens.tokenAt(9));
    assertEquals(tokens.size(), tokens.tokenAt(20));
    assertEquals(0, tokens.sentenceOf(2));
    assertEquals(1, tokens.sentenceOf(3));
    assertTrue(tokens.opensSentence(3));
  }

  @Test
  void anyTextGivesTokensInOrderThatLeaveOutOnlyBlanks() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String alphabet = "ab AB.'’‘-,\n19 $“”é\u0301\ud83d\ude00\ud83dж!?(\u00a0\u200b";
    for (int round = 0; round < 2000; round++) {
      String text =
          IntStream.range(0, 1 + random.nextInt(40))
              .mapToObj(i -> String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))))
              .collect(Collectors.joining());
      Tokens tokens = tokens(text);
      int at = 0;
      for (int i = 0; i < tokens.size(); i++) {
        assertTrue(
            tokens.start(i) >= at && tokens.end(i) > tokens.start(i),
            () -> "seed " + seed + ": " + text);
        for (int c = at; c < tokens.start(i); c++) {
          assertTrue(isBlank(text, c), () -> "seed " + seed + ": lost something of " + text);
        }
        at = tokens.end(i);
        assertEquals(i, tokens.tokenAt(tokens.start(i)), () -> "seed " + seed + ": " + text);
      }
      assertTrue(at <= text.length(), () -> "seed " + seed + ": " + text);
      for (int s = 0; s < tokens.sentences(); s++) {
        assertTrue(tokens.firstOf(s) < tokens.firstOf(s + 1), () -> "seed " + seed + ": " + text);
      }
    }
  }

  private static boolean isBlank(String text, int at) {
    int c = text.codePointAt(at);
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isIdentifierIgnorable(c);
  }

  private static Tokens tokens(String text) {
    return Tokens.of(Article.of("a", null, text, "en", Zones.of(text)));
  }

  private static List<String> words(Tokens tokens) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }

  private static String sentences(Tokens tokens) {
    return IntStream.range(0, tokens.sentences())
        .mapToObj(s -> tokens.sentence(s).in(tokens.text()))
        .collect(Collectors.joining(" / "));
  }
}
