package dateline;

import dateline.article.Article;
import dateline.index.Ledger;
import dateline.ingest.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides, one article after the other in the order of the files, which are indexed. At the start
 * the articles of unchanged files keep their places, those of changed and removed files have lost
 * theirs. Then, of two articles with the same title and body, and of two with the same id, the one
 * that is met first gets the place.
 */
final class Register {
  private final Ledger ledger;
  private final Map<String, Ledger.Held> released = new HashMap<>();
  private final Map<String, Ledger.Held> byId = new HashMap<>();
  private final Map<String, Ledger.Held> byHash = new HashMap<>();
  private final Set<String> turnedAway = new HashSet<>();

  /** What shall become of an article. */
  sealed interface Verdict {
    /** It is to be annotated and written. */
    record Write(Outcome outcome, boolean replaces) implements Verdict {}

    /** It stands in the index. */
    record Keep() implements Verdict {}

    /** It is a copy of another. */
    record Copy(Ledger.Held original) implements Verdict {}

    /** Another article has its id. */
    record Taken(Ledger.Held by) implements Verdict {}
  }

  Register(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Takes their places from a file's articles. */
  void release(String path) throws IOException {
    for (Ledger.Held held : ledger.inFile(path)) {
      released.put(held.id(), held);
    }
  }

  /** The next article. */
  Verdict judge(Article article, String path, String hash) throws IOException {
    Ledger.Held place = new Ledger.Held(article.id(), path, hash);
    Ledger.Held original = byHash.get(hash);
    if (original == null) {
      original = kept(ledger.withHash(hash));
    }
    if (original != null && original.equals(place) && !byId.containsKey(place.id())) {
      claim(place);
      return new Verdict.Keep();
    }
    if (original != null) {
      turnedAway.add(place.id());
      return new Verdict.Copy(original);
    }
    Ledger.Held holder = byId.get(place.id());
    Ledger.Held before = released.get(place.id());
    if (holder == null && before == null) {
      holder = ledger.withId(place.id());
    }
    if (holder != null) {
      return new Verdict.Taken(holder);
    }
    claim(place);
    if (before == null) {
      return new Verdict.Write(Outcome.INDEXED, false);
    }
    if (!article.equals(ledger.article(place.id()))) {
      return new Verdict.Write(Outcome.REPLACED, true);
    }
    return before.path().equals(path)
        ? new Verdict.Keep()
        : new Verdict.Write(Outcome.UNCHANGED, true);
  }

  /** The articles that stand in the index and that nobody took the place of. */
  List<String> left() {
    List<String> left = new ArrayList<>();
    for (String id : released.keySet()) {
      if (!byId.containsKey(id)) {
        left.add(id);
      }
    }
    return left;
  }

  /** Whether an article of this id was met as a copy; it is then not counted as removed. */
  boolean wasTurnedAway(String id) {
    return turnedAway.contains(id);
  }

  private Ledger.@Nullable Held kept(Ledger.@Nullable Held held) {
    return held == null || released.containsKey(held.id()) ? null : held;
  }

  private void claim(Ledger.Held place) {
    byId.put(place.id(), place);
    byHash.put(place.hash(), place);
  }
}
