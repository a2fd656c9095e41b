package dateline.format;

import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.annotation.Period;
import dateline.annotation.VerbClass;
import dateline.search.ClaimResults;
import dateline.search.ClaimRow;
import dateline.search.ClaimRows;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims as comma-separated values (RFC 4180), a line each under a line of names; what is
 * not known is an empty cell. Words that a spreadsheet would take for a formula, since they begin
 * with {@code = + - @}, a tab or a carriage return, get an apostrophe before them; numbers are
 * plain: {@code -20}, {@code 3200000}.
 */
public final class ClaimCsv implements ClaimRows {
  private static final String NAMES =
      "low,high,unit,kind,bound,change,counted,head,verb,verb class,actors,places,place by,time,"
          + "first day,last day,speaker,speech,cue class,words,sentence,published,source,title,article,offset";

  private static final String FORMULA = "=+-@\t\r";

  private final Appendable out;
  private final StringBuilder line = new StringBuilder();

  /** Onto a writer that stays open. */
  public ClaimCsv(Appendable out) {
    this.out = out;
  }

  @Override
  public void start(ClaimResults found) throws IOException {
    out.append(NAMES).append("\r\n");
  }

  @Override
  public void take(ClaimRow row) throws IOException {
    Claim claim = row.claim();
    Figure figure = claim.figure();
    Interval value = figure.value();
    VerbClass verbClass = claim.verbClass();
    Period period = claim.period();
    line.setLength(0);
    number(value.low());
    number(value.high());
    words(figure.unit());
    constant(figure.kind());
    constant(figure.bound());
    constant(figure.change());
    words(figure.counted());
    words(claim.head());
    words(claim.verb());
    words(verbClass == null ? null : verbClass.name());
    words(String.join("; ", row.actors()));
    words(String.join("; ", row.places()));
    constant(claim.placeBy());
    words(claim.time());
    words(period == null ? null : period.first().toString());
    words(period == null ? null : period.last().toString());
    Attribution attribution = row.attribution();
    words(row.speaker());
    constant(attribution == null ? null : attribution.kind());
    words(attribution == null ? null : attribution.cueClass());
    words(row.words());
    words(row.sentence());
    words(row.date() == null ? null : row.date().toString());
    words(row.source());
    words(row.title());
    words(row.articleId());
    line.append(row.start()).append("\r\n");
    out.append(line);
  }

  private void number(double value) {
    if (!Double.isInfinite(value)) {
      line.append(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }
    line.append(',');
  }

  private void constant(@Nullable Enum<?> value) {
    words(value == null ? null : value.name().toLowerCase(Locale.ROOT));
  }

  private void words(@Nullable String words) {
    line.append(words == null ? "" : cell(words)).append(',');
  }

  /** Quoted where a comma, a quotation mark or a line end asks for it. */
  public static String cell(String words) {
    boolean isFormula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    String safe = isFormula ? "'" + words : words;
    boolean isPlain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return isPlain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
