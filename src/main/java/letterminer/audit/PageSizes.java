package letterminer.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import letterminer.input.DocumentFinder;
import letterminer.input.InputException;
import letterminer.values.LetterSummary;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The files that a run was read from.
 *
 * @param files finds them
 */
record PageSizes(DocumentFinder files) {
  private static final long LARGEST_FILE = 1_000_000_000;

  /** A page as it is shown, in points. */
  record Size(double width, double height) {}

  /** The sizes of a file's pages. */
  List<Size> of(LetterSummary letter) throws AuditException {
    byte[] content = content(letter);
    List<Size> sizes = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(content)) {
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

  /** The text of a file that is not a PDF. */
  String text(LetterSummary letter) throws AuditException {
    return new String(content(letter), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private byte[] content(LetterSummary letter) throws AuditException {
    try {
      return files.read(letter.file(), letter.sha256(), LARGEST_FILE);
    } catch (InputException e) {
      throw new AuditException(e.getMessage() + " Name the folder or archive that it is in now: --source FOLDER.");
    }
  }
}
