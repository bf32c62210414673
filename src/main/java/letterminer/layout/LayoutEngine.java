package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.Medium;
import letterminer.model.PageBox;
import letterminer.reading.Document;
import letterminer.reading.Line;

/**
 * Lays out documents: chooses between their own structure, their tags and their geometry. Immutable and thread-safe.
 *
 * <p>It supports one column of text with tables and short passages of columns in it, as in letters and reports. It does
 * not follow text through newspaper columns, and it drops vertical text.
 */
public final class LayoutEngine {
  private final LayoutSettings settings;
  private final Structure structure;

  /** Creates an engine that uses geometry, confirmed by tags if there are any. */
  public LayoutEngine(LayoutSettings settings) {
    this(settings, Structure.BOTH);
  }

  /**
   * Creates an engine.
   *
   * @param structure the source of a document's structure
   */
  public LayoutEngine(LayoutSettings settings, Structure structure) {
    this.settings = settings;
    this.structure = structure;
  }

  public Layout layout(Document document) {
    if (document.tags().certain()) {
      return new StructureLayout(settings).layout(document);
    }
    if (structure == Structure.TAGS && !document.tags().isEmpty()) {
      return new TagLayout(settings).layout(document);
    }
    PaperSizes paper = PaperSizes.of(document);
    LineNumbers numbered = LineNumbers.of(paper.laidOut());
    Layout layout = ofPages(SpacedLines.joinedIn(RuledPaper.removedFrom(numbered.text())));
    Layout onSheets = paper.onSheets(layout.withFurniture(numbered.numbers()));
    if (!document.positioned()) {
      return onSheets;
    }
    List<PageBox> uncertain = new ArrayList<>();
    if (document.medium() != Medium.SCAN) { // In a scan, overlaps are inaccuracies of OCR.
      uncertain.addAll(TextOverText.find(document.pages(), onSheets.furniture()));
      uncertain.addAll(TextOverText.inCells(onSheets.blocks()));
    }
    uncertain.addAll(NewspaperColumns.find(onSheets.blocks()));
    return onSheets.withUncertain(List.copyOf(uncertain));
  }

  private Layout ofPages(Document document) {
    List<Line> all = document.pages().stream().flatMap(p -> p.lines().stream()).toList();
    LineJoiner joiner = new LineJoiner(DocumentWords.of(all));
    Layout layout = new GeometryLayout(settings).layout(document, all, joiner);
    return structure == Structure.BOTH && !document.tags().isEmpty()
        ? new TaggedItems(document, joiner).in(layout)
        : layout;
  }
}
