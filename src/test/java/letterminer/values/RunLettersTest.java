package letterminer.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import letterminer.cli.Main;
import letterminer.model.BoundingBox;
import letterminer.runs.RunException;
import letterminer.runs.RunFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The values of a run are those of its tables, with the same ids. */
class RunLettersTest {
  private static final Path LETTERS = Path.of("corpus/letters");
  private static final String TEXT_LETTER = """
      17 December 2008

      Ms Ottoline Barr
      Director of Children's Services
      Wexmoor Council

      Dear Ms Barr

      Annual performance assessment of services for children and young people in Wexmoor Council 2008

      Being healthy Grade 3

      Major strengths
      - Health visitors see every new mother.
      """;

  private static final Set<String> COMMON = Set.of("subject", "authority", "date", "period", "inspection", "licence");

  @TempDir static Path folder;
  private static Path run;

  @BeforeAll
  static void extract() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (String kind : List.of("apa-2008", "focused", "ilacs")) {
      Files.copy(LETTERS.resolve(firstOf(kind)), in.resolve(kind + ".pdf"));
    }
    Files.copy(in.resolve("apa-2008.pdf"), in.resolve("same.pdf"));
    Files.writeString(in.resolve("typed.txt"), TEXT_LETTER);
    Files.writeString(in.resolve("broken.pdf"), "no PDF");
    run = folder.resolve("run");
    StringWriter out = new StringWriter();
    int status = Main.run(new PrintWriter(out), new PrintWriter(out), "extract", "--in-process", in.toString(), "-o", run.toString());
    assertEquals(1, status, out.toString()); // One file has no letter.
  }

  private static String firstOf(String kind) throws IOException {
    try (Stream<Path> all = Files.list(LETTERS)) {
      return all.map(f -> f.getFileName().toString())
          .filter(f -> f.startsWith(kind) && f.endsWith(".pdf")).sorted().findFirst().orElseThrow();
    }
  }

  private static List<String> column(String table, String column) throws RunException {
    List<String> cells = new ArrayList<>();
    RunFolder.open(run).table(table).forEach(row -> cells.add(row.get(column)));
    return cells;
  }

  private static List<Value> values() throws Exception {
    List<Value> values = new ArrayList<>();
    try (RunLetters letters = RunLetters.open(run)) {
      for (int i = 0; i < letters.letters().size(); i++) {
        values.addAll(letters.letter(i).values());
      }
    }
    return values;
  }

  @Test
  void everyRowOfTheTablesIsAValueWithItsId() throws Exception {
    TreeSet<String> rows = new TreeSet<>();
    for (String table : List.of("fields", "people", "judgements", "points")) {
      rows.addAll(column(table, "id"));
    }
    assertEquals(rows, new TreeSet<>(values().stream().map(Value::id).toList()));
  }

  @Test
  void aPointHasThePartsOfItsRowAndItsPlace() throws Exception {
    List<Value> points = values().stream().filter(v -> v.kind() == ValueKind.POINT).toList();
    Map<String, String> columns = Map.of("text", "text", "polarity", "polarity", "basis", "basis", "themes", "themes",
        "area", "area", "list", "list", "comparisons", "comparisons", "trends", "trends", "lead_in", "leadIn");
    for (Map.Entry<String, String> column : columns.entrySet()) {
      assertEquals(column("points", column.getKey()),
          points.stream().map(p -> p.parts().getOrDefault(column.getValue(), "")).toList(), column.getKey());
    }
    List<String> left = column("points", "x");
    for (int i = 0; i < points.size(); i++) {
      Optional<BoundingBox> box = points.get(i).places().get(0).box();
      assertEquals(left.get(i).isEmpty(), box.isEmpty());
      assertTrue(box.isEmpty() || Double.parseDouble(left.get(i)) == box.get().x());
    }
  }

  @Test
  void judgementsHaveTheirPlacesAndMissingOnesTheirReasons() throws Exception {
    List<Value> judgements = values().stream()
        .filter(v -> v.kind() == ValueKind.JUDGEMENT || v.kind() == ValueKind.MISSING).toList();
    assertEquals(column("judgements", "grade"),
        judgements.stream().map(j -> j.kind() == ValueKind.MISSING ? "" : j.text()).toList());
    assertEquals(column("judgements", "status"),
        judgements.stream().map(j -> j.kind() == ValueKind.MISSING ? j.text() : j.parts().get("status")).toList());
    assertTrue(judgements.stream().allMatch(j -> j.places().isEmpty() == (j.kind() == ValueKind.MISSING)));
  }

  @Test
  void aTextLetterHasPlacesWithoutBoxes() throws Exception {
    try (RunLetters letters = RunLetters.open(run)) {
      LetterSummary typed = letters.letters().stream().filter(l -> l.file().equals("typed.txt")).findFirst().orElseThrow();
      assertEquals("text", typed.medium());
      LetterValues letter = letters.letter(typed.id());
      Value date = letter.value(typed.id() + "-f-date-1").orElseThrow();
      assertEquals("2008-12-17", date.text());
      assertEquals(Map.of("value", "2008-12-17"), date.parts());
      assertEquals(List.of(new PrintedPlace(1, Optional.empty(), "17 December 2008")), date.places());
      Value person = letter.value(typed.id() + "-addressee-ottoline-barr").orElseThrow();
      assertEquals("Ms", person.parts().get("title"));
      assertEquals(OptionalDouble.empty(), person.confidence());
      Value point = letter.values().stream().filter(v -> v.kind() == ValueKind.POINT).findFirst().orElseThrow();
      assertEquals(List.of(new PrintedPlace(1, Optional.empty(), "Health visitors see every new mother.")), point.places());
      assertEquals(OptionalDouble.of(1), point.confidence());
    }
  }

  @Test
  void theListOfLettersAgreesWithTheLetters() throws Exception {
    try (RunLetters letters = RunLetters.open(run)) {
      assertEquals(column("letters", "year"), letters.letters().stream().map(l -> l.year().orElse("")).toList());
      for (int i = 0; i < letters.letters().size(); i++) {
        LetterSummary summary = letters.letters().get(i);
        LetterValues letter = letters.letter(i);
        assertEquals(summary.values(), letter.values().size());
        assertEquals(letter.values().stream().filter(v -> v.kind() == ValueKind.HEADER_FIELD && !COMMON.contains(v.field()))
            .map(Value::field).collect(Collectors.toSet()), summary.ownFields());
        assertEquals(summary.lowestConfidence(),
            letter.values().stream().flatMapToDouble(v -> v.confidence().stream()).min());
        assertEquals(summary.problems().values().stream().mapToInt(Integer::intValue).sum(), letter.problems().size());
      }
      assertTrue(letters.letters().stream().anyMatch(l -> l.ownFields().contains("looked-at")), "a field that a profile declares");
    }
  }

  @Test
  void problemsOfTheTableAreThoseOfTheLettersAndOfFilesWithoutAny() throws Exception {
    try (RunLetters letters = RunLetters.open(run)) {
      int all = letters.filesWithoutLetters().stream().mapToInt(f -> f.problems().size()).sum();
      for (int i = 0; i < letters.letters().size(); i++) {
        all += letters.letter(i).problems().size();
      }
      assertEquals(column("problems", "code").size(), all);
      assertEquals(List.of("broken.pdf"), letters.filesWithoutLetters().stream().map(FileNote::file).toList());
      LetterSummary same = letters.letters().stream().filter(l -> l.file().equals("same.pdf")).findFirst().orElseThrow();
      assertTrue(same.problems().containsKey("duplicate-letter"), same.toString());
      assertFalse(letters.find(same.id()).orElseThrow().problems().containsKey("duplicate-letter"), "the first is meant");
    }
  }

  @Test
  void anUnknownLetterAndADamagedFileAreReported() throws Exception {
    try (RunLetters letters = RunLetters.open(run)) {
      RunException unknown = assertThrows(RunException.class, () -> letters.letter("0123456789ab-1"));
      assertTrue(unknown.getMessage().contains("no letter 0123456789ab-1"), unknown.getMessage());
    }
    Path damaged = folder.resolve("damaged.jsonl");
    byte[] whole = Files.readAllBytes(run.resolve("letters.jsonl"));
    for (int cut : List.of(10, 1000, whole.length - 2)) {
      Files.write(damaged, java.util.Arrays.copyOf(whole, cut));
      assertThrows(RunException.class, () -> LetterIndex.read(damaged), "cut at " + cut);
    }
    Files.writeString(damaged, "{\"id\":\"x\"}\n");
    assertTrue(assertThrows(RunException.class, () -> LetterIndex.read(damaged)).getMessage().startsWith("Line 1 of"));
  }

  @Test
  void offsetsAreThoseOfTheFile() throws Exception {
    byte[] whole = Files.readAllBytes(run.resolve("letters.jsonl"));
    for (LetterIndex.IndexedLetter entry : LetterIndex.read(run.resolve("letters.jsonl"))) {
      assertEquals('{', whole[(int) entry.offset()]);
      assertEquals('}', whole[(int) entry.offset() + entry.length() - 1]);
      assertEquals('\n', whole[(int) entry.offset() + entry.length()]);
    }
  }
}
