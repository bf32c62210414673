package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import letterminer.model.Outcome;
import letterminer.reading.HostilePdfs;
import letterminer.reading.Mutations;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of the worst kind, read as by default: it ends, every file has its outcome, and good letters are read. */
@Tag("slow")
class HostileArchiveTest {
  private static final int MUTATED = 200;
  private static final Set<String> OUTCOMES =
      Arrays.stream(Outcome.values()).map(Outcome::code).collect(Collectors.toSet());

  @TempDir Path folder;

  private Map<String, String> outcomes() throws IOException {
    Map<String, String> outcomes = new TreeMap<>();
    try (var parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
        .parse(Files.newBufferedReader(folder.resolve("out/files.csv"), StandardCharsets.UTF_8))) {
      for (CSVRecord row : parser) {
        outcomes.put(row.get("file"), row.get("outcome"));
      }
    }
    return outcomes;
  }

  @Test
  void twoHundredMutatedPdfsEachHaveARow() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    List<Path> letters;
    try (Stream<Path> all = Files.list(Path.of("corpus/letters"))) {
      letters = all.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    }
    for (int i = 0; i < MUTATED; i++) {
      byte[] letter = Files.readAllBytes(letters.get(i % letters.size()));
      Files.write(in.resolve(String.format("m%03d.pdf", i)), Mutations.mutate(letter, i));
    }
    Program run = Program.runIsolated("extract", in, "-o", folder.resolve("out"), "--silence-limit", "10");
    assertTrue(run.status <= 1, run.err);
    assertEquals(MUTATED, outcomes().size());
    assertTrue(OUTCOMES.containsAll(outcomes().values()));
    assertTrue(outcomes().values().stream().noneMatch(o -> o.equals("crashed")), outcomes().toString());
    assertTrue(outcomes().values().stream().filter(o -> o.startsWith("read")).count() > MUTATED / 4);
  }

  @Test
  void hostilePdfsDoNoHarm() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    List<HostilePdfs.Hostile> all = HostilePdfs.all();
    for (HostilePdfs.Hostile hostile : all) {
      Files.write(in.resolve(hostile.name().replaceAll("\\W+", "-") + ".pdf"), hostile.bytes());
    }
    Files.writeString(in.resolve("long.txt"), "Dear Sir\n\n" + "a ".repeat(3_000_000));
    Files.copy(Path.of("corpus/letters/apa-2008-12-17-westmarsh.pdf"), in.resolve("a-letter.pdf"));
    Files.copy(Path.of("corpus/letters/apa-2006-11-01-dunmere.pdf"), in.resolve("z-letter.pdf"));
    long began = System.nanoTime();
    Program run = Program.runIsolated(
        "extract", in, "-o", folder.resolve("out"), "--silence-limit", "5", "--time-limit", "10", "--memory", "200");
    assertEquals(1, run.status, run.err);
    Map<String, String> outcomes = outcomes();
    assertEquals(all.size() + 3, outcomes.size());
    assertEquals("read", outcomes.get("a-letter.pdf"));
    assertEquals("read", outcomes.get("z-letter.pdf"));
    assertTrue(OUTCOMES.containsAll(outcomes.values()));
    double seconds = (System.nanoTime() - began) / 1e9;
    // Each at most twice over its limit, and the start of a process besides: far from it, or something hung.
    assertTrue(seconds < 30 * all.size(), seconds + " s");
  }
}
