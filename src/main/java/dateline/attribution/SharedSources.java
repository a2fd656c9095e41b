package dateline.attribution;

import dateline.article.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads cues without a subject of their own, whose source stands earlier in the sentence.
 *
 * <pre>
 * Ann Lee met the farmers and told them that the dam was safe, adding that it was new.
 * |source|                    |cue|                            |cue |
 * </pre>
 */
final class SharedSources {
  private static final int LONGEST_SOURCE = 8;
  private static final int LONGEST_QUOTED = 16;
  private final Reading reading;
  private final Tokens tokens;
  private final Subjects subjects;
  private final Contents contents;
  private final QuoteLinks links;

  SharedSources(Reading reading, Subjects subjects, Contents contents, QuoteLinks links) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.subjects = subjects;
    this.contents = contents;
    this.links = links;
  }

  /** …, saying that: the source is that of the statement before, or the sentence's subject. */
  @Nullable Statement loose(VerbGroup group, int from, int to, List<Statement> before) {
    int left = group.first() - 1;
    if (left > from && reading.is(left, "as")) {
      return asSaying(group, left, from, to);
    }
    boolean hangs =
        left >= from
            && (reading.is(left, ',')
                || reading.is(left, "and")
                || reading.is(left, "but")
                || reading.is(left, "by")
                || reading.is(left, "while")
                || links.endsWithComma(left));
    Statement with = hangs ? null : withSource(group, from, to);
    if (with != null || !(hangs || isInPaper(group, to))) {
      return with;
    }
    Stretch source = sourceOfSentence(group, from, before);
    Stretch content = contents.after(group.cue(), group.last() + 1, to);
    return source == null || content == null
        ? null
        : group.statement(source, List.of(content), StatementRule.PARTICIPLE, tokens);
  }

  /** "filed a suit in May [alleging] that", "sent a letter [saying]: “…”" */
  private boolean isInPaper(VerbGroup group, int to) {
    int next = group.last() + 1;
    if (next >= to || group.first() == 0) {
      return false;
    }
    int before = group.first() - 1;
    boolean led = reading.is(before, Words.PREPOSITION | Words.AUXILIARY | Words.DETERMINER);
    boolean said =
        reading.is(next, "that")
            || reading.quoteStartingAt(next) >= 0
            || (next + 1 < to && reading.quoteStartingAt(next + 1) >= 0);
    return said && !led && group.cue().takesStatement() && !reading.isMark(before);
  }

  /** The paper quoted a doctor as saying that: the one who is quoted. */
  private @Nullable Statement asSaying(VerbGroup group, int as, int from, int to) {
    for (int i = as - 2; i >= from && as - i <= LONGEST_QUOTED; i--) {
      if (reading.is(i, "quoted") || reading.is(i, "quotes") || reading.is(i, "cited")) {
        Stretch source = new Stretch(i + 1, reading.is(as - 1, ',') ? as - 2 : as - 1);
        Stretch content = contents.after(group.cue(), group.last() + 1, to);
        return content == null
            ? null
            : group.statement(source, List.of(content), StatementRule.QUOTED_AS, tokens);
      }
    }
    return null;
  }

  /** …, with the new poll finding that: the phrase behind "with". */
  private @Nullable Statement withSource(VerbGroup group, int from, int to) {
    int first = group.first();
    while (first > from
        && group.first() - first <= LONGEST_SOURCE
        && !reading.isMark(first - 1)
        && !reading.is(first - 1, "with")) {
      first--;
    }
    boolean with =
        first > from
            && first < group.first()
            && reading.is(first - 1, "with")
            && group.cue().takesStatement();
    Stretch content = with ? contents.after(group.cue(), group.last() + 1, to) : null;
    if (content == null) {
      return null;
    }
    Stretch source = new Stretch(first, group.first() - 1);
    return group.statement(source, List.of(content), StatementRule.WITH, tokens);
  }

  /** … and added that: the source of the statement before. */
  @Nullable Statement joined(VerbGroup group, int from, int to, List<Statement> before) {
    int left = group.first() - 1;
    while (left > from && reading.is(left, Words.TIME)) {
      left--;
    }
    if (left < group.first() - 1 && reading.is(left, "on")) {
      left--;
    }
    boolean listed =
        reading.is(Math.max(left, from), ',')
            && !before.isEmpty()
            && group.last() + 1 < to
            && reading.is(group.last() + 1, "that");
    boolean joins = left > from && (listed || reading.is(left, "and") || reading.is(left, "but"));
    if (!joins || group.shape() == Cue.Shape.BASE) {
      return null;
    }
    Stretch source = sourceOfSentence(group, from, before);
    Stretch content = contents.after(group.cue(), group.last() + 1, to);
    return source == null || content == null
        ? null
        : group.statement(source, List.of(content), StatementRule.SECOND_CUE, tokens);
  }

  private @Nullable Stretch sourceOfSentence(VerbGroup group, int from, List<Statement> before) {
    int quote = reading.quoteAt(group.verb());
    for (Statement earlier : before.reversed()) {
      Stretch cue = earlier.cue();
      boolean sameLevel = cue != null && reading.quoteAt(cue.first()) == quote;
      if (earlier.source() != null && sameLevel) {
        return earlier.source();
      }
    }
    for (int i = from + 1; i < group.first(); i++) {
      if (reading.quoteAt(i) >= 0 || reading.is(i, ';') || reading.is(i, ':')) {
        return null;
      }
      boolean verb = reading.looksFinite(i) || reading.endsInEd(i);
      if (verb && !reading.is(i - 1, Words.AUXILIARY | Words.ADVERB)) {
        Stretch subject = subjects.before(i - 1, from);
        if (subject != null && !reading.is(subject.first(), Words.RELATIVE)) {
          return subject;
        }
      }
    }
    return null;
  }
}
