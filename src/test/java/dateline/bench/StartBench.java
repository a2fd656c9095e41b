package dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long commands take from a cold process, through the launcher, beside a Java program that only
 * says hello, in one run:
 *
 * <pre>
 * java -cp target/test-classes dateline.bench.StartBench index oil [rounds]
 * </pre>
 *
 * <p>The index, a word that many of its articles have, and how often (15). Every round starts each
 * command once, so that whatever else the machine does falls on all of them alike. Printed are the
 * median and the least milliseconds, how many times hello the median is, and the same for processor
 * time, a mean, where the system tells it (Linux).
 */
public final class StartBench {
  private static final Path OWN_TIMES = Path.of("/proc/self/stat");
  private static final int CHILDREN_USER = 13;
  private static final int CHILDREN_SYSTEM = 14;
  private static final int TICK_MILLIS = 10;
  private static final int NANOS_PER_MICRO = 1000;
  private static final String HELLO = "hello";

  private final Map<String, List<String>> commands = new LinkedHashMap<>();
  private final Map<String, long[]> micros = new LinkedHashMap<>();
  private final Map<String, Long> processor = new LinkedHashMap<>();

  private StartBench(String index, String word, Path hello) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> flags = List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    commands.put(HELLO, with(flags, "-cp", hello.toString(), "Hello"));
    commands.put("options alone", with(flags, "-cp", jars("picocli-"), "picocli.AutoComplete"));
    List<String> launcher = List.of(Path.of("dateline").toAbsolutePath().toString());
    commands.put("--version", with(launcher, "--version"));
    commands.put("--help", with(launcher, "--help"));
    List<List<String>> asked =
        List.of(
            List.of("search", word),
            List.of("search", word, "--facets", "0"),
            List.of("search", "place:Japan"),
            List.of("claims", word),
            List.of("compare", "place:Japan"),
            List.of("actors", word),
            List.of("places", word),
            List.of("status"));
    for (List<String> one : asked) {
      List<String> whole = new ArrayList<>(launcher);
      whole.addAll(one);
      commands.put(String.join(" ", one), with(whole, "--index", index));
    }
  }

  private static List<String> with(List<String> first, String... more) {
    List<String> all = new ArrayList<>(first);
    all.addAll(Arrays.asList(more));
    return all;
  }

  private static String jars(String name) {
    String[] found =
        Path.of("target", "lib").toFile().list((folder, file) -> file.startsWith(name));
    if (found == null || found.length == 0) {
      throw new IllegalStateException("no " + name + "*.jar in target/lib; run mvn package first");
    }
    return Path.of("target", "lib", found[0]).toString();
  }

  /** The index, a word, and how often. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 15;
    Path hello = Files.createTempDirectory("hello");
    Path source = hello.resolve("Hello.java");
    Files.writeString(
        source,
        "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
    String compiler = Path.of(System.getProperty("java.home"), "bin", "javac").toString();
    new ProcessBuilder(compiler, source.toString()).inheritIO().start().waitFor();
    new StartBench(args[0], args[1], hello).run(rounds);
  }

  private void run(int rounds) throws IOException, InterruptedException {
    for (List<String> command : commands.values()) {
      time(command);
    }
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        long before = ticks();
        long took = time(command.getValue());
        micros.computeIfAbsent(command.getKey(), key -> new long[rounds])[round] = took;
        processor.merge(command.getKey(), ticks() - before, Long::sum);
      }
    }
    double hello = median(HELLO);
    double helloProcessor = Math.max(1, processor.getOrDefault(HELLO, 0L));
    System.out.println("command                    median   least   times     cpu   times");
    for (String command : commands.keySet()) {
      double ticks = processor.getOrDefault(command, 0L);
      System.out.printf(
          "%-26s %6.0f  %6.0f  %6.1f  %6.0f  %6.1f%n",
          command,
          median(command) / 1000,
          Arrays.stream(times(command)).min().orElse(0) / 1000.0,
          median(command) / hello,
          ticks * TICK_MILLIS / rounds,
          ticks / helloProcessor);
    }
  }

  private long[] times(String command) {
    return micros.getOrDefault(command, new long[1]);
  }

  private double median(String command) {
    long[] sorted = times(command).clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static long time(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    long start = System.nanoTime();
    builder.start().waitFor();
    return (System.nanoTime() - start) / NANOS_PER_MICRO;
  }

  /** Processor time of all processes that were started and have ended, in ticks. */
  private static long ticks() throws IOException {
    if (!Files.exists(OWN_TIMES)) {
      return 0;
    }
    String stat = Files.readString(OWN_TIMES);
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_SYSTEM]);
  }
}
