package letterminer.extraction.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.header.SubjectReader;
import letterminer.extraction.part.RunningText;
import letterminer.layout.BlockKind;
import letterminer.layout.TextBlock;
import letterminer.model.Paragraph;
import letterminer.model.PassageKind;
import letterminer.model.Section;
import letterminer.profile.Tokens;

/**
 * Collects sections. Text before the first heading belongs to the subject of the letter, if that was found; otherwise
 * it belongs to no section and is dropped.
 */
final class SectionCollector {
  private final boolean positioned;
  private final PassageKinds kinds;
  private final LeadIns leadIns = new LeadIns();

  /** Kind of the open section. */
  private PassageKind section = PassageKind.NARRATIVE;
  private final List<Section> sections = new ArrayList<>();
  private final List<List<Paragraph>> paragraphs = new ArrayList<>();

  /** Words of a paragraph that are compared with the subject. */
  private static final int SUBJECT_WORDS = 100;

  private final Optional<SubjectReader.Subject> subject;
  private boolean subjectPassed;

  /** Index of the section that takes paragraphs; -1 before the first. */
  private int current = -1;

  /** Index of the section whose heading is the subject, or most of it; -1 if there is none. */
  private int title = -1;

  /** Whether there was running text. */
  private boolean textSeen;

  SectionCollector(boolean positioned, PassageKinds kinds, Optional<SubjectReader.Subject> subject) {
    this.positioned = positioned;
    this.kinds = kinds;
    this.subject = subject;
  }

  void open(Optional<String> area, String heading, int level, int page) {
    List<Paragraph> own = new ArrayList<>();
    paragraphs.add(own);
    section = kinds.below(heading);
    leadIns.end();
    sections.add(new Section(area, heading, level, page, own));
    current = sections.size() - 1;
    if (isSubject(heading) && (title < 0 || heading.length() > sections.get(title).heading().length())) {
      title = current;
    }
  }

  /** Whether the heading of the document was opened, and no running text came after it. */
  boolean isOnTitlePage() {
    return title >= 0 && !textSeen;
  }

  /** Makes the section of the document's heading the current one again, and returns its heading. */
  String returnToTitle() {
    current = title;
    return sections.get(title).heading();
  }

  void paragraph(TextBlock block) {
    Optional<String> leadIn = leadIns.of(block);
    add(new Paragraph(
        block.text(), block.page(), positioned ? block.boxes() : List.of(),
        kinds.of(section, block.text(), block.kind() == BlockKind.ITEM, false), leadIn));
  }

  /** Whether the first heading of the body is the title of the document. It is if no subject was found. */
  boolean isTitle(String heading) {
    return subject.isEmpty() || isSubject(heading);
  }

  /** Whether a heading is the subject of the letter, or has it. */
  boolean isSubject(String heading) {
    if (subject.isEmpty()) {
      return false;
    }
    String words = Tokens.of(subject.get().text()).flat();
    String printed = Tokens.upTo(SUBJECT_WORDS, heading).flat();
    return words.contains(printed) || printed.contains(words);
  }

  /** Whether the open section lists people or addresses. */
  boolean isListing() {
    return section.isListing();
  }

  /** Whether the profile knows the open section as one without judgements. */
  boolean isAside() {
    return section != PassageKind.NARRATIVE;
  }

  /** Adds a table row that is read from cell to cell. */
  void row(String text, int page) {
    leadIns.end();
    add(new Paragraph(text, page, List.of(), kinds.of(section, text, false, true), Optional.empty()));
  }

  private void add(Paragraph paragraph) {
    if (paragraphs.isEmpty() && subject.isPresent() && !paragraph.text().isEmpty()) {
      introduction(subject.get(), paragraph);
    }
    if (current >= 0 && !paragraph.text().isEmpty()) {
      paragraphs.get(current).add(paragraph);
      textSeen |= title >= 0 && RunningText.is(paragraph.text(), false);
    }
  }

  /** A subject that does not look like a heading still opens a section for the text after it. */
  private void introduction(SubjectReader.Subject under, Paragraph paragraph) {
    boolean ofSubject = Tokens.of(under.text()).flat().contains(Tokens.upTo(SUBJECT_WORDS, paragraph.text()).flat());
    if (!ofSubject && (subjectPassed || under.above())) {
      open(Optional.empty(), under.text(), 2, paragraph.page());
    }
    subjectPassed |= ofSubject;
  }

  List<Section> sections() {
    return sections.stream()
        .map(s -> new Section(
            s.area(), s.heading(), s.level(), s.page(), List.copyOf(s.paragraphs())))
        .toList();
  }
}
