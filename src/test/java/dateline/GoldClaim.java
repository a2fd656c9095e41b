package dateline;

import dateline.annotation.Interval;
import dateline.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a reader files it, one row of a table with the columns of {@link #HEADER}:
 *
 * <pre>
 * corpus/storm.txt  up to 540#2    540    soldiers  Ann Lee  estimated  Kursk  2011-01-05
 * </pre>
 *
 * @param article id of the article
 * @param words the figure's words as printed, white space as one blank
 * @param occurrence which of several times that the words stand in the article, from 1; in the
 *     table "#2" behind the words
 * @param value in the unit stated; an open end is an empty cell. "about N" is N to N; "nearly N",
 *     "up to N" and "within N" are open below; "hundreds" is 200 to 1,000, "thousands" 2,000 to
 *     10,000, "several thousand" 3,000 to 9,000, "a third" 0.333333, "three times" 3
 * @param unit as printed, in the singular ("mile per hour", "rupee"), also where it is left out
 *     because an earlier figure has it; empty for a bare count
 * @param counted head noun that it is filed under, in the plural where it counts ("dead" for "31
 *     people were killed"); of a measure what is measured, in brackets where its sentence does not
 *     name it, as it may be left out then; empty if nothing is named
 * @param speaker name as printed in the article, or role words; empty where the article says it
 *     itself or does not say who. Who does something ("the court cut the fine to") is no speaker
 * @param how how it is put forward
 * @param place the place that it is of, as printed in the article; empty if of none
 * @param date ISO day, month or year that it speaks of: when it happened or, of a toll, the day of
 *     which it is given; where text and date of the article make that plain, else empty
 */
record GoldClaim(
    String article,
    String words,
    int occurrence,
    Interval value,
    String unit,
    String counted,
    String speaker,
    How how,
    String place,
    String date) {
  static final String HEADER =
      "article\twords\tlow\thigh\tunit\tcounted\tspeaker\thow\tplace\tdate";

  private static final Pattern DATE = Pattern.compile("|\\d{4}(-\\d\\d(-\\d\\d)?)?");
  private static final Pattern NUMBERED = Pattern.compile("(.+)#(\\d+)");

  /** How a figure is put forward. */
  enum How {
    ASSERTED,
    REPORTED,
    DENIED,
    PREDICTED,
    ESTIMATED
  }

  GoldClaim {
    require(!article.isBlank() && !words.isBlank() && occurrence > 0, "article or words", words);
    require(Double.isFinite(value.low()) || Double.isFinite(value.high()), "an end", words);
    require(counted.equals(counted.strip()) && unit.equals(unit.strip()), "stripped cells", words);
    require(DATE.matcher(date).matches(), "an ISO date instead of " + date, words);
    require(how != How.ASSERTED || speaker.isEmpty(), "a verb of saying", words);
  }

  private static void require(boolean holds, String what, String words) {
    if (!holds) {
      throw new IllegalArgumentException("\"" + words + "\" needs " + what);
    }
  }

  /** The rows of a table, in its order. */
  static List<GoldClaim> table(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (!lines.getFirst().equals(HEADER)) {
      throw new IllegalArgumentException(file + " has other columns: " + lines.getFirst());
    }
    List<GoldClaim> claims = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 10) {
        throw new IllegalArgumentException(file + " has " + cells.length + " cells in: " + line);
      }
      claims.add(of(cells));
    }
    return claims;
  }

  private static GoldClaim of(String[] cells) {
    Matcher numbered = NUMBERED.matcher(cells[1]);
    boolean again = numbered.matches();
    return new GoldClaim(
        cells[0],
        again ? numbered.group(1) : cells[1],
        again ? Integer.parseInt(numbered.group(2)) : 1,
        new Interval(
            end(cells[2], Double.NEGATIVE_INFINITY), end(cells[3], Double.POSITIVE_INFINITY)),
        cells[4],
        cells[5],
        cells[6],
        How.valueOf(cells[7].toUpperCase(Locale.ROOT)),
        cells[8],
        cells[9]);
  }

  private static double end(String cell, double open) {
    return cell.isEmpty() ? open : Double.parseDouble(cell);
  }

  /**
   * Where the words stand in the article's text, or null if they do not: "300" stands neither in
   * "1,300" nor in "300.5".
   */
  @Nullable Span in(String text) {
    String spaced =
        Arrays.stream(words.split(" ", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    Matcher found =
        Pattern.compile("(?<![\\p{L}\\p{N}])(?<!\\d[.,])" + spaced + "(?![\\p{L}\\p{N}]|[.,]\\d)")
            .matcher(text);
    for (int i = 0; i < occurrence; i++) {
      if (!found.find()) {
        return null;
      }
    }
    return new Span(found.start(), found.end());
  }

  /** The row without its article, for a line on the screen. */
  @Override
  public String toString() {
    return String.join(
        " | ",
        words + (occurrence > 1 ? "#" + occurrence : ""),
        value.low() + ".." + value.high() + " " + unit,
        counted,
        speaker,
        how.name().toLowerCase(Locale.ROOT),
        place,
        date);
  }
}
