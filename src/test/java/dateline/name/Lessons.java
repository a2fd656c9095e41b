package dateline.name;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Tokens;
import java.util.Arrays;

/**
 * What is learned from: stretches of tokens, for each token its features as numbers and the labels
 * that count as right. Columns of numbers, since there are millions.
 */
final class Lessons {
  private static final int MAY_OPEN;

  static {
    int open = 0;
    for (int i = 0; i < Label.COUNT; i++) {
      open |= Label.of(i).mayFollow(Label.NONE) ? 1 << i : 0;
    }
    MAY_OPEN = open;
  }

  private final Lexicon lexicon;
  private final Clusters clusters;
  private int[] features = new int[1 << 20];
  private int[] featureEnds = new int[1 << 16];
  private int[] rights = new int[1 << 16];
  private int[] stretchEnds = new int[1 << 14];
  private int size;
  private int tokens;
  private int stretches;

  Lessons(Lexicon lexicon, Clusters clusters) {
    this.lexicon = lexicon;
    this.clusters = clusters;
  }

  /** Takes the running text of an article. */
  void add(LabelledText text) {
    AnnotatedArticle article = AnnotatedArticle.untagged(text.article);
    Tokens cut = article.tokens();
    RuleTagger rules = new RuleTagger(lexicon, article);
    Evidence evidence = rules.evidence();
    Form[] forms = new Form[cut.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = Form.of(cut.word(i), lexicon, clusters);
    }
    Context context = new Context(evidence, forms);
    for (int s = 0; s < cut.sentences(); s++) {
      if (rules.isProse(s)) {
        int first = cut.firstOf(s);
        int end = cut.firstOf(s + 1);
        context.sentence(first, end);
        Stretch.each(evidence.words, first, end, stretch -> add(stretch, text, context));
      }
    }
  }

  private void add(Stretch stretch, LabelledText text, Context context) {
    for (int i = stretch.first(); i <= stretch.last(); i++) {
      for (int offset = -2; offset <= 2; offset++) {
        context.form(i + offset).tell(offset, this::add);
      }
      context.tell(i, this::add);
      int right = text.right(i);
      if (i == stretch.first()) {
        right = (right & MAY_OPEN) == 0 ? MAY_OPEN : right & MAY_OPEN;
      }
      featureEnds = grown(featureEnds, tokens);
      rights = grown(rights, tokens);
      featureEnds[tokens] = size;
      rights[tokens++] = right;
    }
    stretchEnds = grown(stretchEnds, stretches);
    stretchEnds[stretches++] = tokens;
  }

  private void add(Template template, int offset, int value) {
    features = grown(features, size);
    features[size++] = template.feature(offset, value);
  }

  private static int[] grown(int[] column, int size) {
    return size < column.length ? column : Arrays.copyOf(column, size + size / 2);
  }

  int stretches() {
    return stretches;
  }

  int tokens() {
    return tokens;
  }

  int firstToken(int stretch) {
    return stretch == 0 ? 0 : stretchEnds[stretch - 1];
  }

  int endToken(int stretch) {
    return stretchEnds[stretch];
  }

  /** The labels that count as right, bit {@code 1 << label}. */
  int right(int token) {
    return rights[token];
  }

  int firstFeature(int token) {
    return token == 0 ? 0 : featureEnds[token - 1];
  }

  int endFeature(int token) {
    return featureEnds[token];
  }

  /** The row of the feature here, or -1; after {@link #number}. */
  int row(int at) {
    return features[at];
  }

  /**
   * Puts rows in the place of the features' keys, -1 for features seen less often than {@code
   * least}; gives the keys by row, rising.
   */
  int[] number(int least) {
    int[] sorted = Arrays.copyOf(features, size);
    Arrays.sort(sorted);
    int kept = 0;
    for (int from = 0, to = 0; from < size; from = to) {
      while (to < size && sorted[to] == sorted[from]) {
        to++;
      }
      if (to - from >= least) {
        sorted[kept++] = sorted[from];
      }
    }
    int[] keys = Arrays.copyOf(sorted, kept);
    Slots slots = new Slots(keys);
    for (int i = 0; i < size; i++) {
      features[i] = slots.row(features[i]);
    }
    return keys;
  }
}
