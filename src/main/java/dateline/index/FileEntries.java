package dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** A file's entry as a document, and back. */
final class FileEntries {
  private FileEntries() {}

  static Document document(FileEntry entry) throws IOException {
    Document to = new Document();
    ArticleDocuments.term(to, Fields.TYPE, Fields.FILE);
    to.add(new StringField(Fields.PATH, entry.path(), Field.Store.YES));
    to.add(new StringField(Fields.HASH, entry.hash(), Field.Store.YES));
    to.add(new StoredField(Fields.STORED, new BytesRef(encode(entry))));
    return to;
  }

  static FileEntry entry(Document from) throws IOException {
    BytesRef bytes = from.getBinaryValue(Fields.STORED);
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    int articles = in.readVInt();
    List<FileEntry.Copy> copies = new ArrayList<>();
    for (int i = in.readVInt(); i > 0; i--) {
      copies.add(
          new FileEntry.Copy(in.readString(), in.readVInt(), in.readString(), in.readString()));
    }
    List<FileEntry.Earlier> earlier = new ArrayList<>();
    for (int i = in.readVInt(); i > 0; i--) {
      earlier.add(new FileEntry.Earlier(in.readString(), in.readString(), in.readString()));
    }
    List<FileEntry.Quarantined> quarantined = new ArrayList<>();
    for (int i = in.readVInt(); i > 0; i--) {
      int line = in.readVInt();
      String reason = in.readString();
      String blockedBy = in.readString();
      quarantined.add(
          new FileEntry.Quarantined(line, reason, blockedBy.isEmpty() ? null : blockedBy));
    }
    return new FileEntry(
        from.get(Fields.PATH), from.get(Fields.HASH), articles, copies, earlier, quarantined);
  }

  private static byte[] encode(FileEntry entry) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeVInt(entry.articles());
    out.writeVInt(entry.copies().size());
    for (FileEntry.Copy copy : entry.copies()) {
      out.writeString(copy.id());
      out.writeVInt(copy.line());
      out.writeString(copy.originalId());
      out.writeString(copy.originalPath());
    }
    out.writeVInt(entry.earlier().size());
    for (FileEntry.Earlier one : entry.earlier()) {
      out.writeString(one.id());
      out.writeString(one.newerId());
      out.writeString(one.newerPath());
    }
    out.writeVInt(entry.quarantined().size());
    for (FileEntry.Quarantined one : entry.quarantined()) {
      out.writeVInt(one.line());
      out.writeString(one.reason());
      out.writeString(one.blockedBy() == null ? "" : one.blockedBy());
    }
    return out.toArrayCopy();
  }
}
