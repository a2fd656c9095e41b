package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Origin;
import dateline.article.PublicationDate;
import dateline.article.Zones;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCodecTest {
  private static final String[] WORDS = {
    "", "a ", "Łódź ", "北京", "\ud83d\ude00", "\ud83d", "x\n\ny", "By Ann Lee\n\n", "\0", "\ufffd"
  };

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyItemComesBackAsItWas(long seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Answer answer = new Answer.Found(item(random));
      assertEquals(answer, read(bytes(answer)));
    }
  }

  @Test
  void otherAnswersComeBackToo() throws Exception {
    for (Answer answer : new Answer[] {new Answer.Ready(), new Answer.Done(7, false)}) {
      assertEquals(answer, read(bytes(answer)));
    }
    Answer denied = read(bytes(new Answer.Failed(new AccessDeniedException("/a"))));
    assertEquals(
        "/a",
        assertThrows(AccessDeniedException.class, () -> rethrow((Answer.Failed) denied))
            .getMessage());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void whatIsCutOffEnds(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] whole = bytes(new Answer.Found(item(random)));
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(EOFException.class, () -> read(cut));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void whatIsNoAnswerIsSaidToBeNone(long seed) throws IOException {
    Random random = new Random(seed);
    int refused = 0;
    for (int i = 0; i < 300; i++) {
      byte[] bytes = bytes(new Answer.Found(item(random)));
      for (int j = 0; j < 4; j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      try {
        read(bytes);
      } catch (BrokenAnswerException | EOFException e) {
        refused++;
      }
    }
    assertTrue(refused > 100, "refused " + refused);
    byte[] shout = "Terminating due to".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    assertThrows(BrokenAnswerException.class, () -> read(shout));
  }

  private static void rethrow(Answer.Failed failed) throws IOException {
    throw failed.exception();
  }

  private static byte[] bytes(Answer answer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    answer.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static Answer read(byte[] bytes) throws IOException, BrokenAnswerException {
    return Answer.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  private static Item item(Random random) {
    int line = random.nextInt(3);
    if (random.nextInt(4) == 0) {
      return new Item.Unreadable(text(random), line);
    }
    String body = text(random);
    Article article =
        Article.of(
            "id" + text(random),
            maybe(random),
            body,
            origin(random),
            random.nextBoolean() ? "en" : "und",
            Zones.of(body));
    return new Item.Read(article, line);
  }

  private static Origin origin(Random random) {
    LocalDate day = random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt());
    LocalTime time =
        day == null || random.nextBoolean() ? null : LocalTime.ofSecondOfDay(random.nextInt(86400));
    ZoneOffset zone =
        time == null || random.nextBoolean()
            ? null
            : ZoneOffset.ofTotalSeconds(random.nextInt(64_800));
    PublicationDate.Evidence[] evidence = PublicationDate.Evidence.values();
    PublicationDate published =
        new PublicationDate(
            day,
            time,
            zone,
            day == null
                ? PublicationDate.Evidence.NONE
                : evidence[random.nextInt(evidence.length - 1)],
            maybe(random),
            maybe(random));
    Instant updated =
        random.nextBoolean()
            ? null
            : Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    return new Origin(published, updated, maybe(random), maybe(random), maybe(random));
  }

  private static @Nullable String maybe(Random random) {
    return random.nextBoolean() ? null : text(random);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }
}
