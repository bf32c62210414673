package letterminer.polarity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.model.Letter;
import letterminer.model.PageBox;
import letterminer.model.Paragraph;
import letterminer.model.PassageKind;
import letterminer.model.Point;
import letterminer.model.Section;
import letterminer.model.Sentence;
import letterminer.model.StableIds;

/**
 * Reads every sentence of a letter: of its sections' narrative first, then of its points. Each is classified
 * separately, even in a point whose heading shows its polarity. A lead-in to a list is not a separate
 * row: it accompanies the first sentence of each item, and is classified with it. Paragraphs without sentences
 * (an address, a name, an entry) give no row. Immutable and safe for use by several threads.
 */
public final class SentenceReader {
  private final PointJudge judge;

  public SentenceReader(PointJudge judge) {
    this.judge = judge;
  }

  /** The sentences of a letter. */
  public List<Sentence> read(Letter letter) {
    Rows rows = new Rows(letter);
    for (Section section : letter.sections()) {
      for (Paragraph paragraph : section.paragraphs()) {
        paragraph.kind().ifPresent(kind -> rows.add(
            new Passage(kind, Optional.empty(), section.area(), Optional.of(section.heading()), paragraph.leadIn(),
                paragraph.page(), paragraph.boxes()),
            paragraph.text()));
      }
    }
    for (Point point : letter.points()) {
      rows.add(
          new Passage(PassageKind.POINT, Optional.of(point.id()), point.area(), point.section(), point.leadIn(),
              point.page(), point.boxes()),
          point.text());
    }
    return List.copyOf(rows.sentences);
  }

  /** The values that the sentences of one paragraph or point share. */
  private record Passage(
      PassageKind kind, Optional<String> point, Optional<String> area, Optional<String> section,
      Optional<String> leadIn, int page, List<PageBox> boxes) {}

  /** The rows of one letter. */
  private final class Rows {
    private final boolean known;
    private final StableIds ids;
    private final Set<String> leadIns = new HashSet<>();
    private final List<Sentence> sentences = new ArrayList<>();

    Rows(Letter letter) {
      this.known = letter.language().map(PointJudge::reads).orElse(true);
      this.ids = StableIds.ofSentences(letter.id());
      letter.points().forEach(p -> p.leadIn().ifPresent(leadIns::add));
      letter.sections().forEach(s -> s.paragraphs().forEach(p -> p.leadIn().ifPresent(leadIns::add)));
    }

    void add(Passage passage, String text) {
      Optional<String> leadIn = passage.leadIn();
      for (String sentence : judge.sentences(text)) {
        if (!sentence.endsWith(":") || !leadIns.contains(sentence)) {
          sentences.add(sentence(passage, leadIn, sentence));
          leadIn = Optional.empty();
        }
      }
    }

    private Sentence sentence(Passage passage, Optional<String> leadIn, String text) {
      Optional<Classification> verdict = known
          ? Optional.of(judge.verdictOnSentence(leadIn.map(l -> l + " " + text).orElse(text))) : Optional.empty();
      return new Sentence(
          ids.ofText(leadIn, text), passage.kind(), passage.point(),
          passage.area(), passage.section(), verdict.flatMap(judge::sure), verdict.map(Classification::confidence), leadIn, text,
          passage.page(), passage.boxes().stream().findFirst());
    }
  }
}
