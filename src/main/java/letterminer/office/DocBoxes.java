package letterminer.office;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FIBFieldHandler;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/**
 * The text boxes of a .doc file. Their text is a part of its own; a table there says which shape each piece belongs to,
 * and another at which character a shape is anchored. Each box is given once.
 */
final class DocBoxes {
  /** Where the places and lengths of tables begin in the file's header ([MS-DOC] 2.5.1). */
  private static final int TABLES_AT = 0x9A;
  private static final int TABLE_PLACE = 8;

  /** What the table has for each piece ([MS-DOC] 2.9.101), and where in that the shape is. */
  private static final int ENTRY = 22;
  private static final int SHAPE_AT = 14;

  private final Map<Integer, Range> waiting = new TreeMap<>();
  private final OfficeDrawings drawings;
  private final int anchors;

  private DocBoxes(OfficeDrawings drawings, int anchors) {
    this.drawings = drawings;
    this.anchors = anchors;
  }

  static DocBoxes ofBody(HWPFDocument document) {
    DocBoxes boxes = new DocBoxes(document.getOfficeDrawingsMain(), 0);
    boxes.read(document, FIBFieldHandler.PLCFTXBXTXT, SubdocumentType.TEXTBOX);
    return boxes;
  }

  static DocBoxes ofStationery(HWPFDocument document) {
    DocBoxes boxes = new DocBoxes(document.getOfficeDrawingsHeaders(), document.getHeaderStoryRange().getStartOffset());
    boxes.read(document, FIBFieldHandler.PLCFHDRTXBXTXT, SubdocumentType.HEADER_TEXTBOX);
    return boxes;
  }

  private void read(HWPFDocument document, int table, SubdocumentType part) {
    int length = document.getFileInformationBlock().getSubdocumentTextStreamLength(part);
    int place = TABLES_AT + table * TABLE_PLACE;
    byte[] header = document.getMainStream();
    if (length <= 0 || header.length < place + TABLE_PLACE) {
      return;
    }
    int start = start(document, part);
    PlexOfCps pieces = new PlexOfCps(
        document.getTableStream(), LittleEndian.getInt(header, place), LittleEndian.getInt(header, place + TABLE_PLACE / 2),
        ENTRY);
    for (int i = 0; i < pieces.length(); i++) {
      GenericPropertyNode piece = pieces.getProperty(i);
      int shape = LittleEndian.getInt(piece.getBytes(), SHAPE_AT);
      int end = Math.min(piece.getEnd(), length);
      if (shape != 0 && piece.getStart() >= 0 && piece.getStart() < end) {
        waiting.putIfAbsent(shape, new Range(start + piece.getStart(), start + end, document));
      }
    }
  }

  private static int start(HWPFDocument document, SubdocumentType part) {
    int start = 0;
    for (SubdocumentType type : SubdocumentType.ORDERED) {
      if (type == part) {
        break;
      }
      start += document.getFileInformationBlock().getSubdocumentTextStreamLength(type);
    }
    return start;
  }

  /** The text of the box that is anchored at a character. */
  Optional<Range> at(int position) {
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    OfficeDrawing drawing = drawings.getOfficeDrawingAt(position - anchors);
    return drawing == null ? Optional.empty() : Optional.ofNullable(waiting.remove(drawing.getShapeId()));
  }

  /** A text box that no character of the text anchors, as those of a group of shapes. */
  Optional<Range> next() {
    return waiting.keySet().stream().findFirst().map(waiting::remove);
  }
}
