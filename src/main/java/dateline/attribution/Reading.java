package dateline.attribution;

import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotation;
import dateline.article.Tokens;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** One article's tokens with what the tables say about each, looked up once. */
final class Reading {
  private static final int LONGEST_HEDGE = 5;
  final Tokens tokens;
  final List<Quote> quotes;
  private final int[] classes;
  private final Cue.Form[][] forms;

  /** For each token the number of the quote that holds it, or -1. */
  private final int[] quoteOf;

  private final BitSet inActor = new BitSet();
  private final BitSet inPerson = new BitSet();
  private final BitSet inPlace = new BitSet();

  Reading(AnnotatedArticle article) {
    this.tokens = article.tokens();
    this.quotes = Quotes.of(tokens);
    int n = tokens.size();
    classes = new int[n];
    forms = new Cue.Form[n][];
    quoteOf = new int[n];
    Arrays.fill(quoteOf, -1);
    for (int i = 0; i < n; i++) {
      if (tokens.isWord(i)) {
        String lower = tokens.lower(i);
        boolean name = tokens.isCapitalised(i) && !tokens.opensSentence(i);
        classes[i] = name && lower.endsWith("ly") ? 0 : Words.classes(lower);
        forms[i] = Cues.forms(lower);
      } else {
        forms[i] = Cues.forms("");
      }
    }
    mark(article.actors(), inActor);
    mark(article.places(), inPlace);
    for (Actor actor : article.actors()) {
      int first = tokens.tokenAt(actor.span().start());
      if (actor.kind() == Actor.Kind.PERSON) {
        inPerson.set(first, tokens.tokenAt(actor.span().end() - 1) + 1);
      }
      if (actor.kind() == Actor.Kind.PERSON && tokens.end(first) < actor.span().end()) {
        classes[first] = 0;
        forms[first] = Cues.forms("");
      }
    }
    for (int q = 0; q < quotes.size(); q++) {
      Quote quote = quotes.get(q);
      Arrays.fill(quoteOf, quote.open(), quote.close() + 1, q);
    }
  }

  /**
   * A word inside a name is no verb: "States" of "United States"; nor is "US" or "WHO" a pronoun.
   */
  private void mark(List<? extends Annotation> mentions, BitSet marked) {
    for (Annotation mention : mentions) {
      int first = tokens.tokenAt(mention.span().start());
      int last = tokens.tokenAt(mention.span().end() - 1);
      marked.set(first, last + 1);
      if (tokens.isAllCapitals(first)) {
        classes[first] = 0;
      }
      for (int i = first + 1; i <= last; i++) {
        forms[i] = Cues.forms("");
      }
    }
  }

  boolean isInActor(int token) {
    return inActor.get(token);
  }

  boolean isInPerson(int token) {
    return inPerson.get(token);
  }

  boolean isInPlace(int token) {
    return inPlace.get(token);
  }

  /** Whether the token is a word of one of these classes. */
  boolean is(int token, int classBits) {
    return (classes[token] & classBits) != 0;
  }

  /** Whether the token is this word, given in lower case. */
  boolean is(int token, String lower) {
    return tokens.lower(token).equals(lower);
  }

  /** Whether the token is this mark. */
  boolean is(int token, char mark) {
    return tokens.is(token, mark);
  }

  /** Cue forms that the word can be; none for most. */
  Cue.Form[] forms(int token) {
    return forms[token];
  }

  /** The quote whose marks or words the token belongs to, or -1. */
  int quoteAt(int token) {
    return token < 0 || token >= quoteOf.length ? -1 : quoteOf[token];
  }

  /** The quote that ends with this token, or -1. */
  int quoteEndingAt(int token) {
    int q = quoteAt(token);
    return q >= 0 && quotes.get(q).close() == token ? q : -1;
  }

  /** The quote that starts with this token, or -1. */
  int quoteStartingAt(int token) {
    int q = quoteAt(token);
    return q >= 0 && quotes.get(q).open() == token ? q : -1;
  }

  /** Whether the token is a mark of writing other than a hyphen or the stop of an abbreviation. */
  boolean isMark(int token) {
    return tokens.kind(token) == Tokens.Kind.PUNCTUATION && !isHyphen(token);
  }

