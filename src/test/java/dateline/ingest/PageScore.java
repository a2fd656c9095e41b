package dateline.ingest;

import dateline.article.Article;
import dateline.article.Zone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;

/**
 * How much of a page's article a reader kept and how much else it let in, counted in words. The
 * words read are laid beside those of the gold in order (longest common subsequence).
 *
 * @param body words of the story in the gold
 * @param kept how many of them were read
 * @param astray how many of those were read as a caption or byline
 * @param boilerplate words of the page that are none of the article's
 * @param read words that were read in all
 * @param letIn how many of them are none of the article's
 * @param captions words of captions, and how many were read as such
 * @param bylines words of bylines, and how many were read as such
 */
record PageScore(
    int body,
    int kept,
    int astray,
    int boilerplate,
    int read,
    int letIn,
    Share captions,
    Share bylines) {

  /** So many of so many. */
  record Share(int part, int whole) {
    String percent() {
      return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
    }
  }

  private record Word(String letters, Zone.Kind zone) {}

  private record GoldWord(String letters, GoldPage.Role role) {}

  /** Of an article that we read. */
  static PageScore of(GoldPage page, Article article) {
    List<Word> words = new ArrayList<>();
    for (Zone zone : article.zones()) {
      for (String word : split(article.text().substring(zone.start(), zone.end()))) {
        words.add(new Word(word, zone.kind()));
      }
    }
    return of(page, words);
  }

  /** Of a text without roles. */
  static PageScore of(GoldPage page, String text) {
    return of(page, split(text).stream().map(word -> new Word(word, Zone.Kind.BODY)).toList());
  }

  double keptShare() {
    return (double) kept / body;
  }

  /** Of what was read, the share that is boilerplate. */
  double letInShare() {
    return read == 0 ? 0 : (double) letIn / read;
  }

  private static PageScore of(GoldPage page, List<Word> words) {
    List<GoldWord> gold = new ArrayList<>();
    for (GoldPage.Part part : page.parts()) {
      for (String word : split(part.text())) {
        gold.add(new GoldWord(word, part.role()));
      }
    }
    Map<GoldPage.Role, Integer> all = new EnumMap<>(GoldPage.Role.class);
    for (GoldWord word : gold) {
      all.merge(word.role(), 1, Integer::sum);
    }
    int kept = 0;
    int astray = 0;
    int matched = 0;
    int captions = 0;
    int bylines = 0;
    int[] match = align(gold, words);
    for (int i = 0; i < match.length; i++) {
      if (match[i] < 0) {
        continue;
      }
      matched++;
      Zone.Kind zone = words.get(match[i]).zone();
      switch (gold.get(i).role()) {
        case TITLE -> {}
        case BODY -> {
          kept++;
          astray += zone == Zone.Kind.CAPTION || zone == Zone.Kind.BYLINE ? 1 : 0;
        }
        case CAPTION -> captions += zone == Zone.Kind.CAPTION || zone == Zone.Kind.CREDIT ? 1 : 0;
        case BYLINE -> bylines += zone == Zone.Kind.BYLINE ? 1 : 0;
      }
    }
    String html = new String(page.html(), java.nio.charset.StandardCharsets.UTF_8);
    int there = split(Jsoup.parse(html).body().text()).size();
    return new PageScore(
        all.getOrDefault(GoldPage.Role.BODY, 0),
        kept,
        astray,
        Math.max(0, there - gold.size()),
        words.size(),
        words.size() - matched,
        new Share(captions, all.getOrDefault(GoldPage.Role.CAPTION, 0)),
        new Share(bylines, all.getOrDefault(GoldPage.Role.BYLINE, 0)));
  }

  /** For each word of the gold the place of its fellow among those read, or -1. */
  private static int[] align(List<GoldWord> gold, List<Word> words) {
    int[][] best = new int[gold.size() + 1][words.size() + 1];
    for (int i = gold.size() - 1; i >= 0; i--) {
      for (int j = words.size() - 1; j >= 0; j--) {
        best[i][j] =
            gold.get(i).letters().equals(words.get(j).letters())
                ? best[i + 1][j + 1] + 1
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    int[] match = new int[gold.size()];
    int j = 0;
    for (int i = 0; i < match.length; i++) {
      while (j < words.size() && best[i][j] == best[i][j + 1]) {
        j++;
      }
      boolean same = j < words.size() && best[i][j] == best[i + 1][j + 1] + 1;
      boolean here = same && gold.get(i).letters().equals(words.get(j).letters());
      match[i] = here ? j++ : -1;
    }
    return match;
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
