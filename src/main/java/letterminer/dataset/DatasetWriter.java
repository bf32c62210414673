package letterminer.dataset;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.model.CrashReport;
import letterminer.model.Letter;
import letterminer.model.Problem;
import letterminer.model.Sha256;
import letterminer.model.StableIds;
import letterminer.panel.OwnArea;
import letterminer.panel.Panel;

/**
 * Writes a run's files. Rows are streamed. Everything is written to a draft and published by {@link #finish}, see
 * {@link OutputFolder}: a run that ends early leaves the old files unchanged. Not thread-safe.
 */
public final class DatasetWriter implements Closeable {
  private static final int BUFFER = 1 << 16;

  /** The file in which a run keeps the profiles' harmonised areas. */
  private static final String AREAS = "areas.json";

  private final OutputFolder folder;
  private final Path draft;
  private final Dataset dataset;
  private final CompleteTables complete;
  private final List<String> files;
  private final List<Table<?>> tables;
  private final Map<String, Part> parts = new LinkedHashMap<>();

  /** By the table's name. */
  private final Map<String, TableCounts> counts = new LinkedHashMap<>();
  private final CrashReports crashes;
  private final Sources.Counter sources = new Sources.Counter();
  private final CatalogueCheck check;
  private final List<OwnArea> areas;
  private final Assessments assessments;
  private final List<CorrectionRow> leftOver = new ArrayList<>();
  private final List<Tables.ProblemRow> ofCorrections = new ArrayList<>();

  /** A file being written, with the hash of its content so far. */
  private static final class Part {
    private final MessageDigest digest = Sha256.digest();
    private final OutputStream out;

