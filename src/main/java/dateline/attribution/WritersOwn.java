package dateline.attribution;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Figure;
import dateline.article.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells figures that the writer adds to what somebody said: behind a comma, outside quotes,
 *
 * <pre>
 * The port said that 40 men had drowned, twice the number of last year.   compares
 * The port said that it had cost two billion roubles, about $2.8 billion. converts
 * The mayor announced a truce, ten weeks after the first shot.            dates
 * The port counted 40 men and the mayor 30, a difference of 10.           subtracts
 * </pre>
 */
final class WritersOwn {
  /** Most tokens from the end of one amount to the start of the other: ", or about". */
  private static final int CONVERTED = 4;

  private final List<Figure> figures;
  private final Reading reading;
  private final Tokens tokens;

  WritersOwn(AnnotatedArticle article, Reading reading) {
    this.figures = article.figures();
    this.reading = reading;
    this.tokens = reading.tokens;
  }

  /** Whether the source is the writer: "I count four of them". */
  boolean isWriter(@Nullable Stretch source) {
    return source != null
        && source.first() == source.last()
        && reading.quoteAt(source.first()) < 0
        && isFirstPerson(source.first());
  }

  private boolean isFirstPerson(int token) {
    return reading.is(token, "i") || reading.is(token, "we");
  }

  /** Whether the writer adds the figure that covers these tokens to the end of a statement. */
  boolean adds(Figure figure, int first, int last, Statement statement) {
    Stretch told = statement.cue() == null ? statement.source() : statement.cue();
    if (told == null || told.last() > first) {
      return false;
    }
    int start = first;
    while (start > 0 && reading.is(start - 1, Words.HEDGE | Words.ADVERB)) {
      start--;
    }
    if (start > 2 && isDifference(start - 1)) {
      start -= 3;
    }
    if (start == 0 || !reading.is(start - 1, ',') || reading.quoteAt(first) >= 0) {
      return false;
    }
    if (start <= first - 3 && isDifference(start + 2)) {
      return true;
    }
    int next = last + 1;
    if (next >= tokens.size() || tokens.sentenceOf(next) != tokens.sentenceOf(first)) {
      return false;
    }
    return switch (figure.kind()) {
      case RATIO -> figure.unit() == null && (reading.is(next, "as") || reading.is(next, "the"));
      case DURATION -> reading.is(next, "after") || reading.is(next, "before");
      case MONEY -> isConverted(figure, first);
      case COUNT,
          PERCENT,
          LENGTH,
          AREA,
          VOLUME,
          MASS,
          SPEED,
          TEMPERATURE,
          ENERGY,
          POWER,
          RATE,
          SCORE,
          OTHER,
          AGE ->
          false;
    };
  }

  /** "a difference of" that ends here. */
  private boolean isDifference(int of) {
    return reading.is(of, "of")
        && (reading.is(of - 1, "difference") || reading.is(of - 1, "gap"))
        && reading.is(of - 2, "a");
  }

  /** "two billion roubles, about $2.8 billion": money right behind other money. */
  private boolean isConverted(Figure figure, int first) {
    int at = figures.indexOf(figure) - 1;
    if (at < 0 || figures.get(at).kind() != Figure.Kind.MONEY) {
      return false;
    }
    int end = tokens.tokenAt(figures.get(at).span().end() - 1);
    String unit = figures.get(at).unit();
    return unit != null && !unit.equals(figure.unit()) && first - end <= CONVERTED;
  }
}
