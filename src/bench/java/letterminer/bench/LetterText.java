package letterminer.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** An invented letter as a text file: a paragraph a line, the table with tabs. */
final class LetterText {
  private LetterText() {}

  static byte[] of(InventedLetter letter) {
    StringBuilder text = new StringBuilder();
    block(text, letter.office());
    block(text, List.of(letter.date()));
    block(text, letter.addressee());
    block(text, List.of(letter.salutation()));
    block(text, List.of(letter.subject()));
    letter.opening().forEach(p -> block(text, List.of(p)));
    text.append(cells(letter.heads())).append('\n');
    block(text, letter.rows().stream().map(LetterText::cells).toList());
    for (InventedLetter.Section section : letter.sections()) {
      block(text, List.of(section.heading()));
      block(text, List.of(section.grade()));
      block(text, List.of(section.narrative()));
      block(text, List.of(InventedLetter.STRENGTHS));
      block(text, section.strengths().stream().map(s -> "- " + s).toList());
      block(text, List.of(InventedLetter.WEAKNESSES));
      block(text, section.weaknesses().stream().map(s -> "- " + s).toList());
    }
    letter.closing().forEach(p -> block(text, List.of(p)));
    block(text, letter.signature());
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cells(InventedLetter.Row row) {
    return row.label() + "\t" + row.grade();
  }

  private static void block(StringBuilder text, List<String> lines) {
    lines.forEach(l -> text.append(l).append('\n'));
    text.append('\n');
  }
}
