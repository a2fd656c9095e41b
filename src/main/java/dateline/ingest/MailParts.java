package dateline.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The texts in a mail, in order. Where one text comes in several forms one of them is taken: the
 * plain one, unless it only says that there is another.
 */
final class MailParts {
  private static final String SIGNATURES =
      ".gmail_signature, .moz-signature, [id=Signature], [id=ms-outlook-mobile-signature]";

  /** A plain form shorter than this share of the other is no form of it. */
  private static final int SHARE = 3;

  private record Part(String text, MailText.Form form, int group) {
    boolean html() {
      return form == MailText.Form.PAGE;
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private final Deque<Integer> groups = new ArrayDeque<>();
  private int opened;

  /** A part that holds parts begins. */
  void open(boolean alternatives) {
    opened++;
    groups.push(alternatives ? opened : group());
  }

  void close() {
    groups.poll();
  }

  void add(String text, MailText.Form form) {
    parts.add(new Part(text, form, group()));
  }

  Blocks blocks() throws RefusedException {
    Blocks blocks = new Blocks();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.group == 0 || isChosen(part)) {
        new MailText(blocks).add(part.html() ? fromHtml(part.text) : part.text, part.form);
      }
    }
    return blocks;
  }

  private int group() {
    Integer group = groups.peek();
    return group == null ? 0 : group;
  }

  private boolean isChosen(Part part) throws RefusedException {
    int plain = 0;
    int html = 0;
    for (Part other : parts) {
      if (other.group == part.group) {
        if (other.html()) {
          html += fromHtml(other.text).length();
        } else {
          plain += other.text.strip().length();
        }
      }
    }
    return part.html() == (plain == 0 || (long) plain * SHARE < html);
  }

  private static String fromHtml(String html) throws RefusedException {
    Document page = Jsoup.parse(html);
    page.select(SIGNATURES).remove();
    return HtmlPage.paragraphs(page.outerHtml());
  }
}
