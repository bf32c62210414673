package letterminer.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Guards what becomes of a Tesseract that is missing, old, without its language, hanging or killed. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "stands in for Tesseract with shell scripts")
class TesseractTest {
  private static final GreyPicture PICTURE = new GreyPicture(2, 2, new byte[4]);
  private static final Tesseract.Request REQUEST = new Tesseract.Request(200, Tesseract.Paging.AUTOMATIC, List.of());

  @TempDir private Path folder;

  /** A program that answers as Tesseract does, and reads pages by running a command. */
  private String program(String version, String languages, String reading) throws IOException {
    Path file = folder.resolve("tesseract");
    Files.writeString(file, "#!/bin/sh\ncase \"$1\" in\n--version) echo '" + version + "' ;;\n--list-langs) printf '"
        + languages + "' ;;\n*) " + reading + " ;;\nesac\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return file.toString();
  }

  private static String read(String program, Duration limit) throws OcrException {
    return Tesseract.find(program).found().orElseThrow()
        .read(PICTURE, REQUEST, limit);
  }

  private static String message(String program, Duration limit) {
    return assertThrows(OcrException.class, () -> read(program, limit)).getMessage();
  }

  @Test
  void itGetsThePictureAndTheLanguagesThatAreInstalled() throws Exception {
    String program = program("tesseract 5.3.0", "List (3):\\neng\\ncym\\nosd\\n", "cat > /dev/null; echo \"$@\"");

    assertEquals("- - -l eng+cym --psm 3 --dpi 200 tsv", read(program, Duration.ofSeconds(9)).strip());
  }

  @Test
  void oneThatIsMissingOldOrWithoutEnglishIsNotUsed() throws Exception {
    assertTrue(Tesseract.find("no-such-program").complaint().contains("could not be started"));
    assertTrue(Tesseract.find(program("tesseract 3.04.01", "eng\\n", "")).complaint().contains("3.04.01"));
    assertTrue(Tesseract.find(program("something else", "eng\\n", "")).found().isEmpty());
    assertTrue(Tesseract.find(program("tesseract v5.4.0.20240606", "deu\\n", "")).complaint().contains("eng"));
  }

  @Test
  void oneThatWorksForeverIsKilled() throws Exception {
    String program = program("tesseract 5.3.0", "eng\\n", "while :; do :; done");

    assertTrue(message(program, Duration.ofMillis(200)).contains("took more than 0.2 seconds"));
  }

  @Test
  void oneThatHangsIsKilled() throws Exception {
    String program = program("tesseract 5.3.0", "eng\\n", "exec sleep 60");

    assertTrue(message(program, Duration.ofMillis(100)).contains("took more than"));
  }

  @Test
  void oneThatFailsOrIsKilledIsReported() throws Exception {
    assertTrue(message(program("tesseract 5.3.0", "eng\\n", "exit 3"), Duration.ofSeconds(9)).contains("status 3"));
    assertTrue(message(program("tesseract 5.3.0", "eng\\n", "kill -9 $$"), Duration.ofSeconds(9)).contains("status 137"));
  }
}
