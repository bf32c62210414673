package letterminer.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.model.Medium;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.reading.Document;
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
            ProblemCode.FILE_DAMAGED, "The file is a Word file without text: its main part is missing or broken."));
    WordParts all = new WordParts(
        body, of(parts, relations, "styles"), of(parts, relations, "numbering"), of(parts, relations, "footnotes"),
        of(parts, relations, "endnotes"), stationery(parts, relations, body));
    return new Typesetter(limits).set(Medium.DOCX, new WordText(all).read(), problems(body));
  }

  /** A program that puts a letter together can leave it to Word to read the files that it consists of. */
  private static List<Problem> problems(Element body) {
    int inserted = body.below(e -> e.is("w:altChunk")).size();
    return inserted == 0 ? List.of() : List.of(Problem.of(
        ProblemCode.TEXT_NOT_READ,
        inserted + " file(s) inserted in the text were not read. Open the letter in Word and save it, which makes them part of"
            + " its text."));
  }

  /** Headers and footers by the ids that the sections call them by. */
  private static Map<String, Element> stationery(OfficePackage parts, Map<String, Relation> relations, Element body)
      throws ReadingException {
    Map<String, Element> read = new HashMap<>();
    Map<String, Element> stories = new HashMap<>();
    for (Element section : WordText.sections(body)) {
      for (Element reference : section.children()) {
        Optional<String> id = reference.attribute("id");
        Relation relation = id.map(relations::get).orElse(null);
        if (relation != null && WordText.isStationery(reference)) {
          if (!read.containsKey(relation.target())) {
            read.put(relation.target(), parts.xml(relation.target()).orElse(Element.NONE));
          }
          stories.put(id.get(), read.get(relation.target()));
        }
      }
    }
    return stories;
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
}
