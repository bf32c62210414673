package letterminer.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.model.Medium;
import letterminer.model.ProblemCode;
import letterminer.reading.Document;
import letterminer.reading.FontStyle;
import letterminer.reading.ReadingException;

/**
 * Reads Word files ({@code .docx} and its relatives with macros or as templates; ISO/IEC 29500, transitional and
 * strict). Nothing but text and structure is taken from them: macros, pictures, embedded files and links are never
 * looked at.
 */
final class DocxReader {
  private static final String MAIN = "officeDocument";

  private final OfficeLimits limits;

  DocxReader(OfficeLimits limits) {
    this.limits = limits;
  }

  /** Whether a package is of this kind: its main part is a text. */
  static boolean isWord(OfficePackage parts) {
    return parts.has("word/document.xml") || parts.has("word/document2.xml");
  }

  Document read(OfficePackage parts) throws ReadingException {
    String main = mainPart(parts);
    Map<String, Relation> relations = relations(parts, main);
    Element body = parts.xml(main)
        .filter(root -> root.is("w:document")).map(root -> root.child("w:body")).filter(b -> b != Element.NONE)
        .orElseThrow(() -> new ReadingException(
            ProblemCode.FILE_DAMAGED, "The file is a Word file without a text: its main part is missing or broken."));
    WordStyles styles = new WordStyles(of(parts, relations, "styles"));
    WordFile file = new WordFile(
        styles, new WordNumbering(of(parts, relations, "numbering"), styles),
        new WordNotes(of(parts, relations, "footnotes"), of(parts, relations, "endnotes")), sections(body));
    List<Part> text = new ArrayList<>();
    Stationery stationery = new Stationery(parts, relations, file);
    text.addAll(stationery.letterhead());
    text.addAll(new WordStory(file).read(body));
    text.addAll(notes(file));
    text.addAll(stationery.furniture());
    return new Typesetter(limits).set(Medium.DOCX, text, List.of());
  }

  private static String mainPart(OfficePackage parts) throws ReadingException {
    return parts.xml("_rels/.rels").stream().flatMap(r -> r.children().stream())
        .filter(r -> r.attribute("Type").filter(t -> t.endsWith("/" + MAIN)).isPresent())
        .flatMap(r -> r.attribute("Target").stream()).map(t -> t.startsWith("/") ? t.substring(1) : t)
        .filter(parts::has).findFirst().orElse("word/document.xml");
  }

  /** A part that another refers to. */
  private record Relation(String type, String target) {}

  private static Map<String, Relation> relations(OfficePackage parts, String main) throws ReadingException {
    int slash = main.lastIndexOf('/') + 1;
    String folder = main.substring(0, slash);
    Map<String, Relation> relations = new HashMap<>();
    for (Element relation : parts.xml(folder + "_rels/" + main.substring(slash) + ".rels").orElse(Element.NONE).children()) {
      if (relation.attribute("TargetMode").filter("External"::equals).isEmpty()) {
        String target = relation.attribute("Target").orElse("");
        String type = relation.attribute("Type").orElse("");
        relations.put(relation.attribute("Id").orElse(""), new Relation(
            type.substring(type.lastIndexOf('/') + 1), target.startsWith("/") ? target.substring(1) : folder + target));
      }
    }
    return relations;
  }

  private static Element of(OfficePackage parts, Map<String, Relation> relations, String type) throws ReadingException {
    Optional<String> part = relations.values().stream()
        .filter(r -> r.type().equals(type)).map(Relation::target).filter(parts::has).sorted().findFirst();
    return part.isPresent() ? parts.xml(part.get()).orElse(Element.NONE) : Element.NONE;
  }

  private static List<Element> sections(Element body) {
    return body.below(e -> e.is("w:sectPr"));
  }

  private List<Part> notes(WordFile file) {
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

  /** The headers and footers of a file. */
  private static final class Stationery {
    private final List<Part> letterhead = new ArrayList<>();
    private final List<Part> furniture = new ArrayList<>();

    Stationery(OfficePackage parts, Map<String, Relation> relations, WordFile file) throws ReadingException {
      Set<String> read = new LinkedHashSet<>();
      for (int i = 0; i < file.sections().size(); i++) {
        Element section = file.sections().get(i);
        boolean firstDiffers = section.flag("w:titlePg").orElse(false);
        for (Element reference : section.children()) {
          boolean header = reference.is("w:headerReference");
          boolean first = reference.attribute("type").filter("first"::equals).isPresent();
          Optional<String> target = reference.attribute("id").map(relations::get)
              .filter(java.util.Objects::nonNull).map(Relation::target);
          if (!header && !reference.is("w:footerReference") || target.isEmpty() || first && !firstDiffers
              || !read.add(target.get())) {
            continue;
          }
          Element story = parts.xml(target.get()).orElse(Element.NONE);
          List<Part> text = new WordStory(file).read(story);
          if (header && first && i == 0) {
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

    /** What the header of the first page alone has: part of the letter, as it is on paper. */
    List<Part> letterhead() {
      return letterhead;
    }

    List<Part> furniture() {
      return furniture;
    }
  }
}
