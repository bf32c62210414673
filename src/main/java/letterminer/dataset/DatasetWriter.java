package letterminer.dataset;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.model.CrashReport;
import letterminer.model.Letter;
import letterminer.model.Sha256;
import letterminer.panel.Panel;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a run's files. Rows go out as they come and are not kept. All is written into a draft and published by
 * {@link #finish}, see {@link OutputFolder}: a run that ends before leaves the old files as they were. For one
 * thread.
 */
public final class DatasetWriter implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final OutputFolder folder;
  private final Path draft;
  private final Dataset dataset;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final CSVPrinter files;
  private final String version;
  private final CrashReports crashes;
  private final CatalogueCheck check;
  private final Assessments assessments;

  /** A file that is being written, with the hash of what was written. */
  private static final class Part {
    private final MessageDigest digest = Sha256.digest();
    private final OutputStream out;

    Part(Path file) throws IOException {
      this.out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest), BUFFER);
    }
  }

  /**
   * Begins a run's files.
   *
   * @param version the program's version
   * @throws IOException if nothing can be written there
   */
  public DatasetWriter(OutputFolder folder, Dataset dataset, String version) throws IOException {
    this.folder = folder;
    this.version = version;
    this.crashes = new CrashReports(folder.path(), version);
    this.dataset = dataset;
    this.check = new CatalogueCheck(dataset.catalogue());
    this.assessments = new Assessments(dataset.catalogue());
    this.draft = folder.newDraft();
    for (String name : dataset.files()) {
      parts.put(name, new Part(draft.resolve(name)));
    }
    for (Table<?> table : dataset.closingTables()) {
      parts.put(table.file(), new Part(draft.resolve(table.file())));
    }
    List<Table<?>> headed = new ArrayList<>(dataset.tables()); // letters.jsonl has no head.
    headed.addAll(dataset.closingTables());
    for (Table<?> table : headed) {
      String head = Csv.FORMAT.format((Object[]) table.head().toArray(String[]::new)) + "\n";
      parts.get(table.file()).out.write(head.getBytes(StandardCharsets.UTF_8));
    }
    Part last = new Part(draft.resolve(Tables.FILES.file()));
    parts.put(Tables.FILES.file(), last);
    Writer text = new OutputStreamWriter(last.out, StandardCharsets.UTF_8);
    this.files = Csv.FORMAT.print(text);
    files.printRecord(dataset.fileTable().head());
  }

  /**
   * Adds a file of the input with all its rows.
   *
   * @param row what is said of the file itself
   * @param lines its lines of each of {@link Dataset#files}, in that order
   */
  public void add(FileRow row, List<byte[]> lines) throws IOException {
    List<String> names = dataset.files();
    for (int i = 0; i < names.size(); i++) {
      parts.get(names.get(i)).out.write(lines.get(i));
    }
    CsvRow.print(files, dataset.fileTable(), row, dataset.cells());
    check.add(row.file());
  }

  /** Adds a letter to the tables that need the judgements of all letters. Its rows are added with those of its file. */
  public void addToPanel(Letter letter) {
    assessments.add(letter);
  }

  /** A sentence for the user if files and catalogue do not match, as far as files were added. */
  public Optional<String> catalogueSentence() {
    return check.sentence();
  }

  /** Reports a bug of ours that a file brought to light. */
  public void add(String sha256, CrashReport crash) throws IOException {
    crashes.add(sha256, crash);
  }

  /** A file of the run's state that is published together with its tables. */
  public Path stateFile(String name) {
    return draft.resolve("." + name);
  }

  /**
   * Completes the files and publishes them.
   *
   * @param model the version of the polarity model
   */
  public void finish(String model) throws IOException {
    writeLast(Tables.PROBLEMS, assessments.leftOut());
    writeLast(Tables.PROBLEMS, check.problems());
    Panel panel = assessments.panel();
    writeLast(PanelTables.PANEL, panel.rows());
    writeLast(PanelTables.CHANGES, panel.changes());
    closeFiles();
    Map<String, String> hashes = new LinkedHashMap<>();
    parts.forEach((name, part) -> hashes.put(name, HexFormat.of().formatHex(part.digest.digest())));
    List<Table<?>> tables = new ArrayList<>(dataset.tables());
    tables.addAll(dataset.closingTables());
    tables.add(dataset.fileTable());
    Files.writeString(
        draft.resolve(DataPackage.FILE),
        Json.indented().writeValueAsString(DataPackage.describe(version, model, tables, hashes)) + "\n");
    folder.publish(draft);
    crashes.finish();
  }

  /** Adds rows that only the run as a whole has. */
  private <T> void writeLast(Table<T> table, List<T> rows) throws IOException {
    StringBuilder text = new StringBuilder();
    CSVPrinter printer = new CSVPrinter(text, Csv.FORMAT);
    Table<T> complete = dataset.complete(table);
    for (T row : rows) {
      CsvRow.print(printer, complete, row, dataset.cells());
    }
    parts.get(table.file()).out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void closeFiles() throws IOException {
    files.close();
    for (Part part : parts.values()) {
      part.out.close();
    }
  }

  /** Gives up what was not finished. */
  @Override
  public void close() throws IOException {
    try {
      closeFiles();
    } finally {
      OutputFolder.remove(draft);
    }
  }
}
