package dateline;

import dateline.article.Article;
import dateline.article.Likeness;
import dateline.index.ArticleWriter;
import dateline.index.Ledger;
import dateline.ingest.Outcome;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Settles who stands in the index where two articles have one id or one address and other words.
 *
 * <pre>
 * versions of one story    the newer stands, the older is kept as an earlier version
 * not, with one address    both stand
 * not, with one id         the one that was met first stands, the other is quarantined
 * </pre>
 *
 * <p>Newer is what says so of itself; where neither does, what was met later. A text of less than
 * half the length is never the newer one: it is the teaser in a feed, not the story.
 *
 * <p>Contests wait until the articles before them are written, since those are what they are
 * compared with.
 */
final class Contests {
  /** So many articles are held in memory at most. */
  private static final int MOST = 500;

  private final ArticleWriter writer;
  private final Register register;
  private final Workers workers;
  private final Tally tally;
  private final Function<String, FileState> states;
  private final List<Contest> waiting = new ArrayList<>();

  private record Contest(Article article, Ledger.Held place, int line, FileState state) {}

  /**
   * Contests of a run.
   *
   * @param states what becomes of a file's articles, by its path
   */
  Contests(
      ArticleWriter writer,
      Register register,
      Workers workers,
      Tally tally,
      Function<String, FileState> states) {
    this.writer = writer;
    this.register = register;
    this.workers = workers;
    this.tally = tally;
    this.states = states;
  }

  /** One more; settles all if there are many. */
  void add(Article article, Ledger.Held place, int line, FileState state) throws IOException {
    waiting.add(new Contest(article, place, line, state));
    if (waiting.size() >= MOST) {
      settle();
    }
  }

  /** Settles those that wait. */
  void settle() throws IOException {
    if (waiting.isEmpty()) {
      return;
    }
    workers.drain();
    Map<String, Article> standing = new HashMap<>();
    for (Contest contest : waiting) {
      settle(contest, standing);
    }
    waiting.clear();
  }

  private void settle(Contest contest, Map<String, Article> standing) throws IOException {
    Ledger.Held rival = register.holder(contest.place);
    Article current = null;
    if (rival != null) {
      current = standing.get(rival.id());
      if (current == null) {
        current = writer.current(rival.id());
      }
    }
    if (rival == null || current == null) {
      register.claim(contest.place);
      write(contest, Outcome.INDEXED, standing);
    } else if (rival.hash().equals(contest.place.hash())) {
      register.turnAway(contest.place.id());
      contest.state.copy(contest.place.id(), contest.line, rival);
      end(Outcome.DUPLICATE, contest);
    } else if (Likeness.sameStory(current, contest.article)) {
      versions(contest, rival, current, standing);
    } else if (rival.id().equals(contest.place.id())) {
      contest.state.quarantine(
          contest.line,
          "its id " + rival.id() + " belongs to another article, in " + rival.path(),
          rival.path());
      end(Outcome.QUARANTINED, contest);
    } else {
      register.claim(contest.place);
      write(contest, Outcome.INDEXED, standing);
    }
  }

  private void end(Outcome outcome, Contest contest) {
    tally.end(outcome, contest.state.path(), contest.line, contest.article.id());
  }

  private void versions(
      Contest contest, Ledger.Held rival, Article current, Map<String, Article> standing)
      throws IOException {
    Ledger.Held place = contest.place;
    if (!isNewer(contest.article, current)) {
      writer.keepEarlier(contest.article, place.path(), place.hash());
      register.turnAway(place.id());
      contest.state.earlier(place.id(), rival);
      end(Outcome.REPLACED, contest);
      return;
    }
    writer.keepEarlier(current, rival.path(), rival.hash());
    writer.remove(rival.id());
    states.apply(rival.path()).displace(rival.id(), place);
    register.displace(rival, place);
    write(contest, Outcome.REPLACED, standing);
  }

  private void write(Contest contest, Outcome outcome, Map<String, Article> standing)
      throws IOException {
    Ledger.Held place = contest.place;
    standing.put(place.id(), contest.article);
    contest.state.hold();
    writer.dropEarlier(place.path(), place.hash());
    workers.now(
        new Workers.Work(
            contest.article, contest.state, contest.line, place.hash(), outcome, true));
  }

  private static boolean isNewer(Article article, Article current) {
    int length = article.text().length();
    int other = current.text().length();
    if (2L * length < other || 2L * other < length) {
      return length > other;
    }
    Instant made = article.origin().asOf();
    Instant before = current.origin().asOf();
    return made == null || before == null || !made.isBefore(before);
  }
}
