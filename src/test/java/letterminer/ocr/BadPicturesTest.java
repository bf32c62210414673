package letterminer.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.reading.DocumentReader;
import letterminer.reading.RawPdf;
import letterminer.reading.ReadingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that a page whose picture cannot be painted is reported, and not taken for an empty one. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "stands in for Tesseract with shell scripts")
class BadPicturesTest {
  @TempDir private Path folder;

  private List<Problem> problems(String filter, String content) throws Exception {
    Path program = folder.resolve("tesseract");
    Files.writeString(program, "#!/bin/sh\ncase \"$1\" in\n--version) echo 'tesseract 5.3.0' ;;\n"
        + "--list-langs) echo eng ;;\n*) exit 1 ;;\nesac\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    byte[] bytes = new RawPdf("/XObject<</P 6 0 R>>", "q 400 0 0 600 0 0 cm /P Do Q")
        .addStream("/Type/XObject/Subtype/Image/Width 400/Height 600/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/"
            + filter, content).bytes();
    return new ScannedPages(OcrMode.AUTO, OcrSettings.defaults(), program.toString(), Optional.empty())
        .read(new DocumentReader(ReadingSettings.defaults()).read("scan.pdf", bytes), bytes, () -> {}).problems();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DCTDecode", "JBIG2Decode", "CCITTFaxDecode"})
  void aCorruptPictureIsReportedWithItsPage(String filter) throws Exception {
    List<Problem> problems = problems(filter, "no picture at all");

    assertEquals(List.of(ProblemCode.NO_OCR), problems.stream().map(Problem::code).toList());
    assertEquals(Optional.of(1), problems.get(0).page());
  }

  @Test
  void aFormatWithoutAReaderIsReportedByItsName() throws Exception {
    assertTrue(problems("JPXDecode", "wavelets").toString().contains("JPEG 2000"));
  }
}
