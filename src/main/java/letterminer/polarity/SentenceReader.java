package letterminer.polarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.Letter;
import letterminer.model.Sentence;
import letterminer.model.StableIds;
import letterminer.polarity.LetterSentences.LetterSentence;

/**
 * Reads every sentence of a letter, in the order of {@link LetterSentences}. Each has its own verdict, by its words and by the
 * sentences around it, even in a point whose heading shows its polarity. A lead-in is classified with the sentence that it
 * accompanies. Immutable and safe for use by several threads.
 */
public final class SentenceReader {
  private final PointJudge judge;

  public SentenceReader(PointJudge judge) {
    this.judge = judge;
  }

  /** The sentences of a letter. */
  public List<Sentence> read(Letter letter) {
    List<LetterSentence> found = LetterSentences.of(letter, judge::sentences);
    boolean known = letter.language().map(PointJudge::reads).orElse(true);
    List<Classification> verdicts =
        known ? judge.verdicts(found.stream().map(LetterSentence::placed).toList()) : List.of();
    StableIds ids = StableIds.ofSentences(letter.id());
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      LetterSentence sentence = found.get(i);
      Optional<Classification> verdict = known ? Optional.of(verdicts.get(i)) : Optional.empty();
      sentences.add(new Sentence(
          ids.ofText(sentence.leadIn(), sentence.text()), sentence.place().kind(), sentence.point(),
          sentence.place().area(), sentence.place().section(), verdict.flatMap(judge::sure),
          verdict.map(Classification::confidence), sentence.leadIn(), sentence.text(), sentence.page(),
          sentence.boxes().stream().findFirst()));
    }
    return List.copyOf(sentences);
  }
}
