package dateline.ingest;

import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document in Rich Text Format. Tika reads running heads, comments and deleted words as text, so
 * the format is read here: groups in braces, each with a destination, control words, and letters.
 *
 * <pre>
 * {\rtf1\ansi{\info{\title Flood}}{\header News}The river{\deleted  fell} rose.\par}     The river rose.
 * </pre>
 */
final class Rtf {
  /** Where the letters of a group go. */
  private enum Goal {
    STORY,
    NOTE,
    BOX,
    FACT,
    FONTS,
    NOWHERE
  }

  private static final int DEEPEST = 10_000;

  /** A group: its letters' goal, whether they are deleted, their font, stand-ins after a \\u. */
  private record Group(Goal goal, boolean deleted, int font, int standIns, String fact) {
    Group to(Goal other) {
      return new Group(other, deleted, font, standIns, fact);
    }
  }

  /** A paragraph that a note, a box or a fact stands in the midst of, and how deep that is. */
  private record Interrupted(int depth, Goal by, String fact, String text) {}

  private final byte[] bytes;
  private final RtfText text = new RtfText();
  private final Map<String, String> facts = new HashMap<>();
  private final Deque<Group> outer = new ArrayDeque<>();
  private final Deque<Interrupted> interrupted = new ArrayDeque<>();
  private Group group = new Group(Goal.STORY, false, -1, 1, "");
  private boolean optional;
  private boolean inRow;
  private int skip;
  private int at;

  private Rtf(byte[] bytes) {
    this.bytes = bytes;
  }

  static Article article(byte[] bytes, String id) throws RefusedException {
    Rtf rtf = new Rtf(bytes);
    rtf.read();
    String said = rtf.facts.getOrDefault("title", "").strip();
    String title = Documents.isTitle(said) ? said : null;
    Blocks blocks = rtf.text.blocks(title);
    if (blocks.isEmpty()) {
      throw new RefusedException("the document holds no text");
    }
    String author = rtf.facts.getOrDefault("author", "").strip();
    return Drafts.article(
        id,
        title,
        blocks,
        new Origin(
            Dates.read(rtf.moment("creatim"), PublicationDate.Evidence.PROPERTIES),
            Dates.instant(rtf.moment("revtim")),
            author.isEmpty() ? null : author,
            null,
            null));
  }

  private @Nullable String moment(String name) {
    String year = facts.get(name + ".yr");
    return year == null
        ? null
        : "%s-%s-%sT%s:%s"
            .formatted(year, two(name, "mo"), two(name, "dy"), two(name, "hr"), two(name, "min"));
  }

  private String two(String name, String part) {
    String value = facts.getOrDefault(name + "." + part, "0");
    return value.length() == 1 ? "0" + value : value;
  }

