package letterminer.values;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.dataset.Json;
import letterminer.runs.RunException;
import letterminer.runs.RunFolder;

/**
 * The letters of a finished run. Opening reads through {@code letters.jsonl} once and keeps a few short texts of each
 * letter; the values of a letter are read on request. Safe for use by several threads. A run that is
 * written anew while this one is open does not disturb it; open the new one.
 */
public final class RunLetters implements Closeable {
  private final RunFolder run;
  private final Path file;
  private final FileChannel content;
  private final List<LetterSummary> letters;
  private final Map<String, Integer> byId;
  private final List<LetterIndex.IndexedLetter> entries;
  private final Map<Key, List<ProblemNote>> added;
  private final List<FileNote> files;

  /** What identifies a letter: one file under two names gives two letters with one id. */
  private record Key(String file, String id) {
    static Key of(LetterSummary letter) {
      return new Key(letter.file(), letter.id());
    }
  }

  private RunLetters(RunFolder run, FileChannel content, List<LetterIndex.IndexedLetter> entries) throws RunException {
    this.run = run;
    this.file = run.letters();
    this.content = content;
    this.entries = entries;
    this.byId = new HashMap<>();
    Map<Key, LetterSummary> known = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      LetterSummary letter = entries.get(i).letter();
      byId.putIfAbsent(letter.id(), i);
      known.put(Key.of(letter), letter);
    }
    this.added = new HashMap<>();
    this.files = problems(known);
    Map<Key, String> years = years();
    this.letters = entries.stream().map(entry -> {
      Key key = Key.of(entry.letter());
      return entry.letter().with(added.getOrDefault(key, List.of()))
          .inYear(Optional.ofNullable(years.get(key)).or(entry.letter()::year));
    }).toList();
  }

  /**
   * Opens a run.
   *
   * @throws RunException if there is no run that this version can read; the message is a sentence for the user
   */
  public static RunLetters open(Path folder) throws RunException {
    RunFolder run = RunFolder.open(folder);
    List<LetterIndex.IndexedLetter> entries = LetterIndex.read(run.letters());
    try {
      return new RunLetters(run, FileChannel.open(run.letters(), StandardOpenOption.READ), entries);
    } catch (IOException e) {
      throw new RunException(run.letters() + " cannot be read. Check its permissions.");
    }
  }

  /** The problems that letters' own records do not name, as those of a catalogue; gives those of files without letters. */
  private List<FileNote> problems(Map<Key, LetterSummary> known) throws RunException {
    Map<String, List<ProblemNote>> ofFiles = new LinkedHashMap<>();
    if (run.hasTable("problems")) {
      run.table("problems").forEach(row -> {
        ProblemNote problem = new ProblemNote(row.get("code"), row.get("severity"), row.get("message"),
            Optional.of(row.get("page")).filter(p -> !p.isEmpty()).map(Integer::valueOf));
        Key key = new Key(row.get("file"), row.get("letter_id"));
        LetterSummary letter = known.get(key);
        if (letter == null) {
          ofFiles.computeIfAbsent(key.file(), f -> new ArrayList<>()).add(problem);
        } else if (!letter.problems().containsKey(problem.code())) {
          added.computeIfAbsent(key, k -> new ArrayList<>()).add(problem);
        }
      });
    }
    return ofFiles.entrySet().stream().map(e -> new FileNote(e.getKey(), e.getValue())).toList();
  }

  /** A catalogue's day of publication also gives a year, which only the tables have. */
  private Map<Key, String> years() throws RunException {
    Map<Key, String> years = new HashMap<>();
    if (run.hasTable("letters")) {
      run.table("letters").forEach(row -> {
        if (!row.get("year").isEmpty()) {
          years.put(new Key(row.get("file"), row.get("letter_id")), row.get("year"));
        }
      });
    }
    return years;
  }

  /** The run's folder. */
  public RunFolder run() {
    return run;
  }

  /** The letters in the order of the run. */
  public List<LetterSummary> letters() {
    return letters;
  }

  /** The files that gave problems and no letter, in the order of the run. */
  public List<FileNote> filesWithoutLetters() {
    return files;
  }

  /** Which letter has an id; the first of those that have the same. */
  public Optional<LetterSummary> find(String id) {
    return Optional.ofNullable(byId.get(id)).map(letters::get);
  }

  /**
   * A letter with all its values.
   *
   * @throws RunException if the run has none of this id, or its file was changed
   */
  public LetterValues letter(String id) throws RunException {
    if (!byId.containsKey(id)) {
      throw new RunException("The run in " + run.path() + " has no letter " + id + "; letters.csv has the ids.");
    }
    return letter(byId.get(id));
  }

  /** A letter with all its values, by its place in {@link #letters}. */
  public LetterValues letter(int index) throws RunException {
    JsonNode record = record(entries.get(index));
    LetterSummary letter = letters.get(index);
    List<ProblemNote> problems = new ArrayList<>(LetterValues.problems(record));
    problems.addAll(added.getOrDefault(Key.of(letter), List.of()));
    return new LetterValues(letter, LetterValues.of(record), problems);
  }

  /** A letter's whole record, as {@code letters.jsonl} has it. */
  public JsonNode record(int index) throws RunException {
    return record(entries.get(index));
  }

  private JsonNode record(LetterIndex.IndexedLetter entry) throws RunException {
    ByteBuffer bytes = ByteBuffer.allocate(entry.length());
    try {
      long from = entry.offset();
      while (bytes.hasRemaining() && content.read(bytes, from + bytes.position()) >= 0) {
        // A read may return less than requested.
      }
      return Json.lines().readTree(bytes.array());
    } catch (JsonProcessingException e) {
      throw new RunException(file + " was changed while it was read. Open the run again.");
    } catch (IOException e) {
      throw new RunException(file + " cannot be read any more.");
    }
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
