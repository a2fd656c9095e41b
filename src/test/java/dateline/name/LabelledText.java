package dateline.name;

import dateline.annotation.Name.Kind;
import dateline.article.Article;
import dateline.article.Tokens;
import dateline.article.Zone;
import java.util.ArrayList;
import java.util.List;

/**
 * Labelled sentences put together again as an article, and for each of its tokens the labels that
 * count as right, bit {@code 1 << label}.
 *
 * <pre>
 * He    left  Ford                        .
 * NONE  NONE  B_PERSON or B_ORGANISATION  NONE
 * </pre>
 */
final class LabelledText {
  static final int ANY = (1 << Label.COUNT) - 1;

  private static final int NONE = 1 << Label.NONE.column();

  final Article article;
  private final int[] right;

  private LabelledText(Article article, int[] right) {
    this.article = article;
    this.right = right;
  }

  static LabelledText of(String id, List<LabelledSentence> sentences) {
    StringBuilder text = new StringBuilder();
    int count = sentences.stream().mapToInt(LabelledSentence::size).sum();
    int[] starts = new int[count];
    int[] ends = new int[count];
    int[] labels = new int[count];
    int at = 0;
    for (LabelledSentence sentence : sentences) {
      text.append(text.isEmpty() ? "" : "\n\n");
      boolean quoted = false;
      for (int i = 0; i < sentence.size(); i++) {
        String word = sentence.words().get(i);
        text.append(i == 0 || sentence.isGlued(i, quoted) ? "" : " ");
        quoted ^= LabelledSentence.isQuote(word);
        starts[at] = text.length();
        text.append(word);
        ends[at] = text.length();
        labels[at++] = sentence.right().get(i);
      }
    }
    String body = text.toString();
    Zone zone = new Zone(Zone.Kind.BODY, 0, body.length());
    Article article = Article.of(id, null, body, "en", List.of(zone));
    return new LabelledText(article, onto(Tokens.of(article), starts, ends, labels));
  }

  /** Brings labels onto tokens that may be cut otherwise. */
  private static int[] onto(Tokens tokens, int[] starts, int[] ends, int[] labels) {
    int[] right = new int[tokens.size()];
    int given = 0;
    for (int i = 0; i < right.length; i++) {
      while (ends[given] <= tokens.start(i)) {
        given++;
      }
      boolean inside = tokens.start(i) >= starts[given] && tokens.end(i) <= ends[given];
      right[i] =
          !inside ? ANY : tokens.start(i) == starts[given] ? labels[given] : later(labels[given]);
      int before = i == 0 || tokens.opensSentence(i) ? NONE : right[i - 1];
      if (!mayFollow(right[i], before)) {
        right[i] = ANY;
      }
    }
    return right;
  }

  /** What a later part of a word is, whose first part has these labels. */
  private static int later(int labels) {
    int later = 0;
    for (int i = 0; i < Label.COUNT; i++) {
      if ((labels & 1 << i) != 0) {
        Kind kind = Label.of(i).kind();
        later |= kind == null ? NONE : 1 << Label.of(kind, false).column();
      }
    }
    return later;
  }

  private static boolean mayFollow(int labels, int before) {
    for (int i = 0; i < Label.COUNT; i++) {
      for (int j = 0; j < Label.COUNT; j++) {
        boolean both = (labels & 1 << i) != 0 && (before & 1 << j) != 0;
        if (both && Label.of(i).mayFollow(Label.of(j))) {
          return true;
        }
      }
    }
    return false;
  }

  int right(int token) {
    return right[token];
  }

  /** The names that the labels leave no doubt about. */
  List<Found> names() {
    List<Found> names = new ArrayList<>();
    for (int i = 0; i < right.length; i++) {
      Label label = Label.of(Integer.numberOfTrailingZeros(right[i]));
      Kind kind = label.kind();
      if (right[i] == 1 << label.column() && kind != null && label.begins()) {
        int last = i;
        while (last + 1 < right.length && right[last + 1] == 1 << Label.of(kind, false).column()) {
          last++;
        }
        names.add(new Found(i, last, kind, "gold", true));
      }
    }
    return names;
  }

  /** Whether the labels leave a doubt about one of these tokens, or call it some other thing. */
  boolean isOpen(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (Integer.bitCount(right[i]) != 1 || right[i] >= 1 << Label.B_OTHER.column()) {
        return true;
      }
    }
    return false;
  }
}
