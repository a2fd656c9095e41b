package dateline.ingest;

import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import dateline.article.Zone;
import dateline.article.Zones;
import java.time.Clock;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The story of a web page: its headline, then each paragraph of its main part; what stands around
 * it is left out. Picture captions and bylines keep their roles.
 */
final class HtmlPage {
  private HtmlPage() {}

  static Article article(byte[] bytes, String id) throws RefusedException {
    return article(bytes, id, Clock.systemUTC());
  }

  static Article article(byte[] bytes, String id, Clock clock) throws RefusedException {
    Document page = Jsoup.parse(PageBytes.decode(bytes));
    PageFacts facts = PageFacts.of(page);
    PageText text = PageText.of(page.body());
    String title = PageTitle.of(page, facts, text);
    Story story = new Story(text, title, facts.author());
    Blocks blocks = story.blocks();
    String body = blocks.text();
    if (body.isEmpty()) {
      throw new RefusedException("the page holds no text");
    }
    List<Zone> zones = Zones.of(body, blocks.told());
    String author = facts.author();
    if (author == null) {
      author = Authors.joined(story.names(), facts.sites());
    }
    if (author == null) {
      author = author(body, zones, facts);
    }
    PageDates dates = PageDates.of(page, facts, story.dated(), clock);
    PublicationDate published = dates.published(body, zones);
    String named = facts.isNamed() ? null : PageTitle.site(page, title);
    String source = named == null ? facts.source() : named;
    Origin origin = new Origin(published, dates.updated(), author, source, facts.url());
    return Drafts.article(id, title, body, origin, zones);
  }

  /** Who the first byline of the story names. */
  private static @Nullable String author(String body, List<Zone> zones, PageFacts facts) {
    for (Zone zone : zones) {
      if (zone.kind() == Zone.Kind.BYLINE) {
        String byline = body.substring(zone.start(), zone.end());
        String author = Authors.joined(Authors.inByline(byline.strip()), facts.sites());
        if (author != null) {
          return author;
        }
      }
    }
    return null;
  }

  /**
   * The paragraphs of a mail or fragment, all of it being the story but what is marked as something
   * else.
   */
  static Blocks blocks(String html) throws RefusedException {
    return new Story(PageText.of(Jsoup.parse(html).body()), null, null).unmarked();
  }

  /** The same as text. */
  static String paragraphs(String html) throws RefusedException {
    return blocks(html).text();
  }
}
