package letterminer.extraction.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.extraction.grades.NarrativeReader;
import letterminer.extraction.grades.Statement;
import letterminer.extraction.grades.UnreadRow;
import letterminer.extraction.header.SubjectReader;
import letterminer.extraction.heading.HeadingJoiner;
import letterminer.extraction.heading.HeadingReader;
import letterminer.extraction.part.WordCutter;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.PageGaps;
import letterminer.layout.TableBlock;
import letterminer.layout.TextBlock;
import letterminer.model.PointList;
import letterminer.model.Problem;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;

/**
 * Reads the body of a letter. It passes each block to a {@link BodyWalk}, and tables by way of {@link BodyTables}.
 * Items of a list of points become points; grades at headings and in sentences become statements. One use per letter.
 */
public final class BodyReader {
  private final Profile profile;
  private final HeadingReader reader;
  private final BodyHeadings headings;
  private final HeadingJoiner joiner;
  private final BodyGrades grades;
  private final SectionCollector sections;

  public BodyReader(
      Profile profile, boolean positioned, Optional<SubjectReader.Subject> subject, Optional<String> year,
      WordCutter words) {
    this.profile = profile;
    this.sections = new SectionCollector(positioned, new PassageKinds(profile), subject);
    this.reader = new HeadingReader(profile);
    this.headings = new BodyHeadings(profile, reader);
    this.joiner = new HeadingJoiner(reader);
    this.grades = new BodyGrades(profile, positioned, new NarrativeReader(profile, positioned, year, words));
  }

  /** The content of a body. */
  public record Body(
      List<PointCollector.Draft> points,
      List<PointList> lists,
      List<letterminer.model.Section> sections,
      List<Statement> statements,
      List<UnreadRow> unread,
      List<String> areas,
      List<Problem> problems) {}

  public Body read(List<Block> blocks, Set<Block> gradeTables, PageGaps gaps) {
    MarkedItems marked = new MarkedItems(profile);
    List<Block> joined = marked.in(joiner.join(blocks));
    Set<TextBlock> unmarked = new UnmarkedLists(headings::known, new Endings(profile)::isNoItem).in(joined);
    BodyWalk walk = new BodyWalk(profile, headings, new Seams(profile, reader), grades, sections, unmarked, marked);
    BodyTables tables = new BodyTables(profile, walk, reader, headings, joiner, marked);
    walk.track().headingSeen = !hasHeadings(joined, headings);
    for (int i = 0; i < joined.size(); i++) {
      Block block = joined.get(i);
      if (i > 0 && gaps.isBetween(joined.get(i - 1).page(), block.page())) {
        walk.loseTrack(block.page());
      }
      if (gradeTables.contains(block)) {
        gradeTable(block, walk);
      } else if (block instanceof TextBlock text && 2 * i > joined.size() && isImprint(text)) {
        break;
      } else if (block instanceof TextBlock text) {
        walk.text(text);
      } else if (block instanceof TableBlock table) {
        tables.read(table);
      }
    }
    walk.end();
    return new Body(
        walk.intake().points(), walk.intake().pointLists(), walk.sections(), grades.statements(), grades.unread(),
        List.copyOf(walk.track().areasSeen), walk.problems());
  }

  /**
   * Whether a body has headings other than its title. Without any, an introduction cannot be distinguished from the
   * rest.
   */
  private boolean hasHeadings(List<Block> blocks, BodyHeadings headings) {
    List<String> found = blocks.stream().filter(TextBlock.class::isInstance).map(TextBlock.class::cast)
        .filter(b -> b.kind() == BlockKind.HEADING || headings.known(b, Optional.empty()).isPresent())
        .map(TextBlock::textWithoutNoteMarks).toList();
    return found.size() > 1 || found.size() == 1 && !sections.isTitle(found.get(0));
  }

  private boolean isImprint(TextBlock block) {
    return Phrase.anyStarts(profile.imprint(), block.text(), profile.scale());
  }

  /** A grade table may also hold sentences, in rows that span all columns; these may state grades of their own. */
  private void gradeTable(Block block, BodyWalk walk) {
    walk.intake().finishItems();
    if (block instanceof TableBlock table) {
      table.rows().stream().filter(r -> r.filled().size() == 1)
          .flatMap(r -> r.filled().get(0).blocks().stream())
          .forEach(this::sentenceOfTable);
    }
  }

  private void sentenceOfTable(TextBlock block) {
    grades.inSentences(block, Place.START);
    if (BodyHeadings.isSentence(block.text())) {
      sections.paragraph(block);
    }
  }
}
