package letterminer.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import letterminer.drivers.Driver;
import letterminer.drivers.DriverException;
import letterminer.query.AnswerFormat;
import letterminer.query.AnswerWriter;
import letterminer.query.QueryException;
import letterminer.query.QuerySession;
import letterminer.query.SqlStatements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs SQL on the tables of a run. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Runs SQL on the tables of a run, which are read only: letters, judgements, points, people, fields, "
        + "point_themes, point_comparisons, problems, panel, changes, files, and sentences if the run has it. "
        + "Without SQL it reads statements from standard input, each ended by ';'. "
        + "On first use it downloads DuckDB's driver (80 MB).",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:answered", "2:wrong usage, a statement that is wrong, or a run that cannot be queried"},
    footer = {
      "",
      "Examples:",
      "  letterminer query output \"select authority, year, grade from judgements where area = 'staying-safe'\"",
      "  letterminer query output \"describe points\"",
      "  letterminer query output --format csv < questions.sql > answers.csv",
    })
final class QueryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "RUN", description = "The output folder of a run of 'extract'.")
  private Path run;

  @Parameters(index = "1", arity = "0..1", paramLabel = "SQL", description = "One or more statements, separated by ';'.")
  private String sql;

  @Option(
      names = "--format", paramLabel = "FORMAT", defaultValue = "table",
      description = "How answers are printed: table, csv or json (default: ${DEFAULT-VALUE}).")
  private AnswerFormat format;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    try (QuerySession session = new QuerySession(Drivers.store(err).load(Driver.DUCKDB), run)) {
      AnswerWriter answer = format.printer(spec.commandLine().getOut());
      if (sql == null) {
        return new QueryShell(session, answer, isTerminal(), err).run(
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
      }
      for (String statement : SqlStatements.of(sql)) {
        session.run(statement, answer);
      }
      return 0;
    } catch (QueryException e) {
      err.println("letterminer: " + e.getMessage());
    } catch (DriverException e) {
      err.println("letterminer: " + e.getMessage() + ".");
    } catch (IOException e) {
      err.println("letterminer: " + run + " could not be queried: " + e.getMessage() + ".");
    }
    return 2;
  }

  /** From Java 22 on there is a console even without a terminal, and a method that distinguishes the two. */
  private static boolean isTerminal() {
    Optional<Console> console = Optional.ofNullable(System.console());
    try {
      return console.isPresent()
          && (Runtime.version().feature() < 22 || (boolean) Console.class.getMethod("isTerminal").invoke(console.get()));
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
