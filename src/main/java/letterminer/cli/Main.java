package letterminer.cli;

import java.io.File;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import letterminer.input.FileNames;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. */
@Command(
    name = Main.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Turns published inspection letters into datasets.",
    footer = {
      "",
      "Examples:",
      "  letterminer extract corpus/letters -o output",
      "  letterminer show letter.pdf",
      "  letterminer evaluate corpus/gold output",
    })
public final class Main implements Runnable {
  static final String NAME = "letterminer";

  /** The commands, in the order in which help names them. */
  private static final Map<String, Function<Bundled, Callable<Integer>>> COMMANDS = commands();

  /** Commands that nearly always need profiles and model first. */
  private static final Set<String> LOADING = Set.of("show", "worker");

  /** How many causes are examined; a chain may be circular. */
  private static final int DEEPEST = 20;

  @Spec private CommandSpec spec;

  private static Map<String, Function<Bundled, Callable<Integer>>> commands() {
    Map<String, Function<Bundled, Callable<Integer>>> commands = new LinkedHashMap<>();
    commands.put("extract", bundled -> new ExtractCommand());
    commands.put("doctor", DoctorCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("describe", bundled -> new DescribeCommand());
    commands.put("report", bundled -> new ReportCommand());
    commands.put("diff", bundled -> new DiffCommand());
    commands.put("clean", bundled -> new CleanCommand());
    commands.put("corrections", bundled -> new CorrectionsCommand());
    commands.put("query", bundled -> new QueryCommand());
    commands.put("show", ShowCommand::new);
    commands.put("review", bundled -> new ReviewCommand());
    commands.put("profiles", bundled -> new ProfilesCommand());
    commands.put("profile", bundled -> new ProfileCommand());
    commands.put("audit", bundled -> new AuditCommand());
    commands.put("evaluate", bundled -> new EvaluateCommand());
    commands.put("classify", bundled -> new ClassifyCommand());
    commands.put("train", bundled -> new TrainCommand());
    commands.put("spark", bundled -> new SparkCommand());
    commands.put("worker", WorkerCommand::new);
    commands.put("unpack", bundled -> new UnpackCommand());
    commands.put("pages", bundled -> new PagesCommand());
    commands.put("warm-up", bundled -> new WarmUpCommand(Main::runSilently));
    return Collections.unmodifiableMap(commands);
  }

  /** Whether the command shows a letter that was read before. */
  private static boolean isOfRun(String... args) {
    return args.length > 1 && (args[1].equals("--run") || new File(args[1]).isDirectory());
  }

  /** Analysing a command's options takes time: only the command that is called is analysed. */
  private static CommandLine line(Bundled bundled, Optional<String> called) {
    if (called.isPresent()) {
      return new CommandLine(COMMANDS.get(called.get()).apply(bundled)).setCommandName(NAME + " " + called.get());
    }
    CommandLine line = new CommandLine(new Main());
    COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.apply(bundled)));
    return line;
  }

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    String[] words = RawArguments.of(args);
    int status = canDebug(words, err) ? runOrFail(out, err, words) : 2;
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Java's own errors propagate through everything that runs a command. */
  private static int runOrFail(PrintWriter out, PrintWriter err, String... words) {
    try {
      return run(out, err, words);
    } catch (Error e) {
      fail(e, err);
      return 2;
    }
  }

  /** Reports why a command failed unexpectedly. */
  static void fail(Throwable e, PrintWriter err) {
    PrintWriter safe = TerminalText.writer(err);
    boolean isMemory = Stream.iterate(e, Objects::nonNull, Throwable::getCause).limit(DEEPEST)
        .anyMatch(OutOfMemoryError.class::isInstance);
    if (isMemory) {
      safe.println("letterminer: Java has too little memory, " + (Runtime.getRuntime().maxMemory() >> 20)
          + " MB. Letterminer needs about 100 MB: look for -Xmx in JAVA_TOOL_OPTIONS.");
      return;
    }
    safe.println("letterminer: this is a bug in Letterminer: " + e);
    e.printStackTrace(safe);
  }

  private static boolean canDebug(String[] words, PrintWriter err) {
    try {
      DebugLog.begin(words);
      return true;
    } catch (RunLog.Failure e) {
      TerminalText.writer(err).println("letterminer: the file of " + DebugLog.OPTION + " cannot be written: "
          + RunLog.reason(e.reason(), DebugLog.wanted(words).orElseThrow()) + ".");
      return false;
    }
  }

  private static void runSilently(String... args) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    run(nowhere, nowhere, args);
  }

  /**
   * Runs a command.
   *
   * @return the exit status: 0 done, 1 something could not be read, 2 wrong usage or nothing written
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    Optional<String> called = Stream.of(args).limit(1).filter(COMMANDS::containsKey).findFirst();
    Bundled bundled = new Bundled();
    called.filter(LOADING::contains).filter(name -> !isOfRun(args)).ifPresent(name -> bundled.begin());
    return run(line(bundled, called), out, err, called.isPresent() ? Arrays.copyOfRange(args, 1, args.length) : args);
  }

  /** Runs a parsed command, also one of another program that has some of our options. */
  static int run(CommandLine line, PrintWriter out, PrintWriter err, String... args) {
    line.setOut(out);
    line.setErr(err);
    line.registerConverter(Path.class, FileNames::path);
    line.setExecutionStrategy(parsed -> {
      if (parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested()) {
        return new RunLast().execute(parsed);
      }
      // Help has its own styles; a command's output may come from a file.
      line.setOut(TerminalText.writer(out));
      line.setErr(TerminalText.writer(err));
      return new RunLast().execute(parsed);
    });
    line.setParameterExceptionHandler((e, words) -> {
      CommandLine wrong = e.getCommandLine();
      err.println(wrong.getColorScheme().errorText(TerminalText.safe(e.getMessage())));
      if (!(e instanceof BadFileException) && !UnmatchedArgumentException.printSuggestions(e, err)) {
        wrong.usage(err, wrong.getColorScheme());
      }
      return wrong.getCommandSpec().exitCodeOnInvalidInput();
    });
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, result) -> {
      fail(e, err);
      return 2;
    });
    return line.execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Choose a command: extract, export, describe, report, diff, corrections, query, spark, clean, show, review, classify, evaluate, profiles, profile or train.");
  }
}
