package dateline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * What reading costs, format by format, beside Tika with a plain text handler on the same bytes in
 * the same run; both are warm, and the median of the rounds is printed.
 *
 * <pre>
 * java -cp "target/test-classes:target/classes:target/lib/*" dateline.ingest.FormatBench FOLDER
 * </pre>
 */
public final class FormatBench {
  private static final int ROUNDS = 9;
  private static final long ROUND_NANOS = 400_000_000L;

  /** Reads a file and says how many articles it holds. */
  private interface Reader {
    int read(String name, byte[] bytes) throws IOException;
  }

  private FormatBench() {}

  /** Takes the folder whose files are read, each standing for its ending. */
  public static void main(String[] arguments) throws IOException {
    Formats own = new Formats(ReaderOptions.DEFAULT);
    AutoDetectParser tika = new AutoDetectParser();
    System.out.printf(
        "%-6s %6s %9s %10s %8s %10s %8s %7s%n",
        "format", "files", "bytes", "articles/s", "MB/s", "Tika art/s", "MB/s", "ratio");
    for (Map.Entry<String, List<Path>> format : formats(Path.of(arguments[0])).entrySet()) {
      row(format.getKey(), format.getValue(), own, tika);
    }
  }

  private static Map<String, List<Path>> formats(Path folder) throws IOException {
    Map<String, List<Path>> formats = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        formats.merge(
            ending,
            List.of(file),
            (some, one) -> Stream.concat(some.stream(), one.stream()).toList());
      }
    }
    return formats;
  }

  private static void row(String ending, List<Path> files, Formats own, AutoDetectParser tika)
      throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    long bytes = 0;
    int articles = 0;
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      int held = own(own, String.valueOf(file.getFileName()), content);
      if (held > 0) {
        all.put(String.valueOf(file.getFileName()), content);
        bytes += content.length;
        articles += held;
      }
    }
    if (all.isEmpty()) {
      return;
    }
    Reader[] readers = {
      (name, content) -> own(own, name, content), (name, content) -> tika(tika, name, content)
    };
    double[][] rates = new double[2][ROUNDS];
    for (int round = -2; round < ROUNDS; round++) {
      for (int which = 0; which < 2; which++) {
        double rate = passes(readers[which], all);
        if (round >= 0) {
          rates[which][round] = rate;
        }
      }
    }
    double ours = median(rates[0]);
    double theirs = median(rates[1]);
    System.out.printf(
        Locale.ROOT,
        "%-6s %6d %9d %10.0f %8.2f %10.0f %8.2f %7.2f%n",
        ending,
        all.size(),
        bytes,
        ours * articles,
        ours * bytes / 1e6,
        theirs * articles,
        theirs * bytes / 1e6,
        ours / theirs);
  }

  /** How often all files are read in a second. */
  private static double passes(Reader reader, Map<String, byte[]> all) throws IOException {
    long start = System.nanoTime();
    long now = start;
    int passes = 0;
    while (now - start < ROUND_NANOS) {
      for (Map.Entry<String, byte[]> file : all.entrySet()) {
        reader.read(file.getKey(), file.getValue());
      }
      passes++;
      now = System.nanoTime();
    }
    return passes * 1e9 / (now - start);
  }

  private static int own(Formats reader, String name, byte[] bytes) throws IOException {
    int[] articles = {0};
    reader.read(
        new ByteArrayInputStream(bytes),
        name,
        name,
        item -> articles[0] += item instanceof Item.Read ? 1 : 0);
    return articles[0];
  }

  private static int tika(AutoDetectParser parser, String name, byte[] bytes) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    BodyContentHandler text = new BodyContentHandler(-1);
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      parser.parse(in, text, metadata, new ParseContext());
    } catch (SAXException | TikaException e) {
      return 0;
    }
    return text.toString().length();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
