package letterminer.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a whole text in reading order: letterhead, body, notes, then running headers and footers. One use. */
final class WordText {
  private final WordParts source;
  private final WordFile file;
  private final List<Part> letterhead = new ArrayList<>();
  private final List<Part> furniture = new ArrayList<>();

  WordText(WordParts source) {
    this.source = source;
    WordStyles styles = new WordStyles(source.styles());
    this.file = new WordFile(
        styles, new WordNumbering(source.numbering(), styles), new WordNotes(source.footnotes(), source.endnotes()),
        sections(source.body()));
  }

  List<Part> read() {
    stationery();
    List<Part> text = new ArrayList<>(letterhead);
    text.addAll(new WordStory(file).read(source.body()));
    text.addAll(notes());
    text.addAll(furniture);
    return text;
  }

  static List<Element> sections(Element body) {
    return body.below(e -> e.is("w:sectPr"));
  }

  static boolean isStationery(Element reference) {
    return reference.is("w:headerReference") || reference.is("w:footerReference");
  }

  private List<Part> notes() {
    List<Part> notes = new ArrayList<>();
    for (int i = 0; i < file.notes().called().size(); i++) { // A note may call another.
      WordNotes.Note note = file.notes().called().get(i);
      boolean first = true;
      for (Part part : new WordStory(file).read(note.content())) {
        if (part instanceof Paragraph paragraph && !paragraph.isBlank()) {
          List<Span> spans = new ArrayList<>(paragraph.spans());
          if (first) {
            spans.add(0, new Span(note.mark() + " ", spans.get(0).style()));
            first = false;
          }
          notes.add(Paragraph.plain(Paragraph.Role.NOTE, spans));
        }
      }
    }
    return notes;
  }

  /** What the header of the first page alone has is part of the letter, as it is on paper. */
  private void stationery() {
    Set<Element> read = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < file.sections().size(); i++) {
      Element section = file.sections().get(i);
      boolean firstDiffers = section.flag("w:titlePg").orElse(false);
      for (Element reference : section.children()) {
        boolean first = reference.attribute("type").filter("first"::equals).isPresent();
        Optional<Element> story = reference.attribute("id").map(source.stationery()::get);
        if (!isStationery(reference) || story.isEmpty() || first && !firstDiffers || !read.add(story.get())) {
          continue;
        }
        List<Part> text = new WordStory(file).read(story.get());
        if (reference.is("w:headerReference") && first && i == 0) {
          letterhead.addAll(text);
        } else {
          text.forEach(this::furnish);
        }
      }
    }
  }

  private void furnish(Part part) {
    if (part instanceof Paragraph paragraph) {
      furniture.add(paragraph.as(Paragraph.Role.FURNITURE));
    } else if (part instanceof Grid grid) {
      grid.rows().forEach(row -> row.forEach(cell -> cell.parts().forEach(this::furnish)));
    }
  }
}
