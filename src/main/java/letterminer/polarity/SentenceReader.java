package letterminer.polarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.Letter;
import letterminer.model.PageBox;
import letterminer.model.Paragraph;
import letterminer.model.Point;
import letterminer.model.Section;
import letterminer.model.Sentence;
import letterminer.model.StableIds;

/**
 * Reads every sentence of a letter: of its sections' narrative first, then of its points. Each is classified
 * by itself, also in a point whose heading tells its polarity. Immutable and safe for use by several threads.
 */
public final class SentenceReader {
  private final PointJudge judge;

  public SentenceReader(PointJudge judge) {
    this.judge = judge;
  }

  /** The sentences of a letter. */
  public List<Sentence> read(Letter letter) {
    List<Sentence> sentences = new ArrayList<>();
    StableIds ids = StableIds.ofSentences(letter.id());
    for (Section section : letter.sections()) {
      for (Paragraph paragraph : section.paragraphs()) {
        for (String text : judge.sentences(paragraph.text())) {
          sentences.add(sentence(ids.ofText(Optional.empty(), text), Optional.empty(), section.area(),
              Optional.of(section.heading()), text, paragraph.page(), paragraph.boxes()));
        }
      }
    }
    for (Point point : letter.points()) {
      for (String text : judge.sentences(point.text())) {
        sentences.add(sentence(ids.ofText(Optional.empty(), text), Optional.of(point.id()), point.area(),
            point.section(), text, point.page(), point.boxes()));
      }
    }
    return List.copyOf(sentences);
  }

  private Sentence sentence(
      String id, Optional<String> point, Optional<String> area, Optional<String> section,
      String text, int page, List<PageBox> boxes) {
    Verdict verdict = judge.verdictOnSentence(text);
    return new Sentence(
        id, point, area, section,
        judge.sure(verdict), verdict.confidence(), text, page, boxes.stream().findFirst());
  }
}
