package dateline.ingest;

import dateline.article.Article;
import dateline.article.Origin;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands on the items of one file until they are too many or too much. */
final class Allowance implements Consumer<Item> {
  private final ParserLimits limits;
  private final Consumer<Item> sink;
  private int items;
  private long characters;
  private boolean spent;

  Allowance(ParserLimits limits, Consumer<Item> sink) {
    this.limits = limits;
    this.sink = sink;
  }

  /** Ends the reading of a file; no fault, so it has no trace. */
  static final class SpentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SpentException() {
      super("the file holds too much", null, false, false);
    }
  }

  /** How many items were handed on. */
  int items() {
    return items;
  }

  /** Hands on a refusal as the last item, unless there is one already. */
  void refuse(String reason) {
    if (!spent) {
      spent = true;
      pass(new Item.Unreadable(reason, 0));
    }
  }

  @Override
  public void accept(Item item) {
    long size = size(item);
    if (items >= limits.mostArticles()) {
      refuse("the file holds more than " + count(limits.mostArticles()) + " articles; split it");
    }
    if (characters + size > limits.mostCharacters()) {
      refuse(
          "the file holds more than " + count(limits.mostCharacters()) + " characters; split it");
    }
    if (spent) {
      throw new SpentException();
    }
    characters += size;
    boolean tooLong = size > ItemCodec.LONGEST;
    pass(tooLong ? new Item.Unreadable(Drafts.TOO_LONG, item.line()) : item);
  }

  private void pass(Item item) {
    items++;
    sink.accept(item);
  }

  private static long size(Item item) {
    return switch (item) {
      case Item.Read read -> size(read.article());
      case Item.Unreadable bad -> bad.reason().length();
    };
  }

  private static long size(Article article) {
    Origin origin = article.origin();
    return article.text().length()
        + size(origin.published().written())
        + size(origin.published().doubt())
        + size(origin.author())
        + size(origin.source())
        + size(origin.url());
  }

  private static long size(@Nullable String string) {
    return string == null ? 0 : string.length();
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
