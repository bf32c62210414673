package letterminer.audit;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.dataset.Csv;
import letterminer.runs.RunException;
import letterminer.values.RunLetters;
import letterminer.values.Value;
import org.apache.commons.csv.CSVPrinter;

/**
 * All values of a run with the program's codes, the readers' codes for checked values, and the probability of being
 * checked: what design-based supervised learning (Egami, Hinck, Stewart and Wei 2023) needs to correct an analysis for the
 * errors of the program.
 */
final class DslTable {
  private final Audit audit;
  private final AuditObservations evidence;
  private final Optional<String> field;
  private final Optional<String> part;

  /**
   * @param field only values of this field, or all
   * @param part the part of values that an analysis uses; without it the usual one of each field
   */
  DslTable(Audit audit, AuditObservations evidence, Optional<String> field, Optional<String> part) {
    this.audit = audit;
    this.evidence = evidence;
    this.field = field;
    this.part = part;
  }

  /** Writes it as CSV; returns the number of rows. */
  int write(RunLetters run, Appendable to) throws IOException, RunException {
    Map<String, CheckedValue> checked = new HashMap<>();
    evidence.marks().values().forEach(v -> checked.put(v.row().id(), v));
    List<FrameLetter> frame = SamplingFrame.of(run, audit.facts().wanted().yearsPerBand());
    CSVPrinter out = new CSVPrinter(to, Csv.FORMAT);
    out.printRecord("id", "letter_id", "file", "family", "authority", "year", "stratum", "field", "certainty", "part",
        "surrogate", "expert", "expert_verdict", "labelled", "sampling_probability", "inclusion_probability");
    int rows = 0;
    Set<String> written = new HashSet<>();
    for (FrameLetter letter : frame) {
      for (Value value : run.letter(letter.id()).values()) {
        if (field.map(value.field()::equals).orElse(true) && written.add(value.id())) {
          row(out, run, letter, value, Optional.ofNullable(checked.get(value.id())));
          rows++;
        }
      }
    }
    out.flush();
    return rows;
  }

  private void row(CSVPrinter out, RunLetters run, FrameLetter letter, Value value, Optional<CheckedValue> checked)
      throws IOException {
    String used = part.orElse(ExpertCode.usualPart(value));
    // A corrected value has people's content: the program's content is what was read.
    Optional<String> surrogate = Optional.ofNullable(value.was().getOrDefault(used, value.parts().get(used)));
    Optional<ExpertCode> expert = checked.map(c -> ExpertCode.of(c, surrogate, used));
    boolean isLabelled = expert.isPresent() && expert.get().code().isPresent();
    SampleCell cell = new SampleCell(value.field(), Bands.of(value));
    var summary = run.find(letter.id()).orElseThrow();
    out.printRecord(value.id(), letter.id(), letter.file(), letter.family(), summary.authority().orElse(null),
        summary.year().orElse(null), letter.stratum(), value.field(), cell.band(), used, plain(surrogate),
        plain(expert.flatMap(ExpertCode::code)), expert.map(ExpertCode::verdict).orElse(null), isLabelled ? 1 : 0,
        evidence.checkedProbability(letter.stratum(), cell), evidence.drawnProbability(letter.stratum(), cell));
  }

  /** Removes line breaks inside cells. */
  private static String plain(Optional<String> text) {
    return text.map(t -> t.replaceAll("\\s+", " ")).orElse(null);
  }
}
