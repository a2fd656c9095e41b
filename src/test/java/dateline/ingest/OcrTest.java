package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OcrTest {
  private static final Path FOLDER = Path.of("src/test/resources/dateline/ingest/formats");
  private static final ReaderOptions OCR = new ReaderOptions(true, ParserLimits.DEFAULT);

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"scan.pdf", "scan.png"})
  void lettersAreReadOffPicturesIfAsked(String name) throws IOException, TikaConfigException {
    assumeTrue(new TesseractOCRParser().hasTesseract(), "tesseract is not installed");
    Item item = Reading.items(OCR, name, Files.readAllBytes(FOLDER.resolve(name))).getFirst();
    String body = ((Item.Read) item).article().text();
    assertTrue(body.contains("The river rose by two metres on Sunday"), body);
    assertTrue(body.contains("Help came from the Red Cross."), body);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"scan.pdf", "scan.png"})
  void withoutTesseractThatIsSaid(String name) throws IOException, TikaConfigException {
    assumeFalse(new TesseractOCRParser().hasTesseract(), "tesseract is installed");
    Item item = Reading.items(OCR, name, Files.readAllBytes(FOLDER.resolve(name))).getFirst();
    assertEquals(
        "--ocr needs the program tesseract, which is not installed or not on the path",
        ((Item.Unreadable) item).reason());
  }
}