  private void read() throws RefusedException {
    while (at < bytes.length) {
      char c = (char) (bytes[at++] & 0xFF);
      switch (c) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        case '\r', '\n', '\0' -> {}
        default -> letter(c);
      }
    }
    text.decode(group.font);
    text.endParagraph(false);
  }

  private void open() throws RefusedException {
    text.decode(group.font);
    if (outer.size() >= DEEPEST) {
      throw new RefusedException("the parts of this document are nested too deeply");
    }
    outer.push(group);
    optional = false;
    skip = 0;
  }

  private void close() throws RefusedException {
    text.decode(group.font);
    skip = 0;
    if (outer.isEmpty()) {
      return;
    }
    Interrupted broken = interrupted.peek();
    if (broken != null && broken.depth == outer.size()) {
      if (broken.by == Goal.FACT) {
        facts.putIfAbsent(broken.fact, text.taken());
      } else {
        text.endParagraph(broken.by == Goal.NOTE);
      }
      text.reopen(broken.text);
      interrupted.pop();
    }
    group = outer.pop();
  }

  private void control() throws RefusedException {
    if (at >= bytes.length) {
      return;
    }
    char c = (char) (bytes[at++] & 0xFF);
    if (!isLetter(c)) {
      symbol(c);
      return;
    }
    int start = at - 1;
    while (at < bytes.length && isLetter((char) bytes[at])) {
      at++;
    }
    String word = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    int from = at;
    if (at < bytes.length && bytes[at] == '-') {
      at++;
    }
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - from < 10) {
      at++;
    }
    String digits = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    boolean numbered = !digits.isEmpty() && !digits.equals("-");
    long number = numbered ? Long.parseLong(digits) : -1;
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    word(word, (int) number);
    optional = false;
  }

  private void symbol(char c) throws RefusedException {
    switch (c) {
      case '*' -> optional = true;
      case '\'' -> {
        int code = at + 2 <= bytes.length ? hex(bytes[at]) * 16 + hex(bytes[at + 1]) : -1;
        at = Math.min(bytes.length, at + 2);
        if (code >= 0) {
          letter((char) code);
        }
      }
      case '~' -> letters(" ");
      case '_' -> letters("-");
      case '\\', '{', '}' -> letter(c);
      case '\r', '\n' -> word("par", -1);
      default -> {}
    }
  }

  private void letter(char c) {
    if (skip > 0) {
      skip--;
    } else if (isRead()) {
      text.coded(c);
    }
  }

  private void letters(String letters) throws RefusedException {
    text.decode(group.font);
    if (isRead()) {
      text.letters(letters);
    }
  }

  private boolean isRead() {
    return group.goal != Goal.NOWHERE && group.goal != Goal.FONTS && !group.deleted;
  }

  private void word(String word, int number) throws RefusedException {
    if (word.equals("bin")) {
      at = Math.min(bytes.length, at + Math.max(0, number));
      return;
    }
    text.decode(group.font);
    if (!word.equals("u")) {
      skip = 0;
    }
    switch (word) {
      case "trowd" -> inRow = true;
      case "par", "sect", "page" -> {
        if (inRow) {
          letters("\n");
        } else if (isStory()) {
          text.endParagraph(group.goal == Goal.NOTE);
        }
      }
      case "line" -> letters("\n");
      case "tab" -> letters(" ");
      case "emdash" -> letters("—");
      case "endash" -> letters("–");
      case "lquote" -> letters("‘");
      case "rquote" -> letters("’");
      case "ldblquote" -> letters("“");
      case "rdblquote" -> letters("”");
      case "bullet" -> letters("•");
      case "cell", "nestcell" -> {
        if (isStory()) {
          text.endCell();
        }
      }
      case "row", "nestrow" -> {
        if (isStory()) {
          text.endRow();
        }
        inRow = false;
      }
      case "u" -> {
        letters(String.valueOf((char) number));
        skip = group.standIns;
      }
      case "uc" -> group = new Group(group.goal, group.deleted, group.font, number, group.fact);
      case "ansicpg" -> text.page(number);
      case "f" -> group = new Group(group.goal, group.deleted, number, group.standIns, group.fact);
      case "fcharset" -> {
        if (group.goal == Goal.FONTS) {
          text.font(group.font, number);
        }
      }
      case "deleted" ->
          group = new Group(group.goal, number != 0, group.font, group.standIns, group.fact);
      case "plain" -> group = new Group(group.goal, false, group.font, group.standIns, group.fact);
      case "yr", "mo", "dy", "hr", "min" -> facts.putIfAbsent(group.fact + "." + word, "" + number);
      default -> destination(word);
    }
  }

  private boolean isStory() {
    return group.goal == Goal.STORY || group.goal == Goal.NOTE || group.goal == Goal.BOX;
  }

  private void destination(String word) {
    if (group.goal == Goal.NOWHERE) {
      return;
    }
    switch (word) {
      case "fonttbl" -> group = group.to(Goal.FONTS);
      case "footnote" -> interrupt(Goal.NOTE, "");
      case "shptxt" -> interrupt(Goal.BOX, "");
      case "title", "author", "creatim", "revtim" -> interrupt(Goal.FACT, word);
      case "shpinst", "falt" -> {}
      case "colortbl",
          "stylesheet",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "pict",
          "nonshppict",
          "objdata",
          "fldinst",
          "listtext",
          "pntext",
          "sp",
          "operator",
          "company",
          "doccomm",
          "subject",
          "keywords",
          "printim",
          "buptim",
          "xe",
          "tc" ->
          group = group.to(Goal.NOWHERE);
      default -> {
        if (optional) {
          group = group.to(Goal.NOWHERE);
        }
      }
    }
  }

  /** A note, a box or a fact begins in the midst of a paragraph, which goes on after it. */
  private void interrupt(Goal goal, String fact) {
    interrupted.push(new Interrupted(outer.size(), goal, fact, text.open()));
    group = new Group(goal, false, group.font, group.standIns, fact);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int hex(byte digit) {
    int value = Character.digit(digit, 16);
    return value < 0 ? 0 : value;
  }
}
