package dateline.name;

import dateline.article.Tokens;

/** Tells the features of a token that its neighbours, the rules and the article make. */
final class Context {
  private static final int LONGEST_ROW = 4;

  private final Evidence evidence;
  private final Words words;
  private final Tokens tokens;
  private final Form[] forms;
  private int first;
  private int end;

  /**
   * @param forms of each token, filled for the sentence that is read
   */
  Context(Evidence evidence, Form[] forms) {
    this.evidence = evidence;
    this.words = evidence.words;
    this.tokens = evidence.tokens;
    this.forms = forms;
  }

  /** Sets the sentence. */
  void sentence(int firstToken, int sentenceEnd) {
    first = firstToken;
    end = sentenceEnd;
  }

  /** The token's word; {@link Form#EDGE} outside the sentence. */
  Form form(int token) {
    return token < first || token >= end ? Form.EDGE : forms[token];
  }

  private int lower(int token) {
    return form(token).lower().hashCode();
  }

  private int label(int token) {
    return token < first || token >= end ? 1 : evidence.label(token);
  }

  /** Tells them; the token is one of the sentence. */
  void tell(int at, Features to) {
    Form form = forms[at];
    Form before = form(at - 1);
    Form after = form(at + 1);
    int lower = form.lower().hashCode();
    boolean opens = words.opens(at);
    int state = (opens ? 1 : 0) | (tokens.spaceBefore(at) ? 2 : 0);
    to.add(Template.OPENS, 0, state);
    to.add(Template.OPENS, 1, pair(state, form.shape()));
    to.add(Template.OPENS, 2, pair(state, form.signs()));
    to.add(Template.WORD_PAIR, -1, pair(before.lower().hashCode(), lower));
    to.add(Template.WORD_PAIR, 1, pair(lower, after.lower().hashCode()));
    to.add(Template.SHAPES, 0, pair(pair(before.shape(), form.shape()), after.shape()));
    to.add(Template.CLUSTER_PAIR, -1, pair(before.path(10), form.path(10)));
    to.add(Template.CLUSTER_PAIR, 1, pair(form.path(10), after.path(10)));
    to.add(Template.CLUSTER_PAIR, 0, pair(pair(before.path(6), form.path(6)), after.path(6)));
    to.add(Template.LISTED, 0, evidence.listed(at));
    to.add(Template.LISTED, 1, at + 1 < end ? evidence.listed(at + 1) : 0);
    rules(at, form, before, after, to);
    row(at, to);
    hyphenated(at, to);
  }

  /** What stands at the ends of a word with hyphens: "Jong-un", "London-based". */
  private void hyphenated(int at, Features to) {
    int from = at;
    while (from > first && isGlued(from)) {
      from--;
    }
    int last = at;
    while (last + 1 < end && isGlued(last + 1)) {
      last++;
    }
    if (from < last) {
      int place = (at == from ? 1 : 0) + (at == last ? 2 : 0);
      to.add(Template.HYPHEN, 0, pair(place, lower(last)));
      to.add(Template.HYPHEN, 1, pair(place, pair(forms[from].shape(), forms[last].shape())));
      to.add(Template.HYPHEN, 2, pair(place, pair(label(from), label(last))));
      to.add(Template.HYPHEN, -1, pair(place, pair(forms[from].signs(), forms[last].signs())));
      to.add(Template.HYPHEN, -2, pair(place, forms[last].path(8)));
    }
  }

  /** Whether a hyphen joins the token to the one before. */
  private boolean isGlued(int token) {
    return !tokens.spaceBefore(token) && (tokens.is(token, '-') || tokens.is(token - 1, '-'));
  }

  private void rules(int at, Form form, Form before, Form after, Features to) {
    int rule = label(at);
    int next = label(at + 1);
    int last = label(at - 1);
    int reason = evidence.reason(at);
    to.add(Template.RULE, 0, rule);
    to.add(Template.RULE, 1, next);
    to.add(Template.RULE, -1, last);
    to.add(Template.RULES, 0, last * 1024 + rule * 32 + next);
    to.add(Template.RULES, 1, rule * 32 + next);
    to.add(Template.RULES, -1, last * 32 + rule);
    to.add(Template.REASON, 0, pair(reason, rule));
    to.add(Template.REASON, 1, pair(pair(reason, rule), form.shape()));
    to.add(Template.RULE_LOWER, 0, pair(rule, form.lower().hashCode()));
    to.add(Template.RULE_CLUSTER, 0, pair(rule, form.path(6)));
    to.add(Template.RULE_CLUSTER, 1, pair(rule, form.path(12)));
    to.add(Template.RULE_SHAPE, 0, pair(rule, form.shape()));
    to.add(Template.RULE_SHAPE, 1, pair(rule, pair(form.shape(), words.opens(at) ? 1 : 0)));
    to.add(Template.RULE_BEFORE, 0, pair(rule, before.lower().hashCode()));
    to.add(Template.RULE_AFTER, 0, pair(rule, after.lower().hashCode()));
    int article = tokens.isCapitalised(at) ? evidence.article(at) : 0;
    to.add(Template.ARTICLE, 0, article);
    to.add(Template.RULE_ARTICLE, 0, pair(rule, article));
    if (evidence.sport) {
      to.add(Template.RULE_SPORT, 0, rule);
      to.add(Template.RULE_SPORT, 1, pair(reason, rule));
    }
  }

  /** The row of capitals without a gap that the token stands in. */
  private void row(int at, Features to) {
    if (!tokens.isCapitalised(at)) {
      return;
    }
    int from = at;
    while (from > first && words.isPart(from - 1)) {
      from--;
    }
    int last = at;
    while (last + 1 < end && words.isPart(last + 1)) {
      last++;
    }
    int place = at == from ? 1 : at == last ? 2 : 3;
    int size = Math.min(LONGEST_ROW, last - from + 1) * 4 + place;
    to.add(Template.ROW, 0, size);
    to.add(Template.ROW, 1, pair(size, evidence.label(at)));
    to.add(Template.ROW_BEFORE, 0, lower(from - 1));
    to.add(Template.ROW_BEFORE, 1, pair(place, form(from - 1).path(10)));
    to.add(Template.ROW_AFTER, 0, lower(last + 1));
    to.add(Template.ROW_AFTER, 1, pair(place, form(last + 1).path(10)));
    to.add(Template.ROW_LAST, 0, lower(last));
    to.add(Template.ROW_LAST, 1, pair(place, form(last).path(8)));
    to.add(Template.ROW_FIRST, 0, pair(place, form(from).path(8)));
    to.add(Template.ROW_SIGNS, 0, pair(place, form(last).signs()));
  }

  /** Two numbers as one; the same two always make the same. */
  private static int pair(int one, int other) {
    return one * 0x01000193 + other * 0x85EBCA6B + (other >>> 15);
  }
}
