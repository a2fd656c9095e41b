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

  private LanguageGuess() {}

  /** The code of the body's language; a body of few words is judged together with the title. */
  static String of(String body, @Nullable String title) {
    WordCount count = WordCount.of(body, WORDS_READ);
    if (count.words() >= SHORT || title == null) {
      return of(body, count);
    }
    String all = title + "\n" + body;
    return of(all, WordCount.of(all, WORDS_READ));
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
