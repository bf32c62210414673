package letterminer.office;

/**
 * What has been said of the cell whose edge comes next.
 *
 * @param sided whether the border that is spoken of is a cell's
 */
record RtfCellMarks(boolean ruled, boolean beside, boolean under, boolean sided) {
  static final RtfCellMarks NONE = new RtfCellMarks(false, false, false, false);

  /** With what a control word says; the same if it says nothing of cells. */
  RtfCellMarks with(String word) {
    return switch (word) {
      case "clmrg" -> new RtfCellMarks(ruled, true, under, sided);
      case "clvmrg" -> new RtfCellMarks(ruled, beside, true, sided);
      case "clbrdrt", "clbrdrl", "clbrdrb", "clbrdrr" -> new RtfCellMarks(ruled, beside, under, true);
      case "brdrs", "brdrth", "brdrdb", "brdrdot", "brdrdash", "brdrhair", "brdrtriple" ->
          sided ? new RtfCellMarks(true, beside, under, true) : this;
      case "brdrnone", "brdrnil", "brdrt", "brdrl", "brdrb", "brdrr", "trbrdrt" ->
          sided ? new RtfCellMarks(ruled, beside, under, false) : this;
      default -> this;
    };
  }
}
