package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import letterminer.model.LetterFile;
import letterminer.model.Outcome;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.reading.RawPdf;
import org.junit.jupiter.api.Test;

/** Guards what is said of files that give no letter: the reason decides what their reader does next. */
class NoLetterTest {
  private static final Letterminer MINER = Letterminer.create();
  private static final String PICTURE = "q 300 0 0 400 20 20 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q ";
  private static final String RECIPE = "BT /F 12 Tf 50 500 Td (Beat two eggs) Tj ET ";

  private static RawPdf pdf(String content) {
    return new RawPdf("/Font<</F 6 0 R>>", content).add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
  }

  private static LetterFile read(RawPdf pdf) {
    return MINER.read("file.pdf", pdf.bytes());
  }

  private static ProblemCode reason(LetterFile file) {
    List<Problem> problems = file.problems();
    return problems.get(problems.size() - 1).code();
  }

  @Test
  void drawnGlyphsThatWereOnlyNumberedHaveNoMeaning() {
    LetterFile file = read(new RawPdf("/Font<</F 6 0 R>>", "BT /F 12 Tf 50 500 Td (!\") Tj ET").add(
        "<</Type/Font/Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]/FontBBox[0 0 1000 1000]/FirstChar 33/LastChar 34"
            + "/Widths[500 500]/Encoding<</Differences[33/g33/g34]>>/CharProcs<</g33 7 0 R/g34 7 0 R>>>>")
        .add("<</Length 31>>stream\n500 0 d0 0 0 400 700 re f       \nendstream"));

    assertTrue(file.problems().toString().contains("do not say which letters"), file.problems().toString());
  }

  @Test
  void anInvoiceThatNamesALetterIsNone() {
    LetterFile invoice = MINER.read("invoice.pdf", new PrintedPages().page(
        "# Invoice 318", "Marrow Borough Council", "17 December 2008",
        "For 50 bound copies of the annual performance assessment letter: 80.00. Terms: 14 days.").bytes());

    assertEquals(List.of(), invoice.letters());
    assertEquals(ProblemCode.NO_LETTER, reason(invoice));
  }

  @Test
  void aScanHasPicturesAndNoText() {
    LetterFile scan = read(pdf(PICTURE));

    assertEquals(ProblemCode.NO_TEXT, reason(scan));
    assertEquals(Outcome.NO_LETTER, scan.outcome());
    assertTrue(scan.problems().get(0).message().contains("OCR"));
  }

  @Test
  void aScanInStripsIsAScan() {
    StringBuilder strips = new StringBuilder();
    for (int y = 0; y < 100; y++) {
      strips.append("q 300 0 0 4 20 ").append(4 * y).append(" cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q ");
    }

    assertEquals(ProblemCode.NO_TEXT, reason(read(pdf(strips.toString()))));
  }

  @Test
  void nobodyIsToldToRunOcrWhereThereIsNoPicture() {
    String bullet = "q 6 0 0 6 20 20 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q";
    for (String content : List.of("", "0 0 m 100 100 l S", bullet, "BT /F 12 Tf 50 900 Td (Off the page) Tj ET")) {
      LetterFile file = read(pdf(content));

      assertEquals(ProblemCode.NOTHING_TO_READ, reason(file), content);
      assertEquals(Outcome.NO_LETTER, file.outcome());
      assertFalse(file.problems().toString().contains("OCR"), content);
    }
  }

  @Test
  void aPictureBesideTextIsNoScan() {
    assertEquals(ProblemCode.NO_LETTER, reason(read(pdf(PICTURE + RECIPE))));
  }

  @Test
  void charactersWithoutAMeaningAreNoScan() {
    LetterFile file = read(pdf("BT /F 12 Tf 50 500 Td <0102> Tj ET")
        .with(6, "<</Type/Font/Subtype/Type0/BaseFont/Own/Encoding/Identity-H/DescendantFonts[<</Type/Font"
            + "/Subtype/CIDFontType2/BaseFont/Own/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>"));

    assertEquals(ProblemCode.NO_LETTER, reason(file));
    assertTrue(file.problems().toString().contains("do not say which letters"), file.problems().toString());
  }

  @Test
  void aFileWhoseEveryPageIsBrokenIsDamaged() {
    RawPdf pdf = pdf("").with(5, "<</Filter/FlateDecode/Length 9>>stream\nno stream\nendstream");

    assertEquals(Outcome.DAMAGED, read(pdf).outcome());
  }

  @Test
  void aFileWithOneSoundPageIsNotDamaged() {
    RawPdf pdf = pdf("").with(5, "<</Filter/FlateDecode/Length 9>>stream\nno stream\nendstream")
        .with(2, "<</Type/Pages/Kids[3 0 R 7 0 R]/Count 2/MediaBox[0 0 400 600]>>")
        .add("<</Type/Page/Parent 2 0 R/Resources 4 0 R/Contents 8 0 R>>").addStream("", RECIPE);
    LetterFile file = read(pdf);

    assertEquals(Outcome.NO_LETTER, file.outcome());
    assertTrue(file.problems().stream().anyMatch(p -> p.code() == ProblemCode.PAGE_UNREADABLE));
  }

  @Test
  void aFileForTheHoldersOfACertificateIsEncrypted() {
    RawPdf pdf = pdf(RECIPE).add("<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 2/R 3/Recipients[<3082>]>>")
        .trailer("/Encrypt 7 0 R/ID[<00><00>]");

    assertEquals(Outcome.ENCRYPTED, read(pdf).outcome());
  }

  @Test
  void aTextWithoutLettersIsNoScan() {
    LetterFile file = MINER.read("file.txt", "\n - * - \n".getBytes(StandardCharsets.UTF_8));

    assertEquals(ProblemCode.NOTHING_TO_READ, reason(file));
  }
}
