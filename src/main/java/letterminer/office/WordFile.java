package letterminer.office;

import java.util.List;

/**
 * The parts of a Word file that its stories refer to.
 *
 * @param sections the properties of its sections, in order
 */
record WordFile(WordStyles styles, WordNumbering numbering, WordNotes notes, List<Element> sections) {

  /** Whether a section, counted from 0, begins on a new page. */
  boolean sectionBeginsPage(int section) {
    return section >= sections.size()
        || sections.get(section).value("w:type").filter("continuous"::equals).isEmpty();
  }
}
