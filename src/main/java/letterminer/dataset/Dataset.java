package letterminer.dataset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which files a run has and how their cells are written.
 *
 * @param sentences whether {@code sentences.csv} is one of them
 * @param cells how cells of text are written
 * @param created when the dataset is said to be made; absent unless asked for, because the same inputs would not give
 *     the same bytes
 */
public record Dataset(boolean sentences, Cells cells, Optional<Instant> created) {
  /** All but the sentences, cells as they are. */
  public static final Dataset PLAIN = new Dataset(false, Cells.AS_THEY_ARE);

  /** One that says no time. */
  public Dataset(boolean sentences, Cells cells) {
    this(sentences, cells, Optional.empty());
  }

  static final String LETTERS = "letters.jsonl";

  /** The tables that each file of the input has lines in. */
  List<Table<?>> tables() {
    List<Table<?>> tables = new ArrayList<>(
        List.of(
            Tables.LETTERS, Tables.JUDGEMENTS, Tables.POINTS, PeopleTable.TABLE, FieldTable.TABLE, MeasureTables.THEMES,
            MeasureTables.COMPARISONS, Tables.PROBLEMS));
    if (sentences) {
      tables.add(Tables.SENTENCES);
    }
    return List.copyOf(tables);
  }

  /** The names of the files that each file of the input has lines in, {@code letters.jsonl} first. */
  public List<String> files() {
    List<String> names = new ArrayList<>(List.of(LETTERS));
    tables().forEach(t -> names.add(t.file()));
    return List.copyOf(names);
  }
}
