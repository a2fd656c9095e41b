package dateline.ingest;

import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * A mail: its own text, then the mails it answers, without signatures and attachments. Who sent it
 * is its author and its source.
 */
final class Mail {
  private static final MimeConfig LIMITS =
      MimeConfig.custom()
          .setMaxLineLen(1 << 20)
          .setMaxHeaderLen(1 << 20)
          .setMaxHeaderCount(2000)
          .build();

  /** Mails that were really sent have five. */
  private static final int DEEPEST = 50;

  private static final int MOST_PARTS = 5000;

  private static final Pattern ANSWER =
      Pattern.compile(
          "^((re|fwd?|aw|wg|sv|vs|tr|antw)(\\[\\d+])?\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);

  private final MailParts parts = new MailParts();
  private @Nullable String subject;
  private @Nullable String from;
  private @Nullable String date;

  private Mail() {}

  static Article article(byte[] bytes, String id) throws RefusedException {
    Mail mail = new Mail();
    try {
      mail.read(bytes);
    } catch (MimeException | IOException e) {
      throw new RefusedException("the mail is damaged and cannot be read");
    }
    Blocks blocks = mail.parts.blocks();
    if (blocks.isEmpty()) {
      throw new RefusedException("the mail holds no text");
    }
    Origin origin =
        new Origin(
            Dates.read(mail.date, PublicationDate.Evidence.MAIL_HEADER),
            null,
            mail.from,
            mail.from,
            null);
    return Drafts.article(id, mail.subject, blocks, origin);
  }

  private void read(byte[] bytes) throws MimeException, IOException, RefusedException {
    MimeTokenStream stream = new MimeTokenStream(LIMITS);
    stream.parse(new ByteArrayInputStream(bytes));
    PartHead head = new PartHead();
    int depth = 0;
    int messages = 0;
    int count = 0;
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_START_HEADER -> head = new PartHead();
        case T_FIELD -> {
          head.take(stream.getField());
          if (messages == 1 && depth == 0) {
            field(stream.getField());
          }
        }
        case T_START_MESSAGE -> messages++;
        case T_END_MESSAGE -> messages--;
        case T_START_MULTIPART -> {
          if (++depth > DEEPEST) {
            throw new RefusedException("the parts of this mail are nested too deeply");
          }
          parts.open(stream.getBodyDescriptor().getMimeType().equals("multipart/alternative"));
        }
        case T_END_MULTIPART -> {
          depth--;
          parts.close();
        }
        case T_BODY -> {
          if (++count > MOST_PARTS) {
            throw new RefusedException("the mail has more than 5,000 parts");
          }
          if (messages == 1 && !head.isAttached()) {
            part(stream, head);
          }
        }
        default -> {}
      }
    }
  }

  private void part(MimeTokenStream stream, PartHead head) throws IOException {
    BodyDescriptor described = stream.getBodyDescriptor();
    boolean html = described.getMimeType().equals("text/html");
    if (html || described.getMimeType().equals("text/plain")) {
      byte[] bytes = stream.getDecodedInputStream().readAllBytes();
      parts.add(decode(bytes, described.getCharset()), html ? MailText.Form.PAGE : head.form());
    }
  }

  private void field(Field field) {
    String text = PlainText.decode(field.getRaw().toByteArray());
    String body = text.substring(text.indexOf(':') + 1).replaceAll("\\r?\\n(?=[ \\t])", "").strip();
    switch (field.getName().toLowerCase(java.util.Locale.ROOT)) {
      case "subject" -> subject = subject == null ? subject(decoded(body)) : subject;
      case "from" -> from = from == null ? sender(body) : from;
      case "date" -> date = date == null ? body : date;
      default -> {}
    }
  }

  private static @Nullable String subject(String text) {
    String bare = ANSWER.matcher(text).replaceFirst("").replaceAll("\\s+", " ").strip();
    return bare.isEmpty() ? null : bare;
  }

  private static @Nullable String sender(String written) {
    MailboxList all = LenientAddressParser.DEFAULT.parseAddressList(written).flatten();
    if (all.isEmpty()) {
      return written.isEmpty() ? null : decoded(written);
    }
    Mailbox first = all.get(0);
    String name = first.getName();
    return name == null || name.isBlank() ? first.getAddress() : decoded(name).strip();
  }

  private static String decoded(String text) {
    return DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT);
  }

  /** A wrong or missing name of the encoding is made up for by looking at the bytes. */
  private static String decode(byte[] bytes, @Nullable String charset) {
    boolean said = charset != null && !charset.equalsIgnoreCase("us-ascii");
    try {
      return said ? new String(bytes, Charset.forName(charset)) : PlainText.decode(bytes);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return PlainText.decode(bytes);
    }
  }

  /** What the head of a part says beyond its type. */
  private static final class PartHead {
    private boolean attached;
    private boolean named;
    private MailText.Form form = MailText.Form.WRAPPED;

    void take(Field field) {
      String name = field.getName().toLowerCase(java.util.Locale.ROOT);
      String body =
          field.getBody() == null ? "" : field.getBody().strip().toLowerCase(java.util.Locale.ROOT);
      if (name.equals("content-disposition")) {
        attached = body.startsWith("attachment");
        named |= body.contains("filename");
      } else if (name.equals("content-type")) {
        named |= body.contains("name=") || body.contains("name*");
        if (body.replace("\"", "").contains("format=flowed")) {
          boolean drop = body.replace("\"", "").contains("delsp=yes");
          form = drop ? MailText.Form.FLOWED_WITHOUT_SPACE : MailText.Form.FLOWED;
        }
      }
    }

    MailText.Form form() {
      return form;
    }

    boolean isAttached() {
      return attached || named;
    }
  }
}
