package dateline.name;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;
import dateline.annotation.Name;
import dateline.annotation.Reason;
import dateline.annotation.Reasons;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

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
  private static final int MOST_WEIGHTS = 3;

  private final Supplier<FormRows> rows;

  /** With the lists and the model that come with the program, read when first asked for a name. */
  public NameTagger() {
    this.rows = () -> Installed.ROWS;
  }

  /** With this model. */
  NameTagger(TaggerModel model) {
    FormRows own = new FormRows(Lexicon.installed(), model);
    this.rows = () -> own;
  }

  @Override
  public String name() {
    return "name";
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article, Reasons reasons) {
    Tokens tokens = article.tokens();
    List<Name> names = new ArrayList<>();
    for (Found name : find(article)) {
      names.add(new Name(tokens.span(name.first(), name.last()), name.kind(), name.rule()));
    }
    if (reasons.areAsked()) {
      for (Name name : names) {
        for (Weight weight : weights(article, name, MOST_WEIGHTS)) {
          String said = String.format(Locale.ROOT, "%s, %+.1f", weight.what(), weight.weight());
          reasons.add(name, new Reason("name", name.span(), said + " (" + weight.word() + ")"));
        }
      }
    }
    return article.withNames(names);
  }

  /** The names of an article whose tokens are there, in their order. */
  List<Found> find(AnnotatedArticle article) {
    RuleTagger rules = new RuleTagger(rows.get().lexicon, article);
    TrainedTagger trained = new TrainedTagger(rows.get(), rules.evidence());
    List<Found> found = new ArrayList<>();
    for (int s = 0; s < article.tokens().sentences(); s++) {
      if (rules.isProse(s)) {
        trained.read(s, found);
      }
    }
    return rules.completed(found);
  }

  /**
   * What weighed most where the trained tagger read a name, for it and against it. For "AFP" in
   * "told AFP that" the first may be "the rule", "AFP", 2.4.
   *
   * @param article the article that the name was found in
   * @param most how many at most
   */
  public List<Weight> weights(AnnotatedArticle article, Name name, int most) {
    Tokens tokens = article.tokens();
    int first = tokens.tokenAt(name.span().start());
    int last = tokens.tokenAt(name.span().end() - 1);
    Evidence evidence = new RuleTagger(rows.get().lexicon, article).evidence();
    Scales scales = new Scales();
    new TrainedTagger(rows.get(), evidence)
        .weigh(new Found(first, last, name.kind(), name.rule(), true), scales);
    return scales.heaviest(most);
  }

  /** All taggers share the words that were looked up. */
  private static final class Installed {
    static final FormRows ROWS = new FormRows(Lexicon.installed(), TaggerModel.installed());
  }
}
