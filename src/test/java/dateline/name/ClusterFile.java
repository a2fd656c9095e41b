package dateline.name;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * The Brown clusters that come with NLP4J, in the jar {@code nlp4j-english}: a serialised map from
 * words to the prefixes of their paths.
 */
final class ClusterFile {
  private static final String ENTRY =
      "edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz";

  private final int[] words;
  private final int[] paths;

  /**
   * @param words the hashes of the words in lower case, rising
   * @param paths their paths with a leading 1 bit
   */
  ClusterFile(int[] words, int[] paths) {
    this.words = words;
    this.paths = paths;
  }

  int[] words() {
    return words;
  }

  int[] paths() {
    return paths;
  }

  static ClusterFile read(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(ENTRY);
      if (entry == null) {
        throw new IOException(jar + " holds no clusters; it should be the jar of nlp4j-english");
      }
      try (ObjectInputStream in =
          new ObjectInputStream(
              new XZInputStream(new BufferedInputStream(zip.getInputStream(entry))))) {
        return of((Map<?, ?>) in.readObject());
      } catch (ClassNotFoundException e) {
        throw new IOException(jar + " holds clusters in a form of another time", e);
      }
    }
  }

  private static ClusterFile of(Map<?, ?> prefixes) {
    TreeMap<Integer, Integer> sorted = new TreeMap<>();
    prefixes.forEach((word, paths) -> {
      String longest = "";
      for (Object path : (Set<?>) paths) {
        longest = path.toString().length() > longest.length() ? path.toString() : longest;
      }
      sorted.merge(word.toString().hashCode(), Integer.parseInt('1' + longest, 2), Math::min);
    });
    return new ClusterFile(
        sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
        sorted.values().stream().mapToInt(Integer::intValue).toArray());
  }
}
