package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Guards that for every feature of PDF that puts text on a page, the same characters are read as by PDFBox's own
 * engine. For real files, see TextComparison among the benchmarks.
 */
class ReadingDifferentialTest {
  private static final Logger PDFBOX = Logger.getLogger("org.apache");
  private static final String HELVETICA = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

  static {
    PDFBOX.setLevel(Level.OFF);
  }

  /** A feature: a PDF that has it, and the characters on its page, in the order of their codes. */
  private record Feature(String name, RawPdf pdf, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Feature content(String name, String content, String text) {
    return new Feature(name, new RawPdf("/Font<</F 6 0 R>>", content).add(HELVETICA), text);
  }

  private static Feature show(String name, String operators, String text) {
    return content(name, "BT /F 12 Tf 14 TL 50 500 Td " + operators + " ET", text);
  }

  private static Feature font(String name, String font, String string, String text, String... objects) {
    RawPdf pdf = new RawPdf("/Font<</F 6 0 R>>", "BT /F 12 Tf 50 500 Td " + string + " Tj ET").add(font);
    for (String object : objects) {
      pdf.add(object);
    }
    return new Feature(name, pdf, text);
  }

  private static String composite(String encoding, String ordering) {
    return "<</Type/Font/Subtype/Type0/BaseFont/Mincho/Encoding" + encoding + "/DescendantFonts[<</Type/Font"
        + "/Subtype/CIDFontType0/BaseFont/Mincho/CIDSystemInfo<</Registry(Adobe)/Ordering(" + ordering
        + ")/Supplement 2>>/DW 1000>>]>>";
  }

  private static String stream(String entries, String content) {
    return "<<" + entries + "/Length " + content.length() + ">>stream\n" + content + "\nendstream";
  }

  private static String toUnicode(String body) {
    return stream("", "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n"
        + "1 begincodespacerange <00> <FF> endcodespacerange\n" + body + "\nendcmap end end");
  }

  private static String simple(String entries) {
    return "<</Type/Font/Subtype/Type1/BaseFont/Helvetica" + entries + ">>";
  }

  static Stream<Feature> operators() {
    return Stream.of(
        show("strings with escapes", "(a\\(b\\)c\\\\ \\101\\53\\7x \\\nz) Tj (d(e)f) Tj", "a(b)c\\A+xzd(e)f"),
        show("hexadecimal strings", "<41 42\n434> Tj <4142> Tj", "ABC@AB"),
        show("arrays", "[(ab) -250 (cd) 30 <6566> ] TJ [(gh)] TJ", "abcdefgh"),
        show("quotes", "(ab) ' 1 2 (cd) \" T* (ef) Tj", "abcdef"),
        show("scaling, rise and spacing", "80 Tz 3 Ts -.1 Tc 1 Tw (ab cd) Tj", "abcd"),
        show("odd numbers", "--5 Tc +1. Tw .5 Ts 4-5 Ts 1.-2 Tw (ab) Tj", "ab"),
        show("operators that no standard knows", "BX 1 2 foo EX (ab) Tj /Nothing gs (cd) Tj", "abcd"),
        show("marked content", "/P <</MCID 0>> BDC (ab) Tj EMC /Artifact BMC (cd) Tj EMC EMC (ef) Tj", "abcdef"),
        show("comments", "(ab) % (no)\n Tj %\r (cd) Tj", "abcd"),
        show("tokens without space", "(ab)Tj[(cd)]TJ<65>Tj/F 12 Tf(f)Tj", "abcdef"),
        show("fonts that are not there", "/Nothing 12 Tf (ab) Tj", "ab"),
        content("text objects in text objects", "BT /F 12 Tf 9 90 Td (ab) Tj BT 9 50 Td (cd) Tj ET ET", "abcd"),
        content("states that are restored too often", "Q Q q BT /F 12 Tf 9 90 Td (ab) Tj ET Q Q", "ab"),
        content("pictures between text",
            "BI /W 4 /H 4 /BPC 8 /CS /G ID EI xxEI q\001EI Q EI Q BT /F 12 Tf 9 90 Td (ab) Tj ET", "ab"),
        content("mirrored twice", "1 0 0 -1 0 600 cm BT /F 12 Tf 1 0 0 -1 50 300 Tm (ab) Tj ET", "ab"),
        content("a word that no operator ends", "BT /F 12 Tf 9 90 Td (ab) Tj ET (cd", "ab"));
  }

  static Stream<Feature> simpleFonts() {
    return Stream.of(
        font("no encoding", HELVETICA, "(a\\256b\\341)", "a\uFB01b\u00C6"),
        font("Windows", simple("/Encoding/WinAnsiEncoding"), "(\\223\\200\\351\\240)", "\u201C\u20AC\u00E9"),
        font("Macintosh", simple("/Encoding/MacRomanEncoding"), "(\\336\\216\\322)", "\uFB01\u00E9\u201C"),
        font("differences", simple("/Encoding<</Differences[1/fi/emdash 65/Euro/uni00E9/u2019/space]>>"),
            "(\\1\\2ABCD!)", "\uFB01\u2014\u20AC\u00E9\u2019!"),
        font("differences to an encoding",
            simple("/Encoding<</BaseEncoding/MacRomanEncoding/Differences[32/Aacute]>>"), "( \\216)", "\u00C1\u00E9"),
        font("Symbol", "<</Type/Font/Subtype/Type1/BaseFont/Symbol>>", "(ab\\267)", "\u03B1\u03B2\u2022"),
        font("Dingbats", "<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>", "(ln)", "\u25CF\u25A0"),
        font("TrueType without its program",
            "<</Type/Font/Subtype/TrueType/BaseFont/Arial,Bold/Encoding/WinAnsiEncoding>>", "(ab\\225)", "ab\u2022"),
        font("no base font", "<</Type/Font/Subtype/Type1>>", "(ab)", "ab"),
        font("an unknown kind", "<</Type/Font/Subtype/Type9/BaseFont/Helvetica>>", "(ab)", "ab"),
        font("widths that are none", simple("/FirstChar 97/LastChar 98/Widths[null(x)]"), "(ab)", "ab"),
        font("a ToUnicode map", simple("/ToUnicode 7 0 R"), "(\\1\\2\\3\\4)", "xyfi\uD835\uDC00z",
            toUnicode("2 beginbfchar <01> <00780079> <02> <FB01> endbfchar "
                + "1 beginbfrange <03> <04> [<D835DC00> <007A>] endbfrange")),
        font("drawn glyphs",
            "<</Type/Font/Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]/FontBBox[0 0 1000 1000]/FirstChar 97"
                + "/LastChar 98/Widths[600 600]/CharProcs<</A 7 0 R/B 7 0 R>>"
                + "/Encoding<</Differences[97/A/B]>>>>",
            "(ab)", "AB", stream("", "600 0 0 0 500 500 d1 0 0 500 500 re f")));
  }

  static Stream<Feature> compositeFonts() {
    return Stream.of(
        font("Shift-JIS", composite("/90ms-RKSJ-H", "Japan1"), "<93FA 967B 41>", "\u65E5\u672CA"),
        font("proportional Shift-JIS, downwards", composite("/90msp-RKSJ-V", "Japan1"), "<93FA967B>", "\u65E5\u672C"),
        font("EUC-JP", composite("/EUC-H", "Japan1"), "<C6FC CBDC>", "\u65E5\u672C"),
        font("Japanese in UTF-16", composite("/UniJIS-UTF16-H", "Japan1"), "<65E5 672C 0041>", "\u65E5\u672CA"),
        font("GBK", composite("/GBK-EUC-H", "GB1"), "<D6D0 B9FA 41>", "\u4E2D\u56FDA"),
        font("Chinese in UCS-2", composite("/UniGB-UCS2-H", "GB1"), "<4E2D 56FD>", "\u4E2D\u56FD"),
        font("Big Five", composite("/ETen-B5-H", "CNS1"), "<A4A4 B0EA>", "\u4E2D\u570B"),
        font("Korean", composite("/KSCms-UHC-H", "Korea1"), "<C7D1 B1B9>", "\uD55C\uAD6D"),
        font("CIDs of a known collection", composite("/Identity-H", "Japan1"), "<0022 0023>", "AB"),
        font("a map of its own", composite(" 7 0 R", "Japan1"), "<41 8143>", "AB",
            stream("/Type/CMap/CMapName/Own", "begincmap 2 begincodespacerange <00> <7F> <8140> <9FFC> endcodespacerange\n"
                + "1 begincidchar <41> 34 endcidchar 1 begincidrange <8143> <8143> 35 endcidrange endcmap")),
        font("a ToUnicode map of two bytes",
            composite("/Identity-H", "Identity").replace("/DescendantFonts", "/ToUnicode 7 0 R/DescendantFonts"),
            "<0001 0002 0103>", "abc",
            stream("", "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
                + "2 beginbfrange <0001> <0002> <0061> <0103> <0103> <0063> endbfrange endcmap")));
  }

  static Stream<Feature> structure() {
    String show = "BT /F 12 Tf 50 500 Td (ab) Tj ET ";
    RawPdf form = new RawPdf("/Font<</F 6 0 R>>/XObject<</X 7 0 R>>", "/X Do").add(HELVETICA);
    return Stream.of(
        new Feature("a form with its page's fonts", form.addStream("/Type/XObject/Subtype/Form/BBox[0 0 400 600]", show), "ab"),
        new Feature("forms in forms",
            new RawPdf("/XObject<</X 7 0 R>>", "q 1 0 0 1 9 9 cm /X Do Q").add(HELVETICA)
                .addStream("/Subtype/Form/BBox[0 0 400 600]/Resources<</XObject<</Y 8 0 R>>>>", "/Y Do")
                .addStream("/Subtype/Form/BBox[0 0 400 600]/Matrix[1 0 0 1 5 5]/Resources<</Font<</F 6 0 R>>>>", show),
            "ab"),
        new Feature("a form that shows itself",
            new RawPdf("/Font<</F 6 0 R>>/XObject<</X 7 0 R>>", "/X Do").add(HELVETICA)
                .addStream("/Subtype/Form/BBox[0 0 400 600]", "/X Do"), ""),
        new Feature("content in parts, one of them missing",
            new RawPdf("/Font<</F 6 0 R>>", show)
                .with(3, "<</Type/Page/Parent 2 0 R/Resources 4 0 R/Contents[7 0 R 99 0 R 8 0 R]>>").add(HELVETICA)
                .addStream("", "BT /F 12 Tf 50 500 Td (ab) ").addStream("", "Tj ET"), "ab"),
        new Feature("resources of the page tree",
            new RawPdf("", show).add(HELVETICA)
                .with(2, "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 400 600]/Resources<</Font<</F 6 0 R>>>>>>")
                .with(3, "<</Type/Page/Parent 2 0 R/Contents 5 0 R>>"), "ab"),
        new Feature("no page boxes",
            new RawPdf("/Font<</F 6 0 R>>", show).add(HELVETICA).with(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>"), "ab"),
        new Feature("empty page boxes",
            new RawPdf("/Font<</F 6 0 R>>", show).add(HELVETICA)
                .with(2, "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 0 0]/CropBox[0 0 0 0]>>"), "ab"),
        new Feature("a wrong count and kids that are none",
            new RawPdf("/Font<</F 6 0 R>>", show).add(HELVETICA)
                .with(2, "<</Kids[null 3 0 R 98 0 R]/Count 7/MediaBox[0 0 400 600]>>"), "ab"),
        new Feature("hexadecimal and other packings",
            new RawPdf("/Font<</F 6 0 R>>", "").add(HELVETICA)
                .with(5, stream("/Filter[/ASCIIHexDecode/RunLengthDecode]/DecodeParms[null null]", hex(runs(show)))), "ab"));
  }

  private static String runs(String text) {
    return (char) (text.length() - 1) + text + (char) 128;
  }

  private static String hex(String text) {
    return text.chars().mapToObj(c -> String.format("%02X", c)).collect(Collectors.joining()) + ">";
  }

  @ParameterizedTest
  @MethodSource({"operators", "simpleFonts", "compositeFonts", "structure"})
  void textIsReadAsPdfBoxReadsIt(Feature feature) throws IOException, ReadingException {
    byte[] bytes = feature.pdf().bytes();

    assertEquals(sorted(feature.text()), sorted(read(bytes)), "read here");
    assertEquals(sorted(feature.text()), sorted(stripped(bytes)), "read by PDFBox");
  }

  static Stream<Feature> beyondPdfBox() {
    return Stream.of(
        show("leftover operands", "7 8 (ab) Tj 1 2 3 0 -14 Td (cd) Tj", "abcd"),
        show("a bracket too many", "] (ab) Tj ] (cd) Tj", "abcd"),
        font("glyphs named by their parts", simple("/Encoding<</Differences[1/f_f_i/T_h/uni00660069/u1F600/a.alt]>>"),
            "(\\1\\2\\3\\4\\5)", "ffiThfi\uD83D\uDE00a"),
        font("glyphs named by their code", simple("/Encoding<</Differences[233/a233/c234/nonsense]>>"),
            "(\\351\\352\\353)", "\u00E9\u00EA\uFFFD"),
        font("a map to control characters",
            simple("/Encoding<</Differences[1/filledbox/bullet]>>/ToUnicode 7 0 R"), "(\\1\\2)", "\u25A0\u2022",
            toUnicode("2 beginbfchar <01> <0001> <02> <0002> endbfchar")),
        font("glyphs that are not defined", simple("/Encoding<</Differences[200/.notdef]>>"), "(a\\310b)", "ab"),
        font("a program that is none",
            "<</Type/Font/Subtype/Type1/BaseFont/Own/Encoding/WinAnsiEncoding/FirstChar 97/LastChar 98/Widths[500 500]"
                + "/FontDescriptor<</Type/FontDescriptor/FontName/Own/Flags 32/FontFile 7 0 R>>>>",
            "(ab)", "ab", stream("/Filter/NoSuchFilter", "nothing")),
        font("a composite font whose glyphs another must guess",
            composite("/Identity-H", "Identity").replace("CIDFontType0", "CIDFontType2"), "<0024 0102>", "A\uFFFD"),
        font("a composite font without its parts",
            "<</Type/Font/Subtype/Type0/BaseFont/Own/Encoding/Identity-H/DescendantFonts[]/ToUnicode 7 0 R>>",
            "<00010002>", "xy",
            stream("", "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
                + "1 beginbfrange <0001> <0002> <0078> endbfrange endcmap")));
  }

  @ParameterizedTest
  @MethodSource("beyondPdfBox")
  void whatPdfBoxLosesIsReadToo(Feature feature) throws IOException, ReadingException {
    assertEquals(sorted(feature.text()), sorted(read(feature.pdf().bytes())));
  }

  @Test
  void aFontWithoutPartsDoesNotCostTheOtherFontsOfItsPage() throws ReadingException {
    RawPdf pdf = new RawPdf("/Font<</F 6 0 R/G 7 0 R>>", "BT 50 500 Td /G 12 Tf (cd) Tj /F 12 Tf (ab) Tj ET")
        .add(HELVETICA).add("<</Type/Font/Subtype/Type0/BaseFont/Own/DescendantFonts[]>>");
    Document document = new DocumentReader(ReadingSettings.defaults()).read("a.pdf", pdf.bytes());

    assertTrue(document.pages().get(0).lines().get(0).text().endsWith("ab"));
    assertEquals(
        "A part of page 1 could not be read: the font Own is broken.", document.problems().get(0).message());
  }

  @Test
  void aStandardFontKeepsItsWidthsWhenItsEncodingIsChanged() throws ReadingException {
    RawPdf pdf = new RawPdf("/Font<</F 6 0 R>>", "BT /F 10 Tf 50 500 Td (iiii!) Tj ET")
        .add("<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding<</Differences[33/Euro]>>>>");
    Document document = new DocumentReader(ReadingSettings.defaults()).read("a.pdf", pdf.bytes());

    assertEquals(30, document.pages().get(0).lines().get(0).box().width(), 0.01);
  }

  private static String read(byte[] bytes) throws ReadingException {
    Document document = new DocumentReader(ReadingSettings.defaults()).read("a.pdf", bytes);
    return document.pages().stream().flatMap(p -> p.lines().stream()).map(Line::text).collect(Collectors.joining());
  }

  private static String stripped(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static String sorted(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c)).sorted()
        .mapToObj(Character::toString).collect(Collectors.joining());
  }
}
