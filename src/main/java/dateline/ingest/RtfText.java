package dateline.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the letters of an RTF file into paragraphs, rows and notes, whatever code they are in.
 */
final class RtfText {
  private final List<String> story = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> row = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private final ByteArrayOutputStream coded = new ByteArrayOutputStream();
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset usual = Charset.forName("windows-1252");
  private int length;

  /** A byte in the code of a font, or of the file where the font is not known. */
  void coded(int b) {
    coded.write(b);
  }

  /** Ends a stretch in one font's code. */
  void decode(int font) throws RefusedException {
    if (coded.size() > 0) {
      String text = coded.toString(fonts.getOrDefault(font, usual));
      coded.reset();
      letters(text);
    }
  }

  void letters(String text) throws RefusedException {
    length += text.length();
    if (length > Drafts.LONGEST_TEXT) {
      throw new RefusedException(Drafts.TOO_LONG);
    }
    run.append(text);
  }

  void endParagraph(boolean note) {
    String text = taken();
    if (!text.isEmpty()) {
      (note ? notes : story).add(text);
    }
  }

  void endCell() {
    row.add(taken().replace('\n', ' '));
  }

  void endRow() {
    story.add(String.join(OfficeXml.CELLS, row).strip());
    row.clear();
  }

  /** What was gathered since the last end. */
  String taken() {
    String text = run.toString().strip();
    run.setLength(0);
    return text;
  }

  /** What stands unfinished, to be gone on with after a note or box. */
  String open() {
    String text = run.toString();
    run.setLength(0);
    return text;
  }

  void reopen(String text) {
    run.setLength(0);
    run.append(text);
  }

  void page(int number) {
    usual = charset("windows-" + number, usual);
  }

  void font(int font, int set) {
    String name =
        switch (set) {
          case 128 -> "windows-31j";
          case 129 -> "x-windows-949";
          case 134 -> "GBK";
          case 136 -> "Big5";
          case 161 -> "windows-1253";
          case 162 -> "windows-1254";
          case 163 -> "windows-1258";
          case 177 -> "windows-1255";
          case 178 -> "windows-1256";
          case 186 -> "windows-1257";
          case 204 -> "windows-1251";
          case 222 -> "x-windows-874";
          case 238 -> "windows-1250";
          default -> null;
        };
    if (name != null) {
      fonts.put(font, charset(name, usual));
    }
  }

  /** The paragraphs and after them the notes, without the title where they open with it. */
  Blocks blocks(@Nullable String title) throws RefusedException {
    Blocks blocks = new Blocks();
    for (String paragraph : story) {
      blocks.add(blocks.isEmpty() && paragraph.equals(title) ? "" : paragraph);
    }
    for (String note : notes) {
      blocks.add(note);
    }
    return blocks;
  }

  private static Charset charset(String name, Charset other) {
    return Charset.isSupported(name) ? Charset.forName(name) : other;
  }
}
