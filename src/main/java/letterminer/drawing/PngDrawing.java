package letterminer.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a drawing as pictures, one for each page, with the legend below the page. Margins and boxes are the same as in
 * {@link HtmlDrawing}.
 */
public final class PngDrawing {
  private static final int LEGEND_SIZE = 13;
  private static final int LEGEND_LINE = 22;

  private final Sheet sheet;
  private final PagePicture picture;
  private final double scale;

  private PngDrawing(Sheet sheet, PagePicture picture, DrawingSettings settings) {
    this.sheet = sheet;
    this.picture = picture;
    this.scale = settings.scale(sheet.fullWidth(), sheet.fullHeight());
  }

  /**
   * Writes a drawing.
   *
   * @param target the name that the pages' files are named after: {@code OUT.png} gives {@code OUT-1.png}
   *     for the first
   * @return the files
   * @throws IOException if one cannot be written
   */
  public static List<Path> write(Drawing drawing, PagePictures pictures, Path target)
      throws IOException {
    String name = target.getFileName().toString();
    int ending = name.lastIndexOf('.');
    List<Path> files = new ArrayList<>();
    for (Sheet sheet : drawing.sheets()) {
      PngDrawing page = new PngDrawing(sheet, pictures.picture(sheet.page()), pictures.settings());
      Path file = target.resolveSibling(
          name.substring(0, ending) + "-" + sheet.page().number() + name.substring(ending));
      Files.write(file, ImageBytes.encoded(page.image(), "png"));
      files.add(file);
    }
    return files;
  }

  private BufferedImage image() {
    int width = Math.max(1, (int) Math.round(sheet.fullWidth() * scale));
    int height = Math.max(1, (int) Math.round(sheet.fullHeight() * scale));
    List<LegendLabel> legend = legend(width);
    int last = legend.isEmpty() ? 0 : legend.get(legend.size() - 1).y();
    BufferedImage image =
        new BufferedImage(width, height + last + LEGEND_LINE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.setColor(new Color(0xE8E8E8));
      graphics.fillRect(0, 0, width, image.getHeight());
      paint(graphics, legend, height);
      AffineTransform own = graphics.getTransform();
      graphics.clipRect(0, 0, width, height);
      graphics.scale(scale, scale);
      graphics.translate(sheet.margin(), sheet.margin());
      paintPage(graphics);
      graphics.setTransform(own);
    } finally {
      graphics.dispose();
    }
    return image;
  }

  private void paintPage(Graphics2D graphics) {
    graphics.setColor(Color.WHITE);
    graphics.fill(new Rectangle2D.Double(0, 0, sheet.page().width(), sheet.page().height()));
    SheetPainter painter = new SheetPainter(sheet, new GraphicsPen(graphics, sheet.unit()));
    if (picture.image().isPresent()) {
      graphics.drawImage(
          picture.image().get(),
          AffineTransform.getScaleInstance(1 / picture.scale(), 1 / picture.scale()), null);
    } else {
      painter.paintWords();
    }
    painter.paintMarks();
  }

  /** A piece of the legend, in pixels from its top left corner. */
  private record LegendLabel(String text, int x, int y, int rgb) {}

  /** The kinds on the page, set in lines, below the reason if there is no picture. */
  private List<LegendLabel> legend(int width) {
    List<LegendLabel> entries = new ArrayList<>();
    int x = LEGEND_SIZE;
    int y = 0;
    if (picture.failure().isPresent()) {
      entries.add(new LegendLabel(picture.failure().get(), x, y, 0));
      y += LEGEND_LINE;
    }
    for (MarkKind kind : MarkKind.values()) {
      if (sheet.marks().stream().anyMatch(m -> m.kind() == kind)) {
        int advance = LEGEND_SIZE * (kind.label().length() + 3) * 6 / 10 + LEGEND_SIZE;
        if (x + advance > width && x > LEGEND_SIZE) {
          x = LEGEND_SIZE;
          y += LEGEND_LINE;
        }
        entries.add(new LegendLabel(kind.label(), x, y, kind.rgb()));
        x += advance;
      }
    }
    return entries;
  }

  private static void paint(Graphics2D graphics, List<LegendLabel> legend, int top) {
    graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, LEGEND_SIZE));
    for (LegendLabel entry : legend) {
      graphics.setColor(new Color(entry.rgb()));
      int y = top + entry.y();
      graphics.fillRect(entry.x(), y + 4, LEGEND_SIZE, LEGEND_SIZE);
      graphics.drawString(entry.text(), entry.x() + LEGEND_SIZE + 4, y + LEGEND_SIZE + 2);
    }
  }
}
