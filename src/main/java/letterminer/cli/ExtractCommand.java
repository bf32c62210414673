package letterminer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import letterminer.archive.Unpacker;
import letterminer.batch.NoDocumentsException;
import letterminer.drivers.DriverException;
import letterminer.input.FileReason;
import letterminer.input.Inputs;
import letterminer.input.MissingInputException;
import letterminer.worker.WorkerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files and writes the dataset. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads letters and writes a dataset: letters.jsonl, letters.csv, judgements.csv, points.csv, "
        + "panel.csv, changes.csv, problems.csv, files.csv and datapackage.json; with --sentences also sentences.csv. What an earlier run "
        + "into the same folder has read, also one that was killed, is not read again.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every input was read",
      "1:some inputs gave no letter or were cut off (see files.csv and problems.csv); the rest is written",
      "2:wrong usage, or nothing could be written"
    },
    footer = {
      "",
      "Examples:",
      "  letterminer extract corpus/letters -o output",
      "  letterminer extract archive more/letter.pdf letters.zip -o run1 --quiet",
      "  find archive -name '*.pdf' | letterminer extract - -o run2",
      "  letterminer extract archive -o run3 --profiles my-profiles --log run3.log",
      "  letterminer extract archive -o run4 --catalogue catalogue.csv",
    })
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files (.pdf, .docx, .doc, .odt, .rtf, .html, .eml, .msg, .txt, .md), folders with everything below them, .zip and .tar.gz archives, globs; "
          + "'-' for a list of these on standard input, one per line or NUL-separated.")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Folder for the dataset (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Mixin private ReadingOptions reading;

  @Mixin private TableOptions tables;

  @Mixin private RunOptions running;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    reading.check();
    running.check();
    tables.check();
    tables.readCorrections(output, reading::profiles);
    if (isNameless(output) && !running.inProcess()) {
      err.println("letterminer: the name of the output folder " + output.toAbsolutePath()
          + " cannot be represented in this system's encoding; choose another with -o.");
      return 2;
    }
    try {
      tables.prepare(ProgramVersion.number(), err);
    } catch (DriverException e) {
      err.println("letterminer: " + e.getMessage() + ".");
      return 2;
    }
    try (RunLog log = new RunLog(running.log())) {
      return extract(log, err);
    } catch (RunLog.Failure e) {
      Path file = running.log().orElseThrow();
      err.println("letterminer: the log " + file + " cannot be written: " + RunLog.reason(e.reason(), file) + ".");
      return 2;
    }
  }

  /** Java cannot pass a name with undecodable bytes on to other processes. */
  private static boolean isNameless(Path path) {
    return path.toAbsolutePath().toString().indexOf('\uFFFD') >= 0;
  }

  private int extract(RunLog log, PrintWriter err) throws InterruptedException {
    ExtractRun run = new ExtractRun(output, reading, running, tables, log, new NextStep(inputs, output), err);
    try (Unpacker unpacker = run.unpacker()) {
      Inputs documents = Inputs.of(inputs, System.in, unpacker);
      if (!documents.withoutDocuments().isEmpty() && !running.allowEmpty()) {
        return refuse(documents.withoutDocuments(), err);
      }
      RunIdentity identity = reading.identity();
      return read(run, documents, identity, err);
    } catch (MissingInputException e) {
      err.println("letterminer: " + e.getMessage());
    } catch (IOException e) {
      err.println("letterminer: the input, the profiles or the model could not be read: " + e.getMessage() + ".");
    }
    return 2;
  }

  /** Empty tables would replace existing ones. */
  private int refuse(List<String> empty, PrintWriter err) {
    String which = empty.stream().map(name -> name.equals("-") ? "the list on standard input" : name)
        .collect(Collectors.joining(", "));
    err.println("letterminer: there is no letter in " + which + ", so nothing was read and " + output
        + " was left unchanged. If that is intended, add --allow-empty.");
    return 2;
  }

  private int read(ExtractRun run, Inputs documents, RunIdentity identity, PrintWriter err)
      throws InterruptedException {
    try {
      return run.read(documents, identity) ? 0 : 1;
    } catch (NoDocumentsException e) {
      return refuse(inputs, err);
    } catch (WorkerException e) {
      err.println("letterminer: " + e.getMessage());
    } catch (IOException e) {
      err.println("letterminer: nothing could be written to " + output + ": " + reasonOfOutput(e) + ".");
    }
    return 2;
  }

  private String reasonOfOutput(IOException e) {
    return Files.exists(output) && !Files.isDirectory(output) ? "it is a file, not a folder" : FileReason.of(e);
  }}
