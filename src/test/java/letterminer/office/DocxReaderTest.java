package letterminer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.Layout;
import letterminer.layout.LayoutEngine;
import letterminer.layout.LayoutSettings;
import letterminer.layout.TableBlock;
import letterminer.layout.TextBlock;
import letterminer.model.Medium;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
  private static Document document(DocxMaker maker) {
    try {
      return new FileReader(ReadingSettings.defaults()).read("letter.docx", maker.bytes());
    } catch (ReadingException e) {
      throw new AssertionError(e);
    }
  }

  private static Layout layout(DocxMaker maker) {
    return new LayoutEngine(LayoutSettings.defaults()).layout(document(maker));
  }

  /** Each block as its kind, marker and text: {@code item • Good practice.} */
  private static List<String> blocks(DocxMaker maker) {
    List<String> shown = new ArrayList<>();
    for (Block block : layout(maker).blocks()) {
      shown.add(block instanceof TextBlock text ? shown(text) : shown((TableBlock) block));
    }
    return shown;
  }

  private static String shown(TextBlock text) {
    return text.kind().name().toLowerCase(java.util.Locale.ROOT) + " "
        + text.marker().map(s -> s.text() + " ").orElse("") + text.text();
  }

  private static String shown(TableBlock table) {
    return (table.ruled() ? "ruled " : "") + table.rows().stream()
        .map(row -> row.cells().stream().map(c -> c.column() + ":" + c.text()).collect(Collectors.joining(" | ")))
        .collect(Collectors.joining(" / "));
  }

  @Test
  void paragraphsHeadingsAndItemsAreWhatTheFileSays() {
    Document document = document(new DocxMaker().paragraph("Dear Ms Barr"));
    assertEquals(Medium.DOCX, document.medium());
    assertFalse(document.positioned(), "places of our own are never written");
    assertEquals(
        List.of(
            "heading Staying safe", "paragraph Services in Wexmoor are good.", "item \uF0B7 Visits are timely.",
            "item o those at night", "item 1. Plans are late.", "item 2. Records are thin."),
        blocks(new DocxMaker().heading("Staying safe").paragraph("Services in Wexmoor are good.")
            .item(1, 0, "Visits are timely.").item(1, 1, "those at night").item(2, 0, "Plans are late.")
            .item(2, 0, "Records are thin.")));
  }

  @Test
  void aLowerLevelStandsFurtherRight() {
    List<Block> blocks = layout(new DocxMaker().item(1, 0, "Visits are timely:").item(1, 1, "those at night")).blocks();
    assertTrue(((TextBlock) blocks.get(1)).textLeft() > ((TextBlock) blocks.get(0)).textLeft());
  }

  @Test
  void aLongParagraphIsOneBlock() {
    String text = "The council knows its strengths and what it must do next. ".repeat(20).strip();
    assertEquals(List.of("paragraph " + text), blocks(new DocxMaker().paragraph(text)));
  }

  @Test
  void markersAndLinesThatWereTypedCountToo() {
    assertEquals(
        List.of("item \u2022 Visits are timely.", "item \u2022 Plans are late.", "paragraph Ottoline Barr",
            "paragraph Director", "paragraph The council should look at how it visits children at night."),
        blocks(new DocxMaker()
            .xml("<w:p><w:r><w:t>\u2022</w:t><w:tab/><w:t>Visits are timely.</w:t><w:br/><w:t>\u2022 Plans are late.</w:t></w:r></w:p>")
            .xml("<w:p><w:r><w:t>Ottoline Barr</w:t><w:br/><w:t>Director</w:t></w:r></w:p>")
            .xml("<w:p><w:r><w:t>The council should look at</w:t><w:br/><w:t>how it visits children at night.</w:t></w:r></w:p>")));
  }

  @Test
  void cellsKnowTheirColumns() {
    String table = "<w:tbl><w:tblPr><w:tblBorders><w:top w:val='single'/></w:tblBorders></w:tblPr>"
        + row(cell("<w:gridSpan w:val='2'/>", "Judgements")) + row(cell("", "Staying safe"), cell("", "Good"))
        + row(cell("<w:vMerge w:val='restart'/>", "Health"), cell("", "Grade 3"))
        + row(cell("<w:vMerge/>", ""), cell("", "since 2007")) + "</w:tbl>";
    assertEquals(
        List.of("ruled 0:Judgements / 0:Staying safe | 1:Good / 0:Health | 1:Grade 3 / 1:since 2007"),
        blocks(new DocxMaker().xml(table)));
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + DocxMaker.run(text) + "</w:p></w:tc>";
  }

  @Test
  void aFrameIsNoTable() {
    String inner = "<w:tbl>" + row(cell("", "Staying safe"), cell("", "Good")) + "</w:tbl>";
    assertEquals(
        List.of("paragraph Dear Ms Barr", "0:Staying safe | 1:Good"),
        blocks(new DocxMaker().xml("<w:tbl><w:tr><w:tc><w:p>" + DocxMaker.run("Dear Ms Barr") + "</w:p>" + inner
            + "<w:p/></w:tc></w:tr></w:tbl>")));
  }

  @Test
  void changesAreReadAsAcceptedAndCommentsLeftOut() {
    assertEquals(
        List.of("paragraph Services are good in Wexmoor."),
        blocks(new DocxMaker()
            .xml("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + DocxMaker.run("Services are ")
                + "<w:del><w:r><w:delText>adequate</w:delText></w:r></w:del><w:ins>" + DocxMaker.run("good") + "</w:ins></w:p>")
            .xml("<w:p>" + DocxMaker.run(" in Wexmoor") + "<w:moveFrom>" + DocxMaker.run(" now") + "</w:moveFrom>"
                + "<w:r><w:commentReference w:id='0'/></w:r>" + DocxMaker.run(".") + "</w:p>")
            .part("word/comments.xml", "<w:comments " + DocxMaker.W + "><w:comment w:id='0'><w:p>"
                + DocxMaker.run("Is this so?") + "</w:p></w:comment></w:comments>").related("comments", "comments.xml")));
  }

  @Test
  void fieldsShowTheirResultsAndFormsTheirAnswers() {
    String field = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF grade</w:instrText></w:r>"
        + "<w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>" + DocxMaker.run("Grade 3")
        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    String box = "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"
        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    String control = "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + DocxMaker.run(" in 2008") + "</w:sdtContent></w:sdt>";
    String empty = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + DocxMaker.run("Click here") + "</w:sdtContent></w:sdt>";
    assertEquals(
        List.of("paragraph Grade 3 in 2008 \u2612"),
        blocks(new DocxMaker().xml("<w:p>" + field + control + DocxMaker.run(" ") + box
            + empty + "</w:p>")));
  }

  @Test
  void textInABoxIsReadOnce() {
    String box = "<w:txbxContent><w:p>" + DocxMaker.run("Wexmoor Council") + "</w:p></w:txbxContent>";
    assertEquals(
        List.of("paragraph Wexmoor Council", "paragraph Dear Ms Barr"),
        blocks(new DocxMaker().xml("<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>" + box
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + DocxMaker.run("Dear Ms Barr") + "</w:p>")));
  }

  @Test
  void runningHeadersAreFurnitureAndTheFirstPagesIsPartOfTheLetter() {
    DocxMaker maker = new DocxMaker().paragraph("Dear Ms Barr")
        .xml("<w:sectPr><w:headerReference w:type='first' r:id='h1'/><w:headerReference w:type='default' r:id='h2'/><w:titlePg/></w:sectPr>")
        .part("word/h1.xml", "<w:hdr " + DocxMaker.W + "><w:p>" + DocxMaker.run("17 December 2008") + "</w:p></w:hdr>")
        .part("word/h2.xml", "<w:hdr " + DocxMaker.W + "><w:p>" + DocxMaker.run("Letter to Wexmoor") + "</w:p></w:hdr>")
        .related("h1", "header", "h1.xml").related("h2", "header", "h2.xml");
    assertEquals(List.of("paragraph 17 December 2008", "paragraph Dear Ms Barr"), blocks(maker));
    assertEquals(List.of("Letter to Wexmoor"), layout(maker).furniture().stream().map(Line::text).toList());
  }

  @Test
  void notesStandApart() {
    DocxMaker maker = new DocxMaker()
        .xml("<w:p>" + DocxMaker.run("Visits are timely") + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>")
        .part("word/footnotes.xml", "<w:footnotes " + DocxMaker.W + "><w:footnote w:type='separator' w:id='0'><w:p/></w:footnote>"
            + "<w:footnote w:id='2'><w:p>" + DocxMaker.run("Within a day.") + "</w:p></w:footnote></w:footnotes>")
        .related("footnotes", "footnotes.xml");
    Layout layout = layout(maker);
    TextBlock text = (TextBlock) layout.blocks().get(0);
    assertEquals("Visits are timely1", text.text());
    assertEquals("Visits are timely", text.textWithoutNoteMarks());
    assertEquals(1, layout.blocks().size());
    assertEquals(BlockKind.FOOTNOTE, layout.footnotes().get(0).kind());
  }

  @Test
  void stylesAreInherited() {
    DocxMaker maker = new DocxMaker()
        .part("word/styles.xml", "<w:styles " + DocxMaker.W + ">"
            + "<w:style w:type='paragraph' w:styleId='A'><w:basedOn w:val='B'/><w:rPr><w:caps/></w:rPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/><w:rPr><w:b/></w:rPr></w:style></w:styles>")
        .related("styles", "styles.xml")
        .xml("<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr>" + DocxMaker.run("Staying safe")
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>");
    assertEquals(List.of("heading STAYING SAFE"), blocks(maker));
  }

  @Test
  void pagesAreThoseOfTheAuthorAndOfTheLastLayout() {
    Document document = document(new DocxMaker().paragraph("Dear Ms Barr")
        .xml("<w:p><w:r><w:br w:type='page'/></w:r></w:p>")
        .xml("<w:p><w:r><w:lastRenderedPageBreak/><w:t>Staying safe is </w:t><w:lastRenderedPageBreak/><w:t>good.</w:t></w:r></w:p>"));
    assertEquals(3, document.pages().size(), "the break that was typed and the one that was seen are one");
    assertEquals(
        List.of("paragraph Dear Ms Barr", "paragraph Staying safe is good."),
        new LayoutEngine(LayoutSettings.defaults()).layout(document).blocks().stream().map(b -> shown((TextBlock) b)).toList());
  }

  @Test
  void whatCannotBeReadSaysWhy() {
    Stream.of(
        new Object[] {"file-damaged", new DocxMaker().part("word/document.xml", "<w:document")},
        new Object[] {"file-damaged", new DocxMaker().part(
            "word/document.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><w:document " + DocxMaker.W + "><w:body>&a;</w:body></w:document>")},
        new Object[] {"file-too-large", new DocxMaker().xml("<w:sdt>".repeat(3000) + "</w:sdt>".repeat(3000))},
        new Object[] {"file-too-large", new DocxMaker().xml("<w:p/>".repeat(10)).paragraph("x".repeat(5_000_001))},
        new Object[] {"file-too-large", new DocxMaker().paragraph(" ".repeat(50_000_000))})
        .forEach(c -> {
          byte[] bytes = ((DocxMaker) c[1]).bytes();
          ReadingException refused = assertThrows(
              ReadingException.class, () -> new FileReader(ReadingSettings.defaults()).read("letter.docx", bytes));
          assertEquals(c[0], refused.code().code(), refused.getMessage());
        });
  }

  /** A level of a list without a start begins at 0; one whose numbers go on is not begun again. */
  @Test
  void numbersAreCountedAsPrinted() {
    String levels = "<w:lvl w:ilvl='0'><w:numFmt w:val='ordinal'/><w:lvlText w:val='%1'/></w:lvl>"
        + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlRestart w:val='0'/><w:lvlText w:val='%1.%2'/></w:lvl>";
    DocxMaker maker = new DocxMaker()
        .part("word/numbering.xml", "<w:numbering " + DocxMaker.W + "><w:abstractNum w:abstractNumId='5'>" + levels
            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='5'/></w:num></w:numbering>");
    for (int level : new int[] {0, 1, 0, 1, 0, 0}) {
      maker.item(1, level, "Visits are timely");
    }
    assertEquals(
        List.of("item 0th", "item 0th.1", "item 1st", "item 1st.2", "item 2nd", "item 3rd"),
        blocks(maker).stream().map(b -> b.replace(" Visits are timely", "")).toList());
  }

  @Test
  void filesInsertedInTheTextAreReported() {
    Document document = document(new DocxMaker().paragraph("Dear Ms Barr").xml("<w:altChunk r:id='x'/>"));
    assertEquals(List.of("text-not-read"), document.problems().stream().map(p -> p.code().code()).toList());
    assertTrue(document(new DocxMaker().paragraph("Dear Ms Barr")).problems().isEmpty());
  }
}
