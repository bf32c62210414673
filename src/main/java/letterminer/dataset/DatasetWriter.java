package letterminer.dataset;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import letterminer.model.Letter;
import letterminer.model.Problem;
import letterminer.model.Sentence;
import letterminer.polarity.SentenceReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a run's files. Letters go out as they come and are not kept. All is written into a folder
 * beside the files and moved into place by {@link #finish}: a run that ends before leaves the old files
 * as they were. For one thread.
 */
public final class DatasetWriter implements Closeable {
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final String DRAFT = ".unfinished-";
  private static final Pattern DRAFT_NAME = Pattern.compile("\\.unfinished-(\\d{1,18})-.*");
  private static final String LETTERS = "letters.jsonl";
  private static final String PACKAGE = "datapackage.json";

  private final Path folder;
  private final Path draft;
  private final BufferedWriter lines;
  private final List<Sheet<?>> sheets = new ArrayList<>();
  private final Sheet<Letter> letters;
  private final Sheet<Tables.JudgementRow> judgements;
  private final Sheet<Tables.PointRow> points;
  private final Sheet<Tables.ProblemRow> problems;
  private final Optional<SentenceReader> reader;
  private final Optional<Sheet<Tables.SentenceRow>> sentences;

  /**
   * Begins a run's files.
   *
   * @param folder where they are to be; made if it is not there
   * @param reader reads the sentences of each letter, where they are wanted
   * @throws IOException if nothing can be written there
   */
  public DatasetWriter(Path folder, Optional<SentenceReader> reader) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    clearDeadDrafts(folder);
    this.draft = Files.createTempDirectory(folder, DRAFT + ProcessHandle.current().pid() + "-");
    this.lines = Files.newBufferedWriter(draft.resolve(LETTERS), StandardCharsets.UTF_8);
    this.letters = open(Tables.LETTERS);
    this.judgements = open(Tables.JUDGEMENTS);
    this.points = open(Tables.POINTS);
    this.problems = open(Tables.PROBLEMS);
    this.reader = reader;
    this.sentences = reader.isPresent() ? Optional.of(open(Tables.SENTENCES)) : Optional.empty();
  }

  /** Drafts of runs that were killed: their process is gone, so nobody will finish them. */
  private static void clearDeadDrafts(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        Matcher name = DRAFT_NAME.matcher(entry.getFileName().toString());
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          delete(entry);
        }
      }
    }
  }

  private static void delete(Path draft) throws IOException {
    try (Stream<Path> left = Files.list(draft)) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(draft);
  }

  /** A table being written. */
  private record Sheet<T>(Table<T> table, CSVPrinter printer) {
    void add(T row) throws IOException {
      for (Column<T> column : table.columns()) {
        printer.print(oneLine(column.value().apply(row)));
      }
      printer.println();
    }
  }

  private <T> Sheet<T> open(Table<T> table) throws IOException {
    CSVPrinter printer = CSV.print(
        Files.newBufferedWriter(draft.resolve(table.name() + ".csv"), StandardCharsets.UTF_8));
    printer.printRecord(table.columns().stream().map(Column::name).toList());
    Sheet<T> sheet = new Sheet<>(table, printer);
    sheets.add(sheet);
    return sheet;
  }

  private static String oneLine(String value) {
    return value.indexOf('\n') < 0 && value.indexOf('\r') < 0
        ? value
        : value.replaceAll("\\s*[\\r\\n]+\\s*", " ");
  }

  /** Adds a letter with all its rows. */
  public void add(Letter letter) throws IOException {
    lines.write(Json.lines().writeValueAsString(letter));
    lines.write('\n');
    letters.add(letter);
    for (var judgement : letter.judgements()) {
      judgements.add(new Tables.JudgementRow(letter, Optional.of(judgement), Optional.empty()));
    }
    for (var missing : letter.missing()) {
      judgements.add(new Tables.JudgementRow(letter, Optional.empty(), Optional.of(missing)));
    }
    for (var point : letter.points()) {
      points.add(new Tables.PointRow(letter, point));
    }
    if (reader.isPresent()) {
      for (Sentence sentence : reader.get().read(letter)) {
        sentences.orElseThrow().add(new Tables.SentenceRow(letter, sentence));
      }
    }
    for (Problem problem : letter.problems()) {
      problems.add(new Tables.ProblemRow(letter.id(), letter.source().file(), problem));
    }
  }

  /** Adds a problem of a file that gave no letter. */
  public void add(String file, Problem problem) throws IOException {
    problems.add(new Tables.ProblemRow("", file, problem));
  }

  /**
   * Completes the files and moves them into place.
   *
   * @param version the program's version, for the data package
   * @param model the version of the polarity model
   */
  public void finish(String version, String model) throws IOException {
    lines.close();
    for (Sheet<?> sheet : sheets) {
      sheet.printer().close();
    }
    Files.writeString(
        draft.resolve(PACKAGE),
        Json.indented().writeValueAsString(DataPackage.describe(version, model, tables())) + "\n");
    for (String name : names()) {
      if (Files.isDirectory(folder.resolve(name))) {
        throw new IOException(name + " is a folder there");
      }
    }
    if (sentences.isEmpty()) { // An earlier run's would not belong to these letters.
      Files.deleteIfExists(folder.resolve(Tables.SENTENCES.name() + ".csv"));
    }
    for (String name : names()) {
      Files.move(
          draft.resolve(name), folder.resolve(name),
          StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(List.of(LETTERS));
    tables().forEach(t -> names.add(t.name() + ".csv"));
    names.add(PACKAGE);
    return names;
  }

  private List<Table<?>> tables() {
    return sheets.stream().<Table<?>>map(Sheet::table).toList();
  }

  /** Gives up what was not finished. */
  @Override
  public void close() throws IOException {
    lines.close();
    for (Sheet<?> sheet : sheets) {
      sheet.printer().close();
    }
    delete(draft);
  }
}
