package letterminer.office;

import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads a story of a .doc file, that is its body, a header, a note or a box. One use. */
final class DocStory {
  private static final char CELL_END = 0x07;
  private static final char PAGE_END = 0x0C;
  private static final String[] ALIGNMENTS = {"left", "center", "right"};

  private static final int SUPERSCRIPT = 1;
  private static final Element PAGE = Element.of("w:br", Map.of("type", "page"));
  private static final Element PAGE_SEEN = Element.of("w:lastRenderedPageBreak", Map.of());

  private final DocFile file;
  private final StoryBuilder story;
  private final DocCharacters characters;
  private ParagraphProperties paragraph = ParagraphProperties.PLAIN;
  private RunProperties look = RunProperties.plain(0);

  /** @param calls whether its characters may call notes */
  DocStory(DocFile file, String name, Optional<DocBoxes> boxes, boolean calls) {
    this.file = file;
    this.story = new StoryBuilder(name, file.sheets());
    this.characters = new DocCharacters(file, story, boxes, calls);
  }

  Element read(Range range) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      file.count();
      Paragraph next = range.getParagraph(i);
      if (next.isTableRowEnd() || next.getProps().getFTtpEmbedded()) {
        row(next);
      } else {
        paragraph(next);
      }
    }
    return story.end(paragraph, look);
  }

  private void paragraph(Paragraph source) {
    paragraph = properties(source);
    boolean text = false;
    char end = 0;
    for (int i = 0; i < source.numCharacterRuns(); i++) {
      CharacterRun run = source.getCharacterRun(i);
      if (run != null && run.getStartOffset() < run.getEndOffset()) {
        file.count();
        look = look(run);
        String characters = run.text();
        end = characters.charAt(characters.length() - 1);
        text |= this.characters.read(run, look);
      }
    }
    if (text) {
      file.nextItem(source.getIlfo(), source.getIlvl())
          .ifPresent(level -> story.marker(level.marker(), DocFile.markerFont(level)));
    }
    end(source, end);
  }

  private void end(Paragraph source, char end) {
    if (end == CELL_END || source.isEmbeddedCellMark()) {
      story.endCell(paragraph, look, paragraph.inTable() > 1);
      return;
    }
    Optional<Boolean> section = end == PAGE_END ? file.sectionEnd(source.getEndOffset()) : Optional.empty();
    if (end == PAGE_END && section.isEmpty()) {
      story.piece(PAGE, look); // In the middle of a paragraph.
      return;
    }
    story.endParagraph(paragraph, look);
    if (section.orElse(false)) {
      story.piece(PAGE_SEEN, look);
    }
  }

  private static ParagraphProperties properties(Paragraph source) {
    int level = source.isInTable() ? Math.max(1, source.getTableLevel()) : 0;
    int outline = source.getLvl() < DocFile.BODY_TEXT ? source.getLvl() : -1;
    int align = source.getJustification();
    return new ParagraphProperties(
        source.getStyleIndex(), outline, 0, source.getIlvl(), source.getIndentFromLeft(), source.getFirstLineIndent(),
        source.getSpacingBefore(), source.getSpacingAfter(), align > 0 && align < ALIGNMENTS.length ? ALIGNMENTS[align] : "left",
        source.pageBreakBefore(), 0).inTable(level);
  }

  private RunProperties look(CharacterRun run) {
    return new RunProperties(
        file.font(Optional.ofNullable(run.getFontName()).orElse("")), run.getFontSize(), run.isBold(), run.isItalic(),
        run.isCapitalized(), run.isVanished(), run.isMarkedDeleted(), run.getSubSuperScriptIndex() == SUPERSCRIPT);
  }

  private void row(Paragraph mark) {
    DocRow row = file.row(mark);
    boolean nested = mark.getProps().getFTtpEmbedded();
    story.beginRow(nested);
    story.leftEdge(nested, row.left());
    row.edges().forEach(edge -> story.edge(nested, edge));
    story.endRow(nested);
  }
}
