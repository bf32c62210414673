package letterminer.extraction.grades;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.heading.GradeText;
import letterminer.extraction.heading.Heading;
import letterminer.extraction.heading.HeadingReader;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.ListMarker;
import letterminer.layout.TextBlock;
import letterminer.model.BoundingBox;
import letterminer.model.Evidence;
import letterminer.model.EvidenceKind;
import letterminer.profile.Area;
import letterminer.profile.Profile;
import letterminer.profile.Scale;
import letterminer.reading.Line;

/**
 * Reads grades in lines outside tables: each at the end of its label's line, with or without leader dots, or on the
 * line below. Three of them in succession are a table; a single one is the heading of a section.
 */
final class GradeLines {
  private static final int LEAST_ROWS = 3;

  /** Fewer consecutive characters between label and grade are punctuation, more are leaders. */
  private static final int LEADERS = 3;
  private static final String LEADER_CHARACTERS = ".\u2026\u00B7\u2022_-\u2010\u2011\u2012\u2013\u2014\u2024\u2025";

  /** Maximum number of lines of a label. */
  private static final int LABEL_LINES = 4;

  private final Profile profile;
  private final boolean positioned;
  private final HeadingReader headings;
  private final GradeLabels labels;

  GradeLines(Profile profile, boolean positioned) {
    this.profile = profile;
    this.positioned = positioned;
    this.headings = new HeadingReader(profile);
    this.labels = new GradeLabels(profile);
  }

  void read(List<Block> blocks, TableGrades result) {
    List<Statement> run = new ArrayList<>();
    List<Block> used = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (int i = 0; i <= blocks.size(); i++) {
      List<Statement> found = i < blocks.size() && blocks.get(i) instanceof TextBlock text
          ? statements(text, open) : List.of();
      boolean pair = found.isEmpty() && i + 1 < blocks.size()
          && blocks.get(i) instanceof TextBlock && blocks.get(i + 1) instanceof TextBlock;
      if (pair) {
        found = pairStatement((TextBlock) blocks.get(i), (TextBlock) blocks.get(i + 1)).stream().toList();
      }
      if (!found.isEmpty()) {
        run.addAll(found);
        used.add(blocks.get(i));
        if (pair) {
          used.add(blocks.get(++i));
        }
      } else if (open.isEmpty() && !run.isEmpty() && i < blocks.size() && mayBeginLabel(blocks.get(i))) {
        open.addAll(((TextBlock) blocks.get(i)).lines());
        used.add(blocks.get(i));
      } else {
        if (!open.isEmpty() && !used.isEmpty()) {
          used.remove(used.size() - 1); // It ends in text of another kind.
        }
        open.clear();
        close(run, used, result);
      }
    }
  }

  /** Whether a block is the first line of a label whose rest and grade are in the next block. */
  private static boolean mayBeginLabel(Block block) {
    return block instanceof TextBlock text && text.kind() == BlockKind.PARAGRAPH
        && text.lines().size() < LABEL_LINES && !text.text().endsWith(".");
  }

  /** Page numbers of an untitled table of contents look the same, except for their order: they are reported. */
  private static void close(List<Statement> run, List<Block> used, TableGrades result) {
    long areas = run.stream().filter(s -> s.area().isPresent()).count();
    if (run.size() >= LEAST_ROWS && 2 * areas > run.size()) {
      if (mayBePages(run)) {
        run.forEach(s -> result.unread().add(UnreadRow.of(s, UnreadRow.Why.UNREADABLE)));
      } else {
        result.statements().addAll(run);
      }
      result.used().addAll(used);
    }
    run.clear();
    used.clear();
  }

  private static boolean mayBePages(List<Statement> run) {
    List<String> written = run.stream().map(Statement::written).toList();
    for (int i = 0; i < written.size(); i++) {
      boolean digit = written.get(i).length() == 1 && Character.isDigit(written.get(i).charAt(0));
      if (!digit || i > 0 && written.get(i).compareTo(written.get(i - 1)) < 0) {
        return false;
      }
    }
    return written.stream().distinct().count() >= LEAST_ROWS;
  }

