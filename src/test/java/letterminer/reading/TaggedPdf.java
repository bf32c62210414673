package letterminer.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Writes small tagged PDFs byte by byte: marked text on A4 pages, and its structure tree, which may be as broken as a
 * test needs.
 */
public final class TaggedPdf {
  private static final int CATALOG = 0;
  private static final int PAGES = 1;
  private static final int TREE = 2;
  private static final int FONT = 3;
  private static final int BOLD = 4;
  private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

  static {
    PDFBOX.setLevel(Level.OFF);
  }

  private final List<String> objects = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();
  private final List<StringBuilder> contents = new ArrayList<>();
  private final StringBuilder roles = new StringBuilder();
  private final StringBuilder forms = new StringBuilder();
  private int marks;
  private String root = "";

  public TaggedPdf() {
    for (int i = 0; i < 5; i++) {
      objects.add("");
    }
    page();
  }

  /** Begins another page. */
  public TaggedPdf page() {
    marks = 0;
    pages.add(reserve());
    contents.add(new StringBuilder());
    return this;
  }

  /** An element of the structure tree. Its children are results of this class's methods, or raw PDF that a test supplies. */
  public String element(String role, String... kids) {
    int number = reserve();
    define(number, role, kids);
    return reference(number);
  }

  /** A number for an element that is to be defined later. */
  int reserve() {
    objects.add("");
    return objects.size() - 1;
  }

  void define(int number, String role, String... kids) {
    objects.set(number, "<</Type/StructElem/S/" + role + "/K[" + String.join(" ", kids) + "]>>");
  }

  /** An element that names the page of its kids. */
  String elementOnPage(String role, String kids) {
    int number = reserve();
    objects.set(number, "<</S/" + role + "/Pg " + reference(page0()) + "/K " + kids + ">>");
    return reference(number);
  }

  static String reference(int number) {
    return (number + 1) + " 0 R";
  }

  /** Text, one line below the other, each its own marked content. Returns the children of the element that holds it. */
  public String text(double x, double y, String... lines) {
    return text("R", x, y, lines);
  }

  /** Bold text. */
  public String bold(double x, double y, String... lines) {
    return text("B", x, y, lines);
  }

  private String text(String font, double x, double y, String... lines) {
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      int mark = mark(show(font, x, y + 14 * i, lines[i]));
      kids.append("<</Type/MCR/Pg ").append(reference(page0())).append("/MCID ").append(mark).append(">> ");
    }
    return kids.toString();
  }

  /** Marks page content; gives its number on the page. */
  int mark(String content) {
    raw("/Span <</MCID " + marks + ">> BDC " + content + " EMC\n");
    return marks++;
  }

  /** Page content that belongs to no element. */
  public TaggedPdf untagged(double x, double y, String line) {
    return raw(show("R", x, y, line));
  }

  /** A running header, page number or the like. */
  public TaggedPdf artifact(double x, double y, String line) {
    return raw("/Artifact <</Type/Pagination>> BDC " + show("R", x, y, line) + " EMC\n");
  }

  /**
   * A form that all pages may draw.
   *
   * @param entries entries of its dictionary other than those that every form has
   */
  TaggedPdf form(String name, String entries, String content) {
    int number = reserve();
    objects.set(number, "<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</R " + reference(FONT) + ">>>>"
        + entries + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream");
    forms.append('/').append(name).append(' ').append(reference(number));
    return this;
  }

  TaggedPdf raw(String content) {
    contents.get(contents.size() - 1).append(content);
    return this;
  }

  /** Page content that sets a line; {@code y} is the distance of its baseline from the page's top. */
  static String show(String font, double x, double y, String line) {
    String escaped = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    return String.format(Locale.ROOT, "BT /%s 12 Tf %.2f %.2f Td (%s) Tj ET%n", font, x, 842 - y, escaped);
  }

  private int page0() {
    return pages.get(pages.size() - 1);
  }

  /** The kids of the root of the tree. */
  public TaggedPdf tree(String... kids) {
    root = "[" + String.join(" ", kids) + "]";
    return this;
  }

  /** The root's children, as raw PDF that a test supplies. */
  TaggedPdf brokenTree(String kids) {
    root = kids;
    return this;
  }

  TaggedPdf role(String own, String standard) {
    roles.append('/').append(own).append('/').append(standard);
    return this;
  }

  /** Ten lines of untagged text, so that the document has a usual size and distance of lines. */
  public TaggedPdf filler(double y) {
    for (int i = 0; i < 10; i++) {
      untagged(72, y + 14 * i, "Bakers of the town have told us " + "abcdefghij".charAt(i) + " that bread is made of flour and water and of time");
    }
    return this;
  }

  public byte[] bytes() {
    List<String> all = new ArrayList<>(objects);
    all.set(CATALOG, "<</Type/Catalog/MarkInfo<</Marked true>>/Pages " + reference(PAGES)
        + (root.isEmpty() ? "" : "/StructTreeRoot " + reference(TREE)) + ">>");
    StringBuilder kids = new StringBuilder();
    pages.forEach(p -> kids.append(reference(p)).append(' '));
    all.set(PAGES, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
    all.set(TREE, "<</Type/StructTreeRoot/RoleMap<<" + roles + ">>/K " + (root.isEmpty() ? "[]" : root) + ">>");
    all.set(FONT, font("Helvetica"));
    all.set(BOLD, font("Helvetica-Bold"));
    for (int i = 0; i < pages.size(); i++) {
      String content = contents.get(i).toString();
      all.add("<</Length " + content.getBytes(StandardCharsets.ISO_8859_1).length + ">>\nstream\n" + content + "\nendstream");
      all.set(pages.get(i), "<</Type/Page/Parent " + reference(PAGES) + "/MediaBox[0 0 595 842]/Contents "
          + reference(all.size() - 1) + "/Resources<</Font<</R " + reference(FONT) + "/B " + reference(BOLD)
          + ">>/XObject<<" + forms + ">>/Properties<</Named<</MCID 0>>>>>>>>");
    }
    return written(all);
  }

  private static String font(String name) {
    return "<</Type/Font/Subtype/Type1/BaseFont/" + name + "/Encoding/WinAnsiEncoding>>";
  }

  private static byte[] written(List<String> objects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
    StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
      out.writeBytes(((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n").getBytes(StandardCharsets.ISO_8859_1));
    }
    table.append("trailer\n<</Size ").append(objects.size() + 1).append("/Root ").append(reference(CATALOG))
        .append(">>\nstartxref\n").append(out.size()).append("\n%%EOF\n");
    out.writeBytes(table.toString().getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  /** The result of reading the PDF. */
  public Document read() {
    try {
      return new DocumentReader(ReadingSettings.defaults()).read("tagged.pdf", bytes());
    } catch (ReadingException e) {
      throw new AssertionError(e);
    }
  }
}
