package dateline.name;

import dateline.annotation.Name.Kind;
import dateline.article.Tokens;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the names of one article's sentences by trained weights. Each token is given the weights of
 * its features, label by label; the best row of labels is taken:
 *
 * <pre>
 * told AFP            that
 *      B_ORGANISATION        rules: acronym; the word before: told; words used like it: ...
 * </pre>
 */
final class TrainedTagger {
  /**
   * What the rules' own label weighs beyond what training gave it: they were made for news, most of
   * the training text is of other kinds.
   */
  private static final float TRUST = 1f;

  /** What counts against a common word in which the rules see no name: "Earth", "the House". */
  private static final float DOUBT = 0.7f;

  /** The same for an acronym of the lists: "WHO". */
  private static final float TRUST_IN_ACRONYM = 2.5f;

  private final FormRows rows;
  private final TaggerModel model;
  private final Evidence evidence;
  private final Tokens tokens;
  private final Context context;
  private final Form[] forms;
  private final FormRows.Row[] rowOf;
  private int first;
  private int end;

  TrainedTagger(FormRows rows, Evidence evidence) {
    this.rows = rows;
    this.model = rows.model;
    this.evidence = evidence;
    this.tokens = evidence.tokens;
    this.forms = new Form[tokens.size()];
    this.rowOf = new FormRows.Row[tokens.size()];
    this.context = new Context(evidence, forms);
  }

  /** Adds the names of this sentence. */
  void read(int sentence, List<Found> names) {
    open(sentence);
    Stretch.each(evidence.words, first, end, stretch -> read(stretch, names));
  }

  /** Makes this the sentence that is looked at. */
  private void open(int sentence) {
    first = tokens.firstOf(sentence);
    end = tokens.firstOf(sentence + 1);
    for (int i = first; i < end; i++) {
      rowOf[i] = rows.of(tokens.word(i));
      forms[i] = rowOf[i].form();
    }
    context.sentence(first, end);
  }

  private void read(Stretch stretch, List<Found> names) {
    int length = stretch.last() - stretch.first() + 1;
    float[] scores = new float[length * Label.COUNT];
    for (int i = 0; i < length; i++) {
      score(stretch.first() + i, scores, i * Label.COUNT);
    }
    int[] labels = Viterbi.best(scores, length, model.transitions());
    int from = -1;
    for (int i = 0; i <= length; i++) {
      Label label = i < length ? Label.of(labels[i]) : Label.NONE;
      if (from >= 0 && (label == Label.NONE || label.begins())) {
        emit(stretch.first() + from, stretch.first() + i - 1, Label.of(labels[from]), names);
        from = -1;
      }
      if (label.begins()) {
        from = i;
      }
    }
  }

  private void score(int token, float[] scores, int at) {
    for (int offset = -2; offset <= 2; offset++) {
      int there = token + offset;
      float[] weights = (there < first || there >= end ? rows.edge : rowOf[there]).weights();
      int from = (offset + 2) * Label.COUNT;
      for (int i = 0; i < Label.COUNT; i++) {
        scores[at + i] += weights[from + i];
      }
    }
    context.tell(
        token, (template, part, value) -> model.add(template.feature(part, value), scores, at));
    Label rule = evidence.answer(token);
    if (rule != Label.NONE) {
      scores[at + rule.column()] += evidence.isListedAcronym(token) ? TRUST_IN_ACRONYM : TRUST;
    } else if (evidence.words.has(token, Sign.COMMON)) {
      scores[at] += DOUBT;
    }
  }

  /** The full stop that ends the sentence is no part of a name. */
  private void emit(int from, int last, Label label, List<Found> names) {
    Kind kind = label.kind();
    if (kind != null) {
      boolean stop = last > from && last == end - 1 && tokens.is(last, '.');
      names.add(new Found(from, stop ? last - 1 : last, kind, "trained tagger", false));
    }
  }

  /** Adds what spoke for this name, and what against it, to the scales. */
  void weigh(Found name, Scales scales) {
    open(tokens.sentenceOf(name.first()));
    for (int i = name.first(); i <= name.last(); i++) {
      int token = i;
      int label = Label.of(name.kind(), i == name.first()).column();
      float[] scores = new float[Label.COUNT];
      score(token, scores, 0);
      int other = rival(scores, name.kind());
      for (int offset = -2; offset <= 2; offset++) {
        Form form = context.form(token + offset);
        form.tell(offset, weighing(form.word(), label, other, scales));
      }
      context.tell(token, weighing(tokens.word(token), label, other, scales));
    }
  }

  private Features weighing(String word, int label, int other, Scales scales) {
    return (template, part, value) -> {
      float[] weights = new float[Label.COUNT];
      model.add(template.feature(part, value), weights, 0);
      scales.add(template, word, weights[label] - weights[other]);
    };
  }

  /** The best label of another kind. */
  private static int rival(float[] scores, Kind kind) {
    float[] others = Arrays.copyOf(scores, scores.length);
    others[Label.of(kind, true).column()] = Float.NEGATIVE_INFINITY;
    others[Label.of(kind, false).column()] = Float.NEGATIVE_INFINITY;
    int best = 0;
    for (int i = 1; i < others.length; i++) {
      best = others[i] > others[best] ? i : best;
    }
    return best;
  }
}
