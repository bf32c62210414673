package letterminer.drawing;

import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * Writes a drawing as one self-contained HTML page: pictures are embedded, there is no script, and its policy forbids a
 * browser to load anything. It is also well-formed XML.
 */
public final class HtmlDrawing {
  private static final double CSS_PIXELS_PER_POINT = 96.0 / 72;

  private final Drawing drawing;
  private final PagePictures pictures;
  private final PrintWriter out;

  private HtmlDrawing(Drawing drawing, PagePictures pictures, PrintWriter out) {
    this.drawing = drawing;
    this.pictures = pictures;
    this.out = out;
  }

  /**
   * Writes a drawing.
   *
   * @param target the file; an existing one is overwritten
   * @throws IOException if it cannot be written
   */
  public static void write(Drawing drawing, PagePictures pictures, Path target) throws IOException {
    try (BufferedWriter file = Files.newBufferedWriter(target, StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(file)) {
      HtmlDrawing page = new HtmlDrawing(drawing, pictures, out);
      page.head();
      for (Sheet sheet : drawing.sheets()) {
        page.sheet(sheet);
      }
      page.foot();
      if (out.checkError()) {
        throw new IOException("the file could not be written completely");
      }
    }
  }

  private void head() {
    String name = Markup.text(drawing.name());
    out.print("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n"
        + "<meta charset=\"utf-8\"/>\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
        + "style-src 'unsafe-inline'\"/>\n"
        + "<title>" + name + " as Letterminer saw it</title>\n<style>\n");
    new DrawingStyle(out).print();
    out.print("</style>\n</head>\n<body>\n");
    for (MarkKind kind : MarkKind.values()) {
      box(kind.code(), kind.isOnAtFirst());
    }
    box("picture", true);
    out.print("<nav>\n<strong>" + name + "</strong>\n");
    for (MarkKind kind : MarkKind.values()) {
      label(kind.code(), kind.label());
    }
    label("picture", "page itself");
    out.print("</nav>\n<main>\n<div class=\"pages\">\n");
  }

  private void box(String code, boolean on) {
    out.print("<input type=\"checkbox\" id=\"show-" + code + "\"" + (on ? " checked=\"checked\"" : "") + "/>\n");
  }

  private void label(String code, String text) {
    out.print("<label for=\"show-" + code + "\" class=\"" + code + "\">" + text + "</label>\n");
  }

  private void sheet(Sheet sheet) throws IOException {
    PagePicture picture = pictures.picture(sheet.page());
    out.print("<section id=\"page-" + sheet.page().number() + "\">\n<h2>Page "
        + sheet.page().number() + "</h2>\n");
    picture.failure().ifPresent(f -> out.print("<p class=\"failure\">" + Markup.text(f) + "</p>\n"));
    double margin = sheet.margin();
    out.print("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"" + (sheet.scaled() ? "scaled" : "text")
        + "\" width=\"" + Markup.number(sheet.fullWidth() * CSS_PIXELS_PER_POINT)
        + "\" height=\"" + Markup.number(sheet.fullHeight() * CSS_PIXELS_PER_POINT)
        + "\" viewBox=\"" + Markup.number(-margin) + " " + Markup.number(-margin) + " "
        + Markup.number(sheet.fullWidth()) + " " + Markup.number(sheet.fullHeight())
        + "\" style=\"--unit:" + Markup.number(sheet.unit()) + "px\">\n"
        + "<rect class=\"paper\" x=\"0\" y=\"0\" width=\"" + Markup.number(sheet.page().width())
        + "\" height=\"" + Markup.number(sheet.page().height()) + "\"/>\n");
    SheetPainter painter = new SheetPainter(sheet, new SvgPen(out));
    out.print("<g class=\"picture\">\n");
    if (picture.image().isPresent()) {
      image(picture.image().get(), picture.scale());
    } else {
      painter.paintWords();
    }
    out.print("</g>\n");
    painter.paintMarks();
    out.print("</svg>\n</section>\n");
  }

  /** Uses the picture's own size, because its pixels are whole: the page may end in the middle of one. */
  private void image(BufferedImage image, double scale) throws IOException {
    ImageBytes bytes = ImageBytes.of(image);
    out.print("<image x=\"0\" y=\"0\" width=\"" + Markup.number(image.getWidth() / scale)
        + "\" height=\"" + Markup.number(image.getHeight() / scale)
        + "\" preserveAspectRatio=\"none\" href=\"data:" + bytes.type() + ";base64,");
    out.print(Base64.getEncoder().encodeToString(bytes.content()));
    out.print("\"/>\n");
  }

  private void foot() {
    out.print("</div>\n");
    new ValueList(out, drawing).print();
    out.print("</main>\n</body>\n</html>\n");
  }
}
