package dateline.ingest;

import dateline.article.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a mail as paragraphs. Mails that it quotes follow without their marks, each after the
 * line that says whose it is, which is {@link Zone.Kind#BOILERPLATE}.
 *
 * <pre>
 * Agreed.                                       Agreed.
 *
 * On 5 Jan 2025, Ann Lee wrote:                 On 5 Jan 2025, Ann Lee wrote:     BOILERPLATE
 * &gt; The river rose by two metres on Sunday      The river rose by two metres on Sunday and flooded
 * &gt; and flooded the town.                       the town.
 * --
 * Bo Smith, local desk
 * </pre>
 */
final class MailText {
  /** "On Sun, 5 Jan 2025 at 18:00, Ann Lee wrote:" in the languages of the large programs. */
  private static final Pattern WROTE =
      Pattern.compile(
          "(On|Am|Le|El|Il|Op|Em|Den) [^\\n]{0,10}\\d.{3,300}"
              + "(wrote|writes|schrieb.{0,80}|a écrit|escribió|ha scritto|schreef.{0,80}|escreveu|skrev.{0,80}) ?:",
          Pattern.DOTALL);

  /** The same without a day, believed where a quotation follows. */
  private static final Pattern SAID =
      Pattern.compile(".*\\b(wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef) ?:");

  private static final int LONGEST_NAME = 100;

  private static final Pattern RULE =
      Pattern.compile(
          "[-_ ]{3,}\\s*(original message|forwarded (message|by).*|ursprüngliche nachricht"
              + "|message d'origine|weitergeleitete nachricht|message transféré.*|mensaje original)\\s*[-_ ]*"
              + "|begin forwarded message:|_{10,}",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> FROM = Set.of("from", "von", "de", "da", "van", "från");
  private static final Set<String> FIELDS =
      Set.of(
          "from",
          "sent",
          "date",
          "to",
          "cc",
          "subject",
          "reply-to",
          "von",
          "gesendet",
          "datum",
          "an",
          "betreff",
          "de",
          "envoyé",
          "à",
          "objet",
          "enviado",
          "para",
          "asunto",
          "fecha",
          "da",
          "inviato",
          "a",
          "oggetto",
          "importance",
          "attachments");

  private static final int LONGEST_HEADING = 5;

  /** Characters; no mail program breaks lines beyond. */
  private static final int WIDEST = 80;

  /** How the text was written. */
  enum Form {
    /** Lines are broken to a width. */
    WRAPPED,
    /** A line that ends in a space goes on in the next (RFC 3676). */
    FLOWED,
    /** The same, and that space is no part of the text. */
    FLOWED_WITHOUT_SPACE,
    /** Lines are those of the paragraphs of a page. */
    PAGE
  }

  private record Line(String text, int depth) {}

  private final Blocks blocks;
  private final List<String> pending = new ArrayList<>();
  private int width;

  MailText(Blocks blocks) {
    this.blocks = blocks;
  }

  /** Adds a text. */
  void add(String text, Form form) throws RefusedException {
    boolean wrapped = form == Form.WRAPPED;
    List<Line> lines = lines(text, form);
    width = width(lines);
    int depth = 0;
    int at = 0;
    while (at < lines.size()) {
      Line line = lines.get(at);
      int heading = heading(lines, at);
      if (line.depth != depth || heading > 0) {
        flush(wrapped);
        depth = line.depth;
      }
      if (heading > 0) {
        List<String> words = new ArrayList<>();
        lines.subList(at, at + heading).forEach(one -> words.add(one.text.strip()));
        words.removeIf(String::isBlank);
        blocks.add(String.join("\n", words), Zone.Kind.BOILERPLATE);
        at += heading;
      } else if (line.text.equals("-- ") || line.text.equals("--")) {
        at = pastSignature(lines, at);
      } else {
        pending.add(line.text);
        at++;
      }
    }
    flush(wrapped);
  }

  /** To how many characters lines go. */
  private static int width(List<Line> lines) {
    int width = 0;
    for (Line line : lines) {
      width = Math.max(width, line.text.length() <= WIDEST ? line.text.length() : 0);
    }
    return width;
  }

  /** How many lines from here say whose mail follows; 0 if this is the story. */
  private static int heading(List<Line> lines, int at) {
    String first = lines.get(at).text.strip();
    if (RULE.matcher(first).matches()) {
      int next = at + 1;
      while (next < lines.size() && lines.get(next).text.isBlank()) {
        next++;
      }
      int fields = next < lines.size() ? fields(lines, next) : 0;
      boolean divider = first.startsWith("___");
      return fields > 0 ? next - at + fields : divider ? 0 : 1;
    }
    int fields = fields(lines, at);
    if (fields > 0) {
      return fields;
    }
    if (first.length() <= LONGEST_NAME && SAID.matcher(first).matches() && quotes(lines, at)) {
      return 1;
    }
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < LONGEST_HEADING && at + i < lines.size(); i++) {
      String line = lines.get(at + i).text.strip();
      if (line.isEmpty()) {
        return 0;
      }
      words.append(i == 0 ? "" : "\n").append(line);
      if (line.endsWith(":") && WROTE.matcher(words).matches()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether the next line that is not blank is more deeply quoted. */
  private static boolean quotes(List<Line> lines, int at) {
    int next = at + 1;
    while (next < lines.size() && lines.get(next).text.isBlank()) {
      next++;
    }
    return next < lines.size() && lines.get(next).depth > lines.get(at).depth;
  }

  /** "From: …", "Sent: …", "Subject: …" in three lines or more, the first naming the sender. */
  private static int fields(List<Line> lines, int at) {
    if (!FROM.contains(label(lines.get(at).text))) {
      return 0;
    }
    int fields = 0;
    int end = at;
    for (int i = at; i < lines.size() && i < at + 16; i++) {
      String text = lines.get(i).text;
      if (text.isBlank()) {
        break;
      }
      if (FIELDS.contains(label(text))) {
        fields++;
        end = i + 1;
      }
    }
    return fields >= 3 ? end - at : 0;
  }

  private static String label(String line) {
    String bare = line.strip().replace("*", "");
    int colon = bare.indexOf(':');
    return colon < 0 || colon > 14
        ? ""
        : bare.substring(0, colon).strip().toLowerCase(java.util.Locale.ROOT);
  }

  /** A signature ends where another mail begins. */
  private static int pastSignature(List<Line> lines, int at) {
    int depth = lines.get(at).depth;
    int end = at + 1;
    while (end < lines.size() && lines.get(end).depth == depth && heading(lines, end) == 0) {
      end++;
    }
    return end;
  }

  private void flush(boolean wrapped) throws RefusedException {
    String text = String.join("\n", pending);
    pending.clear();
    if (text.isBlank()) {
      return;
    }
    List<String> found = wrapped ? Reflow.paragraphs(text, width) : Blocks.paragraphs(text);
    for (String paragraph : found) {
      blocks.add(paragraph);
    }
  }

  /** Lines without quotation marks, whole again where a soft break ends them. */
  private static List<Line> lines(String text, Form form) {
    List<Line> lines = new ArrayList<>();
    for (String raw : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
      Line line = form == Form.PAGE ? new Line(raw, 0) : unquoted(raw);
      Line before = lines.isEmpty() ? null : lines.getLast();
      if (before != null && isSoft(before, form) && before.depth == line.depth) {
        boolean drop = form == Form.FLOWED_WITHOUT_SPACE;
        String head = drop ? before.text.substring(0, before.text.length() - 1) : before.text;
        lines.set(lines.size() - 1, new Line(head + line.text, line.depth));
      } else {
        lines.add(line);
      }
    }
    return lines;
  }

  private static boolean isSoft(Line line, Form form) {
    boolean flowed = form == Form.FLOWED || form == Form.FLOWED_WITHOUT_SPACE;
    return flowed && line.text.endsWith(" ") && !line.text.equals("-- ");
  }

  private static Line unquoted(String raw) {
    int at = 0;
    int depth = 0;
    while (at < raw.length() && raw.charAt(at) == '>') {
      depth++;
      at++;
      if (at + 1 < raw.length() && raw.charAt(at) == ' ' && raw.charAt(at + 1) == '>') {
        at++;
      }
    }
    if (at < raw.length() && raw.charAt(at) == ' ') {
      at++;
    }
    return new Line(raw.substring(at).replace('\u00a0', ' '), depth);
  }
}
