package letterminer.bench;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes the picture of a page that was printed, used and scanned. The same random numbers give the same picture. */
final class ScannedPage {
  private static final double POINTS_PER_INCH = 72;
  private static final int WHITE = 255;
  private static final int THRESHOLD = 150;
  private static final double PER = 10_000;

  private static final Color INK = new Color(25, 35, 120);
  private static final Color STAMP = new Color(170, 30, 40);
  private static final Color LID = new Color(30, 30, 30);

  /** Width of the lid's strip, in points. */
  private static final double LID_WIDTH = 9;

  private static final Color COFFEE = new Color(120, 75, 25);

  private final ScanStyle style;
  private final Random random;

  ScannedPage(ScanStyle style, Random random) {
    this.style = style;
    this.random = random;
  }

  /**
   * Scans a page.
   *
   * @param index its index, from 0: stamps and coffee go to the first page
   */
  BufferedImage of(PDFRenderer renderer, int index) throws IOException {
    BufferedImage image = renderer.renderImageWithDPI(index, style.dpi(), ImageType.RGB);
    use(image, index);
    image = lie(image);
    if (style.cut() > 0) {
      image = shifted(image);
    }
    if (style.has(ScanStyle.Mark.LID)) {
      showLid(image);
    }
    wear(image);
    return saved(image);
  }

  /** What people did with the paper, drawn in points. */
  private void use(BufferedImage image, int index) {
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    double scale = style.dpi() / POINTS_PER_INCH;
    canvas.scale(scale, scale);
    double width = image.getWidth() / scale;
    double height = image.getHeight() / scale;
    if (style.has(ScanStyle.Mark.COFFEE) && index == 0) {
      coffee(canvas, width * 0.62, height * 0.55);
    }
    if (style.has(ScanStyle.Mark.STAMP) && index == 0) {
      stamp(canvas, width * 0.56, height * 0.09);
    }
    if (style.has(ScanStyle.Mark.HANDWRITING)) {
      write(canvas, width, height);
    }
    if (style.has(ScanStyle.Mark.HOLES)) {
      holes(canvas, height);
    }
    canvas.dispose();
  }

