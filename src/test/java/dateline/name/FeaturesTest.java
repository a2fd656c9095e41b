package dateline.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import dateline.article.Zones;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {
  private static final Lexicon LEXICON = Lexicon.installed();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nothing without a capital        | it rained all day                        |
          one word                         | he told Zorbex that                      | Zorbex
          small words between capitals     | the Institute for the Study of War said  | Institute for the Study of War
          four small words part two names  | in Oslo it rained as in Bergen           | Oslo, Bergen
          a particle before it             | near al-Zelmov it rained                 | al-Zelmov
          the end of a hyphened name       | then Kim Jong-un left                    | Kim Jong-un
          a full stop and a number         | from Zorbex Inc. on Highway 5 it went    | Zorbex Inc. on Highway 5
          a capital inside a word          | the new iPhone broke                     | iPhone
          """)
  void stretches(String rule, String text, String expected) {
    AnnotatedArticle article = article(text);
    List<String> found = new ArrayList<>();
    Words words = new Words(article.tokens(), LEXICON);
    Stretch.each(
        words,
        0,
        article.tokens().size(),
        stretch ->
            found.add(article.tokens().span(stretch.first(), stretch.last()).in(article.text())));
    assertEquals(expected == null ? "" : expected, String.join(", ", found));
  }

  @ParameterizedTest(name = "{0} is shaped like {1}: {2}")
  @CsvSource({
    "Putin, Chelsea, true",
    "Putin, putin, false",
    "Putin, USA, false",
    "McCain, McDonald, true",
    "U.S., U.N., true",
    "MH17, QF1, true"
  })
  void shapes(String one, String other, boolean alike) {
    int shape = Form.of(one, LEXICON, Clusters.NONE).shape();
    assertEquals(alike, shape == Form.of(other, LEXICON, Clusters.NONE).shape());
  }

  @Test
  @DisplayName("a path is cut to its first steps, and a shorter one stays")
  void paths() {
    Form form = new Form("x", "x", 0, 0b1_0110, 0);
    assertEquals(0b1_01, form.path(2));
    assertEquals(0b1_0110, form.path(4));
    assertEquals(0b1_0110, form.path(20));
  }

  @Test
  @DisplayName("a word tells more of itself than of its neighbours, and nothing twice")
  void telling() {
    Form form = Form.of("Chelsea", LEXICON, Clusters.NONE);
    Set<Integer> here = tell(form, 0);
    Set<Integer> beside = tell(form, 1);
    assertTrue(here.size() > beside.size(), here.size() + " and " + beside.size());
    assertTrue(beside.stream().noneMatch(here::contains), "a place is part of the feature");
    assertTrue(here.contains(Template.LOWER.feature(0, "chelsea".hashCode())));
  }

  @Test
  @DisplayName("a token tells what the rules say, what the lists have, and the word elsewhere")
  void context() {
    AnnotatedArticle article = article("Mary Quarbus left. Then Quarbus said no.");
    Evidence evidence = new RuleTagger(LEXICON, article).evidence();
    int second = article.tokens().firstOf(1) + 1;
    assertEquals(Label.B_PERSON, evidence.answer(second));
    assertEquals(Label.NONE, evidence.answer(second + 1));
    assertNotEquals(0, evidence.reason(second));
    assertEquals(evidence.article(1), evidence.article(second));
    Form[] forms = new Form[article.tokens().size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = Form.of(article.tokens().word(i), LEXICON, Clusters.NONE);
    }
    Context context = new Context(evidence, forms);
    context.sentence(article.tokens().firstOf(1), forms.length);
    Set<Template> told = EnumSet.noneOf(Template.class);
    context.tell(second, (template, part, value) -> told.add(template));
    assertTrue(
        told.contains(Template.REASON) && told.contains(Template.ROW_AFTER), told.toString());
    assertEquals(Form.EDGE, context.form(article.tokens().firstOf(1) - 1));
  }

  @Test
  @DisplayName("words are kept up to a number, and told the same after they were forgotten")
  void bounded() {
    FormRows rows = new FormRows(LEXICON, TaggerModel.installed());
    float[] before = rows.of("Chelsea").weights().clone();
    for (int i = 0; i < FormRows.MOST + 100; i++) {
      rows.of("Word" + i);
      assertTrue(rows.size() <= FormRows.MOST, "kept " + rows.size());
    }
    assertEquals(List.of(list(before)), List.of(list(rows.of("Chelsea").weights())));
  }

  private static List<Float> list(float[] weights) {
    List<Float> list = new ArrayList<>();
    for (float weight : weights) {
      list.add(weight);
    }
    return list;
  }

  private static Set<Integer> tell(Form form, int offset) {
    List<Integer> told = new ArrayList<>();
    form.tell(offset, (template, part, value) -> told.add(template.feature(part, value)));
    Set<Integer> once = new HashSet<>(told);
    assertEquals(
        once.size(),
        told.size(),
        told.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    return once;
  }

  private static AnnotatedArticle article(String text) {
    return AnnotatedArticle.untagged(Article.of("a1", null, text, "en", Zones.of(text)));
  }
}
