package dateline.place;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What the gazetteer costs: until it is there, and for each look-up. Start-up counts once a
 * process, so run it anew for each measurement, from the jar as users do:
 *
 * <pre>
 * java -cp target/test-classes:target/dateline.jar dateline.place.GazetteerBench [own gazetteer]
 * </pre>
 */
public final class GazetteerBench {
  private static final int LOOK_UPS = 20_000_000;
  private static final List<String> NAMES =
      List.of("London", "Kursk Oblast", "Xyzzyville", "Санкт-Петербург", "Springfield", "Putin");

  private GazetteerBench() {}

  /** Prints start-up and look-ups of the bundled gazetteer, or of the one that is named. */
  public static void main(String[] args) throws IOException {
    var clock = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long cpu = clock.getCurrentThreadCpuTime();
    long begun = System.nanoTime();
    Gazetteer gazetteer = args.length == 0 ? Gazetteer.bundled() : Gazetteer.map(Path.of(args[0]));
    int london = gazetteer.find(NameKey.of("London"));
    long took = System.nanoTime() - begun;
    System.out.printf(
        Locale.ROOT,
        "%,d places, %,d names; first look-up after %.0f ms, %.0f ms of processor (%s)%n",
        gazetteer.size(),
        gazetteer.names(),
        took / 1e6,
        (clock.getCurrentThreadCpuTime() - cpu) / 1e6,
        gazetteer.id(gazetteer.place(london, 0)));
    long[] keys = NAMES.stream().mapToLong(NameKey::of).toArray();
    for (int round = 0; round < 3; round++) {
      long bytes = clock.getCurrentThreadAllocatedBytes();
      cpu = clock.getCurrentThreadCpuTime();
      long found = 0;
      for (int i = 0; i < LOOK_UPS; i++) {
        int name = gazetteer.find(keys[i % keys.length]);
        found += name < 0 ? 0 : gazetteer.place(name, 0);
      }
      double seconds = (clock.getCurrentThreadCpuTime() - cpu) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%,.0f look-ups a second, %d bytes allocated in all (%d)%n",
          LOOK_UPS / seconds,
          clock.getCurrentThreadAllocatedBytes() - bytes,
          found);
    }
  }
}
