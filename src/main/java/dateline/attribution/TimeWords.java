package dateline.attribution;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Figure;
import dateline.annotation.Period;
import dateline.article.Tokens;
import dateline.article.Zone;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that say when, and the days that they mean, told from the article's day:
 *
 * <pre>
 * today, this morning               that day
 * yesterday, last night; tomorrow   the day before; the day after
 * Tuesday, last Tuesday             the latest Tuesday up to that day
 * next Tuesday                      the first one after it
 * April 14, 14 April, Nov. 8        the nearest such day; with a year that very day
 * in May, last May, May 1984        the latest May that has begun; with a year that one
 * in 2004, the 1995 earthquake      that year
 * last, this, next week             Monday to Sunday; so for month and year
 * past 48 hours, last two years     so long up to that day
 * two weeks ago                     a week that long ago; so for day, month and year
 * since May                         from its first day up to that day
 * within six months, next two days  from that day on
 * by July, until 2004               that month, that year
 * </pre>
 *
 * <p>"Every day" and "a year" are rates and say no time. Where the article has no day, only words
 * with a year mean days.
 */
final class TimeWords {
  private static final int MOST_DIGITS = 3;
  private final Reading reading;
  private final Tokens tokens;
  private final AnnotatedArticle article;
  private final List<Figure> figures;
  private final BitSet opensFigure = new BitSet();
  private final Days days;
  private final List<Told> inSentence = new ArrayList<>();
  private int sentence = -1;

  TimeWords(AnnotatedArticle article, Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.article = article;
    this.figures = article.figures();
    this.days = new Days(article.article().date());
    for (Figure figure : figures) {
      opensFigure.set(tokens.tokenAt(figure.span().start()));
    }
  }

  /**
   * Words that say when.
   *
   * @param period the days that they mean, or null if they cannot be told
   */
  record Told(Stretch words, @Nullable Period period) {
    private Told from(int first) {
      return new Told(new Stretch(first, words.last()), period);
    }
  }

  /**
   * The time words of a sentence that stand nearest to a figure, those of what was said before all
   * others; or null.
   *
   * @param said the part of the sentence that is attributed with the figure, or the sentence
   */
  @Nullable Told near(int first, int last, int from, int to, Stretch said) {
    Told best = null;
    int nearest = Integer.MAX_VALUE;
    for (Told told : ofSentence(from, to)) {
      int start = told.words().first();
      int end = told.words().last();
      boolean outside = start < said.first() || start > said.last();
      int distance = start > last ? start - last : first - end;
      int far = distance + (outside ? tokens.size() : 0);
      if (distance > 0 && far < nearest) {
        nearest = far;
        best = told;
      }
    }
    return best;
  }

  /** Figures of one sentence follow each other, so its time words are kept. */
  private List<Told> ofSentence(int from, int to) {
    if (from != sentence) {
      sentence = from;
      inSentence.clear();
      for (int i = from; i < to; i++) {
        Told told = at(i, to);
        if (told != null && !isDateline(i)) {
          inSentence.add(told);
          i = told.words().last();
        }
      }
    }
    return inSentence;
  }

  private boolean isDateline(int token) {
    return article.article().zoneAt(tokens.start(token)).kind() == Zone.Kind.DATELINE;
  }

  /** The time expression that starts here, or null. */
  private @Nullable Told at(int i, int to) {
    if (!tokens.isWord(i)) {
      Told date = date(i, to);
      return date != null ? date : ago(i, to);
    }
    return switch (tokens.lower(i)) {
      case "past", "last", "previous", "this", "next", "coming" -> relative(i, to);
      case "in", "during", "by", "until" -> led(i, dated(i + 1, to));
      case "since" -> since(i, to);
      case "within" -> within(i, to);
      case "on" -> led(i, i + 1 < to ? day(i + 1, to) : null);
      default -> {
        Told date = date(i, to);
        yield date != null ? date : ago(i, to);
      }
    };
  }

  private static @Nullable Told led(int first, @Nullable Told told) {
    return told == null ? null : told.from(first);
  }

  /** "2004", "May 1984", "early May" behind "in" or "by". */
  private @Nullable Told dated(int i, int to) {
    boolean part = i < to && (reading.is(i, "early") || reading.is(i, "late"));
    int at = part ? i + 1 : i;
    return at >= to ? null : isYear(at) ? year(at) : isNamedMonth(at) ? month(at, to) : null;
  }

