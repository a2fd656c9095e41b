package dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Lets the text of a mail through, without its signature, and nothing else that is embedded:
 * attachments and pictures are no part of the article.
 */
final class MailBody implements EmbeddedDocumentExtractor {
  @Override
  public boolean shouldParseEmbedded(Metadata part) {
    String type = part.get(Metadata.CONTENT_TYPE);
    String disposition = part.get(Metadata.CONTENT_DISPOSITION);
    boolean attached = disposition != null && disposition.startsWith("attachment");
    boolean named = part.get(TikaCoreProperties.RESOURCE_NAME_KEY) != null;
    boolean text = type != null && (type.startsWith("text/plain") || isHtml(type));
    return text && !attached && !named;
  }

  @Override
  public void parseEmbedded(
      InputStream in, ContentHandler handler, Metadata part, boolean outputHtml)
      throws SAXException, IOException {
    byte[] bytes = in.readAllBytes();
    String text = new String(bytes, charset(part.get(Metadata.CONTENT_ENCODING)));
    String type = part.get(Metadata.CONTENT_TYPE);
    char[] story = (type != null && isHtml(type) ? fromHtml(text) : unsigned(text)).toCharArray();
    handler.characters(story, 0, story.length);
    handler.characters(new char[] {'\n', '\n'}, 0, 2);
  }

  private static boolean isHtml(String type) {
    return type.startsWith("text/html");
  }

  private static String fromHtml(String html) throws SAXException {
    try {
      return HtmlPage.paragraphs(html);
    } catch (RefusedException e) {
      throw new SAXException(e.sentence(), e);
    }
  }

  /** Up to the line "-- ", which marks the signature. */
  private static String unsigned(String text) {
    String unix = text.replace("\r\n", "\n");
    int dashes = unix.indexOf("\n-- \n");
    int signature = dashes < 0 ? unix.indexOf("\n--\n") : dashes;
    return signature < 0 ? unix : unix.substring(0, signature);
  }

  private static Charset charset(@Nullable String name) {
    if (name == null) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
