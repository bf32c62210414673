/**
 * Turns positioned lines into blocks (headings, paragraphs, list items, tables), with running headers, footers and
 * footnotes set aside. {@link letterminer.layout.LayoutEngine} chooses how: by the file's own structure where that is
 * certain, as in Word files and web pages ({@link letterminer.layout.StructureLayout}), by the tags of a PDF alone if the
 * user asks for it ({@link letterminer.layout.TagLayout}), and otherwise by geometry, which tags may confirm
 * ({@link letterminer.layout.TaggedItems}). For geometry, it corrects the pages first, and
 * {@link letterminer.layout.GeometryLayout} does the rest:
 *
 * <ol>
 *   <li>{@link letterminer.layout.PaperSizes}, {@link letterminer.layout.LineNumbers},
 *       {@link letterminer.layout.SpacedLines}: one page of text per page, without line numbers, each line whole
 *   <li>{@link letterminer.layout.FurnitureFinder}: running headers, footers, page numbers
 *   <li>{@link letterminer.layout.LearnedMarkers}: markers of list items, by their behaviour
 *   <li>{@link letterminer.layout.FootnoteFinder}: notes at the foot of a page
 *   <li>{@link letterminer.layout.RuledTables}, {@link letterminer.layout.ColumnZones}: tables with
 *       rules and without
 *   <li>{@link letterminer.layout.FlowBuilder}: the lines of one column to blocks
 *   <li>{@link letterminer.layout.PageJoiner}: what a page break cut in two
 * </ol>
 *
 * <p>Each is a function of plain geometry. The main tolerances are settings in
 * {@link letterminer.layout.LayoutSettings}; the others are named constants of the class that uses them. Nothing here knows any wording of any letter.
 */
package letterminer.layout;
