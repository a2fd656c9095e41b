package dateline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.annotation.AnnotatedArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

final class LeadFilterTest {
  private static final String WORDS =
      IntStream.rangeClosed(1, LeadFilter.WORDS + 2)
          .mapToObj(i -> "word" + i)
          .collect(Collectors.joining(" "));

  private final AnnotatedTokenStream words = new AnnotatedTokenStream();
  private final TokenStream lead = new LeadFilter(NewsAnalyzer.stackTags(words));

  /** Terms, each behind its position. */
  private List<String> terms(String text) throws IOException {
    AnnotatedArticle article = Words.plain(text);
    words.over(article, 0, text.length());
    CharTermAttribute term = lead.addAttribute(CharTermAttribute.class);
    PositionIncrementAttribute increment = lead.addAttribute(PositionIncrementAttribute.class);
    List<String> terms = new ArrayList<>();
    int position = -1;
    lead.reset();
    while (lead.incrementToken()) {
      position += increment.getPositionIncrement();
      terms.add(position + " " + term);
    }
    lead.end();
    lead.close();
    return terms;
  }

  private static long count(List<String> terms, int position) {
    return terms.stream().filter(term -> term.equals(position + " word" + (position + 1))).count();
  }

  @Test
  void wordsOfTheLeadStandTwiceInTheirPlace() throws IOException {
    List<String> terms = terms(WORDS);
    assertEquals(2, count(terms, 0));
    assertEquals(2, count(terms, LeadFilter.WORDS - 1));
    assertEquals(1, count(terms, LeadFilter.WORDS));
    assertEquals(1, count(terms, LeadFilter.WORDS + 1));
  }

  @Test
  void tagsStandOnce() throws IOException {
    List<String> terms = terms("Rivers rose.");
    assertEquals(1, terms.stream().filter(("0 " + Tags.SENTENCE)::equals).count());
  }

  @Test
  void theNextTextHasALeadOfItsOwn() throws IOException {
    terms(WORDS);
    assertEquals(2, count(terms("word1"), 0));
  }
}
