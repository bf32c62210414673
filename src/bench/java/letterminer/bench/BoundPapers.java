package letterminer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Binds letters into the packs in which committees keep them. The same arguments give the same bytes.
 *
 * <p>Usage: {@code BoundPapers OUT LIST PAPERS LETTERS}. A line of LIST is {@code PACK.pdf PART...}; a part is a letter
 * ({@code NAME.pdf}), a paper of PAPERS, {@code blank}, or {@code stamp:top:22:Page_%d}, a number on every page at its top
 * or foot from 22 on. Prints a line {@code PACK LETTER FIRST LAST} for each letter, tab-separated.
 */
public final class BoundPapers {
  private static final float STAMP_SIZE = 9;
  private static final float STAMP_X = 500;
  private static final float STAMP_TOP = 824;
  private static final float STAMP_FOOT = 16;

  /** Kept here because the log manager holds loggers weakly. */
  private static final Logger PDFBOX = Logger.getLogger("org.apache");

  /** A paper's lines, and the font and numbering that its first line states. */
  private record Text(String font, boolean numbered, List<String> lines) {}

  private final Map<String, Text> papers = new LinkedHashMap<>();
  private final Path letters;

  private BoundPapers(Path papers, Path letters) throws IOException {
    this.letters = letters;
    Text current = null;
    for (String line : Files.readAllLines(papers)) {
      if (line.startsWith("@ ")) {
        String[] head = line.substring(2).split(" ");
        current = new Text(head[1], head.length > 2, new ArrayList<>());
        this.papers.put(head[0], current);
      } else if (current != null && !line.isBlank()) {
        current.lines().add(line);
      }
    }
  }

  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    PDFBOX.setLevel(Level.OFF);
    Path out = Files.createDirectories(Path.of(args[0]));
    BoundPapers binder = new BoundPapers(Path.of(args[2]), Path.of(args[3]));
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.strip().split("\\s+");
        binder.bind(out.resolve(parts[0]), List.of(parts).subList(1, parts.length));
      }
    }
  }

  private void bind(Path pack, List<String> parts) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId((long) pack.getFileName().toString().hashCode());
      List<PDDocument> open = new ArrayList<>();
      for (String part : parts) {
        int before = document.getNumberOfPages();
        if (part.endsWith(".pdf")) {
          PDDocument letter = Loader.loadPDF(letters.resolve(part).toFile());
          open.add(letter); // Its streams are read when the pack is saved.
          new PDFMergerUtility().appendDocument(document, letter);
          System.out.println(pack.getFileName() + "\t" + part + "\t" + (before + 1) + "\t" + document.getNumberOfPages());
        } else if (part.equals("blank")) {
          document.addPage(new PDPage(PDRectangle.A4));
        } else if (part.startsWith("stamp:")) {
          stamp(document, part.split(":"));
        } else {
          Text text = papers.get(part);
          new Paper(document, text.font(), text.numbered()).set(text.lines());
        }
      }
      document.save(pack.toFile());
      for (PDDocument letter : open) {
        letter.close();
      }
    }
  }

  private static void stamp(PDDocument document, String[] how) throws IOException {
    int number = Integer.parseInt(how[2]);
    for (PDPage page : document.getPages()) {
      try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.COURIER), STAMP_SIZE);
        content.newLineAtOffset(STAMP_X, how[1].equals("top") ? STAMP_TOP : STAMP_FOOT);
        content.showText(how[3].replace('_', ' ').replace("%d", "" + number++));
        content.endText();
      }
    }
  }
}
