package letterminer.drawing;

import java.util.Locale;
import letterminer.layout.BlockKind;

/**
 * The kind of a mark. The order is the order of painting: what lies inside another kind comes after it, so that the
 * pointer hits the smaller box; the boxes of the record have wider outlines than those of layout.
 */
enum MarkKind {
  TABLE("table", 0x6D4C41, 1.2, 4.5, 0.05),
  ROW("row", 0xA1887F, 0.6, 3, 0),
  CELL("cell", 0xEF6C00, 0.6, 1.5, 0),
  PERSON("person", 0x5E35B1, 1.8, 3, 0),
  GRADE("grade", 0xB28704, 1.8, 3, 0),
  FIELD("header value", 0x0277BD, 1.8, 2.5, 0),
  STRENGTH("strength", 0x2E7D32, 1.8, 2.5, 0),
  WEAKNESS("weakness", 0xC62828, 1.8, 2.5, 0),
  OTHER_POINT("other point", 0xAD1457, 1.8, 2.5, 0),
  HEADING("heading", 0x7B1FA2, 0.8, 0.5, 0.08),
  PARAGRAPH("paragraph", 0x1565C0, 0.8, 0.5, 0.08),
  ITEM("list item", 0x00838F, 0.8, 0.5, 0.08),
  FOOTNOTE("footnote", 0x827717, 0.8, 0.5, 0.08),
  FURNITURE("furniture", 0x616161, 0.8, 0.5, 0.08);

  private final String label;
  private final int rgb;
  private final double stroke;
  private final double padding;
  private final double opacity;

  MarkKind(String label, int rgb, double stroke, double padding, double opacity) {
    this.label = label;
    this.rgb = rgb;
    this.stroke = stroke;
    this.padding = padding;
    this.opacity = opacity;
  }

  static MarkKind of(BlockKind kind) {
    return switch (kind) {
      case HEADING -> HEADING;
      case PARAGRAPH -> PARAGRAPH;
      case ITEM -> ITEM;
      case FOOTNOTE -> FOOTNOTE;
    };
  }

  /** Its name for a reader. */
  String label() {
    return label;
  }

  /** Its name in style sheets. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its colour, eight bits each of red, green and blue. */
  int rgb() {
    return rgb;
  }

  /** Width of its outline, in points. */
  double stroke() {
    return stroke;
  }

  /** Distance of its outline, so that boxes around the same words can be distinguished. */
  double padding() {
    return padding;
  }

  /** How opaque its box is, from 0 to 1. Low, because many boxes may overlap. */
  double opacity() {
    return opacity;
  }

  /** Size of its labels in points, before {@link Sheet#unit}. */
  double labelSize() {
    return isFinding() ? 8 : 6.5;
  }

  /** Whether it is shown initially: what most readers look for. */
  boolean isOnAtFirst() {
    return switch (this) {
      case GRADE, STRENGTH, WEAKNESS, OTHER_POINT -> true;
      default -> false;
    };
  }

  /** Whether it comes from the letter's record rather than from layout. */
  boolean isFinding() {
    return switch (this) {
      case PERSON, GRADE, FIELD, STRENGTH, WEAKNESS, OTHER_POINT -> true;
      default -> false;
    };
  }
}
