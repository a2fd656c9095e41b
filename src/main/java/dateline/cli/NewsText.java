package dateline.cli;

import dateline.annotation.AnnotatedArticle;
import dateline.format.Bulletin;
import dateline.search.Hit;
import dateline.search.Selected;
import dateline.search.Snippet;
import dateline.search.Watch;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints what watches tell, for reading. */
final class NewsText implements Bulletin {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Screen screen;
  private @Nullable Watch within;
  private int told;

  NewsText(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Watch.News of(Watch watch) {
    endWatch();
    within = watch;
    told = 0;
    return new Watch.News() {
      private String read = "";

      @Override
      public void start(Selected selected) {
        read = selected.read();
      }

      @Override
      public void take(Hit hit, AnnotatedArticle article) {
        if (told == 0) {
          head(watch, "new " + since(watch), read);
        }
        told++;
        print(hit, article.article().url());
      }
    };
  }

  /** "since 2026-11-23 16:31", in the user's time zone. */
  private static String since(Watch watch) {
    return "since " + time(watch.lastRun() == null ? watch.added() : watch.lastRun());
  }

  static String time(Instant at) {
    return TIME.format(at.atZone(ZoneId.systemDefault()));
  }

  private void head(Watch watch, String what, String read) {
    screen.line(
        screen.in(Screen.Style.BOLD, watch.name() + ": " + what)
            + (read.isEmpty() ? "" : screen.in(Screen.Style.DIM, "  read as: " + read)));
  }

  private void print(Hit hit, @Nullable String url) {
    screen.line("");
    String indent = HitList.head(screen, told, hit);
    if (url != null && !url.equals(hit.id())) {
      screen.line(indent + screen.in(Screen.Style.DIM, Screen.harmless(url)));
    }
    for (Snippet snippet : hit.snippets()) {
      screen.wrapped(indent, SnippetText.marked(screen, snippet));
    }
  }

  private void endWatch() {
    if (within != null && told == 0) {
      head(within, "nothing new " + since(within), "");
    } else if (within != null) {
      screen.line("");
    }
  }

  @Override
  public void close() {
    endWatch();
  }
}
