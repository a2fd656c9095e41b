import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Prints tokenised sentences as articles that {@code dateline index} reads: nine sentences an
 * article, the beginning of the first as its headline, days made up.
 *
 * <pre>
 * java src/test/train/VoaArticles.java DATA/raw/voa.tok.gz voa.jsonl.gz
 * </pre>
 */
final class VoaArticles {
  private static final int SENTENCES = 9;
  private static final int HEADLINE = 70;
  private static final LocalDate FIRST = LocalDate.of(2006, 1, 1);
  private static final int DAYS = 365;

  private VoaArticles() {}

  public static void main(String[] args) throws IOException {
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(Path.of(args[0]))),
                    StandardCharsets.UTF_8));
        BufferedWriter out =
            new BufferedWriter(
                new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))),
                    StandardCharsets.UTF_8))) {
      List<String> sentences = new ArrayList<>();
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank()) {
          sentences.add(printed(line.strip()));
        }
        if (sentences.size() == SENTENCES) {
          out.write(article(number++, sentences));
          sentences.clear();
        }
      }
    }
  }

  private static String article(int number, List<String> sentences) {
    String first = sentences.getFirst();
    String title = first.substring(0, Math.min(HEADLINE, first.length()));
    String body = String.join("\n\n", sentences.subList(1, SENTENCES));
    return "{\"id\":\"voa%d\",\"title\":%s,\"date\":\"%s\",\"source\":\"VOA\",\"body\":%s}%n"
        .formatted(number, quoted(title), FIRST.plusDays(number % DAYS), quoted(body));
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", " ")
        + '"';
  }

  /** Tokens as a newspaper prints them: {@code He said , " No . "} is {@code He said, "No."}. */
  private static String printed(String tokens) {
    StringBuilder text = new StringBuilder(tokens.length());
    boolean inQuotes = false;
    boolean glued = true;
    for (String token : tokens.split(" ", -1)) {
      boolean closes = token.equals("\"") ? inQuotes : token.matches("[.,;:?!%)\\]]|'\\w*|n't");
      if (!closes && !glued) {
        text.append(' ');
      }
      text.append(token);
      glued = token.equals("\"") ? !inQuotes : token.matches("[(\\[$]");
      inQuotes ^= token.equals("\"");
    }
    return text.toString();
  }
}
