package dateline.article;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the lines of a body. Each stretch says which kind {@link #begin begins} where; it
 * runs until the next one does.
 */
final class ZoneFinder {
  private static final String OPEN = "[caption";
  private static final String CLOSE = "[/caption]";

  /** Why a paragraph is taken for a caption. */
  private enum Caption {
    /** By its credit alone. */
    CREDITED,
    /** By the mark-up of the page. */
    TOLD,
    /** By {@code [/caption]} behind it. */
    MARKED
  }

  /** A longer paragraph is a story, whatever mark it ends in. */
  private static final int LONGEST_CAPTION = 1000;

  /** A caption label further behind the start of a line is none. */
  private static final int LONGEST_CREDIT = 140;

  /** How many lines of the story stand at the top. */
  private static final int EARLY = 4;

  /** How many lines at the end may tell of the writer. */
  private static final int LATE = 2;

  private final String body;
  private final Iterator<Zone> told;
  private final boolean mayOpenWithHeadline;
  private @Nullable Zone nextTold;
  private final List<Zone.Kind> kinds = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private int nextOpen;
  private int nextClose;
  private boolean insideCaption;
  private int linesSeen;
  private int storyLines;
  private int paragraph;
  private final int lastLine;
  private final int lateLines;

  ZoneFinder(String body, List<Zone> told, boolean mayOpenWithHeadline) {
    this.body = body;
    this.mayOpenWithHeadline = mayOpenWithHeadline;
    this.told = told.iterator();
    this.nextTold = this.told.hasNext() ? this.told.next() : null;
    this.nextOpen = find(OPEN, 0);
    this.nextClose = find(CLOSE, 0);
    this.lastLine = lineFromEnd(1);
    this.lateLines = lineFromEnd(LATE);
  }

  /** Where the line starts that is this many lines from the end, blank ones not counted. */
  private int lineFromEnd(int count) {
    int start = Text.trimEnd(body, 0, body.length());
    for (int i = 0; i < count && start > 0; i++) {
      start = body.lastIndexOf('\n', Text.trimEnd(body, 0, start) - 1) + 1;
    }
    return Text.skipSpace(body, start, body.length());
  }

  List<Zone> run() {
    boolean blankBefore = true;
    int at = 0;
    while (at < body.length()) {
      int newline = body.indexOf('\n', at);
      int end = newline < 0 ? body.length() : newline;
      int start = Text.skipSpace(body, at, end);
      int stop = Text.trimEnd(body, start, end);
      if (start < stop) {
        if (blankBefore || !Character.isLowerCase(body.charAt(start))) {
          paragraph = start;
        }
        nextOpen = nextOpen < start ? find(OPEN, start) : nextOpen;
        nextClose = nextClose < start ? find(CLOSE, start) : nextClose;
        Zone.Kind kind = toldKind(start);
        boolean marked = nextOpen < stop || nextClose < stop;
        if (kind == null || marked || insideCaption) {
          line(start, stop);
        } else if (kind == Zone.Kind.CAPTION && stop - start <= LONGEST_CAPTION) {
          caption(start, stop, Caption.TOLD);
        } else if (kind != Zone.Kind.BYLINE || !creditOrStamp(start, stop)) {
          begin(kind, start);
        }
        linesSeen++;
        storyLines += kinds.getLast() == Zone.Kind.BODY ? 1 : 0;
      }
      blankBefore = start == stop;
      at = end + 1;
    }
    return zones();
  }

  /** What mark-up tells about the line that starts here, or null. */
  private Zone.@Nullable Kind toldKind(int start) {
    while (nextTold != null && nextTold.end() <= start) {
      nextTold = told.hasNext() ? told.next() : null;
    }
    return nextTold != null && nextTold.start() <= start ? nextTold.kind() : null;
  }

  private void line(int start, int stop) {
    int at = start;
    while (at < stop) {
      if (nextOpen < stop && nextOpen < nextClose) {
        at = openMark(at, stop);
      } else if (nextClose < stop) {
        at = closeMark(at);
      } else {
        if (insideCaption) {
          begin(Zone.Kind.CAPTION, at);
        } else {
          plain(at, stop);
        }
        return;
      }
      at = Text.skipSpace(body, at, stop);
    }
  }

  /** {@code [caption id="a" width="300"]}: the mark alone, and a caption until its end if near. */
  private int openMark(int at, int stop) {
    int open = nextOpen;
    nextOpen = find(OPEN, open + 1);
    int bracket = body.indexOf(']', open, stop);
    if (bracket < 0) {
      begin(Zone.Kind.BODY, at);
      return stop;
    }
    int before = Text.trimEnd(body, at, open);
    if (before > at) {
      plain(at, before);
    }
    begin(Zone.Kind.BOILERPLATE, open);
    insideCaption = nextClose - bracket < LONGEST_CAPTION;
    return bracket + 1;
  }

  private int closeMark(int at) {
    int close = nextClose;
    nextClose = find(CLOSE, close + 1);
    int start = at;
    if (!insideCaption && at > paragraph && Character.isLowerCase(body.charAt(at))) {
      start = paragraph;
      withdraw(start);
    }
    int stop = Text.trimEnd(body, start, close);
    if (stop > start && stop - start <= LONGEST_CAPTION) {
      caption(start, stop, Caption.MARKED);
    } else if (stop > start) {
      begin(Zone.Kind.BODY, start);
    }
    begin(Zone.Kind.BOILERPLATE, close);
    insideCaption = false;
    return close + CLOSE.length();
  }

  /** Between a credit glued to its front and one at its end stands the caption. */
  private void caption(int start, int stop, Caption why) {
    int open = PageLines.buttonsEnd(body, start, stop);
    if (open > start) {
      begin(Zone.Kind.BOILERPLATE, start);
    }
    int close = open < stop ? PageLines.buttonsStart(body, open, stop) : stop;
    int end = Text.trimEnd(body, open, close);
    if (open < end) {
      captionAlone(open, end, why);
    }
    if (close < stop) {
      begin(Zone.Kind.BOILERPLATE, close);
    }
  }

  private void captionAlone(int start, int stop, Caption why) {
    boolean told = why == Caption.TOLD;
    int words = PictureLabels.captionEnd(body, start, stop);
    if (words > start && Credits.isCreditLine(body, words, stop, true)) {
      begin(Zone.Kind.CREDIT, start);
      return;
    }
    if (words > start) {
      begin(Zone.Kind.BOILERPLATE, start);
    }
    if (told && credit(words, stop, why)) {
      return;
    }
    int trailing = words < stop ? Credits.trailingStart(body, words, stop, told) : stop;
    boolean alone = trailing == stop && why != Caption.CREDITED;
    int glued = GluedCredits.end(body, words, trailing, alone || why == Caption.MARKED);
    if (glued > words) {
      begin(Zone.Kind.CREDIT, words);
    }
    int text = Text.skipSpace(body, glued, stop);
    if (text < trailing) {
      begin(Zone.Kind.CAPTION, text);
    }
    if (trailing < stop) {
      begin(Zone.Kind.CREDIT, trailing);
    }
  }

  /** A line that is a credit alone, or with a caption label glued to it; false if it is none. */
  private boolean credit(int start, int stop, Caption why) {
    int reach = Math.min(stop, start + LONGEST_CREDIT);
    boolean source = body.startsWith("Image ", start);
    int label = source ? body.indexOf("caption,", start, reach) : -1;
    int caption = label > start + "Image ".length() ? label - "Image ".length() : stop;
    boolean labelled = caption < stop && PictureLabels.captionEnd(body, caption, stop) > caption;
    int end = labelled ? Text.trimEnd(body, start, caption) : stop;
    if (!Credits.isCreditLine(body, start, end, why == Caption.TOLD)) {
      return false;
    }
    begin(Zone.Kind.CREDIT, start);
    if (labelled) {
      captionAlone(caption, stop, why);
    }
    return true;
  }

  /** What pages put beside the byline, or call an author: "Updated 6:40 PM", "© Ann Lee/TASS". */
  private boolean creditOrStamp(int start, int stop) {
    if (PageLines.isPageLine(body, start, stop)) {
      begin(Zone.Kind.BOILERPLATE, start);
      return true;
    }
    return !Bylines.isByline(body, start, stop, linesSeen) && credit(start, stop, Caption.CREDITED);
  }

  private void plain(int start, int stop) {
    boolean late = start >= lateLines && linesSeen >= LATE;
    Zone.Kind signoff = Signoffs.kind(body, start, stop, late, start >= lastLine);
    if (PictureLabels.captionEnd(body, start, stop) > start) {
      caption(start, stop, Caption.CREDITED);
    } else if (signoff != null) {
      begin(signoff, start);
    } else if (PageLines.isPageLine(body, start, stop)
        || PageLines.isCorrection(body, start, stop)
        || PageLines.isShortcode(body, start, stop)) {
      begin(Zone.Kind.BOILERPLATE, start);
    } else if (PageLines.buttonsEnd(body, start, stop) > start
        || PageLines.buttonsStart(body, start, stop) < stop) {
      caption(start, stop, Caption.TOLD);
    } else if (storyLines < EARLY && WireHeads.isHead(body, start, stop)) {
      begin(Zone.Kind.BOILERPLATE, start);
    } else if (isByline(start, stop)) {
      begin(Zone.Kind.BYLINE, start);
    } else if (storyLines < EARLY && DateWords.isDayAlone(body, start, stop)) {
      begin(Zone.Kind.DATELINE, start);
    } else if (!credit(start, stop, Caption.CREDITED)) {
      int caption = PictureLabels.captionBehindLabel(body, start, stop);
      if (caption > start) {
        begin(Zone.Kind.BOILERPLATE, start);
        captionAlone(caption, stop, Caption.TOLD);
      } else {
        dateline(start, stop, true);
      }
    }
  }

  private boolean isByline(int start, int stop) {
    boolean below =
        !kinds.isEmpty() && kinds.getLast() == Zone.Kind.BYLINE && linesSeen < 2 * EARLY;
    return Bylines.isByline(body, start, stop, linesSeen)
        || (below && Bylines.isRoleLine(body, start, stop));
  }

  /** A dateline and the story; one that is an agency alone may have a place behind it. */
  private void dateline(int start, int stop, boolean first) {
    Datelines.Dateline found = Datelines.at(body, start, stop, storyLines < EARLY);
    if (found == null) {
      story(start, stop);
      return;
    }
    if (found.credit() > start) {
      begin(Zone.Kind.DATELINE, start);
    }
    if (found.credit() < found.end()) {
      begin(Zone.Kind.CREDIT, found.credit());
    }
    if (found.end() < stop) {
      if (first && found.credit() == start) {
        dateline(found.end(), stop, false);
      } else {
        story(found.end(), stop);
      }
    }
  }

  private void story(int start, int stop) {
    boolean couldBeCaption = stop - start <= LONGEST_CAPTION / 2;
    if (couldBeCaption
        && (GluedCredits.end(body, start, stop, false) > start
            || Credits.trailingStart(body, start, stop, false) < stop)) {
      caption(start, stop, Caption.CREDITED);
      return;
    }
    boolean headline =
        mayOpenWithHeadline && kinds.isEmpty() && Headlines.isHeadline(body, start, stop);
    begin(headline ? Zone.Kind.TITLE : Zone.Kind.BODY, start);
    int signoff = start >= lateLines ? Signoffs.trailingStart(body, start, stop) : stop;
    if (signoff < stop) {
      begin(Zone.Kind.BYLINE, signoff);
    } else if (start >= lastLine) {
      int sent = StoryEnds.creditStart(body, start, stop);
      if (sent < stop) {
        begin(Zone.Kind.CREDIT, sent);
      }
    }
  }

  private void begin(Zone.Kind kind, int at) {
    if (kinds.isEmpty() || kinds.getLast() != kind) {
      kinds.add(kind);
      starts.add(at);
    }
  }

  /** Takes back what began at or after this offset: the lines of a caption that goes on here. */
  private void withdraw(int from) {
    while (!starts.isEmpty() && starts.getLast() >= from) {
      starts.removeLast();
      kinds.removeLast();
    }
  }

  private int find(String mark, int from) {
    int at = body.indexOf(mark, from);
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  private List<Zone> zones() {
    if (kinds.isEmpty()) {
      return List.of(new Zone(Zone.Kind.BODY, 0, body.length()));
    }
    List<Zone> zones = new ArrayList<>(kinds.size());
    for (int i = 0; i < kinds.size(); i++) {
      int start = i == 0 ? 0 : starts.get(i);
      int end = i + 1 < kinds.size() ? starts.get(i + 1) : body.length();
      zones.add(new Zone(kinds.get(i), start, end));
    }
    return zones;
  }
}
