package dateline.ingest;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page and the stretch of the page's passages that stands in it. What it inherits
 * from the elements around it is settled when it is made, so nothing climbs the page again.
 */
final class Box {
  /** What its class, tag or role says of it. */
  enum Hint {
    /** Nothing. */
    NONE,
    /** Page furniture, unless the story stands in it. */
    FURNITURE,
    /** What readers wrote. */
    COMMENTS
  }

  final Element element;
  final @Nullable Box parent;
  final int depth;

  /** The first of its passages and the one after the last. */
  final int start;

  int end;

  final Hint hint;
  final boolean inComments;
  final boolean caption;
  final boolean byline;
  final boolean summary;
  final boolean heading;
  final boolean figure;
  final boolean quote;
  final boolean link;

  /** The innermost block that it stands in, or itself. */
  final Box block;

  /** Pictures in it. */
  int images;

  /** Whether it and all in it are no part of the story. */
  boolean out;

  Box(Element element, @Nullable Box parent, boolean isBlock, int start) {
    this.element = element;
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.start = start;
    this.end = start;
    String tag = element.normalName();
    boolean frame = tag.equals("article") || tag.equals("main") || tag.equals("section");
    Box around = frame ? null : parent;
    Set<Furniture.Mark> marks = Furniture.marks(element);
    this.hint = parent == null ? Hint.NONE : hint(marks);
    this.inComments = hint == Hint.COMMENTS || (parent != null && parent.inComments);
    this.figure = tag.equals("figure") || (around != null && around.figure && !holdsStory(tag));
    this.caption = marks.contains(Furniture.Mark.CAPTION) || (around != null && around.caption);
    this.byline = marks.contains(Furniture.Mark.BYLINE) || (around != null && around.byline);
    this.summary = marks.contains(Furniture.Mark.SUMMARY) || (around != null && around.summary);
    this.heading = isHeading(tag) || (parent != null && parent.heading);
    this.quote = tag.equals("blockquote") || (parent != null && parent.quote);
    this.block = isBlock || parent == null ? this : parent.block;
    this.link = isLink(element) || (parent != null && parent.link);
  }

  boolean isTag(String name) {
    return element.normalName().equals(name);
  }

  boolean holds(Passage passage) {
    return start <= passage.index() && passage.index() < end;
  }

  private static Hint hint(Set<Furniture.Mark> marks) {
    if (marks.contains(Furniture.Mark.COMMENTS)) {
      return Hint.COMMENTS;
    }
    return marks.contains(Furniture.Mark.FURNITURE) ? Hint.FURNITURE : Hint.NONE;
  }

  private static boolean holdsStory(String tag) {
    return switch (tag) {
      case "table", "blockquote", "ul", "ol", "pre" -> true;
      default -> false;
    };
  }

  private static boolean isHeading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }
}
