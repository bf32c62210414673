package letterminer.office;

import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;

/** The lists of a .doc file ([MS-DOC] 2.9.131 LFO, 2.9.150 LVLF) as WordprocessingML defines them. */
final class DocLists {
  /** Numbers above mean that a paragraph has been taken out of its list, or the lists of Word 6. */
  static final int MOST_LISTS = 2046;

  private static final Map<Integer, String> FORMATS = Map.of(
      1, "upperRoman", 2, "lowerRoman", 3, "upperLetter", 4, "lowerLetter", 5, "ordinal", 0x16, "decimalZero", 0x17, "bullet", 0xFF, "none");
  private static final int ASCII_FONT = 0x4F;
  private static final int LEVELS = 9;

  private final HWPFDocument document;
  private final Element numbering = Element.of("w:numbering", Map.of());
  private final Set<Integer> defined = new HashSet<>();

  private DocLists(HWPFDocument document) {
    this.document = document;
  }

  static Element numbering(HWPFDocument document) {
    DocLists lists = new DocLists(document);
    if (document.getListTables() != null) {
      lists.read(document.getListTables());
    }
    return lists.numbering;
  }

  private void read(ListTables tables) {
    for (int i = 1; i <= MOST_LISTS; i++) {
      LFO list;
      try {
        list = tables.getLfo(i);
      } catch (NoSuchElementException e) {
        return; // They are numbered without gaps.
      }
      ListData definition = list == null ? null : tables.getListData(list.getLsid());
      if (definition != null) {
        if (defined.add(list.getLsid())) {
          define(list.getLsid(), definition);
        }
        Element number = Element.of("w:num", Map.of("numId", String.valueOf(i)));
        number.children().add(Element.valued("w:abstractNumId", list.getLsid()));
        override(number, tables, i);
        numbering.children().add(number);
      }
    }
  }

  private void define(int id, ListData definition) {
    Element made = Element.of("w:abstractNum", Map.of("abstractNumId", String.valueOf(id)));
    ListLevel[] levels = definition.getLevels();
    for (int i = 0; i < levels.length; i++) {
      if (levels[i] != null) {
        made.children().add(level(i, levels[i]));
      }
    }
    numbering.children().add(made);
  }

  private void override(Element number, ListTables tables, int list) {
    ListFormatOverrideLevel[] overrides = tables.getLfoData(list) == null ? null : tables.getLfoData(list).getRgLfoLvl();
    for (int i = 0; overrides != null && i < overrides.length; i++) {
      ListFormatOverrideLevel override = overrides[i];
      if (override != null) {
        Element made = Element.of("w:lvlOverride", Map.of("ilvl", String.valueOf(override.getLevelNum())));
        if (override.isFormatting() && override.getLevel() != null) {
          made.children().add(level(override.getLevelNum(), override.getLevel()));
        } else if (override.isStartAt()) {
          made.children().add(Element.valued("w:startOverride", override.getIStartAt()));
        }
        number.children().add(made);
      }
    }
  }

  private Element level(int number, ListLevel level) {
    Element made = Element.of(
        "w:lvl", Map.of("ilvl", String.valueOf(number)),
        Element.valued("w:start", level.getStartAt()),
        Element.valued("w:numFmt", FORMATS.getOrDefault(level.getNumberFormat() & 0xFF, "decimal")),
        Element.valued("w:lvlText", text(level)), Element.valued("w:isLgl", level.isLegalNumbering()));
    if (level.getRestart() >= 0) {
      made.children().add(Element.valued("w:lvlRestart", level.getRestart()));
    }
    font(level).ifPresent(f -> made.children().add(
        Element.of("w:rPr", Map.of(), Element.of("w:rFonts", Map.of("ascii", f)))));
    return made;
  }

  /** Its text, where the places of numbers, which hold the level whose number stands there, become {@code %1} to {@code %9}. */
  private static String text(ListLevel level) {
    StringBuilder text = new StringBuilder(Optional.ofNullable(level.getNumberText()).orElse(""));
    byte[] places = level.getLevelNumberingPlaceholderOffsets();
    for (int i = places.length - 1; i >= 0; i--) {
      int at = places[i] - 1;
      if (at >= 0 && at < text.length() && text.charAt(at) < LEVELS) {
        text.replace(at, at + 1, "%" + (text.charAt(at) + 1));
      }
    }
    return text.toString();
  }

  private Optional<String> font(ListLevel level) {
    byte[] properties = level.getGrpprlChpx();
    if (properties == null) {
      return Optional.empty();
    }
    Optional<String> font = Optional.empty();
    for (SprmIterator all = new SprmIterator(properties, 0); all.hasNext();) {
      SprmOperation property = all.next();
      if (property.getType() == SprmOperation.TYPE_CHP && property.getOperation() == ASCII_FONT) {
        font = Optional.ofNullable(document.getFontTable().getMainFont(property.getOperand()));
      }
    }
    return font;
  }
}
