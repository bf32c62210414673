package letterminer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import letterminer.audit.Audit;
import letterminer.audit.AuditException;
import letterminer.input.FileReason;
import letterminer.pages.PagePool;
import letterminer.review.ReviewApi;
import letterminer.review.ReviewAudit;
import letterminer.review.ReviewServer;
import letterminer.runs.RunException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a run in the browser, where its values can be looked at and corrected. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Opens a run in the browser: its letters, their pages as they are printed, and every value at its place "
        + "on the page. Values are marked as right or wrong there; marks are kept in corrections.jsonl in the run's "
        + "folder. The page is served to this machine only, until Ctrl-C.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:ended by the user, or exported", "1:exported, except for pages that could not be drawn",
      "2:wrong usage, there is no run that can be read, or the port is taken"
    },
    footer = {
      "",
      "Examples:",
      "  letterminer review output",
      "  letterminer review output --at 3f9c2a7b41d0-1-p-7560f630",
      "  letterminer review output --source /archive/letters --reviewer 'Ann Tarn'",
      "  letterminer review output --audit spring",
      "  letterminer review output --export sample --sample 20 --seed 1",
    })
final class ReviewCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;
  private static final int LONGEST_NAME = 100;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN", description = "The output folder of a run of 'extract'.")
  private Path run;

  @Option(
      names = "--at", paramLabel = "ID",
      description = "Begin at a letter, a value or a problem: the id that a table has for it.")
  private String at;

  @Option(
      names = "--source", paramLabel = "DIR",
      description = "Where the files of the run are now, if they were moved: a folder or an archive. May be given again.")
  private List<Path> sources = new ArrayList<>();

  @Option(
      names = "--reviewer", paramLabel = "NAME",
      description = "Whose marks these are (default: your user name).")
  private String reviewer = System.getProperty("user.name", "");

  @Option(
      names = "--audit", paramLabel = "NAME", arity = "0..1", fallbackValue = "",
      description = "Check what 'audit draw' drew, blind: without confidence, problems and marks of others. Without a name, "
          + "the run's only audit.")
  private String audit;

  @ArgGroup(exclusive = false, heading = "%nWithout a server:%n")
  private ExportOptions export;

  @Option(names = "--port", paramLabel = "N", description = "Port to listen on (default: any that is free).")
  private int port;

  @Option(names = "--no-browser", description = "Print the address without opening a browser.")
  private boolean noBrowser;

  @Override
  public Integer call() throws InterruptedException {
    check();
    PrintWriter err = spec.commandLine().getErr();
    try (RunFiles files = new RunFiles(run, sources)) {
      return serve(files, err);
    } catch (RunException | AuditException e) {
      err.println("letterminer: " + e.getMessage());
    } catch (IOException e) {
      err.println(export == null ? "letterminer: the page cannot be served: " + e.getMessage() + "."
          : "letterminer: the export could not be written: " + FileReason.of(e) + ".");
    }
    return 2;
  }

  private void check() {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(spec.commandLine(), "--port: " + port + " is not between 0 and " + LAST_PORT + ".");
    }
    reviewer = reviewer.strip();
    if (reviewer.isEmpty() || reviewer.length() > LONGEST_NAME || reviewer.chars().anyMatch(Character::isISOControl)) {
      throw new ParameterException(
          spec.commandLine(), "--reviewer: a name of 1 to " + LONGEST_NAME + " characters on one line is needed.");
    }
    if (export != null && audit != null) {
      throw new ParameterException(spec.commandLine(), "--audit and --export: an audit is checked on a server, where each "
          + "mark is kept.");
    }
    if (export != null) {
      export.check(spec.commandLine());
    }
    for (Path source : sources) {
      if (!Files.exists(source)) {
        throw new BadFileException(spec.commandLine(), "--source: there is no folder or archive " + source + ".");
      }
    }
  }

  private int serve(RunFiles files, PrintWriter err)
      throws IOException, RunException, AuditException, InterruptedException {
    PagePool pages = files.pages();
    pages.begin(); // The process starts while the run is opened.
    ReviewApi api = new ReviewApi(run, files.documents(), pages, Optional.of(reviewer), drawn());
    if (export != null) {
      return export.write(api, err);
    }
    limitRequests();
    try (ReviewServer server = new ReviewServer(api, port, target(api))) {
      err.println("letterminer: " + server.address());
      err.println("letterminer: open this address in a browser of this machine. Ctrl-C ends the review.");
      err.flush();
      if (!noBrowser) {
        Browser.open(server.ticketAddress());
      }
      api.drawAhead(Optional.ofNullable(at));
      pages.begin(); // The second process, which now no longer delays the first page.
      new CountDownLatch(1).await(); // Until the user ends the program.
      return 0;
    }
  }

  private Optional<ReviewAudit> drawn() throws AuditException {
    if (audit == null) {
      return Optional.empty();
    }
    Audit opened = audit.isEmpty() ? Audit.open(run) : Audit.open(run, audit);
    return Optional.of(new ReviewAudit(opened.name(), opened.rows().stream().map(row -> new ReviewAudit.Item(
        row.letter(), row.isPage() ? Optional.empty() : Optional.of(row.id()),
        row.isPage() ? Optional.of(row.page()) : Optional.empty())).toList()));
  }

  private Optional<String> target(ReviewApi api) {
    if (at == null) {
      return Optional.empty();
    }
    return Optional.of(api.target(at).orElseThrow(() -> new BadFileException(spec.commandLine(),
        "--at: the run has no letter " + at + ", nor one whose value it is; the tables have the ids.")));
  }

  /** Java's server waits for slow requests forever unless a timeout is set before it is first used. */
  private static void limitRequests() {
    System.setProperty("sun.net.httpserver.maxReqTime", "15");
    System.setProperty("sun.net.httpserver.maxRspTime", "120");
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }
}
