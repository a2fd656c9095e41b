package dateline.bench;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotator;
import dateline.article.Article;
import dateline.article.Zone;
import dateline.figure.FigureAnnotator;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the figure annotator costs on texts that were made to slow it down: each once, twice and
 * four times as long. Where the time grows with the length, the last column is about 1; where it
 * grew with its square, it would be 4.
 *
 * <pre>
 * java -cp target/test-classes:target/classes:target/lib/* dateline.bench.FigureBench [characters]
 * </pre>
 *
 * <p>A text is one sentence, so that every rule may look as far as it likes. Processor time of the
 * thread, best of five.
 */
public final class FigureBench {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 5;

  private static final Map<String, String> TEXTS = new LinkedHashMap<>();

  static {
    TEXTS.put("news", "some 3,000 people lost up to $4.5 million in over 20 towns , he said , ");
    TEXTS.put("digits", "7");
    TEXTS.put("commas", ",");
    TEXTS.put("and", "and ");
    TEXTS.put("hyphens", "-");
    TEXTS.put("brackets", "(");
    TEXTS.put("hedges", "about over nearly at least ");
    TEXTS.put("million million", "million ");
    TEXTS.put("3 million million", "3 million million ");
    TEXTS.put("one hundred", "one hundred ");
    TEXTS.put("tens of thousands", "tens of thousands of ");
    TEXTS.put("units", "feet hours pounds percent ");
    TEXTS.put("1-1-1", "1-");
    TEXTS.put("1 and 1", "1 and ");
    TEXTS.put("111 111", "111 ");
    TEXTS.put("1.5, 1.5", "1.5, ");
    TEXTS.put("a half and a half", "a half and ");
    TEXTS.put("2 hours 3 minutes", "2 hours 3 minutes 4 seconds and ");
    TEXTS.put("one by one", "(One ");
    TEXTS.put("pounds", "5 pounds of 6 points ");
    TEXTS.put("up by", "up by 5 , up ");
    TEXTS.put("just just", "just really very ");
    TEXTS.put("plurals", "5 red, cats and dogs, ");
    TEXTS.put("names", "Ruiz 5, Beck 6, seats ");
    TEXTS.put("5, 5 and 5", "5, 5 and ");
    TEXTS.put("5 of the 5", "5 of the ");
    TEXTS.put("less than a mile", "less than a mile but more than a yard and ");
    TEXTS.put("an hour or two", "an hour or two ");
    TEXTS.put("1) 2)", "1) ");
    TEXTS.put("1:02:03", "1:02:03 in ");
    TEXTS.put("number of number of", "number of people was 5 ");
    TEXTS.put("was was", "is was be 5 ");
  }

  private final int characters;

  private FigureBench(int characters) {
    this.characters = characters;
  }

  /** The length of the longest text; a million if left out. */
  public static void main(String[] args) {
    new FigureBench(args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000).run();
  }

  private void run() {
    System.out.printf(
        Locale.ROOT,
        "%-20s %10s %10s %10s  growth%n",
        "ms for characters",
        length(4),
        length(2),
        length(1));
    time(TEXTS.getOrDefault("news", ""), 4);
    TEXTS.forEach((name, piece) -> {
      double quarter = time(piece, 4);
      double half = time(piece, 2);
      double whole = time(piece, 1);
      System.out.printf(
          Locale.ROOT,
          "%-20s %10.1f %10.1f %10.1f  %.2f%n",
          name,
          quarter,
          half,
          whole,
          whole / quarter / 4);
    });
  }

  private int length(int part) {
    return characters / part;
  }

  private double time(String piece, int part) {
    String text = piece.repeat(Math.max(1, length(part) / piece.length()));
    Article article =
        Article.of("bench", null, text, "en", List.of(new Zone(Zone.Kind.BODY, 0, text.length())));
    Annotator annotator = new FigureAnnotator();
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < ROUNDS; i++) {
      AnnotatedArticle cut = AnnotatedArticle.untagged(article);
      long start = CLOCK.getCurrentThreadCpuTime();
      annotator.annotate(cut);
      best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
    }
    return best;
  }
}
