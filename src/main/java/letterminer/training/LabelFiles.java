package letterminer.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import letterminer.model.Polarity;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads labels given by readers: tab-separated files without a header row. */
final class LabelFiles {
  /** No quoting, since a sentence may contain any quotation mark. */
  private static final CSVFormat TABBED = CSVFormat.TDF.builder()
      .setQuote(null).setIgnoreSurroundingSpaces(false).setIgnoreEmptyLines(true).get();

  private LabelFiles() {}

  /**
   * A folder with {@code sentences.tsv} (id, family, file, sentence) and {@code labels.tsv} (id, label).
   *
   * @throws TrainingException if a file has another form
   */
  static List<LabelledText> sample(Path folder) throws IOException, TrainingException {
    Map<String, Polarity> labels = pairs(folder.resolve("labels.tsv"));
    List<LabelledText> examples = new ArrayList<>();
    Path sentences = folder.resolve("sentences.tsv");
    for (CSVRecord row : rows(sentences, 4)) {
      Polarity label = labels.get(row.get(0));
      if (label == null) {
        throw new TrainingException(
            sentences + ", line " + row.getRecordNumber() + ": labels.tsv has no label for '" + row.get(0) + "'.");
      }
      examples.add(new LabelledText(row.get(2), row.get(1), row.get(3), label, LabelledText.Origin.SAMPLE));
    }
    return examples;
  }

  /**
   * Reads a file of written examples: label, sentence. Each is a document of its own.
   *
   * @throws TrainingException if the file has another form
   */
  static List<LabelledText> written(Path file) throws IOException, TrainingException {
    List<LabelledText> examples = new ArrayList<>();
    for (CSVRecord row : rows(file, 2)) {
      String document = file.getFileName() + "#" + row.getRecordNumber();
      examples.add(new LabelledText(document, "written", row.get(1), polarity(file, row, 0), LabelledText.Origin.WRITTEN));
    }
    return examples;
  }

  /** Reads a file of fingerprints or ids with their labels. */
  static Map<String, Polarity> pairs(Path file) throws IOException, TrainingException {
    Map<String, Polarity> labels = new HashMap<>();
    for (CSVRecord row : rows(file, 2)) {
      labels.put(row.get(0), polarity(file, row, 1));
    }
    return labels;
  }

  /**
   * Reads a file of labels of points: fingerprint, themes, trends, comparisons; each separated by spaces, or
   * {@code -}.
   *
   * @param known the existing themes
   * @return the themes of each point
   */
  static Map<String, Set<String>> themes(Path file, Collection<String> known) throws IOException, TrainingException {
    Map<String, Set<String>> labels = new HashMap<>();
    for (CSVRecord row : rows(file, 4)) {
      Set<String> themes = row.get(1).equals("-") ? Set.of() : Set.of(row.get(1).split(" "));
      for (String theme : themes) {
        if (!known.contains(theme)) {
          throw new TrainingException(file + ", line " + row.getRecordNumber() + ": there is no theme '" + theme + "'.");
        }
      }
      labels.put(row.get(0), themes);
    }
    return labels;
  }

  private static List<CSVRecord> rows(Path file, int columns) throws IOException, TrainingException {
    if (!Files.isRegularFile(file)) {
      throw new TrainingException("There is no file " + file + ".");
    }
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, TABBED)) {
      List<CSVRecord> rows = parser.getRecords();
      for (CSVRecord row : rows) {
        if (row.size() != columns) {
          throw new TrainingException(file + ", line " + row.getRecordNumber() + ": " + row.size()
              + " columns where " + columns + " are expected.");
        }
      }
      return rows;
    }
  }

  private static Polarity polarity(Path file, CSVRecord row, int column) throws TrainingException {
    try {
      return Polarity.valueOf(row.get(column).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new TrainingException(file + ", line " + row.getRecordNumber() + ": '" + row.get(column)
          + "' is not one of strength, weakness, mixed, neutral.");
    }
  }
}
