package letterminer.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import letterminer.corrections.Correction;
import letterminer.corrections.CorrectionException;
import letterminer.corrections.CorrectionLog;
import letterminer.corrections.CorrectionSheet;
import letterminer.corrections.LogContent;
import letterminer.corrections.SheetReader;
import letterminer.runs.RunException;
import letterminer.values.RunLetters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists people's corrections of a run, and exchanges them. */
@Command(
    name = "corrections",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Lists the corrections of a run: people's marks on its values, their outcome when the tables were last "
        + "written, and contradictions between people. Merges another person's corrections, and exchanges them with a "
        + "spreadsheet. 'extract' and 'export' apply them.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:some were not applied, contradict each other or cannot be read; the rest is as with 0",
      "2:wrong usage, or nothing could be read or recorded"
    },
    footer = {
      "",
      "Examples:",
      "  letterminer corrections output",
      "  letterminer corrections output --merge bob/corrections.jsonl",
      "  letterminer corrections output --to-csv sheet.csv --letters 55029a2212cd-1",
      "  letterminer corrections output --from-csv sheet.csv --by Ann",
      "  letterminer corrections output --format json > corrections.json",
    })
final class CorrectionsCommand implements Callable<Integer> {
  /** The formats of the list. */
  enum Format { TEXT, JSON, CSV }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN", description = "The output folder of a run.")
  private Path run;

  @Option(
      names = "--corrections", paramLabel = "FILE.jsonl",
      description = "Another file of corrections than the run's own (default: corrections.jsonl in RUN).")
  private Path file;

  @Option(
      names = "--format", paramLabel = "FORMAT", defaultValue = "text",
      description = "text, json (one object) or csv (a row for each) (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = "--merge", paramLabel = "OTHER.jsonl",
      description = "Add the corrections of another file. Existing corrections are not added again.")
  private List<Path> others = List.of();

  @Option(
      names = "--to-csv", paramLabel = "FILE.csv",
      description = "Write a sheet to fill in: a row for each value, with the corrections there are.")
  private Path sheet;

  @Option(
      names = "--letters", paramLabel = "ID", split = ",",
      description = "Only these letters in the sheet (default: all).")
  private List<String> letters = List.of();

  @Option(
      names = "--from-csv", paramLabel = "FILE.csv",
      description = "Record a filled-in sheet. Either all rows are recorded or none: every mistake is reported with its line.")
  private Path filled;

  @Option(names = "--by", paramLabel = "NAME", description = "Who filled in the rows in which the column 'who' is empty.")
  private String who;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (RunLetters opened = RunLetters.open(run)) {
      CorrectionLog log = file == null ? CorrectionLog.of(run) : CorrectionLog.open(file);
      for (Path other : others) {
        merge(log, other, out);
      }
      if (filled != null) {
        List<Correction> read = SheetReader.read(filled, opened, log.current(), Optional.ofNullable(who));
        log.append(read);
        out.println(read.size() + (read.size() == 1 ? " correction" : " corrections") + " recorded in " + log.file() + ". "
            + "'letterminer extract' and 'export' apply them.");
      }
      if (sheet != null) {
        write(opened, log);
        out.println("The sheet is " + sheet + ". Fill in verdict, should_be, note and who, and read it with --from-csv.");
      }
      return others.isEmpty() && filled == null && sheet == null ? list(opened, log.read(), out) : 0;
    } catch (RunException | CorrectionException e) {
      spec.commandLine().getErr().println("letterminer: " + e.getMessage());
    } catch (IOException e) {
      spec.commandLine().getErr().println("letterminer: the corrections could not be written: " + e.getMessage() + ".");
    }
    return 2;
  }

  private static void merge(CorrectionLog log, Path other, PrintWriter out) throws CorrectionException {
    if (!Files.isRegularFile(other)) {
      throw new CorrectionException("There is no file " + other + ".");
    }
    LogContent content = CorrectionLog.open(other).read();
    int added = log.merge(content);
    out.println(other + ": " + content.all().size() + (content.all().size() == 1 ? " correction, " : " corrections, ") + added + " of them new.");
    content.unreadable().forEach(line -> out.println(
        other + ", line " + line.number() + ": left out, because " + line.reason() + "."));
  }

  private void write(RunLetters opened, CorrectionLog log) throws IOException, RunException, CorrectionException {
    Optional<String> unknown = letters.stream().filter(id -> opened.find(id).isEmpty()).findFirst();
    if (unknown.isPresent()) {
      throw new RunException("The run in " + run + " has no letter " + unknown.get() + "; letters.csv has the ids.");
    }
    try (BufferedWriter out = Files.newBufferedWriter(sheet, StandardCharsets.UTF_8)) {
      CorrectionSheet.write(opened, log.current(), letters, out);
    }
  }

  private int list(RunLetters opened, LogContent content, PrintWriter out) throws RunException, IOException {
    CorrectionList list = CorrectionList.of(opened.run(), content);
    switch (format) {
      case TEXT -> list.text(out);
      case JSON -> list.json(out);
      case CSV -> list.csv(out);
    }
    out.flush();
    return list.isInOrder() ? 0 : 1;
  }
}
