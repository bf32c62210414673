package letterminer.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
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
import letterminer.engine.LetterEngine;
import letterminer.engine.ReadingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveShareTest {
  private static final List<String> ALL = List.of("zip/0.txt", "zip/1.txt", "zip/2.txt", "zip/3.txt", "zip/4.txt", "zip/5.txt", "zip/6.txt");

  @TempDir private Path folder;

  private Path zip() throws IOException {
    Path zip = folder.resolve("letters.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < ALL.size(); i++) {
        out.putNextEntry(new ZipEntry(i + ".txt"));
        out.write(("Letter " + i).getBytes(StandardCharsets.UTF_8));
      }
    }
    return zip;
  }

  private static List<String> names(Path file, String name, Unpacker unpacker, ArchiveShare share) throws InputException {
    List<String> names = new ArrayList<>();
    try (Documents documents = Inputs.archive(file, name, "zip/", unpacker, share)) {
      for (Optional<InputDocument> next = documents.next(); next.isPresent(); next = documents.next()) {
        names.add(next.get().name());
        if (!(next.get() instanceof FailedDocument)) {
          assertEquals("zip/" + new String(next.get().read(100), StandardCharsets.UTF_8).replace("Letter ", "") + ".txt", next.get().name());
        }
      }
    }
    return names;
  }

  private static List<String> inShares(Path file, String name, Unpacker unpacker, int shares) throws InputException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < shares; i++) {
      names.addAll(names(file, name, unpacker, new ArchiveShare(i, shares)));
    }
    return names;
  }

  private static Unpacker local() {
    return Unpacker.inThisProcess(ArchiveLimits.defaults(), Inputs::isLetter);
  }

  @Test
  void sharesTogetherHaveEveryLetterOnceAndInOrder() throws Exception {
    Path zip = zip();
    for (int shares : List.of(1, 2, 3, 7, 10)) {
      assertEquals(ALL, inShares(zip, "letters.zip", local(), shares), shares + " shares");
    }
    assertEquals(ALL.subList(0, 3), names(zip, "letters.zip", local(), new ArchiveShare(0, 2)));
  }

  @Test
  void aProcessThatUnpacksPassesOverTheOthersLetters() throws Exception {
    assertEquals(ALL, inShares(zip(), "letters.zip", LetterEngine.unpacker(ReadingPlan.defaults(), folder), 3));
  }

  @Test
  void whatCannotBeOpenedIsReportedOnce() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.zip"), "no archive");
    assertEquals(List.of("broken.zip"), inShares(broken, "broken.zip", local(), 4));
  }
}
