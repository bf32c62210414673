package letterminer.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import letterminer.model.Medium;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Reads a PDF's pages with PDFBox. A page whose content is broken gives a problem and an empty page, not
 * a failure; an encrypted file that opens without a password is read like any other.
 */
final class PdfReader {
  /** A page that fails in more ways is not described further. */
  private static final int MOST_FAILURES = 3;

  private final ReadingSettings settings;

  PdfReader(ReadingSettings settings) {
    this.settings = settings;
  }

  Document read(byte[] bytes, Runnable pulse) throws ReadingException {
    PdfFile file = new PdfFile(bytes);
    try (PDDocument pdf = file.open()) {
      List<Problem> problems = new ArrayList<>();
      if (file.isCutOff()) {
        problems.add(Problem.of(
            ProblemCode.FILE_TRUNCATED,
            "The end mark %%EOF is missing: the file was cut off, and pages may be missing."));
      }
      int missing = MissingPages.of(pdf);
      if (missing > 0) {
        problems.add(Problem.of(
            ProblemCode.PAGE_UNREADABLE, missing + " page(s) that the file refers to are missing from it."));
      }
      List<Page> pages = new ArrayList<>();
      TagTree tree = TagTree.of(pdf);
      FontCatalogue fonts = new FontCatalogue(settings);
      Allowance allowance = new Allowance(settings);
      for (PDPage page : pages(pdf)) {
        int number = pages.size() + 1;
        pages.add(readPage(
            page, number, tree.marks(page.getCOSObject()), fonts, allowance, problems));
        pulse.run();
      }
      if (pages.isEmpty()) {
        throw new ReadingException(
            ProblemCode.FILE_DAMAGED, "The PDF has no pages that could be recovered.");
      }
      return new Document(
          Medium.PDF, true, List.copyOf(pages), tree.tags(), List.copyOf(problems));
    } catch (LimitException e) {
      throw new ReadingException(
          ProblemCode.FILE_TOO_LARGE, "The PDF was not read: " + e.getMessage() + ".");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox throws unchecked exceptions on some broken structures; to the user they are the same.
      throw new ReadingException(
          ProblemCode.FILE_DAMAGED, "The PDF's structure is damaged: " + Reason.of(e) + ".");
    }
  }

  private List<PDPage> pages(PDDocument pdf) {
    List<PDPage> pages = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      if (pages.size() == settings.mostPages()) {
        throw new LimitException("it has more than " + settings.mostPages() + " pages");
      }
      pages.add(page);
    }
    return pages;
  }

  private Page readPage(
      PDPage pdfPage, int number, Map<Integer, Integer> marks, FontCatalogue fonts, Allowance allowance,
      List<Problem> problems) {
    PageGeometry geometry = PageGeometry.of(pdfPage);
    GlyphCollector collector = new GlyphCollector(geometry, settings, marks);
    PathCollector paths = new PathCollector(geometry, settings);
    ContentRunner runner = new ContentRunner(fonts, settings, allowance, collector, paths);
    try {
      runner.runPage(pdfPage);
    } catch (LimitException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      problems.add(Problem.of(
          ProblemCode.PAGE_UNREADABLE,
          number,
          "Page " + number + " could not be read to its end: " + Reason.of(e) + "."));
    }
    runner.failures().stream().limit(MOST_FAILURES).forEach(failure -> problems.add(Problem.of(
        ProblemCode.PAGE_UNREADABLE,
        number,
        "A part of page " + number + " could not be read: " + failure + ".")));
    if (collector.rotatedGlyphs() > 0) {
      problems.add(Problem.of(
          ProblemCode.ROTATED_TEXT,
          number,
          collector.rotatedGlyphs() + " characters on page " + number
              + " run up or down the page and were left out."));
    }
    if (collector.clippedGlyphs() > 0) {
      problems.add(Problem.of(
          ProblemCode.HIDDEN_TEXT,
          number,
          collector.clippedGlyphs() + " characters on page " + number
              + " are drawn where nothing shows and were left out."));
    }
    List<Rule> rules = paths.rules();
    if (rules.size() > settings.mostShapes() || paths.signs().size() > settings.mostShapes()) {
      problems.add(Problem.of(
          ProblemCode.DRAWING_LEFT_OUT,
          number,
          "Page " + number + " has more than " + settings.mostShapes()
              + " drawn lines or shapes; they were not used for tables and bullets."));
      rules = rules.size() > settings.mostShapes() ? List.of() : rules;
    }
    List<Line> lines = new RowBuilder(settings).lines(number, collector.words());
    lines = new DrawnBullets(settings).addTo(lines, paths.signs());
    return new Page(
        number, geometry.width(), geometry.height(), List.copyOf(lines), rules, paths.hasPicture());
  }
}
