package letterminer.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/**
 * What the mark at the end of a row of a .doc file says of the row's cells.
 *
 * @param left where the row begins
 * @param edges where its cells end
 */
record DocRow(int left, List<TableBuilder.Edge> edges) {
  /** Borders of a whole table as Word writes them since 2000 ([MS-DOC] 2.6.3, sprmTTableBorders). */
  private static final int TABLE_BORDERS = 0x13;
  private static final int BORDERS = 6;
  private static final int BORDER = 8;
  private static final int TYPE_AT = 5;

  private static final int NO_LINE = 0;
  private static final int NOTHING_SAID = 0xFF;

  static DocRow of(SprmBuffer mark) {
    TableProperties row = TableSprmUncompressor.uncompressTAP(mark);
    short[] places = row.getRgdxaCenter();
    TableCellDescriptor[] cells = row.getRgtc();
    if (places == null || places.length == 0) {
      return new DocRow(0, List.of());
    }
    boolean ruled = hasLine(mark) || hasLine(
        row.getBrcTop(), row.getBrcLeft(), row.getBrcBottom(), row.getBrcRight(), row.getBrcHorizontal(), row.getBrcVertical());
    List<TableBuilder.Edge> edges = new ArrayList<>();
    for (int i = 1; i < places.length; i++) {
      TableCellDescriptor cell = cells == null || i > cells.length ? null : cells[i - 1];
      edges.add(cell == null ? new TableBuilder.Edge(places[i], ruled, false, false) : new TableBuilder.Edge(
          places[i], ruled || hasLine(cell.getBrcTop(), cell.getBrcLeft(), cell.getBrcBottom(), cell.getBrcRight()),
          cell.isFMerged() && !cell.isFFirstMerged(), cell.isFVertMerge() && !cell.isFVertRestart()));
    }
    return new DocRow(places[0], List.copyOf(edges));
  }

  private static boolean hasLine(BorderCode... borders) {
    return Stream.of(borders).anyMatch(b -> b != null && !b.isEmpty() && isLine(b.getBorderType()));
  }

  private static boolean isLine(int type) {
    return type != NO_LINE && type != NOTHING_SAID;
  }

  private static boolean hasLine(SprmBuffer mark) {
    for (SprmIterator all = mark.iterator(); all.hasNext();) {
      SprmOperation property = all.next();
      if (property.getType() == SprmOperation.TYPE_TAP && property.getOperation() == TABLE_BORDERS) {
        for (int i = 0; i < BORDERS; i++) {
          int at = property.getGrpprlOffset() + i * BORDER + TYPE_AT;
          if (at < property.getGrpprl().length && isLine(property.getGrpprl()[at] & 0xFF)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
