package letterminer.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files are found by names of any bytes. */
class FileNamesTest {
  private static final byte[] CAFE = "caf\u00E9.md".getBytes(StandardCharsets.ISO_8859_1);

  @TempDir Path folder;

  @Test
  void validBytesBecomeText() {
    String name = "Wexmoor \u00E9\u20AC\uD83D\uDE00\uFFFD.pdf";
    assertEquals(name, FileNames.decode(name.getBytes(StandardCharsets.UTF_8)));
    assertEquals(Path.of("a/b c.pdf"), FileNames.path("a/b c.pdf"));
  }

  @Test
  void invalidBytesAreKept() {
    assertEquals("caf\uDCE9.md", FileNames.decode(CAFE));
    assertEquals("\uDC80\uDCFF", FileNames.decode(new byte[] {(byte) 0x80, (byte) 0xFF}));
    assertEquals("a\uDCE2\uDC82", FileNames.decode(new byte[] {'a', (byte) 0xE2, (byte) 0x82})); // Cut off.
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileIsFoundByInvalidBytes() throws Exception {
    Path file = FileNames.path(folder + "/" + FileNames.decode(CAFE));
    Files.writeString(file, "x");
    assertEquals("caf%E9.md", DocumentNames.last(file));
    Path again = FileNames.path(FileNames.argument(file));
    assertEquals(file, again);
    Path relative = FileNames.path("in/../" + FileNames.decode(CAFE));
    assertFalse(relative.isAbsolute());
    assertEquals(3, relative.getNameCount());
    assertEquals("caf%E9.md", DocumentNames.listed(relative));
    assertEquals("caf%E9.md", DocumentNames.clean(FileNames.decode(CAFE)));
    Files.delete(file);
  }

  @Test
  void anInvalidPathIsRejected() {
    assertThrows(InvalidPathException.class, () -> FileNames.path("a\0b"));
  }
}
