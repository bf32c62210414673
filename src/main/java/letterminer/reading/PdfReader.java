package letterminer.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import letterminer.model.Medium;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the pages of a PDF with PDFBox. A page with broken content gives a problem and an empty page instead of a
 * failure. An encrypted file that needs no password is read like any other.
 */
final class PdfReader {
  private static final Logger LOG = LoggerFactory.getLogger(PdfReader.class);

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
            "The end-of-file marker %%EOF is missing: the file was cut off, and pages may be missing."));
      }
      int missing = MissingPages.of(pdf);
      if (missing > 0) {
        problems.add(Problem.of(
            ProblemCode.PAGE_UNREADABLE, missing + " page(s) that the file refers to are missing from it."));
      }
      List<Page> pages = new ArrayList<>();
      TagTree tree = TagTree.of(pdf);
      PageReader reader = new PageReader(settings, Layers.of(pdf), FormFields.of(pdf), tree, problems);
      for (PDPage page : pages(pdf)) {
        pages.add(reader.read(page, pages.size() + 1));
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
      Defect.rethrowIfOurs(e);
      LOG.debug("the structure of the PDF is damaged", e);
      // PDFBox throws unchecked exceptions for some broken structures; to the user there is no difference.
      throw new ReadingException(
          ProblemCode.FILE_DAMAGED, "The PDF's structure is damaged: " + FailureReason.of(e) + ".");
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
}
