package dateline.place;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts more names than memory holds: full runs go to files, which are merged in the end. */
final class NameRuns implements Closeable {
  private static final int RUN = 1 << 20;
  private static final Comparator<Posting> ORDER =
      Comparator.comparingLong(Posting::filed)
          .thenComparingInt(Posting::place)
          .thenComparingInt(Posting::naming);

  /**
   * That a name means a place.
   *
   * @param filed the 48 bits that the name is filed under
   * @param prominence how likely the name means it, as in {@link Prominence}
   */
  record Posting(long filed, int place, int naming, float prominence) {
    int packed() {
      return place << 2 | naming;
    }
  }

  /** Takes postings in the order of their names. */
  interface Sink {
    void take(Posting posting) throws IOException;
  }

  private final Path folder;
  private final List<Posting> run = new ArrayList<>();
  private final List<Reader> readers = new ArrayList<>();
  private int runs;

  NameRuns(Path folder) {
    this.folder = folder;
  }

  void add(Posting posting) throws IOException {
    run.add(posting);
    if (run.size() == RUN) {
      spill();
    }
  }

  void forEachSorted(Sink sink) throws IOException {
    spill();
    PriorityQueue<Reader> queue = new PriorityQueue<>(Comparator.comparing(r -> r.next, ORDER));
    for (int i = 0; i < runs; i++) {
      Reader reader = new Reader(folder.resolve("run" + i));
      readers.add(reader);
      if (reader.advance()) {
        queue.add(reader);
      }
    }
    for (Reader first = queue.poll(); first != null; first = queue.poll()) {
      sink.take(first.next);
      if (first.advance()) {
        queue.add(first);
      }
    }
  }

  private void spill() throws IOException {
    run.sort(ORDER);
    Path file = folder.resolve("run" + runs++);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      out.writeInt(run.size());
      for (Posting posting : run) {
        out.writeLong(posting.filed);
        out.writeInt(posting.packed());
        out.writeFloat(posting.prominence);
      }
    }
    run.clear();
  }

  @Override
  public void close() throws IOException {
    for (Reader reader : readers) {
      reader.close();
    }
  }

  private static final class Reader implements Closeable {
    private final DataInputStream in;
    private int left;
    private Posting next = new Posting(0, 0, 0, 0);

    Reader(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
      left = in.readInt();
    }

    boolean advance() throws IOException {
      if (left-- == 0) {
        return false;
      }
      long filed = in.readLong();
      int packed = in.readInt();
      next = new Posting(filed, packed >>> 2, packed & 3, in.readFloat());
      return true;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
