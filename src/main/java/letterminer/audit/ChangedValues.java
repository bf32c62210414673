package letterminer.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.runs.RunException;
import letterminer.values.LetterValues;
import letterminer.values.RunLetters;
import letterminer.values.Value;

/**
 * The drawn values that differ in the current run, which may have been made again since.
 *
 * @param changed values with other content
 */
record ChangedValues(List<Change> changed) {
  ChangedValues {
    changed = List.copyOf(changed);
  }

  /**
   * A value with other content.
   *
   * @param now its current content; absent if the value no longer exists
   */
  record Change(String id, String field, String drawn, Optional<String> now) {}

  static ChangedValues of(Audit audit, RunLetters run) throws RunException {
    List<Change> changed = new ArrayList<>();
    Map<String, LetterValues> letters = new LinkedHashMap<>();
    for (SampleRow row : audit.rows()) {
      if (row.isPage()) {
        continue;
      }
      if (!letters.containsKey(row.letter()) && run.find(row.letter()).isPresent()) {
        letters.put(row.letter(), run.letter(row.letter()));
      }
      Optional<Value> now = Optional.ofNullable(letters.get(row.letter())).flatMap(l -> l.value(row.id()));
      if (now.isEmpty() || !Content.isSame(now.get(), row.content())) {
        changed.add(new Change(row.id(), row.field(), row.content(), now.map(Content::of)));
      }
    }
    return new ChangedValues(changed);
  }

  /** Whether a run that was made again has as many values of each kind as the run of the draw. */
  static boolean isSamePopulation(Audit audit, RunLetters run) throws RunException {
    List<FrameLetter> frame = SamplingFrame.of(run, audit.facts().wanted().yearsPerBand());
    Map<List<String>, Integer> now = new LinkedHashMap<>();
    frame.forEach(l -> Sampler.elements(l).forEach(
        e -> now.merge(List.of(l.family(), l.years(), e.cell().field(), e.cell().band()), 1, Integer::sum)));
    Map<List<String>, Integer> drawn = new LinkedHashMap<>();
    audit.facts().population().forEach(c -> drawn.put(List.of(c.family(), c.years(), c.field(), c.band()), c.values()));
    return now.equals(drawn);
  }
}
