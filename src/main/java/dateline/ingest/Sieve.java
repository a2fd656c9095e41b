package dateline.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Takes away the passages that are no part of the story, whatever it is: what is marked as page
 * furniture, cards of other stories, links, lists of sources, quotations put there for the eye, and
 * boxes of which hardly anything is left after that.
 */
final class Sieve {
  private static final int LONGEST_CARD = 500;
  private static final int MOST_SENTENCES = 1;
  private static final int MOST_STEPS = 12;
  private static final int FEWEST_REPEATED = 4;
  private static final int MOST_QUOTES = 40;

  private final List<Passage> passages;
  private final List<Box> boxes;
  private final Known known;
  private final boolean[] out;
  private final boolean[] marked;

  Sieve(PageText page, Known known) {
    this.passages = page.passages();
    this.boxes = page.boxes();
    this.known = known;
    this.out = new boolean[passages.size()];
    leaveOutHinted();
    this.marked = out.clone();
    leaveOutCards();
    leaveOutLinks();
    leaveOutSections();
    leaveOutRepeats();
    leaveOutEmptied();
  }

  /** Whether a passage was taken away. */
  boolean isOut(Passage passage) {
    return out[passage.index()];
  }

  /** Whether it was for what its mark-up says. */
  boolean isMarked(Passage passage) {
    return marked[passage.index()];
  }

  /** The letters of the sentences that are left, for each passage summed over those before it. */
  int[] prose() {
    return sums(passage -> !isOut(passage) && passage.isProse() ? passage.letters() : 0);
  }

  private void leaveOutHinted() {
    int[] prose = sums(passage -> passage.isProse() ? passage.letters() : 0);
    int all = prose[passages.size()];
    int head = known.headline(passages);
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
    int[] heads = sums(passage -> passage.isLinkedHeading() && !known.isTitle(passage) ? 1 : 0);
    int[] letters = sums(Passage::letters);
    int[] prose = sums(passage -> passage.isProse() ? 1 : 0);
    for (Passage passage : passages) {
      if (heads[passage.index() + 1] == heads[passage.index()]) {
        continue;
      }
      Box card = passage.box();
      for (int step = 0; step < MOST_STEPS && card.parent != null; step++) {
        Box outer = card.parent;
        boolean alone = heads[outer.end] - heads[outer.start] == 1;
        if (!alone
            || prose[outer.end] - prose[outer.start] > MOST_SENTENCES
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
      if (known.isTitle(passages.get(i))) {
        return true;
      }
    }
    return false;
  }

  private void leaveOutLinks() {
    for (Passage passage : passages) {
      int at = passage.index();
      out[at] |=
          (passage.isMostlyLinks() && !known.isByline(passage))
              || Labels.isPointer(passage)
              || known.isReference(passage)
              || Labels.isNotice(passage);
    }
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
      if (passage.isParagraph()) {
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
    int[] heads = sums(passage -> isHeadline(passage) ? 1 : 0);
    for (Box box : boxes) {
      int lost = gone[box.end] - gone[box.start];
      int all = letters[box.end] - letters[box.start];
      boolean emptied = lost > 0 && lost * 2 >= all && prose[box.end] == prose[box.start];
      if (emptied
          && !box.caption
          && !box.figure
          && !box.byline
          && heads[box.end] == heads[box.start]) {
        for (int i = box.start; i < box.end; i++) {
          out[i] = true;
        }
      }
    }
  }

  private boolean isHeadline(Passage passage) {
    return passage.box().element.normalName().equals("h1") || known.isTitle(passage);
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
