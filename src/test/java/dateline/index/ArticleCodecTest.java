package dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.AnnotatedArticle;
import java.io.IOException;
import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ArticleCodecTest {
  @Test
  void an_article_comes_back_as_it_was() throws IOException {
    assertRoundTrip(Samples.flood("a"), "flood");
  }

  @RepeatedTest(200)
  void any_article_comes_back_as_it_was() throws IOException {
    long seed = System.nanoTime();
    assertRoundTrip(Samples.random(new Random(seed)), "seed " + seed);
  }

  @Test
  void the_article_can_be_read_alone() throws IOException {
    AnnotatedArticle article = Samples.flood("a");
    assertEquals(article.article(), ArticleCodec.decodeArticle(ArticleCodec.encode(article)));
  }

  @Test
  void a_mention_costs_few_bytes() throws IOException {
    AnnotatedArticle article = Samples.flood("a");
    int bare = ArticleCodec.encode(AnnotatedArticle.untagged(article.article())).length;
    int full = ArticleCodec.encode(article).length;
    assertTrue(full - bare < 440, "seven annotations take " + (full - bare) + " bytes");
  }

  private static void assertRoundTrip(AnnotatedArticle article, String message) throws IOException {
    BytesRef bytes = ArticleCodec.encode(article);
    byte[] shifted = new byte[bytes.length + 2];
    System.arraycopy(bytes.bytes, bytes.offset, shifted, 1, bytes.length);
    AnnotatedArticle back = ArticleCodec.decode(new BytesRef(shifted, 1, bytes.length));
    assertEquals(article.article(), back.article(), message);
    assertEquals(article.actors(), back.actors(), message);
    assertEquals(article.places(), back.places(), message);
    assertEquals(article.figures(), back.figures(), message);
    assertEquals(article.attributions(), back.attributions(), message);
    assertEquals(article.claims(), back.claims(), message);
    assertEquals(article.tokens().size(), back.tokens().size(), message);
  }
}
