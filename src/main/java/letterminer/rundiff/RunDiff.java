package letterminer.rundiff;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import letterminer.dataset.Json;
import letterminer.rundiff.Change.Status;
import letterminer.rundiff.Change.Subject;
import letterminer.runs.LetterLines;
import letterminer.runs.RunException;
import letterminer.runs.RunFacts;
import letterminer.runs.RunFolder;

/** The differences between two runs. Closing it deletes the temporary file with the changes. */
public final class RunDiff implements Closeable {
  private final RunFolder old;
  private final RunFolder now;
  private final Path spool;
  private final DiffSummary summary = new DiffSummary();
  private final List<String> reasons;

  /** Receives changes. */
  public interface ChangeUser {
    void use(Change change) throws IOException;
  }

  private RunDiff(RunFolder old, RunFolder now, Path spool) throws RunException, IOException {
    this.old = old;
    this.now = now;
    this.spool = spool;
    FileOutcomes files = new FileOutcomes(old, now);
    this.reasons = reasons(old.facts(), now.facts(), files);
    try (BufferedWriter out = Files.newBufferedWriter(spool, StandardCharsets.UTF_8)) {
      add(files.changes(), false, out);
      letters(files, out);
      add(RowDiff.between(old, now), false, out);
    }
  }

  /**
   * Compares two runs.
   *
   * @throws RunException if one of them cannot be read
   * @throws IOException if the temporary file cannot be written
   */
  public static RunDiff between(RunFolder old, RunFolder now) throws RunException, IOException {
    Path spool = Files.createTempFile("letterminer-diff", ".jsonl");
    try {
      return new RunDiff(old, now, spool);
    } catch (RunException | IOException | RuntimeException | Error e) {
      Files.deleteIfExists(spool);
      throw e;
    }
  }

  private void letters(FileOutcomes files, BufferedWriter out) throws RunException, IOException {
    try (LetterLines before = LetterLines.open(old.letters()); LetterLines after = LetterLines.open(now.letters())) {
      for (LetterPairs.Pair pair : new LetterPairs(before.lines(), after.lines()).all()) {
        if (pair.old().isEmpty()) {
          LetterLines.Line line = pair.now().orElseThrow();
          add(List.of(new Change(
              line.file(), line.id(), Subject.LETTER, Status.ADDED, line.id(), files.whyAdded(line.file()), "",
              said(after.read(line)))), false, out);
        } else if (pair.now().isEmpty()) {
          LetterLines.Line line = pair.old().orElseThrow();
          add(List.of(new Change(
              line.file(), line.id(), Subject.LETTER, Status.GONE, line.id(), files.whyGone(line.file()),
              said(before.read(line)), "")), false, out);
        } else if (pair.old().get().content().equals(pair.now().get().content())) {
          summary.same();
        } else {
          List<Change> changes = LetterDiff.between(before.read(pair.old().get()), after.read(pair.now().get()));
          if (changes.isEmpty()) {
            summary.same();
          } else {
            add(changes, true, out);
          }
        }
      }
    }
  }

  private void add(List<Change> changes, boolean ofLetter, BufferedWriter out) throws IOException {
    summary.add(changes, ofLetter);
    for (Change change : changes) {
      out.write(Json.lines().writeValueAsString(change));
      out.write('\n');
    }
  }

  private static String said(JsonNode letter) {
    List<String> words = new ArrayList<>();
    for (String place : List.of("/profile", "/authority/name", "/date", "/subject")) {
      if (!letter.at(place).asText().isEmpty()) {
        words.add(letter.at(place).asText());
      }
    }
    return String.join(", ", words);
  }

  /** Sentences that name the inputs and settings that differ between the runs. */
  private static List<String> reasons(RunFacts old, RunFacts now, FileOutcomes files) {
    List<String> reasons = new ArrayList<>();
    if (!old.version().equals(now.version())) {
      reasons.add("Letterminer " + old.version() + ", then " + now.version());
    }
    if (!old.model().equals(now.model())) {
      reasons.add("polarity model " + old.model() + ", then " + now.model());
    }
    TreeSet<String> names = new TreeSet<>(old.settings().keySet());
    names.addAll(now.settings().keySet());
    for (String name : names) {
      String before = old.settings().getOrDefault(name, "(none)");
      String after = now.settings().getOrDefault(name, "(none)");
      if (!before.equals(after)) {
        reasons.add(name.equals("bundled-profiles")
            ? "the bundled profiles are different" : name + " " + before + ", then " + after);
      }
    }
    if (files.replaced() > 0) {
      reasons.add("files in both runs with different content: " + files.replaced());
    }
    if (files.onlyInOne() > 0) {
      reasons.add("files in only one of the runs: " + files.onlyInOne());
    }
    return List.copyOf(reasons);
  }

  public DiffSummary summary() {
    return summary;
  }

  public List<String> reasons() {
    return reasons;
  }

  RunFolder old() {
    return old;
  }

  RunFolder now() {
    return now;
  }

  /**
   * Passes on every change: of files, of letters in the order of the new run with removed ones last, and of other rows.
   */
  public void forEach(ChangeUser user) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(spool, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        user.use(Json.lines().readValue(line, Change.class));
      }
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(spool);
  }
}
