package letterminer.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import letterminer.model.Sha256;
import letterminer.values.LetterSummary;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The files that a run was read from.
 *
 * @param folders where they may lie: the inputs of the run
 */
record PageSizes(List<Path> folders) {
  /** A page as it is shown, in points. */
  record Size(double width, double height) {}

  /** The sizes of a file's pages. */
  List<Size> of(LetterSummary letter) throws AuditException {
    Path file = file(letter);
    List<Size> sizes = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      for (PDPage page : pdf.getPages()) {
        PDRectangle crop = page.getCropBox();
        boolean isTurned = Math.floorMod(page.getRotation() / 90, 2) == 1;
        sizes.add(isTurned ? new Size(crop.getHeight(), crop.getWidth()) : new Size(crop.getWidth(), crop.getHeight()));
      }
      return sizes;
    } catch (IOException e) {
      throw new AuditException("The pages of " + letter.file() + " cannot be measured: " + e.getMessage() + ".");
    }
  }

  /** The text of a file that is no PDF. */
  String text(LetterSummary letter) throws AuditException {
    Path file = file(letter);
    try {
      // As bytes, since a text need not be UTF-8.
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new AuditException(letter.file() + " cannot be read. Check its permissions.");
    }
  }

  /** The very file, also if it has moved within the folders' first levels no other is taken. */
  private Path file(LetterSummary letter) throws AuditException {
    for (Path folder : folders) {
      Path file = folder.resolve(letter.file()).normalize();
      if (file.startsWith(folder.normalize()) && Files.isRegularFile(file)) {
        try {
          if (Sha256.hex(file).equals(letter.sha256())) {
            return file;
          }
        } catch (IOException e) {
          throw new AuditException(letter.file() + " cannot be read. Check its permissions.");
        }
        throw new AuditException(file + " is not the file that the run was read from; it has changed since. Name the folder with the"
            + " one that was read: --source FOLDER.");
      }
    }
    throw new AuditException(letter.file() + " was not found. Name the folder that was given to 'letterminer extract':"
        + " --source FOLDER.");
  }
}