  /** Whether the token joins two parts of a word: "land-mine". */
  boolean isHyphen(int token) {
    return (is(token, '-') || is(token, '\u2010') || is(token, '\u2011'))
        && !tokens.spaceBefore(token);
  }

  /** Whether the token is a dash between parts of a sentence. */
  boolean isDash(int token) {
    char c = tokens.first(token);
    return c == '\u2014' || c == '\u2013' || (c == '-' && !isHyphen(token));
  }

  /** Whether the token is a full stop inside a sentence: "Gen." */
  boolean isAbbreviationStop(int token) {
    return is(token, '.')
        && token > 0
        && tokens.isWord(token - 1)
        && !tokens.spaceBefore(token)
        && token + 1 < tokens.size()
        && tokens.sentenceOf(token) == tokens.sentenceOf(token + 1);
  }

  /** Whether the token is the possessive ending of the word before it: "Putin's". */
  boolean isPossessive(int token) {
    if (token == 0 || tokens.spaceBefore(token)) {
      return false;
    }
    char c = tokens.first(token);
    if (c != '\'' && c != '\u2019' && c != '\u2018') {
      return false;
    }
    return tokens.isWord(token)
        ? tokens.lower(token).equals("'s")
        : tokens.lower(token - 1).endsWith("s") && quoteAt(token) == quoteAt(token - 1);
  }

  /** Whether the token can be the verb of a clause by its form alone. */
  boolean looksFinite(int token) {
    if (is(token, Words.AUXILIARY | Words.VERB)) {
      return true;
    }
    for (Cue.Form form : forms[token]) {
      if (form.shape() == Cue.Shape.PAST) {
        return true;
      }
      if (form.shape() == Cue.Shape.THIRD && !form.cue().takes(Cue.Frame.NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word ends like a past tense: "defended". */
  boolean endsInEd(int token) {
    if (!tokens.isWord(token) || tokens.isCapitalised(token)) {
      return false;
    }
    String lower = tokens.lower(token);
    return lower.length() > 4
        && lower.endsWith("ed")
        && !lower.endsWith("eed")
        && !lower.equals("hundred")
        && !lower.equals("sacred");
  }

  /** "31", "at least 31", "$31 million", "the 31"; no verb or name may stand before the number. */
  boolean opensWithNumber(int at, int to) {
    for (int i = at; i < Math.min(to, at + LONGEST_HEDGE); i++) {
      if (isNumber(i, to)) {
        return true;
      }
      boolean hedge = is(i, Words.PREPOSITION | Words.ADVERB | Words.DETERMINER | Words.HEDGE);
      if (!hedge || is(i, Words.SUBJECT)) {
        return false;
      }
    }
    return false;
  }

  /** "31", "$31", "thirty": whether a number starts here. */
  boolean isNumber(int at, int to) {
    boolean currency = at + 1 < to && tokens.kind(at) == Tokens.Kind.SYMBOL;
    int number = currency ? at + 1 : at;
    return number < to && (tokens.kind(number) == Tokens.Kind.NUMBER || is(number, Words.NUMBER));
  }

  /** Whether the word is a finite verb of speech that takes a statement. */
  boolean isSaying(int token) {
    for (Cue.Form form : forms[token]) {
      boolean sure =
          form.shape() == Cue.Shape.PAST
              || (form.shape() == Cue.Shape.THIRD && !form.cue().takes(Cue.Frame.NOUN));
      if (sure && form.cue().takesStatement()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finite verb of speech stands in the stretch. */
  boolean holdsSaying(Stretch stretch) {
    for (int i = stretch.first(); i <= stretch.last(); i++) {
      if (isSaying(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number stands in the stretch, in digits or words. */
  boolean holdsNumber(Stretch stretch) {
    for (int i = stretch.first(); i <= stretch.last(); i++) {
      if (tokens.kind(i) == Tokens.Kind.NUMBER || is(i, Words.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of the stretch can be the verb of a clause. */
  boolean holdsVerb(Stretch stretch) {
    for (int i = stretch.first(); i <= stretch.last(); i++) {
      if (looksFinite(i) || endsInEd(i)) {
        return true;
      }
    }
    return false;
  }
}
