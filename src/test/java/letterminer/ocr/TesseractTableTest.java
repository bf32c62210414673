package letterminer.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Guards how the table of words that Tesseract writes is read. */
class TesseractTableTest {
  private static final String HEAD =
      "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

  @Test
  void wordsComeLineByLine() throws OcrException {
    List<ReadWord> words = TesseractTable.words(HEAD
        + "1\t1\t0\t0\t0\t0\t0\t0\t1654\t2339\t-1\t\n"
        + "4\t1\t1\t1\t1\t0\t186\t311\t400\t29\t-1\t\n"
        + "5\t1\t1\t1\t1\t1\t186\t311\t161\t29\t96.8\tStaying\n"
        + "5\t1\t1\t1\t1\t2\t360\t310\t121\t27\t94.9\tsafe\n"
        + "5\t1\t1\t1\t2\t1\t186\t355\t22\t27\t41.5\t3\n"
        + "5\t1\t2\t1\t1\t1\t186\t500\t22\t27\t0\t \n");

    assertEquals(List.of("Staying", "safe", "3"), words.stream().map(ReadWord::text).toList());
    assertEquals(List.of(0, 0, 1), words.stream().map(ReadWord::line).toList());
    assertEquals(new ReadWord(0, 186, 311, 347, 340, 96.8, "Staying"), words.get(0));
    assertEquals(41.5, words.get(2).confidence());
  }

  @Test
  void whatIsNoTableIsAFailureNotAPageWithoutText() {
    for (String output : List.of("", "Usage: tesseract", HEAD + "5\t1\t1\t1\t1\t1\tx\t1\t1\t1\t90\tword\n")) {
      assertThrows(OcrException.class, () -> TesseractTable.words(output), output);
    }
  }
}
