package dateline.name;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;
import dateline.annotation.Reasons;

/**
 * Finds the names in an article and says what bears them: a person, an organisation, a place, a
 * people, or something else.
 *
 * <pre>
 * Ukrainian analyst Taras Chmut told The Sun that Russia ...
 * |GROUP           |PERSON          |ORG...     |PLACE
 * </pre>
 */
public final class NameTagger implements Annotator {
  private final Lexicon lexicon = Lexicon.installed();

  @Override
  public String name() {
    return "name";
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article, Reasons reasons) {
    return article.withNames(new RuleTagger(lexicon, article).names());
  }
}
