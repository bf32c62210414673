package letterminer.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import letterminer.archive.ArchiveLimits;
import letterminer.archive.Unpacker;
import letterminer.model.Sha256;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that every document of a run is found again by its name, and that nothing else ever is. */
class DocumentFinderTest {
  private static final long MOST = 1_000_000;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Unpacker unpacker() {
    return Unpacker.inThisProcess(ArchiveLimits.defaults(), Inputs::isLetter);
  }

  private static DocumentFinder finder(Path... roots) {
    return new DocumentFinder(List.of(roots), unpacker());
  }

  private static String hash(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(DocumentFinder finder, String name, String text) throws InputException {
    return new String(finder.read(name, hash(text), MOST), StandardCharsets.UTF_8);
  }

  private void zip(Path file, String... entries) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void tar(Path file, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out))) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(bytes.length);
      tar.putArchiveEntry(entry);
      tar.write(bytes);
      tar.closeArchiveEntry();
    }
  }

  /** All kinds of inputs, each read as a run reads it and found again from what the run keeps. */
  @Test
  void everyDocumentOfARunIsFoundAgain() throws Exception {
    write("letters/apa/marrow.txt", "Marrow");
    write("letters/odd \u0001 name.txt", "odd");
    write("alone/wexmoor.txt", "Wexmoor");
    write("globbed/2008/a.txt", "a of 2008");
    write("listed/deep/b.txt", "b");
    zip(folder.resolve("letters/more.zip"), "in/side.txt", "side", "in/../odd.txt", "odd entry", "/rooted.txt", "rooted");
    tar(folder.resolve("letters/old.tar.gz"), "tarred.txt", "tarred");
    zip(folder.resolve("own.zip"), "own.txt", "own");
    InputStream list = new java.io.ByteArrayInputStream(
        (folder.resolve("listed/deep/b.txt") + "\n").getBytes(StandardCharsets.UTF_8));
    Inputs inputs = Inputs.of(
        List.of(folder.resolve("letters").toString(), folder.resolve("alone/wexmoor.txt").toString(),
            folder + "/globbed/**/*.txt", folder.resolve("own.zip").toString(), "-"), list, unpacker());

    List<String> names = new ArrayList<>();
    try (Documents documents = inputs.open(); DocumentFinder finder = new DocumentFinder(inputs.roots(), unpacker())) {
      for (Optional<InputDocument> next = documents.next(); next.isPresent(); next = documents.next()) {
        byte[] content = next.get().read(MOST);
        names.add(next.get().name());
        assertArrayEquals(content, finder.read(next.get().name(), Sha256.hex(content), MOST), next.get().name());
      }
    }
    assertEquals(10, names.size(), names.toString());
    assertTrue(inputs.roots().stream().allMatch(Path::isAbsolute), inputs.roots().toString());
  }

  @Test
  void aChangedFileIsNotReturned() throws Exception {
    write("letters/marrow.txt", "Marrow, as it is now");
    InputException e = assertThrows(
        InputException.class, () -> read(finder(folder.resolve("letters")), "marrow.txt", "Marrow, as it was"));
    assertTrue(e.getMessage().startsWith("marrow.txt is not the file that the run read"), e.getMessage());
  }

  @Test
  void aFileThatMovedIsFoundWhereTheUserSays() throws Exception {
    write("now/archive/apa/marrow.txt", "Marrow");
    DocumentFinder finder = finder(folder.resolve("before"));
    InputException e = assertThrows(InputException.class, () -> read(finder, "apa/marrow.txt", "Marrow"));
    assertTrue(e.getMessage().contains("say where they are now"), e.getMessage());

    finder.add(folder.resolve("now/archive"));
    assertEquals("Marrow", read(finder, "apa/marrow.txt", "Marrow"));
    DocumentFinder within = finder(folder.resolve("before"));
    within.add(folder.resolve("now/archive/apa")); // Further down than the run's input was.
    assertEquals("Marrow", read(within, "apa/marrow.txt", "Marrow"));
  }

  @Test
  void ofSeveralFilesWithOneNameTheRightOneIsReturned() throws Exception {
    write("one/marrow.txt", "first");
    write("two/marrow.txt", "second");
    DocumentFinder finder = finder(folder.resolve("one"), folder.resolve("two"));
    assertEquals("second", read(finder, "marrow.txt", "second"));
    assertEquals("first", read(finder, "marrow.txt", "first"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "../secret.txt", "a/../../secret.txt", "/secret.txt", "./secret.txt", "a//secret.txt", "", ".", "..", "a/..", "secret.txt/",
    "secret.txt/x", "%2e%2e/secret.txt", "\u0000", "a.zip/../../secret.txt"})
  void aNameThatLeadsOutsideIsNotFound(String name) throws Exception {
    write("secret.txt", "secret");
    write("letters/a/b.txt", "b");
    zip(folder.resolve("letters/a.zip"), "../../secret.txt", "entry");
    assertThrows(InputException.class, () -> read(finder(folder.resolve("letters")), name, "secret"));
  }

  @Test
  void aFileThatIsTooLargeOrNoneIsRefused() throws Exception {
    write("letters/large.txt", "x".repeat(2000));
    Files.createDirectories(folder.resolve("letters/folder.txt"));
    DocumentFinder finder = finder(folder.resolve("letters"));
    assertThrows(InputException.class, () -> finder.read("large.txt", hash("x".repeat(2000)), 1000));
    assertThrows(InputException.class, () -> read(finder, "folder.txt", ""));
  }
}
