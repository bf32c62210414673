package letterminer.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Scanned copies of PDFs: their pages as pictures, as if they had been printed and laid on a scanner. The same arguments
 * give the same bytes.
 *
 * <p>Usage: {@code ScannedCopies OUT STYLE PDF_OR_FOLDER...}, with a style such as {@code "dpi=200 skew=1 speckle=3"}
 * ({@link ScanStyle}) or several, separated by semicolons, which the letters get in turn; or {@code ScannedCopies OUT
 * --list FILE FOLDER}, with a file that has lines {@code COPY.pdf LETTER.pdf STYLE}. Prints {@code files=N pages=N}.
 */
public final class ScannedCopies {
  private static final double POINTS_PER_INCH = 72;
  private static final float PER_CENT = 100;

  /** Kept here because the log manager holds loggers weakly. */
  private static final Logger PDFBOX = Logger.getLogger("org.apache");

  private int files;
  private int pages;

  private ScannedCopies() {}

  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    PDFBOX.setLevel(Level.OFF);
    Path out = Files.createDirectories(Path.of(args[0]));
    ScannedCopies copies = new ScannedCopies();
    if (args[1].equals("--list")) {
      for (String line : Files.readAllLines(Path.of(args[2]))) {
        String[] parts = line.strip().split("\\s+", 3);
        if (parts.length == 3 && !line.startsWith("#")) {
          copies.copy(Path.of(args[3], parts[1]), out.resolve(parts[0]), ScanStyle.parse(parts[2]));
        }
      }
    } else {
      String[] styles = args[1].split(";");
      List<Path> letters = Pdfs.below(List.of(args).subList(2, args.length));
      for (int i = 0; i < letters.size(); i++) {
        Path file = letters.get(i);
        copies.copy(file, out.resolve(file.getFileName()), ScanStyle.parse(styles[i % styles.length]));
      }
    }
    System.out.println("files=" + copies.files + " pages=" + copies.pages);
  }

  private void copy(Path letter, Path copy, ScanStyle style) throws IOException {
    Random random = new Random(copy.getFileName().toString().hashCode());
    try (PDDocument printed = Loader.loadPDF(letter.toFile()); PDDocument scan = new PDDocument()) {
      scan.setDocumentId((long) copy.getFileName().toString().hashCode());
      PDFRenderer renderer = new PDFRenderer(printed);
      ScannedPage scanner = new ScannedPage(style, random);
      for (int i = 0; i < printed.getNumberOfPages(); i++) {
        BufferedImage picture = scanner.of(renderer, i);
        float scale = (float) (POINTS_PER_INCH / style.dpi());
        PDPage page = new PDPage(new PDRectangle(picture.getWidth() * scale, picture.getHeight() * scale));
        scan.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
          content.drawImage(image(scan, picture, style), 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
          if (style.has(ScanStyle.Mark.LAYER) || style.has(ScanStyle.Mark.POOR_LAYER)) {
            new TextLayer(style.has(ScanStyle.Mark.POOR_LAYER) ? random : null).of(printed, i, content);
          }
        }
        pages++;
      }
      scan.save(copy.toFile());
      files++;
    }
  }

  private static PDImageXObject image(PDDocument scan, BufferedImage picture, ScanStyle style) throws IOException {
    return style.kind() == ScanStyle.Kind.FAX
        ? CCITTFactory.createFromImage(scan, picture)
        : JPEGFactory.createFromImage(scan, picture, style.jpeg() / PER_CENT, style.dpi());
  }
}
