package letterminer.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Scans a PDF: its pages become pictures that lie a little askew, with noise and specks, and no text. */
public final class Scans {
  private static final float JPEG_QUALITY = 0.6f;

  private Scans() {}

  /**
   * A scan.
   *
   * @param degrees by which its pages are askew
   * @param specks share of the dots that are dirty
   */
  public static byte[] of(byte[] pdf, int dotsPerInch, double degrees, double specks) throws IOException {
    Random random = new Random(7);
    try (PDDocument from = Loader.loadPDF(pdf); PDDocument scan = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(from);
      for (int i = 0; i < from.getNumberOfPages(); i++) {
        BufferedImage image = askew(renderer.renderImageWithDPI(i, dotsPerInch, ImageType.GRAY), degrees);
        soil(image, specks, random);
        add(scan, image, dotsPerInch);
      }
      return bytes(scan);
    }
  }

  /** A scan with two pages side by side on each sheet, as a copied book has. */
  static byte[] twoOnASheet(byte[] pdf, int dotsPerInch) throws IOException {
    try (PDDocument from = Loader.loadPDF(pdf); PDDocument scan = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(from);
      for (int i = 0; i < from.getNumberOfPages(); i += 2) {
        BufferedImage left = renderer.renderImageWithDPI(i, dotsPerInch, ImageType.GRAY);
        BufferedImage sheet = new BufferedImage(2 * left.getWidth(), left.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.drawImage(left, 0, 0, null);
        if (i + 1 < from.getNumberOfPages()) {
          graphics.drawImage(renderer.renderImageWithDPI(i + 1, dotsPerInch, ImageType.GRAY), left.getWidth(), 0, null);
        }
        graphics.dispose();
        add(scan, sheet, dotsPerInch);
      }
      return bytes(scan);
    }
  }

  /** A scan of pages that lay on their side, turned by quarters clockwise. */
  static byte[] turned(byte[] pdf, int dotsPerInch, int quarters) throws IOException {
    try (PDDocument from = Loader.loadPDF(pdf); PDDocument scan = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(from);
      for (int i = 0; i < from.getNumberOfPages(); i++) {
        GreyPicture picture =
            GreyPicture.of(renderer.renderImageWithDPI(i, dotsPerInch, ImageType.GRAY)).turned(quarters);
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.dots());
        add(scan, image, dotsPerInch);
      }
      return bytes(scan);
    }
  }

  /** A file of one page that shows one picture. */
  static byte[] of(BufferedImage image, int dotsPerInch) throws IOException {
    try (PDDocument scan = new PDDocument()) {
      add(scan, image, dotsPerInch);
      return bytes(scan);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static void add(PDDocument scan, BufferedImage image, int dotsPerInch) throws IOException {
    PDImageXObject picture = JPEGFactory.createFromImage(scan, image, JPEG_QUALITY, dotsPerInch);
    PDPage page = new PDPage(new PDRectangle(
        image.getWidth() * 72f / dotsPerInch, image.getHeight() * 72f / dotsPerInch));
    scan.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
      content.drawImage(picture, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
    }
  }

  /** The picture turned clockwise about its middle. */
  static BufferedImage askew(BufferedImage image, double degrees) {
    BufferedImage turned = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = turned.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, turned.getWidth(), turned.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.rotate(Math.toRadians(degrees), turned.getWidth() / 2.0, turned.getHeight() / 2.0);
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return turned;
  }

  private static void soil(BufferedImage image, double specks, Random random) {
    byte[] dots = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < dots.length; i++) {
      double shade = (dots[i] & 0xFF) * 0.9 + 12 + random.nextGaussian() * 6;
      dots[i] = (byte) Math.max(0, Math.min(255, shade));
    }
    for (int i = 0; i < dots.length * specks; i++) {
      dots[random.nextInt(dots.length)] = (byte) random.nextInt(100);
    }
  }
}
