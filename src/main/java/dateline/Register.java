package dateline;

import dateline.article.Article;
import dateline.article.Likeness;
import dateline.article.WebAddress;
import dateline.index.FileEntry;
import dateline.index.Ledger;
import dateline.ingest.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides, one article after the other in the order of the files, which are indexed. At the start
 * the articles of unchanged files keep their places, those of changed and removed files have lost
 * theirs. Then, of two articles with the same title and body, the one that is met first gets the
 * place; two with the same id or address and other words are rivals, to be told apart by what they
 * say.
 */
final class Register {
  private final Ledger ledger;
  private final Predicate<FileEntry> isGone;
  private final Map<String, Ledger.Held> released = new HashMap<>();
  private final Map<String, Ledger.Held> releasedByHash = new HashMap<>();
  private final Map<String, Ledger.Held> releasedByUrl = new HashMap<>();
  private final Map<String, Ledger.Held> byId = new HashMap<>();
  private final Map<String, Ledger.Held> byHash = new HashMap<>();
  private final Map<String, Ledger.Held> byUrl = new HashMap<>();
  private final Set<String> displaced = new HashSet<>();
  private final Set<String> livesOn = new HashSet<>();

  /** What shall become of an article. */
  sealed interface Verdict {
    /**
     * It is to be annotated and written.
     *
     * @param replaces whether one with its id stands in the index
     * @param earlier what stood in its place with other words, or null
     * @param moved whether it stood there already, in another file
     */
    record Write(Outcome outcome, boolean replaces, @Nullable Article earlier, boolean moved)
        implements Verdict {}

    /** It stands in the index. */
    record Keep() implements Verdict {}

    /** It is a copy of another. */
    record Copy(Ledger.Held original) implements Verdict {}

    /** Another article has its id or its address. */
    record Contested(Ledger.Held place) implements Verdict {}
  }

  /**
   * A register of what an index holds.
   *
   * @param isGone whether a file of the index is no more
   */
  Register(Ledger ledger, Predicate<FileEntry> isGone) {
    this.ledger = ledger;
    this.isGone = isGone;
  }

  /** Takes their places from a file's articles. */
  void release(String path) throws IOException {
    for (Ledger.Held held : ledger.inFile(path)) {
      released.put(held.id(), held);
      releasedByHash.put(held.hash(), held);
      if (held.url() != null) {
        releasedByUrl.put(held.url(), held);
      }
    }
  }

  /** The next article. */
  Verdict judge(Article article, String path, String hash) throws IOException {
    Ledger.Held place = held(article, path, hash);
    Ledger.Held original = byHash.get(hash);
    if (original == null) {
      original = kept(ledger.withHash(hash));
    }
    if (original != null
        && original.id().equals(place.id())
        && original.path().equals(path)
        && !byId.containsKey(place.id())) {
      claim(place);
      return new Verdict.Keep();
    }
    if (original != null) {
      livesOn.add(place.id());
      return new Verdict.Copy(original);
    }
    if (holder(place) != null) {
      return new Verdict.Contested(place);
    }
    claim(place);
    return place(article, place);
  }

  /** An article of a file as the index holds it. */
  static Ledger.Held held(Article article, String path, String hash) {
    return new Ledger.Held(article.id(), path, hash, WebAddress.key(article.url()));
  }

  /** Who has this id or this address now, or null. */
  Ledger.@Nullable Held holder(Ledger.Held place) throws IOException {
    Ledger.Held holder = byId.get(place.id());
    if (holder == null && !released.containsKey(place.id())) {
      holder = kept(ledger.withId(place.id()));
    }
    String url = place.url();
    if (holder == null && url != null) {
      holder = byUrl.get(url);
      if (holder == null) {
        holder = kept(ledger.withUrl(url));
      }
    }
    return holder;
  }

  /** The article stands in the index, whoever has its address. */
  void claim(Ledger.Held place) {
    byId.put(place.id(), place);
    byHash.put(place.hash(), place);
    if (place.url() != null) {
      byUrl.putIfAbsent(place.url(), place);
    }
  }

  /** The article takes the place of its rival. */
  void displace(Ledger.Held rival, Ledger.Held place) {
    byId.remove(rival.id());
    byHash.remove(rival.hash());
    displaced.add(rival.id());
    livesOn.add(rival.id());
    if (rival.url() != null) {
      byUrl.remove(rival.url());
    }
    claim(place);
  }

  /** The article was met, and lives on as an earlier version of another. */
  void turnAway(String id) {
    livesOn.add(id);
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

  /** Whether an article that is left lives on elsewhere; it is then not counted as removed. */
  boolean livesOn(String id) {
    return livesOn.contains(id);
  }

  /**
   * An article that came into its file since the last run succeeds the one whose place it takes;
   * one that waited there for the place does not.
   */
  private Verdict place(Article article, Ledger.Held place) throws IOException {
    Ledger.Held before = released.get(place.id());
    if (before != null) {
      Article old = ledger.article(before.id());
      boolean same = article.equals(old);
      if (same && before.path().equals(place.path())) {
        return new Verdict.Keep();
      }
      boolean moved = same && !before.path().equals(place.path());
      boolean succeeds = before.path().equals(place.path()) || isNew(place.path());
      boolean otherWords = succeeds && !before.hash().equals(place.hash());
      return new Verdict.Write(
          same ? Outcome.UNCHANGED : Outcome.REPLACED, true, otherWords ? old : null, moved);
    }
    Ledger.Held moved = releasedByHash.get(place.hash());
    if (moved != null && isNew(place.path()) && isGone(moved.path())) {
      livesOn.add(moved.id());
      return new Verdict.Write(Outcome.UNCHANGED, false, null, true);
    }
    Ledger.Held predecessor = place.url() == null ? null : releasedByUrl.get(place.url());
    if (predecessor != null && isNew(place.path()) && isGone(predecessor.path())) {
      Article old = ledger.article(predecessor.id());
      if (old != null && Likeness.sameStory(old, article)) {
        livesOn.add(predecessor.id());
        return new Verdict.Write(Outcome.REPLACED, false, old, false);
      }
    }
    return new Verdict.Write(Outcome.INDEXED, false, null, false);
  }

  private boolean isNew(String path) {
    return !ledger.files().containsKey(path);
  }

  private boolean isGone(String path) {
    FileEntry entry = ledger.files().get(path);
    return entry != null && isGone.test(entry);
  }

  private Ledger.@Nullable Held kept(Ledger.@Nullable Held held) {
    return held == null || released.containsKey(held.id()) || displaced.contains(held.id())
        ? null
        : held;
  }
}
