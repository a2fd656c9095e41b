package dateline.name;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tukaani.xz.XZInputStream;

/**
 * The Brown clusters that come with NLP4J ({@code en-brown-clusters-simplified-lowercase.xz}): a
 * serialised map from words to the prefixes of their paths.
 *
 * @param words the hashes of the words in lower case, rising
 * @param paths their paths with a leading 1 bit
 */
record ClusterFile(int[] words, int[] paths) {
  static ClusterFile read(Path path) throws IOException {
    Map<?, ?> map;
    try (ObjectInputStream in =
        new ObjectInputStream(
            new XZInputStream(new BufferedInputStream(Files.newInputStream(path))))) {
      map = (Map<?, ?>) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(path + " holds no clusters", e);
    }
    TreeMap<Integer, Integer> sorted = new TreeMap<>();
    map.forEach((word, prefixes) -> {
      String longest = "";
      for (Object prefix : (Set<?>) prefixes) {
        longest = prefix.toString().length() > longest.length() ? prefix.toString() : longest;
      }
      sorted.put(word.toString().hashCode(), Integer.parseInt('1' + longest, 2));
    });
    return new ClusterFile(
        sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
        sorted.values().stream().mapToInt(Integer::intValue).toArray());
  }
}