  private @Nullable Told day(int i, int to) {
    Told date = date(i, to);
    return tokens.isCapitalised(i) || tokens.kind(i) == Tokens.Kind.NUMBER ? date : null;
  }

  private @Nullable Told since(int i, int to) {
    Told from = i + 1 < to ? at(i + 1, to) : null;
    if (from == null) {
      return null;
    }
    Period period = from.period();
    return new Told(
        new Stretch(i, from.words().last()), period == null ? null : days.upTo(period.first()));
  }

  /** "within six months": a figure that begins with the word, or stands behind it. */
  private @Nullable Told within(int i, int to) {
    Length length = length(i, to);
    length = length == null && i + 1 < to ? length(i + 1, to) : length;
    return length == null ? null : told(i, length, days.next(length.count(), length.unit()));
  }

  /** A day, a month or a year without a word before it. */
  private @Nullable Told date(int i, int to) {
    if (isYear(i) && isLed(i)) {
      return year(i);
    }
    if (tokens.kind(i) == Tokens.Kind.NUMBER) {
      boolean dated = i + 1 < to && isNamedMonth(i + 1) && isDayOfMonth(i);
      return dated ? monthAndDay(i, i + 1, i, to) : null;
    }
    String word = tokens.lower(i);
    return switch (word) {
      case "today", "to-day", "tonight", "to-night" -> new Told(one(i), days.day(0));
      case "yesterday" -> new Told(one(i), days.day(-1));
      case "tomorrow", "to-morrow" -> new Told(one(i), days.day(1));
      default -> {
        DayOfWeek weekday = tokens.isCapitalised(i) ? Days.weekday(word) : null;
        yield weekday != null
            ? new Told(one(i), days.last(weekday))
            : isNamedMonth(i) ? month(i, to) : null;
      }
    };
  }

  /** "two weeks ago": "two weeks" is a figure; "a year ago". */
  private @Nullable Told ago(int i, int to) {
    Length length = length(i, to);
    if (length == null && (reading.is(i, "a") || reading.is(i, "an")) && i + 1 < to) {
      Days.Unit unit = Days.unit(tokens.lower(i + 1));
      length = unit == null ? null : new Length(i + 1, 1, unit);
    }
    if (length == null) {
      return null;
    }
    int next = length.last() + 1;
    boolean ago = next < to && reading.is(next, "ago");
    return ago ? new Told(new Stretch(i, next), days.ago(length.count(), length.unit())) : null;
  }

  /** "past 48 hours", "last November", "next week" ; "this" is no time before other words. */
  private @Nullable Told relative(int i, int to) {
    int next = i + 1;
    if (next >= to) {
      return null;
    }
    String word = tokens.lower(i);
    boolean coming = word.equals("next") || word.equals("coming");
    Length length = length(next, to);
    if (length != null) {
      Days.Unit unit = length.unit();
      int count = length.count();
      return told(i, length, coming ? days.next(count, unit) : days.past(count, unit));
    }
    int vague = reading.is(next, "few") || reading.is(next, "several") ? next + 1 : next;
    if (vague >= to) {
      return null;
    }
    String noun = tokens.lower(vague);
    Stretch words = new Stretch(i, vague);
    if (vague > next) {
      return Days.unit(noun) == null ? null : new Told(words, null);
    }
    int away = coming ? 1 : word.equals("this") ? 0 : -1;
    DayOfWeek weekday = Days.weekday(noun);
    Month month = tokens.isCapitalised(next) ? Days.month(noun) : null;
    Days.Unit unit = Days.unit(noun);
    if (weekday != null) {
      return new Told(words, coming ? days.next(weekday) : days.last(weekday));
    }
    if (month != null) {
      return new Told(words, coming ? days.next(month) : days.last(month));
    }
    if (noun.equals("night") || noun.equals("morning") || noun.equals("evening")) {
      return new Told(words, days.day(Math.min(0, away)));
    }
    if (word.equals("past") && unit != null) {
      return new Told(words, days.past(1, unit));
    }
    return unit != null ? new Told(words, days.whole(away, unit)) : null;
  }

  private static Told told(int first, Length length, @Nullable Period period) {
    return new Told(new Stretch(first, length.last()), period);
  }

  private Told year(int i) {
    return new Told(one(i), Days.year(Integer.parseInt(tokens.word(i))));
  }

