package dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Where answers are printed: how wide it is and whether it shows colours. The launcher finds out
 * both and says so in system properties; {@code NO_COLOR} (no-color.org) is honoured.
 *
 * @param out answers
 * @param err progress, warnings and errors
 * @param colours whether {@code out} shows colours
 * @param live whether {@code err} is a terminal, so that a line can be overwritten
 * @param width columns of the terminal
 */
record Screen(PrintStream out, PrintStream err, boolean colours, boolean live, int width) {
  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 40;

  /** Colours and styles as ANSI (ECMA-48) codes. */
  enum Style {
    BOLD("1"),
    DIM("2"),
    MATCH("1;33"),
    PERSON("36"),
    ORGANISATION("35"),
    GROUP("34"),
    PLACE("32"),
    FIGURE("33"),
    GOOD("32"),
    BAD("31");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  /** The process's own standard output and error. */
  static Screen ofProcess() {
    String noColour = System.getenv("NO_COLOR");
    boolean wanted = noColour == null || noColour.isEmpty();
    return new Screen(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        Boolean.getBoolean("dateline.out.terminal") && wanted,
        Boolean.getBoolean("dateline.err.terminal"),
        Math.max(LEAST_WIDTH, Integer.getInteger("dateline.columns", USUAL_WIDTH)));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** The text in a style, or as it is where there are no colours. */
  String in(Style style, String text) {
    return colours && !text.isEmpty() ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
  }

  /** Prints a line of the answer. */
  void line(String text) {
    out.println(text);
  }

  /**
   * Prints lines broken at spaces to the terminal's width, each after the indent. Styles do not
   * count as width.
   */
  void wrapped(String indent, String text) {
    for (String line : wrap(text, width - indent.length())) {
      out.println(indent + line);
    }
  }

  /** Breaks at spaces; a word that is wider than a line stands on one of its own. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int wide = widthOf(word);
      if (used > 0 && used + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      } else if (!line.isEmpty()) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += wide;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Characters that take room on the screen. */
  private static int widthOf(String word) {
    int wide = 0;
    boolean code = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '\u001b') {
        code = true;
      } else if (code) {
        code = c != 'm';
      } else if (!Character.isLowSurrogate(c)) {
        wide++;
      }
    }
    return wide;
  }

  /** Cuts a text to a number of characters, the last of them an ellipsis if something is lost. */
  static String cut(String text, int room) {
    return text.length() <= room ? text : text.substring(0, Math.max(0, room - 1)) + "…";
  }

  /** Characters that would steer the terminal, shown as blanks. */
  static String harmless(String text) {
    StringBuilder safe = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n') || (c >= 0x7f && c < 0xa0)) {
        if (safe == null) {
          safe = new StringBuilder(text);
        }
        safe.setCharAt(i, ' ');
      }
    }
    return safe == null ? text : safe.toString();
  }
}