  /** A ring that a mug left, and a drop beside it. */
  private void coffee(Graphics2D canvas, double x, double y) {
    canvas.setColor(COFFEE);
    for (int i = 0; i < 3; i++) {
      canvas.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.16f));
      canvas.setStroke(new BasicStroke(2 + 3 * i));
      canvas.draw(new Arc2D.Double(x - 55, y - 55, 110, 110, 20 * i, 300 - 40 * i, Arc2D.OPEN));
    }
    canvas.fill(new Ellipse2D.Double(x + 62, y + 30, 9, 11));
    canvas.setComposite(AlphaComposite.SrcOver);
  }

  /** 'Received' in a box, put down askew beside the letterhead. */
  private void stamp(Graphics2D canvas, double x, double y) {
    Graphics2D turned = (Graphics2D) canvas.create();
    turned.rotate(Math.toRadians(-6 - 4 * random.nextDouble()), x, y);
    turned.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.8f));
    turned.setColor(STAMP);
    turned.setStroke(new BasicStroke(1.6f));
    turned.draw(new java.awt.geom.Rectangle2D.Double(x, y, 130, 34));
    // Strokes, not a font: pictures must not depend on the fonts of the machine.
    StrokeText.draw(turned, "RECEIVED", x + 12, y + 15, 11);
    StrokeText.draw(turned, "7 JAN", x + 12, y + 29, 9);
    turned.dispose();
  }

  /** A tick and a line in the margin, a scribble, and a word underlined by hand. */
  private void write(Graphics2D canvas, double width, double height) {
    canvas.setColor(INK);
    canvas.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    double y = height * (0.25 + 0.3 * random.nextDouble());
    Path2D tick = new Path2D.Double();
    tick.moveTo(width - 42, y);
    tick.quadTo(width - 38, y + 10, width - 36, y + 11);
    tick.quadTo(width - 30, y - 8, width - 22, y - 16);
    canvas.draw(tick);
    Path2D line = new Path2D.Double();
    line.moveTo(26, y + 60);
    line.curveTo(22, y + 90, 30, y + 120, 25, y + 150);
    canvas.draw(line);
    scribble(canvas, width * 0.55, height - 32);
  }

  private void scribble(Graphics2D canvas, double x, double y) {
    Path2D word = new Path2D.Double();
    word.moveTo(x, y);
    double at = x;
    for (int i = 0; i < 14; i++) {
      double tall = 3 + 9 * random.nextDouble();
      word.curveTo(at + 2, y - tall, at + 5, y - tall, at + 5, y - 2 + 3 * random.nextDouble());
      word.curveTo(at + 5, y + 3, at + 7, y + 2, at + 9, y - 1);
      at += 9;
    }
    canvas.draw(word);
  }

  /** Two holes for a binder show the black lid of the scanner. */
  private static void holes(Graphics2D canvas, double height) {
    canvas.setColor(LID);
    for (double y : new double[] {height / 2 - 113, height / 2 + 113}) {
      canvas.fill(new Ellipse2D.Double(24, y - 8, 16, 16));
    }
  }

  /** The page as it lies on the glass: askew, or upside down. */
  private BufferedImage lie(BufferedImage image) {
    double degrees = style.skew() == 0 ? 0
        : style.skew() * (0.5 + 0.5 * random.nextDouble()) * (random.nextBoolean() ? 1 : -1);
    degrees += style.has(ScanStyle.Mark.UPSIDE_DOWN) ? 180 : 0;
    if (degrees == 0) {
      return image;
    }
    BufferedImage turned = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = turned.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, turned.getWidth(), turned.getHeight());
    canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    canvas.rotate(Math.toRadians(degrees), turned.getWidth() / 2.0, turned.getHeight() / 2.0);
    canvas.drawImage(image, 0, 0, null);
    canvas.dispose();
    return turned;
  }

  /** The page laid too far to the left or right: what lies beyond the glass is lost. */
  private BufferedImage shifted(BufferedImage image) {
    int by = (int) Math.round(style.cut() * style.dpi() / POINTS_PER_INCH) * (random.nextBoolean() ? 1 : -1);
    BufferedImage moved = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = moved.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, moved.getWidth(), moved.getHeight());
    canvas.drawImage(image, by, 0, null);
    canvas.dispose();
    return moved;
  }

  /** A strip of the scanner's lid along one side and the foot of the page. */
  private void showLid(BufferedImage image) {
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(LID);
    int wide = (int) (LID_WIDTH * style.dpi() / POINTS_PER_INCH * (0.5 + random.nextDouble()));
    canvas.fillRect(random.nextBoolean() ? 0 : image.getWidth() - wide, 0, wide, image.getHeight());
    canvas.fillRect(0, image.getHeight() - wide / 2, image.getWidth(), wide / 2);
    canvas.dispose();
  }

  /** Specks, and the grain of a worn glass. */
  private void wear(BufferedImage image) {
    int specks = (int) (style.speckle() / PER * image.getWidth() * image.getHeight());
    for (int i = 0; i < specks; i++) {
      int x = random.nextInt(image.getWidth() - 1);
      int y = random.nextInt(image.getHeight() - 1);
      int grey = random.nextInt(4) == 0 ? 0xFFFFFF : 0x202020;
      image.setRGB(x, y, grey);
      if (random.nextInt(3) == 0) {
        image.setRGB(x + 1, y, grey);
        image.setRGB(x, y + 1, grey);
      }
    }
    if (style.grain() == 0) {
      return;
    }
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x++) {
        int shift = (int) Math.round(style.grain() * random.nextGaussian());
        row[x] = shifted(row[x] >> 16 & WHITE, shift) << 16 | shifted(row[x] >> 8 & WHITE, shift) << 8
            | shifted(row[x] & WHITE, shift);
      }
      image.setRGB(0, y, row.length, 1, row, 0, row.length);
    }
  }

  private static int shifted(int value, int shift) {
    return Math.max(0, Math.min(WHITE, value + shift));
  }

  /** The picture in the colours that the scanner saves. */
  private BufferedImage saved(BufferedImage image) {
    if (style.kind() == ScanStyle.Kind.COLOUR) {
      return image;
    }
    boolean fax = style.kind() == ScanStyle.Kind.FAX;
    BufferedImage saved = new BufferedImage(
        image.getWidth(), image.getHeight(), fax ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        int grey = (299 * (rgb >> 16 & WHITE) + 587 * (rgb >> 8 & WHITE) + 114 * (rgb & WHITE)) / 1000;
        saved.getRaster().setSample(x, y, 0, fax ? (grey < THRESHOLD ? 0 : 1) : grey);
      }
    }
    return saved;
  }
}
