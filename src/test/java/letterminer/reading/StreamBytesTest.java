package letterminer.reading;

import static letterminer.reading.SmallPdf.array;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

/** Guards how streams are unpacked, and what happens to those that are too large or broken. */
class StreamBytesTest {
  private final Set<String> failures = new TreeSet<>();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] deflated(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(content);
    }
    return out.toByteArray();
  }

  private static COSStream stream(byte[] raw, COSBase filters) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(raw);
    }
    stream.setItem(COSName.FILTER, filters);
    return stream;
  }

  private String of(int most, byte[] raw, COSBase filters) throws IOException {
    return new String(new StreamBytes(most, failures).of(stream(raw, filters)), StandardCharsets.ISO_8859_1);
  }

  @Test
  void filtersAreUndoneInTheirOrder() throws IOException {
    assertEquals("abc", of(99, bytes("abc"), null));
    assertEquals("abc", of(99, bytes("616263>"), COSName.ASCII_HEX_DECODE));
    assertEquals("abc", of(99, bytes("616263>"), array(COSName.ASCII_HEX_DECODE, COSName.ASCII_HEX_DECODE)), "applied once");
    StringBuilder hex = new StringBuilder();
    for (byte b : deflated(bytes("abc"))) {
      hex.append(String.format("%02x", b));
    }
    assertEquals("abc", of(999, bytes(hex + ">"), array(COSName.ASCII_HEX_DECODE, COSName.FLATE_DECODE)));
    assertEquals(Set.of(), failures);
  }

  @Test
  void filtersOfPicturesAreNoTexts() {
    assertThrows(IOException.class, () -> of(99, bytes("abc"), COSName.DCT_DECODE));
    assertThrows(IOException.class, () -> of(99, bytes("abc"), array(COSName.ASCII_HEX_DECODE, COSName.DCT_DECODE)));
    assertThrows(IOException.class, () -> of(99, bytes("abc"), array(COSInteger.ONE)));
  }

  @Test
  void aStreamMayUnpackToTheLimitButNoFurther() throws IOException {
    byte[] packed = deflated(new byte[100_000]);
    assertEquals(100_000, of(100_000, packed, COSName.FLATE_DECODE).length());
    assertThrows(LimitException.class, () -> of(99_999, packed, COSName.FLATE_DECODE));
    assertEquals(3, of(3, bytes("616263>"), COSName.ASCII_HEX_DECODE).length());
    assertThrows(LimitException.class, () -> of(2, bytes("616263>"), COSName.ASCII_HEX_DECODE));
  }

  @Test
  void aStreamThatIsCutOffIsReadToItsEnd() throws IOException {
    byte[] packed = deflated(bytes("abcdefghijklmnopqrstuvwxyz"));
    String start = of(99, Arrays.copyOf(packed, packed.length - 10), COSName.FLATE_DECODE);

    assertEquals(true, "abcdefghijklmnopqrstuvwxyz".startsWith(start) && start.length() > 9, start);
    assertEquals(Set.of("compressed content is cut off"), failures);
    failures.clear();
    assertEquals("", of(99, new byte[0], COSName.FLATE_DECODE));
    assertEquals("abc", of(99, Arrays.copyOf(deflated(bytes("abc")), deflated(bytes("abc")).length - 4), COSName.FLATE_DECODE));
    assertEquals(Set.of(), failures, "a missing checksum does not matter");
  }

  @Test
  void aStreamThatIsDamagedIsReadUpToThere() throws IOException {
    assertEquals("", of(99, new byte[] {0x78, (byte) 0x9c, -1, -1, -1}, COSName.FLATE_DECODE));
    assertEquals(Set.of("compressed content is damaged"), failures);
  }

  @Test
  void thePartsOfAPagesContentAreSeparated() throws IOException {
    StreamBytes streams = new StreamBytes(99, failures);

    assertEquals("", new String(streams.ofContents(COSInteger.ONE), StandardCharsets.ISO_8859_1));
    assertEquals("q", new String(streams.ofContents(stream(bytes("q"), null)), StandardCharsets.ISO_8859_1));
    COSArray parts = array(
        stream(bytes("q"), null), COSInteger.ONE, stream(bytes("x"), COSName.DCT_DECODE), stream(bytes("Q"), null));
    assertEquals("q\n\nQ\n", new String(streams.ofContents(parts), StandardCharsets.ISO_8859_1));
    assertEquals(1, failures.size());
  }
}