    Part(Path file) throws IOException {
      this.out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest), BUFFER);
    }
  }

  /**
   * Starts writing a run's files.
   *
   * @param version the program's version
   * @throws IOException if the folder is not writable
   */
  public DatasetWriter(OutputFolder folder, Dataset dataset, String version) throws IOException {
    this(folder, dataset, version, List.of());
  }

  /**
   * Starts writing a run's files.
   *
   * @param version the program's version
   * @param areas harmonised areas of families that do not come with the program
   * @throws IOException if the folder is not writable
   */
  public DatasetWriter(OutputFolder folder, Dataset dataset, String version, List<OwnArea> areas) throws IOException {
    this.folder = folder;
    this.crashes = new CrashReports(folder.path(), version);
    this.dataset = dataset;
    this.complete = new CompleteTables(dataset);
    this.files = dataset.files();
    this.tables = dataset.tables();
    this.check = new CatalogueCheck(dataset.catalogue());
    this.areas = areas;
    this.assessments = new Assessments(dataset.catalogue(), areas);
    this.draft = folder.newDraft();
    for (String name : files) {
      parts.put(name, new Part(draft.resolve(name)));
    }
    for (Table<?> table : dataset.runTables()) {
      if (dataset.csv()) {
        parts.put(table.file(), new Part(draft.resolve(table.file())));
      }
      if (dataset.spools()) {
        parts.put(Spool.file(table), new Part(draft.resolve(Spool.file(table))));
      }
    }
    for (Table<?> table : dataset.allTables()) { // letters.jsonl has no header.
      counts.put(table.name(), new TableCounts(table));
      if (dataset.csv()) {
        write(table.file(), dataset.cells().beginning() + Csv.FORMAT.format((Object[]) table.head().toArray(String[]::new)) + "\n");
      }
    }
  }

  private void write(String name, String text) throws IOException {
    parts.get(name).out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Adds a file of the input with all its rows.
   *
   * @param row the row of the file itself
   * @param rendered its rows, from {@link FileRenderer}
   */
  public void add(FileRow row, RenderedFile rendered) throws IOException {
    for (int i = 0; i < files.size(); i++) {
      parts.get(files.get(i)).out.write(rendered.lines().get(i));
    }
    for (int i = 0; i < rendered.cells().size(); i++) {
      counts.get(tables.get(i).name()).add(rendered.cells().get(i));
    }
    sources.add(row);
    write(Tables.FILES, List.of(row));
    check.add(row.file());
  }

  /** Adds a letter to the tables that need the judgements of all letters. Its own rows are added with its file. */
  public void addToPanel(Letter letter) {
    assessments.add(letter);
  }

  /**
   * Sentences for the user if the files added so far and the catalogue do not match, or letters are not in the panel.
   */
  public List<String> sentences() {
    int leftOut = assessments.leftOut().size();
    List<String> sentences = new ArrayList<>(check.sentence().stream().toList());
    if (leftOut > 0) {
      sentences.add("panel: letters with judgements that are not in it, as they have no authority or year: " + leftOut
          + "; problems.csv names them" + (dataset.catalogue().isPresent() ? "." : ", and a catalogue can give a year."));
    }
    return sentences;
  }

  /**
   * Adds people's marks that belong to no letter of the run.
   *
   * @param problems other problems of corrections
   */
  public void addCorrections(List<CorrectionRow> rows, List<Problem> problems) {
    leftOver.addAll(rows);
    StableIds ids = StableIds.ofProblems("corrections");
    problems.forEach(p -> ofCorrections.add(new Tables.ProblemRow(Optional.empty(), "", ids.of(p), p)));
  }

  /** Writes the report of a crash. */
  public void add(String sha256, CrashReport crash) throws IOException {
    crashes.add(sha256, crash);
  }

  /** The harmonised areas of the families with which a folder's run was read; empty if it has none. */
  public static List<OwnArea> areas(OutputFolder run) throws IOException {
    Path file = run.state().resolve(AREAS);
    return Files.isRegularFile(file) ? List.of(Json.lines().readValue(Files.readString(file), OwnArea[].class)) : List.of();
  }

  /** A file of the run's state, which is published together with its tables. */
  public Path stateFile(String name) {
    return draft.resolve("." + name);
  }

  /**
   * Completes the files and publishes them.
   *
   * @param provenance the provenance of the run
   */
  public void finish(Provenance provenance) throws IOException {
    write(Tables.PROBLEMS, assessments.leftOut());
    write(Tables.PROBLEMS, check.problems());
    write(Tables.PROBLEMS, ofCorrections);
    if (dataset.corrections().isPresent()) {
      write(CorrectionTable.TABLE, leftOver);
    }
    Panel panel = assessments.panel();
    write(PanelTables.PANEL, panel.rows());
    write(PanelTables.CHANGES, panel.changes());
    closeFiles();
    Publication run = publication(provenance);
    write(DataPackage.FILE, DataPackage.describe(run));
    write(Croissant.FILE, Croissant.describe(run));
    Files.writeString(draft.resolve(Codebook.FILE), Codebook.of(run, counts.values()));
    Files.writeString(stateFile(AREAS), Json.lines().writeValueAsString(areas) + "\n"); // For exports.
    folder.publish(draft);
    crashes.finish();
  }

  private Publication publication(Provenance provenance) throws IOException {
    Map<String, Publication.WrittenFile> tables = new LinkedHashMap<>();
    for (Map.Entry<String, Part> part : parts.entrySet()) {
      if (!Spool.isFile(part.getKey())) {
        tables.put(part.getKey(), written(part.getKey(), Sha256.hex(part.getValue().digest)));
      }
    }
    Map<String, Publication.WrittenFile> others = new LinkedHashMap<>();
    for (Map.Entry<String, String> other : new OtherFormats(dataset, draft).write(counts).entrySet()) {
      others.put(other.getKey(), written(other.getKey(), other.getValue()));
    }
    return new Publication(provenance, dataset, tables, others, sources.sources());
  }

  private Publication.WrittenFile written(String name, String sha256) throws IOException {
    return new Publication.WrittenFile(sha256, Files.size(draft.resolve(name)));
  }

  private void write(String name, Map<String, Object> descriptor) throws IOException {
    Files.writeString(draft.resolve(name), Json.indented().writeValueAsString(descriptor) + "\n");
  }

  /** Adds the rows of the run as a whole. */
  private <T> void write(Table<T> table, List<T> rows) throws IOException {
    RenderedRows<T> rendered = new RenderedRows<>(complete.of(table), dataset.cells());
    rendered.addAll(rows);
    counts.get(table.name()).add(rendered.cells());
    if (dataset.csv()) {
      write(table.file(), rendered.csv());
    }
    if (dataset.spools()) {
      write(Spool.file(table), rendered.json());
    }
  }

  private void closeFiles() throws IOException {
    for (Part part : parts.values()) {
      part.out.close();
    }
  }

  /** Discards an unfinished run. */
  @Override
  public void close() throws IOException {
    try {
      closeFiles();
    } finally {
      OutputFolder.remove(draft);
    }
  }
}
