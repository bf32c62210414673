package letterminer.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import letterminer.language.WordTokenizer;
import letterminer.model.Polarity;

/**
 * A sentiment word list as a baseline: the sum of the scores of a text's words. A 'not', 'no', 'never' or 'without'
 * right before a word reverses its score.
 */
final class SentimentList {
  private final Map<String, Double> scores;

  private SentimentList(Map<String, Double> scores) {
    this.scores = scores;
  }

  /**
   * Reads a list in AFINN's format: a word, a tab and a score per line.
   *
   * @throws TrainingException if a line has another form
   */
  static SentimentList read(Path file) throws IOException, TrainingException {
    Map<String, Double> scores = new HashMap<>();
    int n = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      n++;
      String[] parts = line.split("\t");
      try {
        if (!line.isBlank()) {
          scores.put(parts[0], Double.parseDouble(parts[1]));
        }
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new TrainingException(file + ", line " + n + ": no word, tab and score.");
      }
    }
    return new SentimentList(scores);
  }

  Polarity polarity(String text) {
    double sum = 0;
    String before = "";
    for (String word : new WordTokenizer().tokenize(text)) {
      double score = scores.getOrDefault(word, 0.0);
      sum += before.matches("not|no|never|without") ? -score : score;
      before = word;
    }
    return sum > 0 ? Polarity.STRENGTH : sum < 0 ? Polarity.WEAKNESS : Polarity.NEUTRAL;
  }
}
