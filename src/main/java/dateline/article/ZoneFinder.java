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
  private static final String CAPTION_LABEL = "Image caption,";

  /** A longer paragraph is a story, whatever mark it ends in. */
  private static final int LONGEST_CAPTION = 1000;

  /** How many lines stand at the top. */
  private static final int EARLY = 4;

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
  private int paragraph;

  ZoneFinder(String body, List<Zone> told, boolean mayOpenWithHeadline) {
    this.body = body;
    this.mayOpenWithHeadline = mayOpenWithHeadline;
    this.told = told.iterator();
    this.nextTold = this.told.hasNext() ? this.told.next() : null;
    this.nextOpen = find(OPEN, 0);
    this.nextClose = find(CLOSE, 0);
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
          caption(start, stop);
        } else {
          begin(kind, start);
        }
        linesSeen++;
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
      caption(start, stop);
    } else if (stop > start) {
      begin(Zone.Kind.BODY, start);
    }
    begin(Zone.Kind.BOILERPLATE, close);
    insideCaption = false;
    return close + CLOSE.length();
  }

  /** Between a credit glued to its front and one at its end stands the caption. */
  private void caption(int start, int stop) {
    int glued = Credits.gluedEnd(body, start, stop, true);
    if (glued > start) {
      begin(Zone.Kind.CREDIT, start);
    }
    int text = Text.skipSpace(body, glued, stop);
    int trailing = Credits.trailingStart(body, text, stop);
    if (text < trailing) {
      begin(Zone.Kind.CAPTION, text);
    }
    if (trailing < stop) {
      begin(Zone.Kind.CREDIT, trailing);
    }
  }

  private void plain(int start, int stop) {
    if (body.startsWith(CAPTION_LABEL, start)) {
      labelledCaption(start, stop);
    } else if (Credits.isCreditLine(body, start, stop)) {
      begin(Zone.Kind.CREDIT, start);
      int label = body.indexOf(CAPTION_LABEL, start, stop);
      if (label > 0) {
        labelledCaption(label, stop);
      }
    } else if (linesSeen < EARLY && WireHeads.isHead(body, start, stop)) {
      begin(Zone.Kind.BOILERPLATE, start);
    } else if (Bylines.isByline(body, start, stop)) {
      begin(Zone.Kind.BYLINE, start);
    } else {
      int dateline = Datelines.end(body, start, stop, linesSeen < EARLY);
      if (dateline > start) {
        int credit = Datelines.creditStart(body, start, dateline);
        if (credit > start) {
          begin(Zone.Kind.DATELINE, start);
        }
        if (credit < dateline) {
          begin(Zone.Kind.CREDIT, credit);
        }
        if (dateline < stop) {
          begin(Zone.Kind.BODY, dateline);
        }
        return;
      }
      boolean couldBeCaption = stop - start <= LONGEST_CAPTION / 2;
      if (couldBeCaption
          && (Credits.gluedEnd(body, start, stop, false) > start
              || Credits.trailingStart(body, start, stop) < stop)) {
        caption(start, stop);
      } else {
        boolean headline =
            mayOpenWithHeadline && kinds.isEmpty() && Headlines.isHeadline(body, start, stop);
        begin(headline ? Zone.Kind.TITLE : Zone.Kind.BODY, start);
      }
    }
  }

  private void labelledCaption(int start, int stop) {
    begin(Zone.Kind.BOILERPLATE, start);
    int text = Text.skipSpace(body, start + CAPTION_LABEL.length(), stop);
    if (text < stop) {
      begin(Zone.Kind.CAPTION, text);
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
