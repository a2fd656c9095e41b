package dateline.name;

import dateline.annotation.Name.Kind;
import dateline.article.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules found in an article, token by token, and what a word is all through it. */
final class Evidence {
  // Bits of what a word is in the article, beside one for each kind of name.
  private static final int IN_MIDDLE = 1 << 5;
  private static final int SMALL = 1 << 6;
  private static final int LONGER = 1 << 7;

  final Words words;
  final Tokens tokens;
  final boolean sport;

  /** Each token's label by the rules: 0 for none, else twice the kind, one more for a first. */
  private final byte[] labels;

  private final @Nullable Label[] answers;
  private final int[] reasons;
  private final short[] listed;
  private final Map<String, int[]> inArticle = new HashMap<>();

  Evidence(Words words, List<Found> found, boolean sport) {
    this.words = words;
    this.tokens = words.tokens;
    this.sport = sport;
    this.labels = new byte[tokens.size()];
    this.answers = new Label[tokens.size()];
    this.reasons = new int[tokens.size()];
    this.listed = new short[tokens.size()];
    for (Found name : found) {
      int reason = reason(name.rule()) * 2 + (name.firm() ? 1 : 0);
      for (int i = name.first(); i <= name.last(); i++) {
        labels[i] = (byte) (2 + 2 * number(name.kind()) + (i == name.first() ? 1 : 0));
        answers[i] = Label.of(name.kind(), i == name.first());
        reasons[i] = reason;
        if (words.isPart(i)) {
          inArticle(i)[0] |= (1 << number(name.kind())) | (name.first() < name.last() ? LONGER : 0);
        }
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (words.isPart(i)) {
        if (!words.opens(i)) {
          inArticle(i)[0] |= IN_MIDDLE;
        }
        list(i);
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i) && !tokens.isCapitalised(i)) {
        int[] seen = inArticle.get(tokens.lower(i));
        if (seen != null) {
          seen[0] |= SMALL;
        }
      }
    }
  }

  private int[] inArticle(int token) {
    return inArticle.computeIfAbsent(tokens.lower(token), word -> new int[1]);
  }

  /** The kind as the features know it; the model depends on these numbers. */
  private static int number(Kind kind) {
    return switch (kind) {
      case PERSON -> 0;
      case ORGANISATION -> 1;
      case PLACE -> 2;
      case GROUP -> 3;
      case OTHER -> 4;
    };
  }

  /** The rule without the words that it quotes: "surname of " for "surname of Nick Reynolds". */
  private static int reason(String rule) {
    int hash = 0;
    for (int i = 0; i < rule.length() && !Character.isUpperCase(rule.charAt(i)); i++) {
      hash = 31 * hash + rule.charAt(i);
    }
    return hash;
  }

  /** Marks the longest listed name that starts here. */
  private void list(int from) {
    if (listed[from] != 0) {
      return;
    }
    Words.Match match = words.longest(from, tokens.firstOf(tokens.sentenceOf(from) + 1));
    if (match != null) {
      int what =
          (match.has(Sign.PLACE) ? 1 : 0)
              | (match.has(Sign.ORGANISATION) ? 2 : 0)
              | (match.has(Sign.GROUP) ? 4 : 0)
              | (match.has(Sign.WELL_KNOWN) ? 8 : 0)
              | (match.last() > from ? 16 : 0);
      for (int i = from; i <= match.last(); i++) {
        listed[i] = (short) (what * 2 + (i == from ? 1 : 0) + 64);
      }
    }
  }

  /** What the rules say of the token, as a number: 0 for no name. */
  int label(int token) {
    return labels[token];
  }

  /** The same as a label of the trained tagger. */
  Label answer(int token) {
    Label answer = answers[token];
    return answer == null ? Label.NONE : answer;
  }

  /** "WHO", where the rules hold it for the organisation. */
  boolean isListedAcronym(int token) {
    return words.isAcronym(token) && answer(token) == Label.B_ORGANISATION && listed[token] != 0;
  }

  /** The rule as a number; 0 where no rule found a name. */
  int reason(int token) {
    return reasons[token];
  }

  /** What sort of listed name the token is the first, or a later, word of, as a number. */
  int listed(int token) {
    return listed[token];
  }

  /** What the word is all through the article, as a set of bits. */
  int article(int token) {
    int[] seen = inArticle.get(tokens.lower(token));
    return seen == null ? 0 : seen[0];
  }
}
