package letterminer.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import letterminer.measures.MeasureReader;
import letterminer.measures.ThemeVocabulary;
import letterminer.model.Comparison;
import letterminer.model.Measures;
import letterminer.model.Polarity;
import letterminer.model.ThemeTrend;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Precision and recall of trends and comparisons against labels by fingerprint. With {@code -Dmeasures.run=RUN}, a run of
 * the letters with {@code --sentences}, it prints the figures on the label files of {@code models}.
 */
class MeasureFiguresTest {
  private static final Path MODELS = Path.of("models");

  /** A labelled text: its set within the file, trends and comparisons; {@code ?} is open. */
  private record Label(String set, Set<String> trends, Set<String> comparisons) {}

  /** How many answers are right, given and wanted. */
  private static final class Count {
    private int right;
    private int got;
    private int want;

    void add(Set<String> answers, Set<String> labels) {
      right += (int) answers.stream().filter(labels::contains).count();
      got += answers.size();
      want += labels.size();
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "P %.3f R %.3f (%d right, %d given, %d wanted)",
          right / (double) Math.max(1, got), right / (double) Math.max(1, want), right, got, want);
    }
  }

  /** A text and the polarity that its list gives it. */
  private record Text(String words, Optional<Polarity> heading) {}

  @Test
  void answersAreComparedWithLabels() {
    Map<String, Label> labels = Map.of(
        "a", new Label("1", Set.of("attainment=improving"), Set.of("attainment/national=below")),
        "b", new Label("1", Set.of("?"), Set.of()),
        "c", new Label("1", Set.of(), Set.of("national=?")));
    Map<String, Text> texts = Map.of(
        "a", new Text("Attainment has improved and is above the national average.", Optional.empty()),
        "b", new Text("Exclusions have fallen.", Optional.empty()),
        "c", new Text("Attainment is above the national average. Supervision has improved.", Optional.empty()));
    Map<String, Count> figures = figures(labels, texts).get("1");
    assertEquals("P 0.500 R 1.000 (1 right, 2 given, 1 wanted)", figures.get("trend found").toString());
    assertEquals("P 0.500 R 1.000 (1 right, 2 given, 1 wanted)", figures.get("trend").toString());
    assertEquals("P 0.500 R 1.000 (1 right, 2 given, 1 wanted)", figures.get("trend and theme").toString());
    assertEquals("P 0.000 R 0.000 (0 right, 1 given, 1 wanted)", figures.get("comparison").toString());
  }

  @Test
  @EnabledIfSystemProperty(named = "measures.run", matches = ".+")
  void figuresOfARun() throws IOException {
    Path run = Path.of(System.getProperty("measures.run"));
    Map<String, Text> texts = texts(run.resolve("sentences.csv"));
    texts.putAll(texts(run.resolve("points.csv")));
    for (String file : List.of(
        "theme-labels.tsv", "theme-labels-blind.tsv", "trend-labels-blind.tsv", "trend-sentences.tsv")) {
      figures(labels(MODELS.resolve(file)), texts).forEach((set, counts) ->
          counts.forEach((what, count) -> {
            if (count.right > 0) { // Sentences are labelled without themes.
              System.out.println(file + " " + set + ": " + what + " " + count);
            }
          }));
    }
  }

  /** The figures of each set of a file of labels. */
  private static Map<String, Map<String, Count>> figures(Map<String, Label> labels, Map<String, Text> texts) {
    MeasureReader reader = new MeasureReader(ThemeVocabulary.bundled());
    Map<String, Map<String, Count>> figures = new TreeMap<>();
    labels.forEach((fingerprint, label) -> {
      Text text = texts.get(fingerprint);
      if (text != null) {
        add(figures.computeIfAbsent(label.set(), s -> new LinkedHashMap<>()), label,
            reader.read(text.words(), text.heading()));
      }
    });
    return figures;
  }

  private static void add(Map<String, Count> counts, Label label, Measures answer) {
    Set<String> trends = answer.trends().stream().map(ThemeTrend::code)
        .map(c -> c.contains("=") ? c : "any=" + c).collect(Collectors.toSet());
    if (!label.trends().contains("?")) {
      count(counts, "trend found").add(trends.isEmpty() ? Set.of() : Set.of("1"),
          label.trends().isEmpty() ? Set.of() : Set.of("1"));
      count(counts, "trend").add(last(trends, "="), last(label.trends(), "="));
      count(counts, "trend and theme").add(trends, label.trends());
    }
    Set<String> open = label.comparisons().stream().filter(c -> c.endsWith("=?"))
        .map(c -> c.substring(0, c.length() - 1)).map(MeasureFiguresTest::comparator).collect(Collectors.toSet());
    count(counts, "comparison").add(
        last(answer.comparisons().stream().map(Comparison::code).collect(Collectors.toSet()), "/").stream()
            .filter(c -> open.stream().noneMatch(c::startsWith)).collect(Collectors.toSet()),
        last(label.comparisons(), "/").stream().filter(c -> !c.endsWith("=?")).collect(Collectors.toSet()));
  }

  private static String comparator(String comparison) {
    return comparison.substring(comparison.lastIndexOf('/') + 1);
  }

  private static Count count(Map<String, Count> counts, String what) {
    return counts.computeIfAbsent(what, w -> new Count());
  }

  /** The last parts of some texts. */
  private static Set<String> last(Set<String> texts, String divider) {
    return texts.stream().map(t -> t.substring(t.lastIndexOf(divider) + 1)).collect(Collectors.toSet());
  }

  private static Map<String, Label> labels(Path file) throws IOException {
    boolean themes = file.getFileName().toString().startsWith("theme-");
    Map<String, Label> labels = new HashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] columns = line.split("\t");
      labels.put(columns[0], new Label(themes ? "all" : columns[1], words(columns[2]), words(columns[3])));
    }
    return labels;
  }

  private static Set<String> words(String column) {
    return Stream.of(column.split(" ")).filter(w -> !w.equals("-")).collect(Collectors.toSet());
  }

  /** The texts of a table by fingerprint. */
  private static Map<String, Text> texts(Path table) throws IOException {
    Map<String, Text> texts = new HashMap<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(table, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        List<String> parts = new ArrayList<>(List.of(row.get("lead_in"), row.get("text")));
        parts.removeIf(String::isEmpty);
        boolean point = row.isMapped("basis");
        boolean headed = point && row.get("basis").equals("heading") && !row.get("polarity").isEmpty();
        String words = point ? String.join(" ", parts) : row.get("text");
        texts.putIfAbsent(Fingerprint.of(words), new Text(words,
            headed ? Optional.of(Polarity.valueOf(row.get("polarity").toUpperCase(Locale.ROOT))) : Optional.empty()));
      }
    }
    return texts;
  }
}
