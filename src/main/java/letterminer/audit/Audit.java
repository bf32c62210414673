package letterminer.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import letterminer.dataset.Json;
import letterminer.runs.RunException;
import letterminer.runs.RunFacts;
import letterminer.values.LetterValues;
import letterminer.values.RunLetters;
import letterminer.values.Value;

/**
 * A sample of a run that people check, in the folder {@code audits/NAME} of the run. It does not change after the draw: a rerun of
 * {@code extract}, and {@code clean}, leave the folder alone.
 *
 * @param folder where it is
 * @param facts how it was drawn
 * @param rows what was drawn, in the order in which it is to be checked
 */
public record Audit(Path folder, AuditFacts facts, List<SampleRow> rows) {
  /** Below the run. */
  public static final String FOLDER = "audits";

  private static final String FACTS = "audit.json";

  /** Also the name of a folder, and part of each mark. */
  private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

  private static final long MOST_BYTES = 100_000_000;

  public Audit {
    rows = List.copyOf(rows);
  }

  /** The audit's name, which its marks carry. */
  public String name() {
    return facts.name();
  }

  /** The audits of a run, by name. */
  public static List<String> names(Path run) throws AuditException {
    Path folder = run.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(e -> Files.isRegularFile(e.resolve(FACTS)))
          .map(e -> e.getFileName().toString()).filter(n -> NAMES.matcher(n).matches()).sorted().toList();
    } catch (IOException e) {
      throw new AuditException("The folder " + folder + " cannot be listed. Check its permissions.");
    }
  }

  /** Opens an audit of a run. */
  public static Audit open(Path run, String name) throws AuditException {
    List<String> names = names(run);
    if (!names.contains(name)) {
      throw new AuditException("The run in " + run + " has no audit '" + name + "'. " + (names.isEmpty()
          ? "Draw one: letterminer audit draw " + run + " -n 200 --seed 1" : "It has: " + String.join(", ", names) + "."));
    }
    Path folder = run.resolve(FOLDER).resolve(name);
    return new Audit(folder, facts(folder.resolve(FACTS)), SampleFile.read(folder.resolve(SampleFile.NAME)));
  }

  /** Opens the only audit of a run. */
  public static Audit open(Path run) throws AuditException {
    List<String> names = names(run);
    if (names.size() > 1) {
      throw new AuditException("The run in " + run + " has several audits: " + String.join(", ", names)
          + ". Choose one with --audit NAME.");
    }
    return open(run, names.isEmpty() ? "audit" : names.get(0));
  }

  private static AuditFacts facts(Path file) throws AuditException {
    try {
      if (Files.size(file) <= MOST_BYTES) {
        AuditFacts facts = Json.lines().readValue(Files.readAllBytes(file), AuditFacts.class);
        if (facts.format() == AuditFacts.FORMAT) {
          return facts;
        }
        throw new AuditException(file + " was written by another version of Letterminer. Use that version.");
      }
    } catch (JsonProcessingException | NullPointerException e) {
      // Missing keys are treated like invalid JSON.
    } catch (IOException e) {
      throw new AuditException(file + " cannot be read. Check its permissions.");
    }
    throw new AuditException(file + " does not describe an audit; it may have been cut off or changed. Restore what"
        + " 'letterminer audit draw' wrote; drawing again with the same seed from the same run gives the same sample.");
  }

  /**
   * Draws an audit and writes it.
   *
   * @throws AuditException if an audit with this name exists, since its marks would belong to other values
   */
  static Audit draw(RunLetters run, String name, DrawSettings settings) throws RunException, AuditException {
    if (!NAMES.matcher(name).matches()) {
      throw new AuditException("'" + name + "' cannot be the name of an audit: use letters, digits, '-', '_' and '.'.");
    }
    Path folder = run.run().path().resolve(FOLDER).resolve(name);
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw taken(folder, name);
    }
    List<FrameLetter> frame = SamplingFrame.of(run, settings.yearsPerBand());
    if (frame.isEmpty()) {
      throw new AuditException("The run in " + run.run().path() + " has no letters to draw from.");
    }
    Sample sample = new Sampler(settings).draw(frame);
    RunFacts made = run.run().facts();
    AuditFacts facts = AuditFacts.of(name, settings, new AuditFacts.Run(
        made.name(), made.version(), made.model(), frame.size(), run.filesWithoutLetters().size()), frame, sample);
    Audit audit = new Audit(folder, facts, rows(run, sample));
    audit.write();
    return audit;
  }

  private static List<SampleRow> rows(RunLetters run, Sample sample) throws RunException {
    Map<String, FrameLetter> letters = sample.lettersById();
    List<SampleRow> rows = new ArrayList<>();
    LetterValues open = null;
    for (Drawn drawn : sample.drawn()) {
      if (open == null || !open.letter().id().equals(drawn.letter())) {
        open = run.letter(drawn.letter());
      }
      FrameLetter letter = letters.get(drawn.letter());
      Value value = drawn.page() > 0 ? null : open.value(drawn.id()).orElseThrow();
      int page = value == null ? drawn.page() : value.places().isEmpty() ? 0 : value.places().get(0).page();
      rows.add(new SampleRow(
          value == null ? SampleRow.PAGE : SampleRow.VALUE, drawn.id(), drawn.letter(), letter.file(), letter.family(),
          letter.years(), drawn.cell().field(), drawn.cell().band(), page,
          sample.strata().get(letter.stratum()).probability(), sample.cells().get(drawn.cell()).rate(),
          value == null ? "" : value.text(), value == null ? "" : Content.of(value)));
    }
    return rows;
  }

  /** Written under another name, then renamed: nobody sees half of an audit. */
  private void write() throws AuditException {
    Path draft = folder.resolveSibling(".draft-" + folder.getFileName());
    try {
      Files.createDirectories(folder.getParent());
      remove(draft); // Left by an interrupted draw.
      Files.createDirectory(draft);
      SampleFile.write(draft.resolve(SampleFile.NAME), rows);
      Files.write(draft.resolve(FACTS), Json.indented().writeValueAsBytes(facts));
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      throw taken(folder, name());
    } catch (IOException e) {
      throw new AuditException("The audit could not be written to " + folder + ": " + e.getMessage()
          + ". Free some disk space or check the permissions, and try again.");
    }
  }

  private static AuditException taken(Path folder, String name) {
    return new AuditException("There is an audit '" + name + "' already, in " + folder
        + ". Choose another name with --name; a sample is never drawn again, because its marks belong to it.");
  }

  private static void remove(Path folder) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
