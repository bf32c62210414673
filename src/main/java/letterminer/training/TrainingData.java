package letterminer.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import letterminer.model.LetterFile;
import letterminer.Letterminer;
import letterminer.input.Documents;
import letterminer.input.InputDocument;
import letterminer.input.InputException;
import letterminer.input.Inputs;
import letterminer.language.SentenceSplitter;
import letterminer.model.Basis;
import letterminer.model.Letter;
import letterminer.model.Point;
import letterminer.model.Polarity;
import letterminer.model.Section;

/**
 * Gathers labelled texts: the points of letters, labelled by their headings; sentences labelled by reading,
 * with their text; and labels by fingerprint, whose sentences are looked for in the letters.
 *
 * @param examples all, in the order of the inputs
 * @param letters how many letters were read
 * @param files how many files were read, those without a letter included
 * @param unfound how many labels by fingerprint belong to no sentence of the letters
 */
public record TrainingData(List<Example> examples, int letters, int files, int unfound) {
  private static final Pattern YEAR = Pattern.compile("-\\d{4}$");

  /**
   * Gathers labelled texts.
   *
   * @param miner reads the letters; its classifier, if any, is not asked
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
    List<Example> examples = new ArrayList<>();
    for (Path folder : samples) {
      examples.addAll(LabelFiles.sample(folder));
    }
    for (Path file : written) {
      examples.addAll(LabelFiles.written(file));
    }
    SentenceSplitter splitter = SentenceSplitter.bundled();
    int letters = 0;
    int files = 0;
    List<Named> found = new ArrayList<>();
    try (Documents documents = Inputs.of(inputs).open()) {
      for (Optional<InputDocument> next = documents.next(); next.isPresent(); next = documents.next()) {
        files++;
        InputDocument input = next.get();
        String document = input.name().substring(input.name().lastIndexOf('/') + 1);
        read(miner, input).letters().forEach(letter -> found.add(new Named(document, letter)));
      }
    }
    for (Named named : found) {
      letters++;
      headed(named, examples);
      for (String text : texts(named.letter())) {
        for (String sentence : splitter.split(text)) {
          Optional.ofNullable(read.remove(Fingerprint.of(sentence))).ifPresent(
              l -> examples.add(new Example(named.document(), named.family(), sentence, l, Example.Origin.LETTERS)));
        }
      }
    }
    return new TrainingData(List.copyOf(examples), letters, files, read.size());
  }

  /** A letter and the last part of its document's name. */
  private record Named(String document, Letter letter) {
    /** The profile without the year of its edition. */
    String family() {
      return YEAR.matcher(letter.profile()).replaceFirst("");
    }
  }

  /** A file that cannot be had has no examples, as one without letters. */
  private static LetterFile read(Letterminer miner, InputDocument input) {
    try {
      return miner.read(input.name(), input.read(Integer.MAX_VALUE));
    } catch (InputException e) {
      return LetterFile.failed(e.problem());
    }
  }

  private static void headed(Named named, List<Example> examples) {
    for (Point point : named.letter().points()) {
      if (point.basis().equals(Optional.of(Basis.HEADING))) {
        examples.add(new Example(
            named.document(), named.family(), point.wholeText(), point.polarity().orElseThrow(),
            Example.Origin.HEADING));
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
