package letterminer.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.Letterminer;
import letterminer.language.SentenceSplitter;
import letterminer.model.Basis;
import letterminer.model.Letter;
import letterminer.model.Point;
import letterminer.model.Polarity;
import letterminer.model.Section;
import letterminer.polarity.LetterSentences;
import letterminer.polarity.LetterSentences.LetterSentence;

/**
 * Collects labelled texts: points of letters, labelled by their headings; sentences labelled by readers, with their
 * text; and labels by fingerprint, whose sentences are searched in the letters.
 *
 * @param examples all, in the order of the inputs
 * @param whole the letters with sentences that readers labelled, in the order of the inputs
 * @param letters number of letters that were read
 * @param files number of files that were read, including those without a letter
 * @param unfound number of labels by fingerprint without a sentence in the letters
 */
public record TrainingData(
    List<LabelledText> examples, List<LabelledLetter> whole, int letters, int files, int unfound) {
  /**
   * Collects labelled texts.
   *
   * @param miner reads the letters; its classifier, if any, is not used
   * @param inputs files and folders of letters
   * @param samples folders with {@code sentences.tsv} and {@code labels.tsv}
   * @param labels files of labels by fingerprint
   * @param written files of written examples, see {@link LabelFiles#written}
   * @throws TrainingException if a file of labels cannot be used
   */
  public static TrainingData gather(
      Letterminer miner, List<Path> inputs, List<Path> samples, List<Path> labels, List<Path> written)
      throws IOException, TrainingException {
    Map<String, Polarity> read = new HashMap<>();
    for (Path file : labels) {
      read.putAll(LabelFiles.pairs(file));
    }
    List<LabelledText> examples = new ArrayList<>();
    for (Path folder : samples) {
      examples.addAll(LabelFiles.sample(folder));
    }
    for (Path file : written) {
      examples.addAll(LabelFiles.written(file));
    }
    SentenceSplitter splitter = SentenceSplitter.bundled();
    TrainingLetters found = TrainingLetters.read(miner, inputs);
    for (TrainingLetters.Named named : found.letters()) {
      headed(named, examples);
      for (String text : texts(named.letter())) {
        for (String sentence : splitter.split(text)) {
          Optional.ofNullable(read.remove(Fingerprint.of(sentence))).ifPresent(
              l -> examples.add(new LabelledText(named.document(), named.family(), sentence, l, LabelledText.Origin.LETTERS)));
        }
      }
    }
    return new TrainingData(List.copyOf(examples), whole(found, examples, splitter), found.letters().size(), found.files(), read.size());
  }

  /** Finds labelled sentences again in their letters; a sentence that occurs several times has its label where it is first. */
  private static List<LabelledLetter> whole(
      TrainingLetters found, List<LabelledText> examples, SentenceSplitter splitter) {
    Map<String, LabelledText> labels = new HashMap<>();
    examples.stream().filter(LabelledText::isRead)
        .forEach(e -> labels.putIfAbsent(e.document() + " " + Fingerprint.of(e.text()), e));
    List<LabelledLetter> whole = new ArrayList<>();
    for (TrainingLetters.Named named : found.letters()) {
      List<LetterSentence> sentences = LetterSentences.of(named.letter(), splitter::split);
      List<Optional<LabelledText>> ofSentences = sentences.stream()
          .map(s -> Optional.ofNullable(labels.remove(named.document() + " " + Fingerprint.of(s.text())))).toList();
      if (ofSentences.stream().anyMatch(Optional::isPresent)) {
        whole.add(new LabelledLetter(
            named.document(), sentences.stream().map(LetterSentence::placed).toList(), ofSentences));
      }
    }
    return List.copyOf(whole);
  }

  private static void headed(TrainingLetters.Named named, List<LabelledText> examples) {
    for (Point point : named.letter().points()) {
      if (point.basis().equals(Optional.of(Basis.HEADING))) {
        examples.add(new LabelledText(
            named.document(), named.family(), point.wholeText(), point.polarity().orElseThrow(),
            LabelledText.Origin.HEADING));
      }
    }
  }

  private static List<String> texts(Letter letter) {
    List<String> texts = new ArrayList<>();
    for (Section section : letter.sections()) {
      section.paragraphs().forEach(p -> texts.add(p.text()));
    }
    letter.points().forEach(p -> texts.add(p.text()));
    return texts;
  }
}
