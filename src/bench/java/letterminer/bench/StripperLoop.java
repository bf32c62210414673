package letterminer.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of PDFs as PDFBox itself gives it, file after file in one JVM: the least that a program which
 * reads with PDFBox can take. Usage: {@code StripperLoop FILE_OR_FOLDER...}
 */
public final class StripperLoop {
  /** Kept here because the log manager holds loggers weakly. */
  private static final Logger PDFBOX = Logger.getLogger("org.apache");

  private int files;
  private int failed;
  private int pages;
  private long characters;

  private StripperLoop() {}

  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    PDFBOX.setLevel(Level.OFF);
    StripperLoop loop = new StripperLoop();
    for (Path file : Pdfs.below(List.of(args))) {
      loop.read(file);
    }
    System.out.println("files=" + loop.files + " failed=" + loop.failed + " pages=" + loop.pages
        + " characters=" + loop.characters);
  }

  private void read(Path file) {
    files++;
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      pages += pdf.getNumberOfPages();
      characters += new PDFTextStripper().getText(pdf).length();
    } catch (IOException | RuntimeException e) {
      failed++; // A damaged file, which the other programs are given too.
    }
  }
}
