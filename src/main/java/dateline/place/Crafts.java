package dateline.place;

import dateline.article.Tokens;
import java.util.HashSet;
import java.util.Set;

/**
 * The names that ships, aircraft and other things of an article bear, though towns bear them too:
 *
 * <pre>
 * the destroyer Sheffield      HMS Coventry      the shuttle Columbia
 * the Belgrano sank            English puts no "the" before a town
 * the Boston office            but before a town that tells of which sort a thing is
 * </pre>
 */
final class Crafts {
  private final Gazetteer gazetteer;
  private final Tokens tokens;
  private final Surroundings around;
  private final Set<Long> names = new HashSet<>();

  Crafts(Gazetteer gazetteer, Tokens tokens, NameSearch search, Surroundings around) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
    this.around = around;
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.isCapitalised(i) && around.touches(i - 1, i)) {
        String before = tokens.lower(i - 1);
        boolean craft = Words.CRAFT.contains(before);
        if (craft || before.equals("the")) {
          boolean listed = search.longest(i);
          int last = listed ? search.last() : i;
          if ((!listed || isTown(search.found())) && (craft || isAlone(i, last))) {
            names.add(search.keyOf(i, last));
          }
        }
      }
    }
  }

  /** Whether the article says that a craft bears this name. */
  boolean has(long key) {
    return names.contains(key);
  }

  private boolean isTown(int found) {
    PlaceKind kind = gazetteer.kind(gazetteer.place(found, 0));
    return kind.isTown() || kind == PlaceKind.SECOND_LEVEL;
  }

  /** "the Belgrano was", but not "the Boston office", "the Hague", "the Paris of the north". */
  private boolean isAlone(int first, int last) {
    long withArticle = NameKey.append(NameKey.EMPTY, "the");
    for (int i = first; i <= last; i++) {
      if (tokens.isWord(i)) {
        withArticle = NameKey.append(withArticle, tokens.text(), tokens.start(i), tokens.end(i));
      }
    }
    int next = last + 1;
    if (gazetteer.find(withArticle) >= 0 || next >= tokens.size()) {
      return false;
    }
    boolean goesOn = around.touches(last, next) && !Words.AFTER_NAMES.contains(tokens.lower(next));
    boolean joined = tokens.is(next, '-') || tokens.is(next, '/');
    return !goesOn && !joined;
  }
}
