package dateline.ingest;

import dateline.article.Zone;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a page or document as they are found, joined by blank lines, with the roles
 * that its mark-up tells.
 */
final class Blocks {
  private static final String BREAK = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<Zone> told = new ArrayList<>();
  private final List<Block> all = new ArrayList<>();

  /** A paragraph in its role. */
  record Block(String text, Zone.Kind kind) {}

  /** Adds a paragraph of the story; white space around it is dropped. */
  void add(CharSequence paragraph) throws RefusedException {
    add(paragraph, Zone.Kind.BODY);
  }

  /** Adds a paragraph in a role. */
  void add(CharSequence paragraph, Zone.Kind kind) throws RefusedException {
    String block = paragraph.toString().strip();
    if (block.isEmpty()) {
      return;
    }
    if (text.length() + block.length() > Drafts.LONGEST_TEXT) {
      throw new RefusedException(Drafts.TOO_LONG);
    }
    if (!text.isEmpty()) {
      text.append(BREAK);
    }
    if (kind != Zone.Kind.BODY) {
      told.add(new Zone(kind, text.length(), text.length() + block.length()));
    }
    text.append(block);
    all.add(new Block(block, kind));
  }

  /** What was added, in order. */
  List<Block> all() {
    return all;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  String text() {
    return text.toString();
  }

  /** The paragraphs of a text in which blank lines part them. */
  static List<String> paragraphs(String text) {
    return List.of(text.replace("\r\n", "\n").split("\n[ \t]*\n", -1));
  }

  /** The stretches whose role the mark-up told, in order. */
  List<Zone> told() {
    return told;
  }
}