  /** "May", "May 1984", "May 14", "May 14, 1984", "May last year". */
  private Told month(int i, int to) {
    int next = i + 1;
    if (next < to && reading.is(next, '.')) {
      next++;
    }
    if (next < to && isDayOfMonth(next)) {
      return monthAndDay(i, i, next, to);
    }
    Month month = month(i);
    if (next < to && isYear(next)) {
      return new Told(new Stretch(i, next), Days.month(Integer.parseInt(tokens.word(next)), month));
    }
    boolean relative =
        next + 1 < to
            && (reading.is(next, "last") || reading.is(next, "this"))
            && reading.is(next + 1, "year");
    if (relative) {
      return new Told(
          new Stretch(i, next + 1), days.inYear(reading.is(next, "last") ? -1 : 0, month));
    }
    return new Told(one(i), days.last(month));
  }

  private Told monthAndDay(int first, int monthAt, int dayAt, int to) {
    int last = Math.max(monthAt, dayAt);
    int day = Integer.parseInt(tokens.word(dayAt));
    int year = last + 1 < to && reading.is(last + 1, ',') ? last + 2 : last + 1;
    Month month = month(monthAt);
    return year < to && isYear(year)
        ? new Told(
            new Stretch(first, year), Days.day(Integer.parseInt(tokens.word(year)), month, day))
        : new Told(new Stretch(first, last), days.nearest(month, day));
  }

  private static Stretch one(int token) {
    return new Stretch(token, token);
  }

  private Month month(int token) {
    Month month = Days.month(tokens.lower(token));
    return month == null ? Month.JANUARY : month;
  }

  private boolean isNamedMonth(int token) {
    return tokens.isCapitalised(token) && Days.month(tokens.lower(token)) != null;
  }

  private boolean isDayOfMonth(int token) {
    return tokens.kind(token) == Tokens.Kind.NUMBER
        && tokens.end(token) - tokens.start(token) <= 2
        && tokens.word(token).chars().allMatch(Character::isDigit)
        && Integer.parseInt(tokens.word(token)) <= 31;
  }

  /** Four digits from 1800 to 2099. */
  private boolean isYear(int token) {
    if (tokens.kind(token) != Tokens.Kind.NUMBER || tokens.end(token) - tokens.start(token) != 4) {
      return false;
    }
    String word = tokens.word(token);
    boolean century = word.startsWith("18") || word.startsWith("19") || word.startsWith("20");
    return century && word.chars().allMatch(Character::isDigit);
  }

  /** "in 2004", "of 2004", "since 2004", "the 1995 earthquake". */
  private boolean isLed(int year) {
    if (year == 0) {
      return false;
    }
    boolean names =
        reading.is(year - 1, "the") && year + 1 < tokens.size() && tokens.isWord(year + 1);
    return reading.is(year - 1, Words.PREPOSITION | Words.TIME | Words.SUBORDINATOR)
        || (names && figureAt(year) == null);
  }

  /** "48 hours": so many units, and the last token that says so. */
  private record Length(int last, int count, Days.Unit unit) {}

  /** The length of time that starts here, by the figure that was read there or by its digits. */
  private @Nullable Length length(int token, int to) {
    Figure figure = figureAt(token);
    String name = figure == null ? null : figure.unit();
    Days.Unit unit = name == null ? null : Days.unit(name);
    if (figure != null && unit != null && Double.isFinite(figure.value().high())) {
      int last = tokens.tokenAt(figure.span().end() - 1);
      return new Length(last, (int) Math.ceil(figure.value().high()), unit);
    }
    boolean digits = token + 1 < to && isShortNumber(token);
    Days.Unit next = digits ? Days.unit(tokens.lower(token + 1)) : null;
    return next == null ? null : new Length(token + 1, Integer.parseInt(tokens.word(token)), next);
  }

  /** One to three digits. */
  private boolean isShortNumber(int token) {
    int digits = tokens.end(token) - tokens.start(token);
    return tokens.kind(token) == Tokens.Kind.NUMBER
        && digits <= MOST_DIGITS
        && tokens.word(token).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private @Nullable Figure figureAt(int token) {
    if (!opensFigure.get(token)) {
      return null;
    }
    int at = Mentions.firstAfter(figures, tokens.start(token));
    boolean here = at < figures.size() && figures.get(at).span().start() == tokens.start(token);
    return here ? figures.get(at) : null;
  }
}
