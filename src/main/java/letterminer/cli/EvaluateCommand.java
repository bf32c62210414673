package letterminer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Stack;
import java.util.concurrent.Callable;
import letterminer.evaluation.DifferenceList;
import letterminer.evaluation.Evaluation;
import letterminer.evaluation.EvaluationException;
import letterminer.evaluation.EvaluationReport;
import letterminer.evaluation.Evaluator;
import letterminer.evaluation.FigureTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures a run against gold. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Compares a run with gold and prints the figures, each between 0 and 1, for each "
        + "family and for all letters.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:a figure is below its minimum (--min)",
      "2:wrong usage, or gold or run could not be read"
    },
    footer = {
      "",
      "Examples:",
      "  letterminer evaluate corpus/gold output",
      "  letterminer evaluate corpus/gold output --differences=5",
      "  letterminer evaluate corpus/gold output/letters.jsonl --intervals --json figures.json",
      "  letterminer evaluate corpus/gold output --min apa.points_f1=0.99 --min all.date=1",
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final String ALL_OF_THEM = "2147483647";
  private static final String STANDARD_OUTPUT = "-";

  /** A number belongs to {@code --differences} only after '='; what follows a space is GOLD_DIR. */
  static final class OnlyAttached implements IParameterPreprocessor {
    @Override
    public boolean preprocess(
        Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> info) {
      if (" ".equals(info.get("separator"))) {
        words.push(ALL_OF_THEM);
      }
      return false;
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "GOLD_DIR",
      description = "Folder with gold: one JSON file for each document.")
  private Path gold;

  @Parameters(
      index = "1",
      paramLabel = "RUN",
      description = "A letters.jsonl, or the folder that 'extract' wrote it to.")
  private Path run;

  @Option(
      names = "--differences",
      arity = "0..1",
      fallbackValue = ALL_OF_THEM,
      preprocessor = OnlyAttached.class,
      paramLabel = "N",
      description = "Print where gold and run differ: up to N for each figure of a family, or all. "
          + "[-...-] is only in gold, {+...+} only in the run.")
  private int differences;

  @Option(names = "--intervals", description = "Print the 95 %% confidence interval of each figure.")
  private boolean intervals;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write figures with counts and intervals, and all differences, to FILE; with '-' "
          + "to standard output, in place of the table.")
  private String json = "";

  @Option(
      names = "--min",
      paramLabel = "FAMILY.FIGURE=VALUE",
      converter = RequiredFigure.Converter.class,
      description = "Exit with status 1 if the figure is lower; may be given several times.")
  private List<RequiredFigure> marks = List.of();

  @Override
  public Integer call() {
    if (differences < 0) {
      throw new ParameterException(spec.commandLine(), "--differences takes 0 or a larger number.");
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      Evaluation evaluation = Evaluator.evaluate(gold, run);
      if (!json.isEmpty()) {
        write(EvaluationReport.of(gold.toString(), run.toString(), evaluation).toJson(), out);
      }
      if (!json.equals(STANDARD_OUTPUT)) {
        new FigureTable(evaluation, intervals).print(out);
        if (differences > 0) {
          new DifferenceList(evaluation, differences).print(out);
        }
      }
      return below(evaluation, err) ? 1 : 0;
    } catch (EvaluationException e) {
      err.println("letterminer: " + e.getMessage());
    } catch (IOException e) {
      err.println("letterminer: nothing could be written to " + json
          + ". Check that it is not a folder, that its folder exists and that you may write there.");
    }
    return 2;
  }

  private void write(String text, PrintWriter out) throws IOException {
    if (json.equals(STANDARD_OUTPUT)) {
      out.print(text);
      out.flush();
    } else {
      Files.writeString(Path.of(json), text);
    }
  }

  private boolean below(Evaluation evaluation, PrintWriter err) {
    boolean below = false;
    for (RequiredFigure mark : marks) {
      OptionalDouble value = evaluation.tally(mark.family(), mark.figure()).value();
      if (value.isEmpty()) {
        err.println("letterminer: " + mark.name() + " has no value: gold has nothing to measure it on.");
      } else if (value.getAsDouble() < mark.value()) {
        err.println("letterminer: " + mark.name() + " is " + value.getAsDouble() + ", below the minimum of "
            + mark.value() + ".");
      }
      below |= value.isEmpty() || value.getAsDouble() < mark.value();
    }
    return below;
  }
}
