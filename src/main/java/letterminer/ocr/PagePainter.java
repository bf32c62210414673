package letterminer.ocr;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import letterminer.reading.FontSubstitution;
import letterminer.reading.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Paints pages of a PDF in shades of grey, one at a time. For one thread. */
final class PagePainter implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(PagePainter.class);

  private static final double POINTS_PER_INCH = 72;
  private static final int DEEPEST = 6;

  private final OcrSettings settings;
  private final PDDocument pdf;
  private final List<PDPage> pages = new ArrayList<>();
  private final List<Integer> rotations = new ArrayList<>();

  private PagePainter(OcrSettings settings, PDDocument pdf) {
    this.settings = settings;
    this.pdf = pdf;
    pdf.getPages().forEach(page -> {
      pages.add(page);
      rotations.add(page.getRotation());
    });
  }

  /** Opens a file that was read before. */
  static PagePainter open(byte[] bytes, OcrSettings settings) throws OcrException {
    try {
      return new PagePainter(settings, Loader.loadPDF(bytes));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      LOG.debug("a PDF cannot be painted", e);
      throw new OcrException("the file could not be opened to paint it");
    }
  }

  /**
   * A painted page.
   *
   * @param dots how many dots are a point
   * @param incomplete whether a picture could not be painted; its place is white
   */
  record Painted(GreyPicture picture, double dots, boolean incomplete) {}

  /** Remembers that a picture was left out, which PDFBox only logs. */
  private static final class Renderer extends PDFRenderer {
    private boolean incomplete;

    Renderer(PDDocument pdf) {
      super(pdf);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new PageDrawer(parameters) {
        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
          boolean drawn = operator.getName().equals(OperatorName.DRAW_OBJECT)
              || operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE);
          incomplete |= drawn;
          super.operatorException(operator, operands, e);
        }
      };
    }
  }

  /** How many dots a page has when it is painted. */
  static double dots(Page page, OcrSettings settings) {
    double perPoint = settings.dotsPerInch() / POINTS_PER_INCH;
    return Math.min(settings.mostDots(), page.width() * page.height() * perPoint * perPoint);
  }

  /** Paints a page, as it was turned when it was read. */
  Painted paint(Page page) throws OcrException {
    int index = page.number() - 1;
    double area = page.width() * page.height();
    if (index >= pages.size() || !(area > 0)) {
      throw new OcrException("the page cannot be painted");
    }
    checkPictures(pages.get(index));
    double dots = Math.min(settings.dotsPerInch() / POINTS_PER_INCH, Math.sqrt(settings.mostDots() / area));
    try {
      if (!pdf.getPage(index).equals(pages.get(index))) {
        throw new OcrException("the file's list of pages is broken"); // A count that leads elsewhere than the walk.
      }
      pages.get(index).setRotation(rotations.get(index) + 90 * page.turns());
      Renderer renderer = new Renderer(pdf);
      GreyPicture picture = GreyPicture.of(
          FontSubstitution.with(() -> renderer.renderImage(index, (float) dots, ImageType.GRAY)));
      return new Painted(picture, dots, renderer.incomplete);
    } catch (IOException | RuntimeException | StackOverflowError | InternalError | LinkageError e) {
      LOG.debug("page {} cannot be painted", page.number(), e);
      throw new OcrException("the page could not be painted");
    }
  }

  /** A picture has to be unpacked whole, at any resolution. */
  private void checkPictures(PDPage page) throws OcrException {
    COSDictionary resources = page.getCOSObject().getCOSDictionary(COSName.RESOURCES);
    long largest = largest(
        resources == null && page.getResources() != null ? page.getResources().getCOSObject() : resources, 0,
        Collections.newSetFromMap(new IdentityHashMap<>()));
    if (largest > settings.mostPictureDots()) {
      throw new OcrException(String.format(
          Locale.ROOT, "it shows a picture of %.0f million dots, and more than %.0f million are not unpacked",
          largest / 1e6, settings.mostPictureDots() / 1e6));
    }
  }

  /** PDFBox leaves pictures white in a format for which Java has no reader. */
  private static void checkFormat(COSDictionary object) throws OcrException {
    COSBase filter = object.getDictionaryObject(COSName.FILTER);
    boolean wavelets = COSName.JPX_DECODE.equals(filter)
        || filter instanceof COSArray filters && filters.toList().contains(COSName.JPX_DECODE);
    if (wavelets && !ImageIO.getImageReadersByFormatName("JPEG2000").hasNext()) {
      throw new OcrException(
          "it shows a picture in the format JPEG 2000, which this program cannot read; convert the file with another "
              + "PDF program");
    }
  }

  private static long largest(COSDictionary resources, int depth, Set<COSBase> visited) throws OcrException {
    COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null || depth > DEEPEST || !visited.add(objects)) {
      return 0;
    }
    long largest = 0;
    for (COSName name : objects.keySet()) {
      if (objects.getDictionaryObject(name) instanceof COSDictionary object) {
        long own = Math.max(0, object.getInt(COSName.WIDTH, 0)) * (long) Math.max(0, object.getInt(COSName.HEIGHT, 0));
        checkFormat(object);
        largest = Math.max(largest, Math.max(own, largest(object.getCOSDictionary(COSName.RESOURCES), depth + 1, visited)));
      }
    }
    return largest;
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
