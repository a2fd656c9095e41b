package dateline.ingest;

import dateline.article.Zone;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which passages of a page are its article. The story is where the sentences stand: the innermost
 * element that holds most of them, once what other stories, readers and the site itself put there
 * is taken away. Between the headline and that element stand summary, byline and picture.
 *
 * <pre>
 * menu            before the headline
 * headline        the passage that says what the title says
 * share, time     labels
 * summary         sentences
 * +-------------+
 * | sentences   | the story
 * | other story | links
 * | sentences   |
 * +-------------+
 * comments, foot  after the story
 * </pre>
 */
final class Story {
  private static final int LONGEST_CAPTION = 500;
  private static final int FIRST_LINES = 3;
  private static final int FEW_WORDS = 12;
  private static final int FEWEST_IN_SUMMARY = 4;
  private static final int STEPS_TO_PICTURE = 4;
  private static final int MOST_LINES = 3;

  private final List<Passage> passages;
  private final List<Box> boxes;
  private final Known known;
  private final Sieve sieve;
  private final int headline;
  private final Box main;
  private final int firstProse;
  private final boolean inParagraphs;

  /** Lays out a page whose headline and authors may be known from its head. */
  Story(PageText page, @Nullable String title, @Nullable String author) {
    this.passages = page.passages();
    this.boxes = page.boxes();
    this.known = Known.of(title, author);
    this.sieve = new Sieve(page, known);
    this.main = main(sieve.prose());
    int first = -1;
    int prose = 0;
    int paragraphs = 0;
    for (Passage passage : passages.subList(main.start, main.end)) {
      if (!sieve.isOut(passage) && passage.isProse()) {
        first = first < 0 ? passage.index() : first;
        prose++;
        paragraphs += passage.isParagraph() ? 1 : 0;
      }
    }
    this.firstProse = Math.max(first, 0);
    this.inParagraphs = paragraphs * 5 >= prose * 4 && paragraphs > 2;
    int shown = known.headline(passages);
    this.headline = first >= 0 && shown > first ? -1 : shown;
  }

  /** The paragraphs of the article, without its headline, in their roles. */
  Blocks blocks() throws RefusedException {
    Blocks blocks = new Blocks();
    List<String> bylines = new ArrayList<>();
    for (Passage passage : passages) {
      Zone.Kind kind = kind(passage);
      if (kind == Zone.Kind.BYLINE) {
        String byline = byline(passage);
        String plain = Passage.plain(byline);
        boolean late = passage.index() >= main.end && !bylines.isEmpty();
        if (!late && bylines.stream().noneMatch(said -> said.contains(plain))) {
          bylines.add(plain);
          blocks.add(byline, kind);
        }
      } else if (kind != null) {
        blocks.add(passage.text(), kind);
      }
    }
    return blocks.text().isEmpty() ? sentences() : blocks;
  }

  /** What is left to read on a page that has sentences, but no place where a story stands. */
  private Blocks sentences() throws RefusedException {
    Blocks blocks = new Blocks();
    for (Passage passage : passages) {
      if (passage.isProse() && !sieve.isMarked(passage)) {
        blocks.add(passage.text());
      }
    }
    return blocks;
  }

  /** Every passage but those that are marked as furniture. */
  Blocks unmarked() throws RefusedException {
    Blocks blocks = new Blocks();
    for (Passage passage : passages) {
      if (!sieve.isMarked(passage)) {
        boolean caption = passage.box().caption || passage.box().figure;
        blocks.add(passage.text(), caption ? Zone.Kind.CAPTION : Zone.Kind.BODY);
      }
    }
    return blocks;
  }

  /** The passage without the time and the links that share its line. */
  private static String byline(Passage passage) {
    String text = passage.text();
    String undated = Labels.undated(text);
    if (undated.length() == text.length()) {
      return text;
    }
    String signed = Labels.undated(passage.signed());
    return signed.isEmpty() ? undated : signed;
  }

  /** The names of people that are marked as such in the story or at its head or foot. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Box box : boxes) {
      boolean near = box.start >= headline && box.start < main.end + FIRST_LINES;
      if (near && !box.inComments && Furniture.isAuthor(box.element)) {
        names.add(box.element.text());
      }
    }
    return names;
  }

  /** The elements that may tell the day, in the head of the story first, then at its foot. */
  List<Element> dated() {
    List<Element> head = new ArrayList<>();
    List<Element> foot = new ArrayList<>();
    for (Box box : boxes) {
      boolean told = Furniture.isDate(box.element);
      if (told && !box.inComments && (!box.out || !box.element.normalName().equals("time"))) {
        if (box.start >= headline && box.start <= main.start + FIRST_LINES) {
          head.add(box.element);
        } else if (box.start >= main.end - FIRST_LINES && box.start < main.end + FIRST_LINES) {
          foot.add(box.element);
        }
      }
    }
    head.addAll(foot);
    return head;
  }