  private List<Statement> statements(TextBlock block, List<Line> open) {
    Optional<Statement> whole = open.isEmpty() ? lineStatement(block) : Optional.empty();
    return whole.isPresent() ? List.of(whole.get()) : ledStatements(block, open);
  }

  private Optional<Statement> lineStatement(TextBlock block) {
    boolean bullet = block.hasMarker(ListMarker.Style.BULLET);
    return Optional.of(block.text()).filter(t -> !bullet).flatMap(headings::read)
        .filter(h -> h.area().isPresent() && h.grade().isPresent())
        .map(h -> {
          String rest = block.text().substring(
              Math.min(block.text().length(), block.text().indexOf(h.name()) + h.name().length()));
          return statement(h.area().get(), h.name(), h.grade().get(), rest.replaceAll("^\\W+", ""), block);
        });
  }

  private Optional<Statement> pairStatement(TextBlock label, TextBlock value) {
    GradeText grade = GradeText.read(value.text(), profile.scale());
    if (grade.grade().isEmpty() || value.lines().size() > 1) {
      return Optional.empty();
    }
    return headings.read(label.text())
        .filter(h -> h.area().isPresent() && h.grade().isEmpty() && h.list() == Heading.List.NONE)
        .map(h -> statement(
            h.area().get(), label.textWithoutNoteMarks(), grade.grade().get(), value.text(), value));
  }

  private Statement statement(
      Area area, String label, Scale.Grade grade, String written, TextBlock block) {
    return new Statement(
        Optional.of(area.id()), label, grade, written,
        Statement.evidence(EvidenceKind.TABLE, grade.grade(), block.text(), List.of(block), positioned));
  }

  /** The label and grade of a line with leaders between them. */
  private record Led(String label, String written, Scale.Grade grade) {}

  /**
   * The grades of a paragraph whose lines have leaders; empty if any line is not the beginning or the end of such a
   * row.
   *
   * @param open lines of a label that is still without a grade; the paragraph above may have left some, and this
   *     one may add some
   */
  private List<Statement> ledStatements(TextBlock block, List<Line> open) {
    List<Statement> found = new ArrayList<>();
    for (Line line : block.lines()) {
      open.add(line);
      Optional<Led> led = led(line.text());
      if (led.isPresent()) {
        found.add(ledStatement(open, led.get()));
        open.clear();
      } else if (open.size() >= LABEL_LINES) {
        break;
      }
    }
    if (found.isEmpty() || open.size() >= LABEL_LINES) {
      open.clear();
      return List.of();
    }
    return found;
  }

  private Statement ledStatement(List<Line> row, Led led) {
    StringBuilder label = new StringBuilder();
    if (labels.area(led.label()).isEmpty()) {
      row.subList(0, row.size() - 1).forEach(l -> label.append(l.text()).append(' '));
    }
    label.append(led.label());
    Line last = row.get(row.size() - 1);
    BoundingBox box = row.stream().filter(l -> l.page() == last.page()).map(Line::box)
        .reduce(BoundingBox::union).orElseThrow();
    return new Statement(
        labels.areaOrOnlyNamed(label.toString()).map(Area::id), label.toString(), led.grade(), led.written(),
        new Evidence(EvidenceKind.TABLE, led.grade().grade(), label + " | " + led.written(), last.page(),
            positioned ? Optional.of(box.rounded()) : Optional.empty()));
  }

  private Optional<Led> led(String text) {
    int end = -1; // After the last leader.
    int run = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (LEADER_CHARACTERS.indexOf(c) >= 0) {
        end = run == 0 ? i + 1 : end;
        run += c == '\u2026' ? LEADERS : 1;
      } else if (!Character.isWhitespace(c)) {
        if (run >= LEADERS) {
          return led(text.substring(0, i + 1), text.substring(end).strip());
        }
        run = 0;
      }
    }
    return Optional.empty();
  }

  private Optional<Led> led(String label, String written) {
    return GradeText.read(written, profile.scale()).grade()
        .filter(g -> GradeLabels.hasWord(label))
        .map(g -> new Led(label.strip(), written, g));
  }
}
