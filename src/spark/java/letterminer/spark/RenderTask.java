package letterminer.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.dataset.Dataset;
import letterminer.dataset.DatasetCounts;
import letterminer.dataset.FileRow;
import letterminer.dataset.JsonRows;
import letterminer.dataset.TableRow;
import letterminer.dataset.ValueRows;
import letterminer.dataset.WrittenPart;
import letterminer.engine.ReadDocument;
import letterminer.model.CorrectionState;
import letterminer.model.LetterFile;
import letterminer.polarity.SentenceReader;
import letterminer.records.FileRecord;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.internal.io.FileCommitProtocol;
import org.apache.spark.sql.Row;

/**
 * Writes a part of every table from the records of documents, each with the name of the document before with the same text.
 * All tables are made in one pass: a letter is decoded once.
 */
final class RenderTask implements FlatMapFunction<Iterator<Row>, RenderTask.Done> {
  private static final long serialVersionUID = 1;

  private final TaskPlan plan;
  private final CommittedOutput output;
  private final boolean jsonl;

  /**
   * What a task did.
   *
   * @param parts the files that it wrote, by table
   * @param counts of the values in them
   * @param files those of its files that the catalogue has
   * @param corrections the outcomes of people's marks, by letter
   */
  record Done(
      FileCommitProtocol.TaskCommitMessage commit, Map<String, Long> rows, Map<String, WrittenPart> parts, DatasetCounts counts,
      Map<String, Long> outcomes, Set<String> files, Map<String, List<CorrectionState>> corrections) implements Serializable {}

  RenderTask(TaskPlan plan, CommittedOutput output, boolean jsonl) {
    this.plan = plan;
    this.output = output;
    this.jsonl = jsonl;
  }

  @Override
  public Iterator<Done> call(Iterator<Row> records) throws IOException {
    CommittedOutput.TaskFiles files = output.begin();
    try {
      Rendering rendering = new Rendering(files);
      while (records.hasNext()) {
        rendering.add(records.next());
      }
      return List.of(rendering.finish()).iterator();
    } catch (IOException | RuntimeException | Error e) {
      files.abort();
      throw e;
    }
  }

  private final class Rendering {
    private final CommittedOutput.TaskFiles files;
    private final Additions additions;
    private final ValueRows values;
    private final TableParts tables;
    private final AssessmentFile assessments;
    private final LineFile letters;
    private final Map<String, Long> outcomes = new HashMap<>();
    private final Set<String> listed = new HashSet<>();

    Rendering(CommittedOutput.TaskFiles files) throws IOException {
      this.files = files;
      this.additions = plan.additions();
      JsonRows.Settings settings = additions.settings(plan.sentences());
      this.values = new ValueRows(
          settings, plan.sentences() ? Optional.of(new SentenceReader(plan.here().judge())) : Optional.empty(), jsonl);
      this.tables = new TableParts(settings, name -> files.file(name, ".parquet"), files.settings());
      this.assessments = new AssessmentFile(new LineFile(() -> files.file(AssessmentFile.FOLDER, ".gz"), files.settings()));
      this.letters = new LineFile(() -> files.file(Dataset.LETTERS, ".jsonl.gz"), files.settings());
    }

    void add(Row kept) throws IOException {
      FileRecord record = FileRecord.decode(kept.getAs("record"));
      ReadDocument read = new ReadDocument(
          kept.getAs("name"), kept.getAs("sha256"), kept.<Long>getAs("bytes"), record);
      LetterFile file = additions.corrections().apply(record.file().named(read.name()));
      FileRow row = read.row(Optional.ofNullable(kept.getAs("same_as")));
      ValueRows.FileValues rows = values.of(row, file);
      tables.counts().add(row);
      for (Map.Entry<String, List<TableRow>> table : rows.rows().entrySet()) {
        if (!table.getValue().isEmpty()) {
          tables.add(table.getKey(), table.getValue());
        }
      }
      assessments.add(kept.getAs("file"), kept.<Integer>getAs("ordinal"), rows.assessments());
      letters.add(rows.letters());
      outcomes.merge(record.outcome().code(), 1L, Long::sum);
      additions.catalogue().row(read.name()).ifPresent(known -> listed.add(known.file()));
    }

    Done finish() throws IOException {
      tables.close();
      assessments.close();
      letters.close();
      Map<String, WrittenPart> parts = tables.parts();
      letters.part().ifPresent(part -> parts.put(Dataset.LETTERS, part));
      return new Done(
          files.commit(), tables.rows(), parts, tables.counts(), outcomes, listed, additions.corrections().outcomes());
    }
  }
}
