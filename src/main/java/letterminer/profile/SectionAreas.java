package letterminer.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Combines the areas that sections name with those that a profile declares. */
final class SectionAreas {
  private SectionAreas() {}

  /** The declared areas, then those of sections; each with the wordings of its sections' headings. */
  static List<Area> areas(List<Area> declared, List<SectionRule> sections) {
    Map<String, Area> areas = new LinkedHashMap<>();
    declared.forEach(a -> areas.put(a.id(), a));
    for (SectionRule section : sections) {
      section.area().ifPresent(id -> areas.merge(id, area(id, section), SectionAreas::together));
    }
    return List.copyOf(areas.values());
  }

  private static Area area(String id, SectionRule section) {
    String words = id.replace('-', ' ');
    String label = section.label().orElse(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    return new Area(id, label, section.names(), false, true, false, List.of());
  }

  private static Area together(Area area, Area ofSection) {
    List<Phrase> names = new ArrayList<>(area.names());
    names.addAll(ofSection.names());
    return new Area(
        area.id(), area.label(), names, area.sentence(), area.section(), area.chapter(), area.harmonised());
  }

  /** The areas that are graded by either key. */
  static List<String> graded(List<String> judgements, List<SectionRule> sections) {
    Set<String> graded = new LinkedHashSet<>(judgements);
    sections.stream().filter(SectionRule::graded).forEach(s -> graded.add(s.area().orElseThrow()));
    return List.copyOf(graded);
  }
}
