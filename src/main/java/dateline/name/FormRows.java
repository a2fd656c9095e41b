package dateline.name;

import java.util.concurrent.ConcurrentHashMap;

/**
 * Words with the weights of all that they tell, folded into one row for each place beside the
 * labelled token. A word is looked up in the model once, then kept until there are too many.
 */
final class FormRows {
  /** A word and its weights: nine for each of five places. */
  static final class Row {
    private final Form form;
    private final float[] weights;

    private Row(Form form, float[] weights) {
      this.form = form;
      this.weights = weights;
    }

    Form form() {
      return form;
    }

    /** Not to be changed. */
    float[] weights() {
      return weights;
    }
  }

  static final int MOST = 1 << 15;
  private static final int PLACES = 5;

  final Lexicon lexicon;
  final TaggerModel model;
  final Row edge;
  private final ConcurrentHashMap<String, Row> rows = new ConcurrentHashMap<>(MOST);

  FormRows(Lexicon lexicon, TaggerModel model) {
    this.lexicon = lexicon;
    this.model = model;
    this.edge = fold(Form.EDGE);
  }

  Row of(String word) {
    Row known = rows.get(word);
    if (known != null) {
      return known;
    }
    Row row = fold(Form.of(word, lexicon, model.clusters));
    if (rows.size() >= MOST) {
      rows.clear();
    }
    rows.put(word, row);
    return row;
  }

  /** How many words are kept now. */
  int size() {
    return rows.size();
  }

  private Row fold(Form form) {
    float[] weights = new float[PLACES * Label.COUNT];
    for (int offset = -2; offset <= 2; offset++) {
      int at = (offset + 2) * Label.COUNT;
      form.tell(
          offset, (template, part, value) -> model.add(template.feature(part, value), weights, at));
    }
    return new Row(form, weights);
  }
}
