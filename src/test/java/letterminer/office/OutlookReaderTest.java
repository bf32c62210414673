package letterminer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import letterminer.model.Medium;
import letterminer.reading.Document;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class OutlookReaderTest {
  private static final int FILE_HEADER = 32;
  private static final int INNER_HEADER = 24;

  /** A message as Outlook saves it ([MS-OXMSG]), with the streams that a reader needs. */
  private static final class Message {
    private final POIFSFileSystem files = new POIFSFileSystem();
    private final DirectoryEntry folder;
    private int attachments;

    Message() {
      this.folder = files.getRoot();
      stream(folder, "__properties_version1.0", new byte[FILE_HEADER]);
    }

    private Message(DirectoryEntry folder) {
      this.folder = folder;
      stream(folder, "__properties_version1.0", new byte[INNER_HEADER]);
    }

    private static void stream(DirectoryEntry folder, String name, byte[] content) {
      try {
        folder.createDocument(name, new ByteArrayInputStream(content));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    Message text(String property, String value) {
      stream(folder, "__substg1.0_" + property + "001F", value.getBytes(StandardCharsets.UTF_16LE));
      return this;
    }

    private DirectoryEntry attachment() {
      try {
        DirectoryEntry made = folder.createDirectory(String.format("__attach_version1.0_#%08X", attachments++));
        stream(made, "__properties_version1.0", new byte[8]);
        return made;
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    Message attach(String name, byte[] content) {
      DirectoryEntry made = attachment();
      stream(made, "__substg1.0_3707001F", name.getBytes(StandardCharsets.UTF_16LE));
      stream(made, "__substg1.0_37010102", content);
      return this;
    }

    /** Attaches another message; gives that. */
    Message forward() {
      try {
        return new Message(attachment().createDirectory("__substg1.0_3701000D"));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    byte[] bytes() {
      try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        files.writeFilesystem(out);
        return out.toByteArray();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static final String BODY = "1000";

  private static Document read(Message message) throws ReadingException {
    return new FileReader(ReadingSettings.defaults()).read("letter.msg", message.bytes());
  }

  private static String firstLine(Document document) {
    return document.pages().get(0).lines().get(0).text();
  }

  private static byte[] letter() {
    return new DocxMaker().paragraph("Dear Ms Barr").bytes();
  }

  @Test
  void theDocumentAttachedIsTheLetter() throws ReadingException {
    Document document = read(new Message().text(BODY, "Please find the letter attached.")
        .attach("logo.png", new byte[10]).attach("Wexmoor letter.docx", letter()));
    assertEquals(Medium.DOCX, document.medium());
    assertEquals("Dear Ms Barr", firstLine(document));
  }

  @Test
  void aMessageWithoutOneIsTheLetterItself() throws ReadingException {
    Document text = read(new Message().text(BODY, "Dear Ms Barr\r\n"));
    assertEquals(Medium.TEXT, text.medium());
    assertEquals("Dear Ms Barr", firstLine(text));
    Document page = read(new Message().text(BODY, "Dear").text("1013", "<p>Dear <b>Ms Barr</b></p>"));
    assertEquals(Medium.HTML, page.medium());
    assertEquals("Dear Ms Barr", firstLine(page));
  }

  @Test
  void whatIsAttachedToAForwardedMessageCounts() throws ReadingException {
    Message message = new Message().text(BODY, "See below.");
    message.forward().text(BODY, "The letter is attached.").attach("letter.docx", letter());
    assertEquals("Dear Ms Barr", firstLine(read(message)));
  }

  @Test
  void severalDocumentsAreNotChosenFrom() {
    ReadingException refused = assertThrows(
        ReadingException.class, () -> read(new Message().attach("a.docx", letter()).attach("b.docx", letter())));
    assertEquals("no-letter", refused.code().code());
  }

  @Test
  void aMessageUnderTheNameOfADocumentIsNotOpened() {
    byte[] inner = new Message().attach("letter.docx", letter()).bytes();
    ReadingException refused =
        assertThrows(ReadingException.class, () -> read(new Message().attach("letter.doc", inner)));
    assertEquals("file-type-unknown", refused.code().code());
  }

  @Test
  void messagesWithoutContentSayWhy() {
    assertEquals("nothing-to-read", assertThrows(ReadingException.class, () -> read(new Message())).code().code());
  }

  @Test
  void whateverIsWrongWithAMessageIsARefusal() {
    Message message = new Message().text(BODY, "The letter is attached.").attach("letter.docx", letter());
    message.forward().text(BODY, "Dear Ms Barr");
    byte[] whole = message.bytes();
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      for (int i = 0; i < 20 && bytes.length > 0; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        new FileReader(ReadingSettings.defaults()).read("letter.msg", bytes);
      } catch (ReadingException e) {
        assertTrue(!e.getMessage().isBlank());
      } catch (RuntimeException | Error e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }
}
