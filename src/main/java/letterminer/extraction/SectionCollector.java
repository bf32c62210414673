package letterminer.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.Section;

/** Gathers sections. Text before the first heading belongs to none and is not kept. */
final class SectionCollector {
  private final List<Section> sections = new ArrayList<>();
  private final List<List<String>> paragraphs = new ArrayList<>();

  void open(Optional<String> area, String heading, int level, int page) {
    List<String> own = new ArrayList<>();
    paragraphs.add(own);
    sections.add(new Section(area, heading, level, page, own));
  }

  void paragraph(String text) {
    if (!paragraphs.isEmpty() && !text.isEmpty()) {
      paragraphs.get(paragraphs.size() - 1).add(text);
    }
  }

  List<Section> sections() {
    return sections.stream()
        .map(s -> new Section(
            s.area(), s.heading(), s.level(), s.page(), List.copyOf(s.paragraphs())))
        .toList();
  }
}
