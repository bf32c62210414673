package letterminer.extraction.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.grades.NarrativeReader;
import letterminer.extraction.grades.Statement;
import letterminer.extraction.grades.UnreadRow;
import letterminer.extraction.heading.GradeText;
import letterminer.extraction.heading.Heading;
import letterminer.layout.TextBlock;
import letterminer.model.Evidence;
import letterminer.model.EvidenceKind;
import letterminer.profile.Area;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Scale;

/**
 * Collects the grades in the body of a letter: in headings, on a line of their own below a heading, and in sentences.
 * One use per letter.
 */
final class BodyGrades {
  private final Profile profile;
  private final boolean positioned;
  private final NarrativeReader narratives;
  private final List<Statement> statements = new ArrayList<>();
  private final List<UnreadRow> unread = new ArrayList<>();

  BodyGrades(Profile profile, boolean positioned, NarrativeReader narratives) {
    this.profile = profile;
    this.positioned = positioned;
    this.narratives = narratives;
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  List<UnreadRow> unread() {
    return List.copyOf(unread);
  }

  /** Reads the grades stated in a block. Returns whether there are any. */
  boolean inSentences(TextBlock block, Place place) {
    return statements.addAll(narratives.read(block, place.area(), place.areaName()));
  }

  /** Adds the grade of an area's heading, which is printed in these blocks. */
  void inHeading(Heading heading, List<TextBlock> blocks, String printed) {
    heading.grade().ifPresent(g -> add(heading.area(), heading.name(), g, g.grade(), blocks, printed));
    if (heading.notJudged()) {
      notJudged(heading.area(), heading.name(), printed, blocks.get(0));
    }
  }

  /** Reads a grade on a line of its own below the heading of an area ('Grade 3'). Returns whether the block is one. */
  boolean alone(TextBlock block, Heading above) {
    String text = block.textWithoutNoteMarks();
    if (Phrase.anyMatches(profile.notJudged(), text, profile.scale())) {
      notJudged(above.area(), above.name(), text, block);
      return true;
    }
    Optional<Scale.Grade> grade = GradeText.read(text, profile.scale()).grade();
    grade.ifPresent(g -> add(above.area(), above.name(), g, block.text(), List.of(block), block.text()));
    return grade.isPresent();
  }

  private void add(
      Optional<Area> area, String name, Scale.Grade grade, String written, List<TextBlock> blocks, String printed) {
    Evidence evidence = Statement.evidence(EvidenceKind.SECTION, grade.grade(), printed, blocks, positioned);
    statements.add(new Statement(area.map(Area::id), name, grade, written, evidence));
  }

  private void notJudged(Optional<Area> area, String name, String printed, TextBlock block) {
    unread.add(new UnreadRow(area.map(Area::id), name, printed, UnreadRow.Why.NOT_JUDGED, block.page()));
  }
}
