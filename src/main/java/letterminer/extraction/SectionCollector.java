package letterminer.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.layout.TextBlock;
import letterminer.model.Paragraph;
import letterminer.model.Section;

/** Gathers sections. Text before the first heading belongs to none and is not kept. */
final class SectionCollector {
  private final boolean positioned;
  private final List<Section> sections = new ArrayList<>();
  private final List<List<Paragraph>> paragraphs = new ArrayList<>();

  SectionCollector(boolean positioned) {
    this.positioned = positioned;
  }

  void open(Optional<String> area, String heading, int level, int page) {
    List<Paragraph> own = new ArrayList<>();
    paragraphs.add(own);
    sections.add(new Section(area, heading, level, page, own));
  }

  void paragraph(TextBlock block) {
    paragraph(new Paragraph(block.text(), block.page(), positioned ? block.boxes() : List.of()));
  }

  void paragraph(Paragraph paragraph) {
    if (!paragraphs.isEmpty() && !paragraph.text().isEmpty()) {
      paragraphs.get(paragraphs.size() - 1).add(paragraph);
    }
  }

  List<Section> sections() {
    return sections.stream()
        .map(s -> new Section(
            s.area(), s.heading(), s.level(), s.page(), List.copyOf(s.paragraphs())))
        .toList();
  }
}
