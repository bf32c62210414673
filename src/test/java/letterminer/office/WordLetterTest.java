package letterminer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import letterminer.Letterminer;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.Medium;
import letterminer.model.Outcome;
import org.junit.jupiter.api.Test;

/** A whole letter as a Word file. */
class WordLetterTest {
  private static final Letterminer MINER = Letterminer.create();

  private static DocxMaker letter() {
    return new DocxMaker()
        .paragraph("17 December 2008")
        .xml("<w:p><w:r><w:t>Ms Ottoline Barr</w:t><w:br/><w:t>Director of Children\u2019s Services</w:t><w:br/>"
            + "<w:t>Wexmoor Borough Council</w:t></w:r></w:p>")
        .paragraph("Dear Ms Barr")
        .xml("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Annual performance assessment of services for children and young people"
            + " in Wexmoor Borough Council 2008</w:t></w:r></w:p>")
        .paragraph("This letter summarises the findings of the 2008 annual performance assessment for your council.")
        .xml("<w:tbl><w:tblPr><w:tblBorders><w:top w:val='single'/></w:tblBorders></w:tblPr>"
            + row("Assessment judgement area", "APA grade") + row("Overall effectiveness of children\u2019s services", "3")
            + row("Being healthy", "2") + row("Staying safe", "3") + "</w:tbl>")
        .heading("Being healthy").paragraph("Grade: 2").paragraph("The contribution of services is adequate.")
        .heading("Major strengths").item(1, 0, "School nurses reach every village.")
        .heading("Important weaknesses and areas for development").item(1, 0, "Too few children see a dentist.")
        .heading("Staying safe").paragraph("Grade: 3")
        .heading("Major strengths").item(1, 0, "Visits are timely:").item(1, 1, "those to young children")
        .item(1, 1, "those at night")
        .paragraph("Yours sincerely")
        .xml("<w:p><w:r><w:t>Philippa Garrowby</w:t><w:br/><w:t>Divisional Manager</w:t></w:r></w:p>");
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc><w:p>").append(DocxMaker.run(cell)).append("</w:p></w:tc>");
    }
    return row + "</w:tr>";
  }

  @Test
  void itsRecordIsThatOfAnyLetter() {
    LetterFile file = MINER.read("letter.docx", letter().bytes());
    assertEquals(Outcome.READ, file.outcome(), () -> file.problems().toString());
    Letter letter = file.letters().get(0);
    assertEquals(Medium.DOCX, letter.source().medium());
    assertEquals("apa", letter.family());
    assertEquals(Optional.of(LocalDate.parse("2008-12-17")), letter.date());
    assertEquals("Ottoline Barr", letter.addressees().get(0).name());
    assertEquals(List.of("3", "2", "3"), letter.judgements().stream().map(j -> j.grade()).toList());
    assertEquals(
        List.of("School nurses reach every village.", "Too few children see a dentist.",
            "those to young children", "those at night"),
        letter.points().stream().map(p -> p.text()).toList());
    assertEquals("Philippa Garrowby", letter.signatories().get(0).name());
  }

  @Test
  void noBoxOfOursIsWritten() {
    Letter letter = MINER.read("letter.docx", letter().bytes()).letters().get(0);
    assertTrue(letter.points().stream().allMatch(p -> p.boxes().isEmpty()));
    assertTrue(letter.judgements().stream().flatMap(j -> j.evidence().stream()).allMatch(e -> e.box().isEmpty()));
  }
}
