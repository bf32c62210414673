package letterminer.ocr;

import java.util.ArrayList;
import java.util.List;

/** Reads what Tesseract writes with its configuration {@code tsv}: a row for each page, block, paragraph, line and word. */
final class TesseractTable {
  private static final int COLUMNS = 12;
  private static final int LEFT = 6;
  private static final int PAGE = 1;
  private static final String WORD = "5";

  private TesseractTable() {}

  /**
   * The words in the order in which they were read.
   *
   * @throws OcrException if the table is not one of Tesseract's
   */
  static List<ReadWord> words(String table) throws OcrException {
    List<ReadWord> words = new ArrayList<>();
    String current = "";
    int line = -1;
    boolean head = true;
    for (String row : table.split("\r?\n")) {
      String[] cells = row.split("\t", COLUMNS);
      if (head) {
        if (cells.length != COLUMNS || !cells[0].equals("level")) {
          throw new OcrException("Tesseract did not write a table of words; it may be older than version 4");
        }
        head = false;
      } else if (cells.length == COLUMNS && cells[0].equals(WORD) && !cells[COLUMNS - 1].isBlank()) {
        String place = cells[2] + " " + cells[3] + " " + cells[4];
        line += place.equals(current) ? 0 : 1;
        current = place;
        words.add(word(cells, line));
      }
    }
    return words;
  }

  /**
   * A table for each page of a table of several.
   *
   * @throws OcrException if it is not a table of just so many pages
   */
  static List<String> pages(String table, int count) throws OcrException {
    List<StringBuilder> pages = new ArrayList<>();
    String head = "";
    for (String row : table.split("\r?\n")) {
      String[] cells = row.split("\t", COLUMNS);
      if (head.isEmpty()) {
        head = row + "\n";
      } else if (cells.length == COLUMNS) {
        if (cells[PAGE].equals("" + (pages.size() + 1))) {
          pages.add(new StringBuilder(head));
        }
        if (!cells[PAGE].equals("" + pages.size())) {
          throw new OcrException("Tesseract did not write its pages in order");
        }
        pages.get(pages.size() - 1).append(row).append('\n');
      }
    }
    if (pages.size() != count) {
      throw new OcrException("Tesseract read " + pages.size() + " of " + count + " pages");
    }
    return pages.stream().map(StringBuilder::toString).toList();
  }

  private static ReadWord word(String[] cells, int line) throws OcrException {
    try {
      int left = Integer.parseInt(cells[LEFT]);
      int top = Integer.parseInt(cells[LEFT + 1]);
      int right = left + Math.max(1, Integer.parseInt(cells[LEFT + 2]));
      int bottom = top + Math.max(1, Integer.parseInt(cells[LEFT + 3]));
      double confidence = Double.parseDouble(cells[LEFT + 4]);
      return new ReadWord(line, left, top, right, bottom, confidence, cells[COLUMNS - 1].strip());
    } catch (NumberFormatException e) {
      throw new OcrException("Tesseract's output contains an invalid number");
    }
  }
}
