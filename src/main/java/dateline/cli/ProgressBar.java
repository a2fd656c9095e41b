package dateline.cli;

import dateline.Progress;

/**
 * One line on the terminal that is written over as the work goes on; nothing where standard error
 * is no terminal.
 */
final class ProgressBar implements Progress, AutoCloseable {
  private static final long EVERY_NANOS = 100_000_000;
  private static final int BAR_WIDTH = 24;

  private final Screen screen;
  private final long begun = System.nanoTime();
  private long drawn = begun;
  private boolean onScreen;

  ProgressBar(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void at(int filesDone, int files, long articles) {
    long now = System.nanoTime();
    if (!screen.live() || now - drawn < EVERY_NANOS) {
      return;
    }
    drawn = now;
    onScreen = true;
    int full = files == 0 ? 0 : (int) ((long) BAR_WIDTH * filesDone / files);
    long rate = Math.round(articles / ((now - begun) / 1e9));
    String line =
        "█".repeat(full)
            + "░".repeat(BAR_WIDTH - full)
            + "  "
            + Count.of(filesDone)
            + "/"
            + Count.of(files, "file")
            + "  "
            + Count.of(articles, "article")
            + "  "
            + Count.of(rate)
            + "/s";
    screen.err().print("\r\u001b[K" + Screen.cut(line, screen.width() - 1));
    screen.err().flush();
  }

  @Override
  public void close() {
    if (onScreen) {
      screen.err().print("\r\u001b[K");
      screen.err().flush();
    }
  }
}
