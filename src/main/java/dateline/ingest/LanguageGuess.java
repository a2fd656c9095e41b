package dateline.ingest;

import java.util.List;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageResult;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text. English is recognised at once by its small words; only what does not look
 * like English is shown to a detector of seventy languages, which is slow to load.
 *
 * <pre>
 * The talks ended on Sunday.           en
 * I have 5 apples                      en    short, ASCII letters, no small word of another language
 * Le gouvernement a porté le bilan …   fr
 * </pre>
 */
final class LanguageGuess {
  static final String UNKNOWN = "und";

  private static final int WORDS_READ = 200;
  private static final int SHORT = 20;
  private static final int DETECTOR_READS = 4000;

  /** Characters from which on a text is looked at in its middle and near its end as well. */
  private static final int LONG = 6000;

  /** Letters of paragraphs after which it is clear which language most of a text is in. */
  private static final int ENOUGH = 100_000;

  private LanguageGuess() {}

  /**
   * The code of the body's language; a body of few words is judged together with the title, one in
   * two languages by what most of it is in.
   */
  static String of(String body, @Nullable String title) {
    WordCount count = WordCount.of(body, WORDS_READ);
    if (count.words() < SHORT && title != null) {
      String all = title + "\n" + body;
      return of(all, WordCount.of(all, WORDS_READ));
    }
    boolean english = looksEnglish(count);
    boolean mixed = count.english() > 0 && count.foreign() > 0 && !english;
    for (int part = 1; part <= 2 && body.length() >= LONG; part++) {
      String later = body.substring(part * (body.length() / 3));
      mixed |= looksEnglish(WordCount.of(later, WORDS_READ)) != english;
    }
    return mixed ? ofMost(body) : of(body, count);
  }

  private static String ofMost(String body) {
    StringBuilder other = new StringBuilder();
    int english = 0;
    for (int at = 0; at < body.length() && english + other.length() < ENOUGH; ) {
      int end = body.indexOf('\n', at);
      end = end < 0 ? body.length() : end;
      String paragraph = body.substring(at, end);
      WordCount count = WordCount.of(paragraph, WORDS_READ);
      if (count.words() < SHORT / 2) {
        at = end + 1;
        continue;
      }
      if (looksEnglish(count)) {
        english += paragraph.length();
      } else {
        other.append(paragraph).append('\n');
      }
      at = end + 1;
    }
    if (english >= other.length() && english > 0) {
      return "en";
    }
    String text = other.isEmpty() ? body : other.toString();
    return of(text, WordCount.of(text, WORDS_READ));
  }

  private static String of(String text, WordCount count) {
    if (looksEnglish(count)) {
      return "en";
    }
    boolean isShort = count.words() < SHORT;
    String found = detect(text, isShort);
    return found == null ? UNKNOWN : found;
  }

  /**
   * English small words outnumber foreign ones; or the letters are ASCII and no other language
   * shows, as in a table of earnings.
   */
  private static boolean looksEnglish(WordCount count) {
    int letters = count.letters();
    boolean ascii = (letters - count.otherLetters()) * 100L >= letters * 96L;
    int share = ascii ? 12 : 20;
    return (ascii && count.foreign() == 0)
        || (count.english() * 100 >= count.words() * share
            && count.english() > 2 * count.foreign()
            && count.english() > 0);
  }

  private static @Nullable String detect(String text, boolean isShort) {
    String start = text.length() <= DETECTOR_READS ? text : text.substring(0, DETECTOR_READS);
    OptimaizeLangDetector detector = new OptimaizeLangDetector();
    detector.loadModels();
    List<LanguageResult> results = detector.setShortText(isShort).detectAll(start);
    if (results.isEmpty() || !results.getFirst().isReasonablyCertain()) {
      return null;
    }
    String language = results.getFirst().getLanguage();
    int region = language.indexOf('-');
    return region < 0 ? language : language.substring(0, region);
  }
}
