package letterminer.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Hand-made PDFs that ask for too much, lie, or are circular. Small and reproducible.
 */
public final class HostilePdfs {

  /**
   * A malicious PDF.
   *
   * @param name what it does, fit for a file name
   * @param bytes the file
   * @param needsProcess whether the reader cannot bound it: only a process with limits can
   */
  public record Hostile(String name, byte[] bytes, boolean needsProcess) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final String TEXT = "BT /F 12 Tf 72 700 Td (Dear Ms Hale) Tj ET ";
  private static final String HELVETICA = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

  private HostilePdfs() {}

  /** All of them. */
  public static List<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    addContents(all);
    addForms(all);
    addFonts(all);
    addStructures(all);
    addActions(all);
    return List.copyOf(all);
  }

  private static void add(List<Hostile> all, String name, byte[] bytes) {
    all.add(new Hostile(name, bytes, false));
  }

  private static void addContents(List<Hostile> all) {
    add(all, "content-bomb", page(deflated(repeated("q Q ", 210_000_000)), ""));
    add(all, "content-bomb-on-each-page", manyPages(40, deflated(repeated("0 0 m ", 3_000_000))));
    add(all, "content-bomb-packed-twice",
        document(page(3, ""), stream("/Filter[/FlateDecode/ASCIIHexDecode]", deflate(repeated("71", 210_000_000)))));
    add(all, "states-saved-and-never-restored", page(deflated(repeated("q ", 20_000_000)), ""));
    add(all, "states-restored-and-never-saved", page(deflated(repeated("Q ", 20_000_000)), ""));
    add(all, "operands-without-operator", page(deflated(repeated("[1] ", 10_000_000)), ""));
    add(all, "path-without-end", page(deflated(repeated("9 9 l ", 10_000_000)), ""));
    add(all, "rectangles-without-number", page(deflated(repeated("1 1 99 1 re f ", 8_000_000)), ""));
    add(all, "marks-never-ended", page(deflated(repeated("/P BMC ", 10_000_000)), ""));
    add(all, "glyphs-without-number",
        page(deflated((TEXT + "BT /F 1 Tf " + "(" + "x ".repeat(4_000) + ") Tj ").getBytes(StandardCharsets.ISO_8859_1),
            repeated("(xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) Tj ", 5_000_000)), fonts()));
    add(all, "words-large-and-small",
        page(deflated((TEXT + "BT .004 TL 1 0 0 1 72 790 Tm ").getBytes(StandardCharsets.ISO_8859_1),
            repeated("/F 12 Tf(x)'/F 5 Tf(x)'", 2_000_000)), fonts()));
    add(all, "arrays-in-arrays", page(raw("[".repeat(100_000) + TEXT), fonts()));
    add(all, "dictionaries-in-dictionaries", page(raw("/P " + "<</A".repeat(100_000) + " BDC " + TEXT), fonts()));
    add(all, "numbers-over-all-bounds",
        page(raw("1e38 0 0 99999999999999999999999999999999999999 0 0 cm ".repeat(9) + TEXT), fonts()));
    add(all, "picture-in-content-without-end", page(raw(TEXT + "BI /W 99999999 /H 99999999 ID abc"), fonts()));
    add(all, "string-without-end", page(raw(TEXT + "BT (" + "(".repeat(50_000)), fonts()));
    add(all, "content-damaged", page(raw("/Filter/FlateDecode", "x\u009cnot deflated at all"), fonts()));
    add(all, "content-of-unknown-packing", page(raw("/Filter/Nonsense", TEXT), fonts()));
  }

  private static void addForms(List<Hostile> all) {
    add(all, "form-shows-itself", document(
        page(3, "/XObject<</A 4 0 R>>"), raw("/A Do"), form("/XObject<</A 4 0 R>>", "/A Do /A Do")));
    List<String> nested = new ArrayList<>();
    nested.add(page(3, "/XObject<</A 4 0 R>>"));
    nested.add(raw("/A Do"));
    for (int i = 0; i < 40; i++) {
      nested.add(form("/XObject<</A " + (5 + i) + " 0 R>>", "/A Do ".repeat(10)));
    }
    nested.add(form("/Font<</F 2 0 R>>", TEXT));
    add(all, "forms-by-the-billion", document(nested.toArray(String[]::new)));
    add(all, "picture-of-a-million-megapixels", document(
        page(3, "/XObject<</A 4 0 R>>" + fonts()), raw("/A Do " + TEXT),
        stream("/Type/XObject/Subtype/Image/Width 1000000/Height 1000000/BitsPerComponent 8/ColorSpace/DeviceRGB"
            + "/Filter/FlateDecode", deflate(repeated("\0", 50_000_000)))));
    add(all, "form-that-is-none", document(
        page(3, "/XObject<</A 1 0 R/B<<>>/C 99 0 R/D(x)>>" + fonts()), raw("/A Do /B Do /C Do /D Do " + TEXT)));
  }

  private static void addFonts(List<Hostile> all) {
    add(all, "font-missing", page(raw(TEXT), ""));
    add(all, "font-is-no-font", page(raw(TEXT), "/Font<</F[1 2 3]>>"));
    add(all, "font-without-anything", page(raw(TEXT), "/Font<</F<<>>>>"));
    add(all, "font-is-its-own-descendant", document(
        page(3, "/Font<</F 4 0 R>>"), raw(TEXT),
        "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[4 0 R]>>"));
    add(all, "font-with-billions-of-widths", cidFont("/W[0 2000000000 500]", "/Identity-H", ""));
    add(all, "font-with-hidden-billions-of-widths", cidFont("/W[/x 0 2000000000 500]", "/Identity-H", ""));
    add(all, "font-with-billions-of-heights",
        cidFont("/W2[0 2000000000 500 0 500]", "/Identity-V", ""));
    add(all, "font-with-billions-of-characters", cidFont("", "/Identity-H", raw(
        "1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange\n"
            + "1 beginbfrange <00000000> <7FFFFFFE> <0041> endbfrange")));
    add(all, "font-that-unpacks-without-end", cidFont("", "/Identity-H",
        stream("/Filter/FlateDecode", deflate(repeated("% ", 100_000_000)))));
    add(all, "font-with-a-broken-program", document(
        page(3, "/Font<</F<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor<</Type/FontDescriptor/Flags 4"
            + "/FontFile2 4 0 R>>>>>>"),
        raw(TEXT), raw("\0\1\0\0\0\u00ffnot a font")));
    add(all, "glyph-that-draws-itself", document(
        page(3, "/Font<</F 4 0 R>>"), raw(TEXT),
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 65/LastChar 65/Widths[1]"
            + "/Encoding<</Differences[0/a/a/a/a 32/a 65/a/a/a/a]>>/CharProcs<</a 5 0 R>>/Resources<</Font<</F 4 0 R>>>>>>",
        raw("1 0 d0 BT /F 1 Tf (AAAA) Tj ET")));
  }

  private static byte[] cidFont(String widths, String encoding, String characters) {
    return document(
        page(3, "/Font<</F<</Type/Font/Subtype/Type0/BaseFont/X/Encoding" + encoding
            + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/X"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>" + widths + ">>]/ToUnicode 4 0 R>>>>"),
        raw(TEXT), characters.isEmpty() ? raw("") : characters);
  }

  private static void addStructures(List<Hostile> all) {
    add(all, "pages-in-a-circle", pdf(
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 2/Kids[3 0 R 2 0 R]>>",
        "<</Type/Pages/Count 1/Parent 2 0 R/Kids[2 0 R 3 0 R]>>"));
    add(all, "page-that-is-its-own-parent", pdf(
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>", "<</Type/Page/Parent 3 0 R>>"));
    add(all, "a-million-pages", pdf(
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1000000/Kids[" + "3 0 R ".repeat(200_000) + "]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"));
    List<String> chain = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R>>"));
    for (int i = 2; i < 20_000; i++) {
      chain.add("<</Type/Pages/Count 1/Kids[" + (i + 1) + " 0 R]>>");
    }
    chain.add("<</Type/Page/Parent 19999 0 R/MediaBox[0 0 9 9]>>");
    add(all, "page-tree-deep-as-a-well", pdf(chain.toArray(String[]::new)));
    add(all, "objects-nested-without-end", pdf(
        "<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(100_000) + "]".repeat(100_000) + ">>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>", "<</Type/Page/Parent 2 0 R>>"));
    add(all, "reference-to-itself", pdf("1 0 R", "2 0 R", "3 0 R"));
    add(all, "tags-in-a-circle", pdf(
        "<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>", "<</K[4 0 R 5 0 R]/S/P>>", "<</S/LI/K[5 0 R 4 0 R 4 0 R]>>"));
    add(all, "xref-that-follows-itself", ascii(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\nxref\n0 1\n0000000000 65535 f \n"
            + "trailer<</Root 1 0 R/Size 1/Prev 52>>\nstartxref\n52\n%%EOF\n"));
    add(all, "xref-of-a-billion-objects", ascii(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\nxref\n0 1000000000\n0000000000 65535 f \n"
            + "trailer<</Root 1 0 R/Size 1000000000>>\nstartxref\n52\n%%EOF\n"));
    add(all, "stream-longer-than-the-file", page("<</Length 2147483647>>stream\n" + TEXT + "\nendstream", fonts()));
    add(all, "crop-box-of-no-numbers", pdf(
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[1e38 -1e38 (x)]/CropBox[0 0 99999999999 null]/Rotate 123456789>>"));
    all.add(new Hostile("objects-packed-without-end", objectStreamBomb(), true));
  }

  private static void addActions(List<Hostile> all) {
    add(all, "script-link-and-attachment", pdf(
        "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL\\('http://localhost:9/'\\))>>"
            + "/AA<</WC<</S/URI/URI(http://localhost:9/)>>>>"
            + "/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(a.exe)/EF<</F 4 0 R>>>>]>>>>>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources<<" + fonts() + ">>"
            + "/AA<</O<</S/Launch/F(/bin/true)>>>>/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://localhost:9/)>>>>]>>",
        raw("MZ"), raw(TEXT)));
    add(all, "content-in-another-file", page("<</Length 0/F(/etc/hostname)/FFilter/FlateDecode>>stream\n\nendstream", fonts()));
  }

  private static String fonts() {
    return "/Font<</F" + HELVETICA + ">>";
  }

  /** A file whose catalogue names an object in a packed stream of a gigabyte, which the library unpacks at once. */
  private static byte[] objectStreamBomb() {
    StringBuilder file = new StringBuilder("%PDF-1.5\n");
    String[] objects = {
      "<</Type/Catalog/Pages 2 0 R/StructTreeRoot 6 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
      stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode",
          deflate("6 0 <<".getBytes(StandardCharsets.US_ASCII), repeated(" ", 1_000_000_000)))};
    StringBuilder xref = new StringBuilder("\0\0\0\0\0\0");
    for (int i = 0; i < objects.length; i++) {
      xref.append(entry(1, file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = file.length();
    xref.append(entry(1, start)).append(entry(2, 4));
    file.append("5 0 obj\n").append(raw("/Type/XRef/W[1 4 1]/Size 7/Root 1 0 R", xref.toString()))
        .append("\nendobj\nstartxref\n").append(start).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String entry(int kind, int place) {
    return "" + (char) kind + (char) (place >>> 24) + (char) (place >>> 16 & 0xFF) + (char) (place >>> 8 & 0xFF)
        + (char) (place & 0xFF) + '\0';
  }

  /** A document of one page, from its objects: the page, then 3 the content, then whatever it names. */
  private static byte[] document(String... objects) {
    List<String> all = new ArrayList<>(List.of("<</Type/Catalog/Pages 6666 0 R>>", HELVETICA));
    all.addAll(List.of(objects).subList(1, objects.length));
    return write(all, objects[0]);
  }

  private static byte[] page(String content, String resources) {
    return document(page(3, resources), content);
  }

  private static String page(int content, String resources) {
    return "<</Type/Page/Parent 6666 0 R/MediaBox[0 0 600 800]/Contents " + content + " 0 R/Resources<<" + resources
        + ">>>>";
  }

  private static byte[] manyPages(int count, String content) {
    return pdf(
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count " + count + "/Kids[" + "4 0 R ".repeat(count) + "]>>",
        content, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R>>");
  }

  private static String form(String resources, String content) {
    return raw("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<" + resources + ">>", content);
  }

  private static String raw(String content) {
    return raw("", content);
  }

  private static String raw(String entries, String content) {
    return "<<" + entries + "/Length " + content.length() + ">>stream\n" + content + "\nendstream";
  }

  private static String stream(String entries, byte[] content) {
    return raw(entries, new String(content, StandardCharsets.ISO_8859_1));
  }

  private static String deflated(Repeated content) {
    return stream("/Filter/FlateDecode", deflate(content));
  }

  private static String deflated(byte[] start, Repeated content) {
    return stream("/Filter/FlateDecode", deflate(start, content));
  }

  /** A text of this many bytes, which is never held in memory as a whole. */
  private record Repeated(byte[] piece, long length) {}

  private static Repeated repeated(String piece, long length) {
    int times = (int) Math.min(1 + 1_000_000 / piece.length(), length / piece.length());
    return new Repeated(piece.repeat(times).getBytes(StandardCharsets.ISO_8859_1), length);
  }

  private static byte[] deflate(Repeated content) {
    return deflate(new byte[0], content);
  }

  /** Packs a start and then many copies of one piece, which is packed only once. */
  private static byte[] deflate(byte[] start, Repeated content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {0x78, (byte) 0x9C});
    out.writeBytes(block(start));
    byte[] block = block(content.piece);
    for (long length = 0; length < content.length; length += content.piece.length) {
      out.writeBytes(block);
    }
    out.writeBytes(new byte[] {3, 0});
    return out.toByteArray();
  }

  /** Packed data that can follow on any other. */
  private static byte[] block(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(content);
    byte[] buffer = new byte[content.length + 1024];
    int length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
    deflater.end();
    return Arrays.copyOf(buffer, length);
  }

  /** A document from its objects, the first of which is the catalogue. */
  private static byte[] pdf(String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.5\n");
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < objects.length; i++) {
      places.add(file.length());
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int xref = file.length();
    file.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
    places.forEach(p -> file.append(String.format("%010d 00000 n \n", p)));
    file.append("trailer\n<</Root 1 0 R/Size ").append(objects.length + 1).append(">>\nstartxref\n")
        .append(xref).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] write(List<String> objects, String page) {
    int pages = objects.size() + 1;
    List<String> all = new ArrayList<>(objects);
    all.set(0, "<</Type/Catalog/Pages " + pages + " 0 R>>");
    all.add("<</Type/Pages/Count 1/Kids[" + (pages + 1) + " 0 R]>>");
    all.add(page.replace("6666", String.valueOf(pages)));
    return pdf(all.toArray(String[]::new));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
