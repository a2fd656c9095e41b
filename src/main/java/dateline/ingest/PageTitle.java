package dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page without the name of its site. What the page's head says is believed as far
 * as it is seen on the page too.
 *
 * <pre>
 * head                                           seen                    headline
 * Herring return - DW - 05/30/2012               Herring return          Herring return
 * Bayou Dispatch: The mail came by boat          The mail came by boat   The mail came by boat
 * River floods town | The Example                -                       River floods town
 * </pre>
 */
final class PageTitle {
  private static final Pattern MARKS = Pattern.compile("\\s+[|–—·»«-]\\s+|\\s*(?:::|\\|)\\s*");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
  private static final String ENDS = "|-–—·»«_:(";
  private static final int SHORTEST = 8;
  private static final int MARGIN = 20;
  private static final int LONGEST = 300;
  private static final int MOST_WORDS_OF_SITE = 5;

  private PageTitle() {}

  /** Null if nothing on the page is a headline. */
  static @Nullable String of(Document page, PageFacts facts, PageText text) {
    String open = facts.metas().first(List.of("og:title", "twitter:title"));
    String linked = facts.linked().headline();
    String head = normal(page.title());
    List<String> told = new ArrayList<>();
    for (String title : new String[] {open, linked, head}) {
      if (title != null && !title.isBlank()) {
        told.add(normal(title));
      }
    }
    for (String title : told) {
      String shown = shown(title, text);
      if (shown != null) {
        return shown;
      }
    }
    String heading = heading(page, facts.sites());
    if (open == null && linked == null && heading != null) {
      return heading;
    }
    String bare = told.isEmpty() ? "" : bare(told.getFirst(), facts.sites());
    return bare.isEmpty() ? heading : bare;
  }

  /** The longest passage that the title is, starts with or ends in, or null. */
  private static @Nullable String shown(String title, PageText text) {
    String plain = Passage.plain(title);
    char first = Character.toLowerCase(title.charAt(0));
    String best = null;
    for (Passage passage : text.passages()) {
      int letters = passage.letters();
      if (letters < SHORTEST || letters > LONGEST || (best != null && letters <= best.length())) {
        continue;
      }
      if (letters > title.length() + MARGIN) {
        continue;
      }
      String words = normal(passage.text());
      if (Character.toLowerCase(words.charAt(0)) == first && Passage.plain(words).equals(plain)) {
        return title;
      }
      if (letters * 10 >= title.length() * 3 && isPart(title, words, passage.box().heading)) {
        best = words;
      }
    }
    return best;
  }

  /** Whether the words are what stands before or behind a mark in the title. */
  private static boolean isPart(String title, String words, boolean heading) {
    if (title.regionMatches(true, 0, words, 0, words.length())) {
      String rest = title.substring(words.length()).strip();
      return rest.isEmpty()
          || (ENDS.indexOf(rest.charAt(0)) >= 0 && (heading || rest.charAt(0) != ':'));
    }
    int from = title.length() - words.length();
    if (from <= 0 || !title.regionMatches(true, from, words, 0, words.length())) {
      return false;
    }
    String before = title.substring(0, from).strip();
    return !before.isEmpty() && ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static @Nullable String heading(Document page, Set<String> sites) {
    List<Element> heads = page.select("article h1, main h1");
    if (heads.isEmpty()) {
      heads = page.select("h1");
    }
    for (Element head : heads) {
      String text = normal(head.text());
      if (!text.isBlank() && !sites.contains(Passage.plain(text))) {
        return text;
      }
    }
    return null;
  }

  /** What stands behind the headline and a mark in the page's title, if a few words; or null. */
  static @Nullable String site(Document page, @Nullable String headline) {
    String whole = normal(page.title());
    if (headline == null || !whole.regionMatches(true, 0, headline, 0, headline.length())) {
      return null;
    }
    Matcher mark = MARKS.matcher(whole.substring(headline.length()));
    if (!mark.lookingAt()) {
      return null;
    }
    String site = whole.substring(headline.length() + mark.end());
    boolean print = site.toLowerCase(Locale.ROOT).contains("print");
    boolean one = !site.isEmpty() && !print && !MARKS.matcher(site).find();
    return one && Passage.words(site) <= MOST_WORDS_OF_SITE ? site : null;
  }

  /** Without the parts at either end that name the site. */
  private static String bare(String title, Set<String> sites) {
    List<String> parts = new ArrayList<>(List.of(MARKS.split(title, -1)));
    int start = 0;
    int end = title.length();
    while (parts.size() > 1 && sites.contains(Passage.plain(parts.getLast()))) {
      parts.removeLast();
      end = title.lastIndexOf(parts.getLast(), end) + parts.getLast().length();
    }
    while (parts.size() > 1 && sites.contains(Passage.plain(parts.getFirst()))) {
      parts.removeFirst();
      start = title.indexOf(parts.getFirst(), start);
    }
    return title.substring(start, end).strip();
  }

  private static String normal(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
