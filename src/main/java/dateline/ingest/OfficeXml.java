package dateline.ingest;

import dateline.article.Zone;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The text of a .docx or .odt part: a paragraph each, a table's row in a line, text boxes before
 * the paragraph that they hang on, notes at the end. Comments and deleted words are left out.
 *
 * <pre>
 * &lt;w:p&gt;&lt;w:r&gt;&lt;w:t&gt;It &lt;/w:t&gt;&lt;/w:r&gt;&lt;w:del&gt;…&lt;/w:del&gt;&lt;w:r&gt;&lt;w:t&gt;rose.&lt;/w:t&gt;&lt;/w:r&gt;&lt;/w:p&gt;       It rose.
 * &lt;text:p&gt;It &lt;office:annotation&gt;…&lt;/office:annotation&gt;rose.&lt;/text:p&gt;               It rose.
 * </pre>
 */
final class OfficeXml {
  /** Elements in elements; documents that people wrote have forty. */
  private static final int DEEPEST = 2000;

  /** Between the cells of a row. */
  static final String CELLS = "  ";

  /** A paragraph in its role. */
  private record Passage(String text, Zone.Kind kind) {}

  private final boolean word;
  private final List<Passage> story = new ArrayList<>();
  private final List<Passage> notes = new ArrayList<>();

  /** Where paragraphs go: the story, a row's cell, a text box, a note; the innermost first. */
  private final Deque<List<Passage>> targets = new ArrayDeque<>();

  /** Paragraphs begun, the innermost first: one may hang on another. */
  private final Deque<StringBuilder> runs = new ArrayDeque<>();

  private int length;
  private int depth;
  private boolean typing;
  private boolean headed;
  private Zone.Kind kind = Zone.Kind.BODY;
  private @Nullable String heading;

  /**
   * A reader of parts.
   *
   * @param word whether they are those of a .docx, else those of an .odt
   */
  OfficeXml(boolean word) {
    this.word = word;
    targets.push(story);
  }

  /** Reads a part; its paragraphs come after those of the parts before. */
  void read(byte[] part) throws XMLStreamException, RefusedException {
    XMLStreamReader xml = SafeXml.open(new ByteArrayInputStream(part));
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (isLeftOut(xml.getLocalName())) {
            skip(xml);
          } else if (++depth > DEEPEST) {
            throw new RefusedException("the parts of this document are nested too deeply");
          } else {
            open(xml, xml.getLocalName());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          close(xml.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (typing || !word) {
            add(word ? xml.getText() : xml.getText().replaceAll("\\s+", " "));
          }
        }
        default -> {}
      }
    }
  }

  /** The paragraphs and after them the notes, without the title where they open with it. */
  Blocks blocks(@Nullable String title) throws RefusedException {
    Blocks blocks = new Blocks();
    for (Passage passage : story) {
      boolean repeats = blocks.isEmpty() && passage.text.equals(title);
      blocks.add(repeats ? "" : passage.text, passage.kind);
    }
    for (Passage note : notes) {
      blocks.add(note.text);
    }
    return blocks;
  }

  /** The first heading, or null. */
  @Nullable String heading() {
    return heading;
  }

  private void open(XMLStreamReader xml, String name) throws RefusedException {
    switch (name) {
      case "p", "h" -> {
        runs.push(new StringBuilder());
        style(attribute(xml, "style-name"));
      }
      case "t" -> typing = true;
      case "tab" -> add("\t");
      case "br", "cr", "line-break" -> {
        if (!"page".equals(attribute(xml, "type"))) {
          add("\n");
        }
      }
      case "s" -> add(" ");
      case "noBreakHyphen" -> add("-");
      case "tc", "table-cell", "tr", "table-row", "txbxContent", "text-box" ->
          targets.push(new ArrayList<>());
      case "note", "footnote", "endnote" -> targets.push(notes);
      case "pStyle" -> style(attribute(xml, "val"));
      default -> {}
    }
  }

  private void close(String name) {
    switch (name) {
      case "p", "h" -> paragraph(name.equals("h"));
      case "t" -> typing = false;
      case "tc", "table-cell" -> join(" ");
      case "tr", "table-row" -> join(CELLS);
      case "txbxContent", "text-box" -> {
        List<Passage> box = targets.pop();
        targets.element().addAll(box);
      }
      case "note", "footnote", "endnote" -> targets.pop();
      default -> {}
    }
  }

  private void paragraph(boolean isHeading) {
    String bare = runs.pop().toString().replace("\u00ad", "").strip();
    if (bare.isEmpty()) {
      return;
    }
    if ((isHeading || headed) && heading == null) {
      heading = bare;
    }
    targets.element().add(new Passage(bare, kind));
    style(null);
  }

  /** Makes one passage of those of a cell, or of the cells of a row. */
  private void join(String between) {
    StringBuilder all = new StringBuilder();
    for (Passage passage : targets.pop()) {
      all.append(all.isEmpty() ? "" : between).append(passage.text.replace('\n', ' '));
    }
    targets.element().add(new Passage(all.toString(), Zone.Kind.BODY));
  }

  /** What the names of the styles tell that Word, LibreOffice and converters come with. */
  private void style(@Nullable String name) {
    headed = name != null && (name.equals("Title") || name.equals("Heading1"));
    kind =
        switch (name == null ? "" : name) {
          case "Author" -> Zone.Kind.BYLINE;
          case "Date" -> Zone.Kind.DATELINE;
          case "Caption", "ImageCaption", "FigureCaption", "Figure", "Illustration" ->
              Zone.Kind.CAPTION;
          default -> Zone.Kind.BODY;
        };
  }

  private void add(String text) throws RefusedException {
    StringBuilder run = runs.peek();
    if (run == null) {
      return;
    }
    length += text.length();
    if (length > Drafts.LONGEST_TEXT) {
      throw new RefusedException(Drafts.TOO_LONG);
    }
    run.append(text);
  }

  /**
   * What was deleted or moved away, comments, formats, fields' codes, the second form of what is
   * given twice, a note's own number, lists of contents.
   */
  private static boolean isLeftOut(String name) {
    return switch (name) {
      case "del",
          "moveFrom",
          "instrText",
          "delText",
          "Fallback",
          "rPr",
          "tabs",
          "sectPr",
          "annotation",
          "tracked-changes",
          "note-citation",
          "table-of-content",
          "sequence-decls",
          "automatic-styles",
          "desc",
          "title",
          "scripts" ->
          true;
      default -> false;
    };
  }

  private static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      int event = xml.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
