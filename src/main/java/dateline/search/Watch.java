package dateline.search;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Article;
import dateline.article.Likeness;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A search that is asked again and again, and tells of each article once: a corrected version or a
 * moved file is the same article, an article that was there before and matches only since it was
 * corrected is new.
 *
 * <pre>{@code
 * Watch ran = watch.run(searcher, Instant.now(), news);
 * }</pre>
 *
 * @param name letters, digits, '-', '_' and '.'
 * @param selection what it looks for
 * @param added when it was made
 * @param lastRun when it was last asked, or null if it never was
 * @param told what it need not tell any more
 */
public record Watch(
    String name, Selection selection, Instant added, @Nullable Instant lastRun, Told told) {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}");

  public Watch {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' is no name of a watch: expected up to 60 letters, digits, '-', '_' and '.', a"
              + " letter or digit first");
    }
    selection =
        new Selection(selection.query().replaceAll("[\\t\\r\\n]", " "), selection.choices());
  }

  /**
   * One that has told nothing.
   *
   * @throws IllegalArgumentException with a sentence for the user if the name is none
   */
  public static Watch of(String name, Selection selection, Instant added) {
    return new Watch(name, selection, added, null, Told.NOTHING);
  }

  /** The same having told this. */
  Watch having(Told other) {
    return new Watch(name, selection, added, lastRun, other);
  }

  /** Takes what is new. */
  public interface News {
    /** What is known of all that match, new or not. */
    void start(Selected selected) throws IOException;

    /** The next article, with the parts of it that match. */
    void take(Hit hit, AnnotatedArticle article) throws IOException;
  }

  /**
   * Tells what is new, the newest first.
   *
   * @return the watch as it is to be kept, once the news have arrived
   * @throws QueryException if the query cannot be read any more
   */
  public Watch run(Searcher searcher, Instant now, News news) throws IOException, QueryException {
    return new Watch(name, selection, added, now, ask(searcher, true, news));
  }

  /**
   * The watch as if all that matches now had been told; of the news only the start is told.
   *
   * @throws QueryException if the query cannot be read
   */
  public Watch upToDate(Searcher searcher, News news) throws IOException, QueryException {
    return having(ask(searcher, false, news));
  }

  private Told ask(Searcher searcher, boolean tells, News news) throws IOException, QueryException {
    List<String> learnt = new ArrayList<>();
    searcher.hits(
        selection,
        new HitRows() {
          @Override
          public void start(Selected selected) throws IOException {
            news.start(selected);
          }

          @Override
          public boolean wants(ArticleKeys keys) {
            boolean isNew = true;
            for (String key : keys.all()) {
              if (told.holds(key)) {
                isNew = false;
              } else {
                learnt.add(key);
              }
            }
            return tells && isNew;
          }

          @Override
          public void take(Hit hit, AnnotatedArticle article) throws IOException {
            if (!isVersionOfTold(searcher, article.article())) {
              news.take(hit, article);
            }
          }
        });
    return told.and(learnt);
  }

  /**
   * A version may come under another id at the same address; but some sites give all their articles
   * the address of their front page.
   */
  private boolean isVersionOfTold(Searcher searcher, Article article) throws IOException {
    if (article.url() != null) {
      for (Article earlier : searcher.earlier(article)) {
        if (told.holds(ArticleKeys.id(earlier.id())) && Likeness.sameStory(earlier, article)) {
          return true;
        }
      }
    }
    return false;
  }
}
