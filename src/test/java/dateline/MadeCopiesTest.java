package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Wording;
import dateline.article.Zone;
import dateline.article.Zones;
import dateline.ingest.ArticleReader;
import dateline.ingest.Item;
import dateline.ingest.ReaderOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What papers do to a wire's story, done to the stories of the sample corpus. */
class MadeCopiesTest {
  private static final int LONG_ENOUGH = 60;
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final List<Article> ARTICLES = new ArrayList<>();

  private static final String PARAGRAPH =
      "The paper's own reporter saw long rows of cars at the edge of the town, where shops had"
          + " closed and families waited for news of their relatives until late in the evening.";

  /** A change that leaves a copy a copy. */
  enum Change {
    CUT_TO_TWO_THIRDS,
    HEADED_BY_BYLINE_AND_DATELINE,
    SPELT_OTHERWISE,
    A_PARAGRAPH_MORE,
    A_WORD_IN_THIRTY_CHANGED,
    NUMBERS_WITHOUT_GROUPING,
    IN_CAPITALS,
    CUT_AND_A_PARAGRAPH_MORE;

    String made(String body) {
      return switch (this) {
        case CUT_TO_TWO_THIRDS -> body.substring(0, body.length() * 2 / 3);
        case HEADED_BY_BYLINE_AND_DATELINE ->
            "By Anna Bell, Staff Reporter\n\nCHICAGO, May 3 (AP) - " + body;
        case SPELT_OTHERWISE -> spelt(body);
        case A_PARAGRAPH_MORE -> inserted(body, body.length() / 3);
        case A_WORD_IN_THIRTY_CHANGED -> edited(body);
        case NUMBERS_WITHOUT_GROUPING -> body.replaceAll("(?<=[0-9]),(?=[0-9]{3})", "");
        case IN_CAPITALS -> body.toUpperCase(Locale.ROOT);
        case CUT_AND_A_PARAGRAPH_MORE ->
            inserted(body.substring(0, body.length() * 3 / 4), body.length() / 2);
      };
    }
  }

  @BeforeAll
  static void readCorpus() throws IOException {
    ARTICLES.clear();
    try (ArticleReader reader = new ArticleReader(ReaderOptions.DEFAULT)) {
      for (Path file : ArticleReader.files(Path.of("corpus"))) {
        reader.read(
            file,
            file.toString(),
            item -> {
              if (item instanceof Item.Read read
                  && read.article().body().split("\\s+", -1).length >= LONG_ENOUGH) {
                ARTICLES.add(read.article());
              }
            });
      }
    }
    assertTrue(ARTICLES.size() > 80, ARTICLES.size() + " articles");
  }

  @ParameterizedTest(name = "{0}: {1} %")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CUT_TO_TWO_THIRDS             |  99
          HEADED_BY_BYLINE_AND_DATELINE | 100
          SPELT_OTHERWISE               | 100
          A_PARAGRAPH_MORE              | 100
          A_WORD_IN_THIRTY_CHANGED      | 100
          NUMBERS_WITHOUT_GROUPING      | 100
          IN_CAPITALS                   | 100
          CUT_AND_A_PARAGRAPH_MORE      |  95
          """)
  void whatPapersDoToAStoryLeavesItACopy(Change change, int percent) {
    int found = 0;
    List<String> missed = new ArrayList<>();
    for (Article article : ARTICLES) {
      Wording wording = Wording.of(article);
      Wording copy = Wording.of(made("Our own headline of the day", change.made(story(article))));
      if (shareKeys(wording, copy) && wording.compare(copy).isCopy()) {
        found++;
      } else {
        missed.add(article.id() + " " + wording.compare(copy));
      }
    }
    int least = ARTICLES.size() * percent / 100;
    assertTrue(found >= least, found + " of " + ARTICLES.size() + ", not " + missed);
  }

  @Test
  void otherNumbersMakeAnotherStory() {
    Random random = new Random(4);
    for (Article article : ARTICLES) {
      String story = story(article);
      Article made = made("Toll", story);
      List<MatchResult> numbers =
          NUMBER
              .matcher(made.text())
              .results()
              .filter(found -> made.zoneAt(found.start()).kind() == Zone.Kind.BODY)
              .toList();
      if (!numbers.isEmpty()) {
        MatchResult number = numbers.get(random.nextInt(numbers.size()));
        int at = number.start() - made.bodyStart();
        String other = story.substring(0, at) + "7" + story.substring(at);
        assertEquals(
            false,
            Wording.of(made).compare(Wording.of(made("Toll", other))).isCopy(),
            article.id() + " with 7" + number.group());
      }
    }
  }

  /**
   * A paper prints the wire's story, one article stands in the corpus twice, and a page quotes in
   * words the number that it corrects.
   */
  @Test
  void ofTheReportsOfTheCorpusThreePairsAreCopies() {
    List<Wording> wordings = ARTICLES.stream().map(Wording::of).toList();
    List<String> copies = new ArrayList<>();
    for (int i = 0; i < wordings.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (wordings.get(i).compare(wordings.get(j)).isCopy()) {
          copies.add(ARTICLES.get(j).id() + " " + ARTICLES.get(i).id());
        }
      }
    }
    Collections.sort(copies);
    assertEquals(
        List.of(
            "corpus/hindenburg-1937-05-07.txt corpus/lakehurst-airship-fire.txt",
            "corpus/katrina-toll-2005-09-14-wire.txt corpus/katrina-toll-2005-09-14.eml",
            "corpus/tsunami-toll-2005-01-19-corrected.html corpus/tsunami-toll-2005-01-19.html"),
        copies);
  }

  private static String story(Article article) {
    return article.text().substring(article.storyStart());
  }

  private static Article made(@Nullable String title, String body) {
    return Article.of("made", title, body, "en", Zones.of(body));
  }

  private static boolean shareKeys(Wording one, Wording other) {
    int[] keys = other.keys();
    long shared =
        Arrays.stream(one.keys())
            .filter(key -> Arrays.stream(keys).anyMatch(k -> k == key))
            .count();
    return shared >= Wording.SHARED_KEYS;
  }

  /** At the next end of a sentence from there. */
  private static String inserted(String body, int from) {
    int stop = body.indexOf(". ", from);
    int at = stop < 0 ? body.length() : stop + 2;
    return body.substring(0, at) + "\n\n" + PARAGRAPH + "\n\n" + body.substring(at);
  }

  private static String spelt(String body) {
    String[][] pairs = {
      {"centre", "center"},
      {"metre", "meter"},
      {"colour", "color"},
      {"harbour", "harbor"},
      {"labour", "labor"},
      {"defence", "defense"},
      {"programme", "program"},
      {"travelled", "traveled"},
      {"organis", "organiz"},
      {"recognis", "recogniz"},
      {"neighbour", "neighbor"},
      {"theatre", "theater"},
      {"cancelled", "canceled"}
    };
    String other = body;
    for (String[] pair : pairs) {
      other =
          other.contains(pair[0])
              ? other.replace(pair[0], pair[1])
              : other.replace(pair[1], pair[0]);
    }
    return other;
  }

  private static String edited(String body) {
    String[] words = body.split(" ", -1);
    for (int i = 15; i < words.length; i += 30) {
      if (words[i].chars().allMatch(Character::isLowerCase)) {
        words[i] = "thereupon";
      }
    }
    return String.join(" ", words);
  }
}
