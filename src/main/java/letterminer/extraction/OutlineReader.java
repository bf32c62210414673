package letterminer.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.document.TitleFinder;
import letterminer.extraction.header.Header;
import letterminer.extraction.header.InspectionReader;
import letterminer.extraction.header.SubjectReader;
import letterminer.extraction.part.LetterPart;
import letterminer.extraction.part.WordCutter;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.TableBlock;
import letterminer.layout.TextBlock;
import letterminer.profile.Outline;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;

/** The parts of a letter that profiles are scored on: subject, headings, cells, texts and frame. Stateless. */
final class OutlineReader {
  private static final int WORDS_OF_LETTERHEAD_LINE = 40;

  private OutlineReader() {}

  /**
   * Reads an outline.
   *
   * @param general reads the days of the inspection, which date a report without a date of its own
   * @param title the title of a report, which has no salutation
   */
  static Outline read(
      Profile general, LetterPart part, Header header, WordCutter words, Optional<TitleFinder.Title> title) {
    List<Tokens> subjects = new ArrayList<>();
    List<TextBlock> beginning = SubjectReader.beginning(part);
    StringBuilder joined = new StringBuilder();
    for (TextBlock block : beginning) {
      subjects.add(words.of(block.text()));
      joined.append(' ').append(block.text());
    }
    subjects.add(Tokens.of(joined.toString()));
    SubjectReader.above(part).forEach(b -> subjects.add(words.of(b.text())));
    List<Tokens> headings = new ArrayList<>();
    List<Tokens> cells = new ArrayList<>();
    List<Tokens> texts = new ArrayList<>();
    List<Block> all = new ArrayList<>(part.head());
    part.salutation().ifPresent(all::add);
    all.addAll(part.afterSalutation());
    for (Block block : all) {
      if (block instanceof TableBlock table) {
        table.rows().forEach(r -> r.filled().forEach(c -> cells.add(words.of(c.textWithoutNoteMarks()))));
      }
    }
    for (TextBlock block : LetterPart.flat(all)) {
      Tokens tokens = words.of(block.text());
      texts.add(tokens);
      if (block.kind() == BlockKind.HEADING || tokens.size() <= 16) {
        headings.add(tokens);
      }
    }
    Optional<LocalDate> date = header.date().or(() ->
        new InspectionReader(general, part.body(), words).dates(Optional.empty())
            .map(d -> d.period().end()));
    return new Outline(subjects, headings, cells, texts, frame(part, header, title), date);
  }

  private static Outline.Frame frame(
      LetterPart part, Header header, Optional<TitleFinder.Title> title) {
    if (part.salutation().isEmpty()) {
      List<Tokens> titles = title.map(t -> List.of(Tokens.of(t.text()))).orElse(List.of());
      return new Outline.Frame(titles, List.of(), List.of(), closing(part));
    }
    List<Tokens> letterhead = new ArrayList<>();
    for (TextBlock block : LetterPart.flat(part.head())) {
      block.lines().forEach(l -> letterhead.add(Tokens.upTo(WORDS_OF_LETTERHEAD_LINE, l.text())));
    }
    header.date().ifPresent(d -> letterhead.add(Tokens.of(d.toString()))); // Every language has this form.
    return new Outline.Frame(List.of(), letterhead, List.of(Tokens.of(part.salutation().get().text())), closing(part));
  }

  private static List<Tokens> closing(LetterPart part) {
    return part.close().map(c -> List.of(Tokens.of(c.text()))).orElse(List.of());
  }
}
