package letterminer.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** What the stories of a .doc file share: its fonts and styles, lists, boxes and sections. For one thread. */
final class DocFile {
  /** The level of a paragraph that is no heading. */
  static final int BODY_TEXT = 9;

  private static final int SYMBOL_FONT = -1;
  private static final int PLAIN_FONT = -2;

  private final HWPFDocument document;
  private final OfficeLimits limits;
  private final StorySheets sheets = new StorySheets();
  private final Map<String, Integer> fonts = new HashMap<>();
  private final WordNumbering numbering;
  private final DocBoxes bodyBoxes;
  private final DocBoxes stationeryBoxes;
  private final Map<Integer, Boolean> sectionEnds = new HashMap<>();
  private final Map<Integer, PAPX> rowEnds = new HashMap<>();
  private int elements;

  DocFile(HWPFDocument document, OfficeLimits limits) {
    this.document = document;
    this.limits = limits;
    this.numbering = new WordNumbering(DocLists.numbering(document), new WordStyles(Element.NONE));
    this.bodyBoxes = DocBoxes.ofBody(document);
    this.stationeryBoxes = DocBoxes.ofStationery(document);
    sheets.font(SYMBOL_FONT, "Symbol");
    styles(document.getStyleSheet());
    List<SEPX> sections = document.getSectionTable().getSections();
    for (int i = 0; i + 1 < sections.size(); i++) {
      sectionEnds.put(sections.get(i).getEnd(), sections.get(i + 1).getSectionProperties().getBkc() != 0);
    }
  }

  private void styles(StyleSheet styles) {
    for (int i = 0; styles != null && i < styles.numStyles(); i++) {
      if (styles.getStyleDescription(i) != null) {
        String name = Optional.ofNullable(styles.getStyleDescription(i).getName()).orElse("");
        sheets.style(i, -1, name);
      }
    }
  }

  HWPFDocument document() {
    return document;
  }

  StorySheets sheets() {
    return sheets;
  }

  DocBoxes bodyBoxes() {
    return bodyBoxes;
  }

  DocBoxes stationeryBoxes() {
    return stationeryBoxes;
  }

  /** The number of a font. */
  int font(String name) {
    return fonts.computeIfAbsent(name, n -> {
      int number = fonts.size();
      sheets.font(number, n);
      return number;
    });
  }

  /** The number of a font for the marker of an item. */
  static int markerFont(WordNumbering.Level level) {
    return level.symbolic() ? SYMBOL_FONT : PLAIN_FONT;
  }

  /** Counts one more item of a list; absent if it has no marker. */
  Optional<WordNumbering.Level> nextItem(int list, int level) {
    return list == 0 ? Optional.empty() : numbering.next(String.valueOf(list), Optional.of(String.valueOf(level)), "");
  }

  /** Whether a section that ends there is followed by one on a new page; absent if none ends there. */
  Optional<Boolean> sectionEnd(int position) {
    return Optional.ofNullable(sectionEnds.get(position));
  }

  /** Counts what is read: files can name the same text again and again. */
  void count() {
    if (++elements > limits.mostElements()) {
      throw new IllegalStateException("more elements than any letter has");
    }
  }

  /** What the mark at the end of a row says. */
  DocRow row(Paragraph mark) {
    if (rowEnds.isEmpty()) {
      document.getParagraphTable().getParagraphs().forEach(p -> rowEnds.put(p.getEnd(), p));
    }
    PAPX properties = rowEnds.get(mark.getEndOffset());
    return properties == null ? new DocRow(0, List.of()) : DocRow.of(properties.getSprmBuf());
  }

  boolean exceeded() {
    return elements > limits.mostElements();
  }
}
