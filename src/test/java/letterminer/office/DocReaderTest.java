package letterminer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import letterminer.model.Medium;
import letterminer.reading.Document;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;
import letterminer.reading.Tags;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/**
 * The files were made by LibreOffice 7.4 ({@code soffice --convert-to doc}): parts.doc of parts.fodt, forms.doc of the
 * .docx that forms.py writes.
 */
class DocReaderTest {
  private static final Set<String> REFUSALS = Set.of("file-damaged", "file-too-large", "file-type-unknown", "file-encrypted");
  private static final int SECTOR = 512;

  private static byte[] file(String name) {
    try (InputStream in = DocReaderTest.class.getResourceAsStream("/letterminer/office/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(ReadingException.class, () -> read(bytes)).code().code();
  }

  private static Document read(byte[] bytes) throws ReadingException {
    return new FileReader(ReadingSettings.defaults()).read("letter.doc", bytes);
  }

  /** The start of a stream of a file: streams of Word begin with a mark, at the beginning of a sector. */
  private static int wordStream(byte[] bytes) {
    for (int i = SECTOR; i + 1 < bytes.length; i += SECTOR) {
      if ((bytes[i] & 0xFF) == 0xEC && (bytes[i + 1] & 0xFF) == 0xA5) {
        return i;
      }
    }
    throw new AssertionError("not a file of Word");
  }

  @Test
  void textListsTablesAndBoxesAreReadAsPrinted() {
    assertEquals(
        List.of(
            "paragraph Office for Letters", "paragraph Dear Ms Barr", "paragraph Wexmoor Council",
            "paragraph Services are good overall1. See the council’s pages, MARROW and 5th.",
            "paragraph One paragraph out of two", "heading Staying safe", "item 3. Visits are timely",
            "item 4. Plans are weak:", "item a) in schools", "item b) at home", "item \uF0B7 Foster carers are trained",
            "ruled 0:Areas for judgement | 2:Grade / 0:Outcomes | 1:Being healthy | 2:3 / 1:Staying safe | 2:2",
            "paragraph Achieved in full", "paragraph Yours sincerely"),
        Blocks.of("letter.doc", file("parts.doc")));
  }

  @Test
  void notesAreNotesAndHeadersAreApart() {
    Document document = Blocks.document("letter.doc", file("parts.doc"));
    assertEquals(Medium.DOC, document.medium());
    assertEquals(2, document.pages().size());
    assertEquals(List.of("NOTE"), roles(document, "1 In the year to March 2008."));
    for (String furniture : List.of("Letter to Wexmoor", "Printed on paper")) {
      assertEquals(List.of("none"), roles(document, furniture), furniture);
    }
    assertEquals(List.of("TEXT"), roles(document, "Office for Letters"));
    for (String absent : List.of("Is this so?", "Do not print.", "adequate", "wexmoor.example")) {
      assertTrue(lines(document).noneMatch(l -> l.text().contains(absent)), absent);
    }
  }

  private static Stream<letterminer.reading.Line> lines(Document document) {
    return document.pages().stream().flatMap(p -> p.lines().stream());
  }

  private static List<String> roles(Document document, String line) {
    return lines(document).filter(l -> l.text().equals(line)).map(l -> l.words().get(0).tag())
        .map(tag -> tag == Tags.UNTAGGED ? "none" : document.tags().pieces().get(tag).role().name()).toList();
  }

  @Test
  void formsAreReadAsTheyAreFilledInAndTablesInTables() {
    assertEquals(
        List.of(
            "paragraph Dear Ms Barr", "paragraph Met in full ☒ or not ☐", "paragraph Judged adequate by Ms Marrow",
            "paragraph Grades", "ruled 0:Being healthy | 1:3", "paragraph End of grades", "paragraph Beside them",
            "paragraph Yours sincerely"),
        Blocks.of("letter.doc", file("forms.doc")));
  }

  @Test
  void theContentCountsAndNotTheName() {
    assertEquals(Medium.DOC, Blocks.document("letter.pdf", file("forms.doc")).medium());
    byte[] page = "\uFEFF\n<!DOCTYPE html><html><body><p>Dear Ms Barr</p></body></html>".getBytes(StandardCharsets.UTF_8);
    assertEquals(Medium.HTML, Blocks.document("letter.doc", page).medium());
  }

  @Test
  void olderWordIsRefusedByName() {
    byte[] bytes = file("parts.doc");
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putShort(wordStream(bytes) + 2, (short) 101);
    ReadingException refused = assertThrows(ReadingException.class, () -> read(bytes));
    assertEquals("file-type-unknown", refused.code().code());
    assertTrue(refused.getMessage().contains("Word 95 or older"), refused.getMessage());
  }

  @Test
  void aPasswordIsSaid() {
    byte[] bytes = file("parts.doc");
    bytes[wordStream(bytes) + 11] |= 1;
    assertEquals("file-encrypted", refusal(bytes));
    assertEquals("file-encrypted", refusal(compound("EncryptedPackage")));
  }

  @Test
  void otherFilesOfOfficeAreRefused() {
    assertEquals("file-type-unknown", refusal(compound("Workbook")));
  }

  private static byte[] compound(String stream) {
    try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
      files.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void chainsThatNeverEndAreDamage() {
    byte[] bytes = file("parts.doc");
    ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int table = (header.getInt(0x4C) + 1) * SECTOR;
    for (int sector = 0; sector < SECTOR / 4; sector++) {
      if (header.getInt(table + 4 * sector) >= 0) {
        header.putInt(table + 4 * sector, sector);
      }
    }
    assertEquals("file-damaged", refusal(bytes));
  }

  @Test
  void sizesThatNoFileHasReserveNoMemory() {
    byte[] many = file("parts.doc");
    ByteBuffer.wrap(many).order(ByteOrder.LITTLE_ENDIAN).putInt(0x2C, 100_000);
    assertEquals("file-damaged", refusal(many));
    byte[] large = file("parts.doc");
    byte[] name = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
    for (int i = SECTOR; i + 128 <= large.length; i += 128) {
      if (Arrays.equals(name, Arrays.copyOfRange(large, i, i + name.length))) {
        ByteBuffer.wrap(large).order(ByteOrder.LITTLE_ENDIAN).putInt(i + 0x78, Integer.MAX_VALUE);
      }
    }
    assertEquals("file-damaged", refusal(large));
    assertEquals("file-too-large", refusal(Arrays.copyOf(file("parts.doc"), 50_000_001)));
  }

  @Test
  void whateverIsWrongWithAFileIsOneOfOurRefusals() {
    for (String name : List.of("parts.doc", "forms.doc")) {
      byte[] whole = file(name);
      for (int length = 8; length < whole.length; length += SECTOR + 3) {
        readOrRefused(Arrays.copyOf(whole, length), name + " cut off at " + length);
      }
      for (int seed = 0; seed < 150; seed++) {
        readOrRefused(mutated(whole, new Random(seed)), name + " mutated by " + seed);
      }
    }
  }

  private static byte[] mutated(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = 1 + random.nextInt(40); i > 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) (random.nextBoolean() ? 0xFF : 0x7F));
        default -> System.arraycopy(whole, random.nextInt(whole.length - 16), bytes, Math.min(at, bytes.length - 16), 16);
      }
    }
    return bytes;
  }

  private static void readOrRefused(byte[] bytes, String what) {
    try {
      read(bytes);
    } catch (ReadingException e) {
      assertTrue(REFUSALS.contains(e.code().code()), what + ": " + e.code().code());
    } catch (RuntimeException | Error e) {
      throw new AssertionError(what, e);
    }
  }
}
