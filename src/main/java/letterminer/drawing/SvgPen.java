package letterminer.drawing;

import java.io.PrintWriter;
import letterminer.model.BoundingBox;
import letterminer.reading.Word;

/** Writes SVG elements; the style sheet defines their look. */
final class SvgPen implements Pen {
  private final PrintWriter out;
  private String anchor = "";

  SvgPen(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void word(Word word) {
    out.print("<text class=\"word" + (word.font().bold() ? " bold" : "") + "\" x=\""
        + Markup.number(word.box().x()) + "\" y=\"" + Markup.number(word.baseline()) + "\" font-size=\""
        + Markup.number(word.font().size()) + "\" textLength=\"" + Markup.number(word.box().width())
        + "\" lengthAdjust=\"spacingAndGlyphs\">" + Markup.text(word.text()) + "</text>\n");
  }

  @Override
  public void begin(Mark mark) {
    anchor = mark.anchor();
    out.print("<g class=\"mark " + mark.kind().code() + "\""
        + (anchor.isEmpty() ? "" : " id=\"" + Markup.text(anchor) + "\"") + "><title>" + Markup.text(mark.title())
        + "</title>" + (anchor.isEmpty() ? "" : "<a href=\"#" + Markup.text(ValueList.entry(anchor)) + "\">"));
  }

  @Override
  public void outline(BoundingBox box) {
    rectangle("outline", box);
  }

  @Override
  public void marker(BoundingBox box) {
    rectangle("marker", box);
  }

  private void rectangle(String type, BoundingBox box) {
    out.print("<rect class=\"" + type + "\" x=\"" + Markup.number(box.x()) + "\" y=\""
        + Markup.number(box.y()) + "\" width=\"" + Markup.number(box.width()) + "\" height=\""
        + Markup.number(box.height()) + "\"/>");
  }

  @Override
  public void edge(double x, double top, double bottom) {
    line("edge", x, top, bottom);
  }

  @Override
  public void link(double x, double top, double bottom) {
    line("link", x, top, bottom);
  }

  private void line(String type, double x, double top, double bottom) {
    out.print("<line class=\"" + type + "\" x1=\"" + Markup.number(x) + "\" y1=\""
        + Markup.number(top) + "\" x2=\"" + Markup.number(x) + "\" y2=\"" + Markup.number(bottom)
        + "\"/>");
  }

  @Override
  public void label(String text, double x, double baseline, boolean before) {
    if (!text.isEmpty()) {
      out.print("<text class=\"label" + (before ? " before" : "") + "\" x=\"" + Markup.number(x)
          + "\" y=\"" + Markup.number(baseline) + "\">" + Markup.text(text) + "</text>");
    }
  }

  @Override
  public void end() {
    out.print(anchor.isEmpty() ? "</g>\n" : "</a></g>\n");
  }
}
