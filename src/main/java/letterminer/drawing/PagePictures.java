package letterminer.drawing;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import letterminer.model.Medium;
import letterminer.reading.Document;
import letterminer.reading.FontSubstitution;
import letterminer.reading.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Paints the pages of a file, one at a time and none kept. If a page cannot be painted, its picture says why; no
 * exception is thrown. Text files have no pictures. Images in formats that PDFBox reads only with further libraries
 * (JPEG 2000, JBIG2) stay white.
 */
public final class PagePictures implements Closeable {
  private final DrawingSettings settings;
  private final Optional<PDDocument> pdf;
  private final Optional<String> failure;
  private final List<PDPage> pages = new ArrayList<>();

  /**
   * The rotation of each page in the file. If the text runs in another direction, reading has rotated the page further.
   */
  private final List<Integer> rotations = new ArrayList<>();

  private PagePictures(DrawingSettings settings, Optional<PDDocument> pdf, Optional<String> failure) {
    this.settings = settings;
    this.pdf = pdf;
    this.failure = failure;
    pdf.ifPresent(p -> p.getPages().forEach(pages::add));
    pages.forEach(page -> rotations.add(page.getRotation()));
  }

  /**
   * Opens a file that was already read.
   *
   * @param document the file as read
   * @param bytes its content
   */
  public static PagePictures open(Document document, byte[] bytes, DrawingSettings settings) {
    if (document.medium() != Medium.PDF && document.medium() != Medium.SCAN) {
      return new PagePictures(settings, Optional.empty(), Optional.empty());
    }
    try {
      return new PagePictures(settings, Optional.of(Loader.loadPDF(bytes)), Optional.empty());
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // It was readable a moment ago: most likely there is not enough memory for it twice.
      return new PagePictures(
          settings, Optional.empty(), Optional.of("No picture: the file could not be opened to paint it."));
    }
  }

  DrawingSettings settings() {
    return settings;
  }

  PagePicture picture(Page page) {
    return picture(page, settings);
  }

  /**
   * A page as a picture.
   *
   * @param page as it was read
   * @param bounds limits for this picture instead of the usual ones
   */
  public PagePicture picture(Page page, DrawingSettings bounds) {
    if (pdf.isEmpty()) {
      return failure.map(PagePicture::failed).orElse(PagePicture.none());
    }
    double longer = Math.max(page.width(), page.height());
    double shorter = Math.min(page.width(), page.height());
    if (!(shorter > 0) || !(longer <= bounds.largestPage())) {
      return PagePicture.failed(String.format(
          Locale.ROOT, "No picture: a page of %.0f by %.0f points cannot be painted.",
          page.width(), page.height()));
    }
    int index = page.number() - 1;
    try {
      if (!pdf.get().getPage(index).equals(pages.get(index))) {
        // In a broken page tree the count may lead to another page than the traversal used in reading.
        return PagePicture.failed("No picture: the file's list of pages is broken.");
      }
      pages.get(index).setRotation(rotations.get(index) + 90 * page.turns());
      PDFRenderer renderer = new PDFRenderer(pdf.get());
      renderer.setSubsamplingAllowed(true);
      float scale = (float) bounds.scale(page.width(), page.height());
      return PagePicture.of(
          FontSubstitution.with(() -> renderer.renderImage(index, scale, ImageType.RGB)), scale);
    } catch (OutOfMemoryError e) {
      return PagePicture.failed("No picture: painting the page takes too much memory.");
    } catch (IOException | RuntimeException | StackOverflowError | InternalError
        | LinkageError e) {
      // For anything that makes PDFBox or Java2D fail, or a Java without parts of them: the boxes are worth drawing
      // without the picture.
      return PagePicture.failed("No picture: the page could not be painted.");
    }
  }

  @Override
  public void close() throws IOException {
    if (pdf.isPresent()) {
      pdf.get().close();
    }
  }
}
