package dateline.ingest;

import dateline.article.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
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
  private static final int LONGEST_BYLINE = 160;
  private static final int LONGEST_CAPTION = 500;
  private static final int LONGEST_CARD = 500;
  private static final int MOST_STEPS = 12;
  private static final int FIRST_LINES = 3;
  private static final int FEWEST_REPEATED = 4;
  private static final int MOST_QUOTES = 40;
  private static final int FEW_WORDS = 12;
  private static final int STEPS_TO_PICTURE = 4;
  private static final int MOST_LINES = 3;

  private final List<Passage> passages;
  private final List<Box> boxes;
  private final @Nullable String title;
  private final List<String> authors;
  private final boolean[] out;
  private final boolean[] marked;
  private final int headline;
  private final Box main;
  private final int firstProse;
  private final boolean inParagraphs;

  /** Lays out a page whose headline and authors may be known from its head. */
  Story(PageText page, @Nullable String title, @Nullable String author) {
    this.passages = page.passages();
    this.boxes = page.boxes();
    this.title = title == null ? null : Passage.plain(title);
    this.authors = new ArrayList<>();
    for (String name : author == null ? new String[0] : author.split(", ", -1)) {
      authors.add(Passage.plain(name));
    }
    this.out = new boolean[passages.size()];
    leaveOutHinted();
    this.marked = out.clone();
    leaveOutCards();
    leaveOutLinks();
    leaveOutSections();
    leaveOutRepeats();
    leaveOutEmptied();
    this.main = main();
    this.headline = headline();
    int first = -1;
    int prose = 0;
    int paragraphs = 0;
    for (int i = main.start; i < main.end; i++) {
      if (!out[i] && passages.get(i).isProse()) {
        first = first < 0 ? i : first;
        prose++;
        paragraphs += isParagraph(passages.get(i).box()) ? 1 : 0;
      }
    }
    this.firstProse = Math.max(first, 0);
    this.inParagraphs = paragraphs * 5 >= prose * 4 && paragraphs > 2;
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
    return blocks;
  }

  /** Every passage but those that are marked as furniture. */
  Blocks unmarked() throws RefusedException {
    Blocks blocks = new Blocks();
    for (Passage passage : passages) {
      if (!marked[passage.index()]) {
        blocks.add(passage.text());
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
    if (at == headline || isTitle(passage)) {
      return null;
    }
    if (isByline(passage)) {
      boolean near = at > headline && at < main.end + FIRST_LINES;
      return near && (inside || at < main.start || !passage.box().heading)
          ? Zone.Kind.BYLINE
          : null;
    }
    if (out[at] || at >= main.end || Labels.isLabel(passage)) {
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

  private boolean isTitle(Passage passage) {
    return title != null
        && passage.letters() >= title.length()
        && passage.letters() <= 2 * title.length()
        && Passage.plain(passage.text()).equals(title);
  }

  private boolean isSummary(Passage passage) {
    int words = passage.words();
    boolean item = passage.box().element.normalName().equals("li");
    boolean dateline = passage.text().endsWith("—") || passage.text().endsWith("-");
    return passage.box().heading || words >= 7 || (item && words >= 5) || dateline;
  }

  /** In a story of paragraphs, a few words that stand outside of any: the label of a video. */
  private boolean isStray(Passage passage) {
    Box box = passage.box();
    boolean set = box.element.normalName().equals("div") && !box.quote && !box.figure;
    return inParagraphs && set && passage.words() < FEW_WORDS && !passage.endsSentence();
  }

  private boolean isByline(Passage passage) {
    boolean marked = passage.box().byline && !passage.endsSentence();
    if (passage.letters() > LONGEST_BYLINE || (passage.isProse() && !marked)) {
      return false;
    }
    if (!passage.signed().isEmpty() || passage.box().byline) {
      return true;
    }
    if (Authors.isByline(passage.text())) {
      return true;
    }
    String plain = Passage.plain(passage.text());
    for (String author : authors) {
      if (!author.isEmpty() && plain.contains(author) && plain.length() < author.length() + 40) {
        return true;
      }
    }
    return false;
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
    return passage.afterPicture() || (before != null && pictureBox(before) == picture);
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

  private void leaveOutHinted() {
    int[] prose = sums(passage -> passage.isProse() ? passage.letters() : 0);
    int all = prose[passages.size()];
    int head = headline();
    for (Box box : boxes) {
      if (box.parent != null && box.parent.out) {
        box.out = true;
      } else if (box.hint != Box.Hint.NONE) {
        int share = prose[box.end] - prose[box.start];
        boolean headed = head >= 0 && box.start <= head && head < box.end;
        boolean holdsMost = box.hint == Box.Hint.FURNITURE && share * 2 > all;
        box.out = share * 10L < all * 9L && !holdsMost && !(headed && share * 4 > all);
      }
      markOut(box);
    }
  }

  /**
   * Of an element in a line of text, only the blocks in it go, not the line; a video's caption
   * stays.
   */
  private void markOut(Box box) {
    if (box.out && (box.parent == null || !box.parent.out)) {
      for (int i = box.start; i < box.end; i++) {
        Box inner = passages.get(i).box();
        boolean caption = inner.element.normalName().equals("figcaption");
        out[i] |= inner.depth >= box.depth && !caption;
      }
    }
  }

  /** A heading that is a link, and what stands in one box with it, is another story. */
  private void leaveOutCards() {
    int[] heads = sums(passage -> passage.isLinkedHeading() && !isTitle(passage) ? 1 : 0);
    int[] letters = sums(Passage::letters);
    for (Passage passage : passages) {
      if (heads[passage.index() + 1] == heads[passage.index()]) {
        continue;
      }
      Box card = passage.box();
      for (int step = 0; step < MOST_STEPS && card.parent != null; step++) {
        Box outer = card.parent;
        boolean alone = heads[outer.end] - heads[outer.start] == 1;
        if (!alone
            || letters[outer.end] - letters[outer.start] > LONGEST_CARD
            || holdsTitle(outer)) {
          break;
        }
        card = outer;
      }
      for (int i = card.start; i < card.end; i++) {
        out[i] = true;
      }
    }
  }

  private boolean holdsTitle(Box box) {
    for (int i = box.start; i < box.end; i++) {
      if (isTitle(passages.get(i))) {
        return true;
      }
    }
    return false;
  }

  private void leaveOutLinks() {
    for (Passage passage : passages) {
      int at = passage.index();
      out[at] |=
          (passage.isMostlyLinks() && !isByline(passage))
              || Labels.isPointer(passage)
              || isReference(passage)
              || Labels.isNotice(passage);
    }
  }

  /** "This article first appeared on The Example: River floods town", with a link. */
  private boolean isReference(Passage passage) {
    if (title == null || passage.links() == 0 || passage.letters() > LONGEST_BYLINE) {
      return false;
    }
    return !isTitle(passage) && Passage.plain(passage.text()).contains(title);
  }

  /** "Sources", "See also": what stands under such a heading is for further reading. */
  private void leaveOutSections() {
    boolean reading = false;
    for (Passage passage : passages) {
      if (passage.box().heading) {
        reading = Labels.isFurtherReading(passage);
      }
      out[passage.index()] |= reading;
    }
  }

  /** A quotation that is set apart and stands in the story too was put there for the eye. */
  private void leaveOutRepeats() {
    Map<String, Integer> openings = new HashMap<>();
    for (Passage passage : passages) {
      boolean apart = passage.box().quote || passage.box().element.normalName().equals("div");
      if (apart && !out[passage.index()] && passage.words() >= FEWEST_REPEATED) {
        openings.put(Passage.plain(passage.text()), passage.index());
      }
    }
    if (openings.isEmpty() || openings.size() > MOST_QUOTES) {
      return;
    }
    for (Passage passage : passages) {
      if (isParagraph(passage.box()) && !passage.box().quote) {
        String plain = Passage.plain(passage.text());
        for (Map.Entry<String, Integer> quote : openings.entrySet()) {
          boolean inside = plain.length() > quote.getKey().length();
          out[quote.getValue()] |= inside && plain.contains(quote.getKey());
        }
      }
    }
  }

  /** A box whose sentences are all gone, and most of the rest, goes as a whole. */
  private void leaveOutEmptied() {
    int[] prose = sums(passage -> !out[passage.index()] && passage.isProse() ? 1 : 0);
    int[] gone = sums(passage -> out[passage.index()] ? passage.letters() : 0);
    int[] letters = sums(Passage::letters);
    for (Box box : boxes) {
      int lost = gone[box.end] - gone[box.start];
      int all = letters[box.end] - letters[box.start];
      boolean emptied = lost > 0 && lost * 2 >= all && prose[box.end] == prose[box.start];
      if (emptied && !box.caption && !box.figure && !box.byline && !holdsHeadline(box)) {
        for (int i = box.start; i < box.end; i++) {
          out[i] = true;
        }
      }
    }
  }

  private boolean holdsHeadline(Box box) {
    for (int i = box.start; i < box.end; i++) {
      if (isTitle(passages.get(i)) || passages.get(i).box().element.normalName().equals("h1")) {
        return true;
      }
    }
    return false;
  }

  /** The innermost element with most of the sentences that are left, and what continues it. */
  private Box main() {
    int[] prose =
        sums(passage -> !out[passage.index()] && passage.isProse() ? passage.letters() : 0);
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
    while (block.parent != null && (block.end - block.start == 1 || isParagraph(block))) {
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

  private static boolean isParagraph(Box box) {
    return box.element.normalName().equals("p");
  }

  /** The passage that says what the title says: the highest heading of these, else the first. */
  private int headline() {
    int found = -1;
    int rank = 0;
    for (Passage passage : passages) {
      if (isTitle(passage)) {
        boolean first = passage.box().block.element.normalName().equals("h1");
        int height = first ? 4 : passage.box().heading ? 3 : passage.isMostlyLinks() ? 1 : 2;
        if (height > rank) {
          rank = height;
          found = passage.index();
        }
      }
    }
    return found;
  }

  /** For each passage the sum over those before it. */
  private int[] sums(ToIntFunction<Passage> count) {
    int[] sums = new int[passages.size() + 1];
    for (int i = 0; i < passages.size(); i++) {
      sums[i + 1] = sums[i] + count.applyAsInt(passages.get(i));
    }
    return sums;
  }
}