  /** The role of a passage in the article, or null if it has none. */
  private Zone.@Nullable Kind kind(Passage passage) {
    int at = passage.index();
    boolean inside = main.holds(passage);
    if (at == headline || known.isTitle(passage)) {
      return null;
    }
    if (known.isByline(passage)) {
      boolean near = at > headline && at < main.end + FIRST_LINES;
      return near && (inside || at < main.start || !passage.box().heading)
          ? Zone.Kind.BYLINE
          : null;
    }
    if (sieve.isOut(passage) || at >= main.end || Labels.isLabel(passage)) {
      return null;
    }
    boolean caption = isCaption(passage);
    if (caption && (inside || headline >= 0)) {
      return Zone.Kind.CAPTION;
    }
    if (at < headline) {
      return null;
    }
    if (inside && at >= firstProse) {
      return isStray(passage) ? null : Zone.Kind.BODY;
    }
    return (inside || headline >= 0) && isSummary(passage) ? Zone.Kind.BODY : null;
  }

  private boolean isSummary(Passage passage) {
    int words = passage.words();
    boolean item = passage.box().element.normalName().equals("li");
    boolean dateline = passage.text().endsWith("—") || passage.text().endsWith("-");
    boolean sentence = passage.isParagraph() && passage.endsSentence() && main.holds(passage);
    boolean marked = passage.box().summary && words >= FEWEST_IN_SUMMARY;
    return passage.box().heading
        || marked
        || words >= 7
        || (item && words >= 5)
        || dateline
        || sentence;
  }

  /** In a story of paragraphs, a few words that stand outside of any: the label of a video. */
  private boolean isStray(Passage passage) {
    Box box = passage.box();
    boolean set = box.element.normalName().equals("div") && !box.quote && !box.figure;
    return inParagraphs && set && passage.words() < FEW_WORDS && !passage.endsSentence();
  }

  private boolean isCaption(Passage passage) {
    Box box = passage.box();
    if (passage.letters() > LONGEST_CAPTION || box.heading) {
      return false;
    }
    return box.caption || box.figure || isBesidePicture(passage);
  }

  /** Whether a picture and this text alone stand in a box, or the text is set apart below one. */
  private boolean isBesidePicture(Passage passage) {
    Box box = passage.box();
    if (passage.afterPicture() && isCentred(box.element)) {
      return true;
    }
    Box picture = pictureBox(passage);
    if (picture == null) {
      return false;
    }
    Passage before = passage.index() == 0 ? null : passages.get(passage.index() - 1);
    boolean below = before != null && before.afterPicture() && pictureBox(before) == picture;
    return passage.afterPicture() || below;
  }

  /** The smallest box that holds this passage and a picture and hardly anything else, or null. */
  private @Nullable Box pictureBox(Passage passage) {
    Box box = passage.box();
    for (int step = 0; step < STEPS_TO_PICTURE && box != null; step++) {
      if (box == main || box.end - box.start > MOST_LINES || box.parent == null) {
        return null;
      }
      if (box.images > 0) {
        return box;
      }
      box = box.parent;
    }
    return null;
  }

  private static boolean isCentred(Element element) {
    return element.attr("align").equalsIgnoreCase("center")
        || element.attr("style").replace(" ", "").contains("text-align:center");
  }

  /** The innermost element with most of the sentences that are left, and what continues it. */
  private Box main(int[] prose) {
    int all = prose[passages.size()];
    Box best = boxes.getFirst();
    if (all > 0) {
      for (Box box : boxes) {
        if ((prose[box.end] - prose[box.start]) * 20L >= all * 11L && box.depth >= best.depth) {
          best = box;
        }
      }
    }
    Box block = best.block;
    while (block.parent != null && (block.end - block.start == 1 || block.isTag("p"))) {
      block = block.parent.block;
    }
    Box part = block;
    while (part.parent != null) {
      Box outer = part.parent;
      if (prose[outer.end] - prose[part.end] > 0) {
        if (!goesOn(part, outer, prose)) {
          break;
        }
        block = outer;
      }
      part = outer;
    }
    return block;
  }

  /**
   * Whether the sentences behind a part of a box continue it: they follow at once, or stand in
   * boxes of the same make.
   */
  private boolean goesOn(Box part, Box outer, int[] prose) {
    int next = part.end;
    while (prose[next + 1] == prose[next]) {
      next++;
    }
    Box box = passages.get(next).box();
    while (box.parent != null && box.parent != outer) {
      box = box.parent;
    }
    String tag = box.element.normalName();
    boolean named = !box.element.className().isEmpty() || tag.equals("section");
    boolean same =
        named
            && tag.equals(part.element.normalName())
            && box.element.className().equals(part.element.className());
    boolean several = prose[box.end] - prose[next + 1] > 0;
    boolean cell = tag.equals("td") || tag.equals("tr") || tag.equals("table");
    return !cell && (same || (next == part.end && several));
  }
}
