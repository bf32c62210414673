package letterminer.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import letterminer.dataset.Csv;
import letterminer.measures.MeasureReader;
import letterminer.measures.ThemeVocabulary;
import letterminer.model.Comparison;
import letterminer.model.Measures;
import letterminer.model.Polarity;
import letterminer.model.ThemeTrend;
import letterminer.model.Trend;
import letterminer.polarity.Classification;
import letterminer.polarity.PlacedSentence;
import letterminer.polarity.PointJudge;
import letterminer.polarity.Reason;
import letterminer.polarity.SentencePlace;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Classifies lines of text. */
@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    description = "Reads one sentence or bullet per line and writes CSV: text, polarity, confidence. "
        + "A blank line gives no row. With --explain, a column 'because' names the words that decided; with --letter, the "
        + "lines are read together.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:every line was classified", "1:the input could not be read", "2:wrong usage, or nothing could be written"},
    footer = {
      "",
      "Examples:",
      "  echo 'Visits are not always timely.' | letterminer classify",
      "  letterminer classify sentences.txt > polarity.csv",
      "  letterminer classify --measures bullets.txt > measures.csv",
      "  letterminer classify --explain sentences.txt > polarity.csv",
      "  letterminer classify --letter sentences.txt > polarity.csv",
    })
final class ClassifyCommand implements Callable<Integer> {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> MEASURES = List.of("themes", "comparisons", "trend", "trends");

  /** How many reasons are listed for a line. */
  private static final int MOST_REASONS = 6;

  /** Lines that are classified together at most; a longer file is read in parts. */
  private static final int LONGEST_LETTER = 10_000;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "A text file in UTF-8; - or nothing for standard input.")
  private Path file;

  @Option(
      names = "--explain",
      description = "Name the words that decided, in a column 'because': each with what it adds to the odds of the "
          + "answer (natural logarithm) against the next likeliest; negative if it speaks against the answer. In "
          + "square brackets what is said of the text's form and, with --letter, of the sentences around it.")
  private boolean explain;

  @Option(
      names = "--letter",
      description = "The lines are the sentences of one letter in their order; a blank line begins another section. Each is "
          + "classified by the sentences around it too, as in sentences.csv.")
  private boolean letter;

  @Mixin private ClassifierOption classifier;

  @Option(
      names = "--measures",
      description = "Also write themes, comparisons, trend and trends, as in points.csv.")
  private boolean measures;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    if (!isStandardInput() && (!Files.exists(file) || Files.isDirectory(file))) {
      err.println("letterminer: " + (Files.exists(file) ? file + " is a folder." : "there is no file " + file + "."));
      return 1;
    }
    PointJudge judge = classifier.judge();
    PrintWriter out = spec.commandLine().getOut();
    try (InputStream in = isStandardInput() ? System.in : Files.newInputStream(file);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
      classify(lines, judge, out);
      if (out.checkError()) {
        err.println("letterminer: the output could not be written completely.");
        return 2;
      }
      return 0;
    } catch (CharacterCodingException e) {
      err.println("letterminer: " + file + " is not UTF-8; convert it first.");
      return 1;
    } catch (OutOfMemoryError e) {
      err.println("letterminer: " + file + " has a line that is too long to be read.");
      return 1;
    } catch (IOException e) {
      err.println("letterminer: " + file + " could not be read: " + e.getMessage() + ".");
      return 1;
    }
  }

  private void classify(BufferedReader lines, PointJudge judge, PrintWriter out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, Csv.FORMAT);
    printer.printRecord(columns());
    Optional<MeasureReader> reader = measures
        ? Optional.of(new MeasureReader(ThemeVocabulary.bundled())) : Optional.empty();
    List<PlacedSentence> together = new ArrayList<>();
    int number = 0;
    int section = 0;
    for (String line = lines.readLine(); line != null && !out.checkError(); line = lines.readLine()) {
      String text = number++ == 0 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
      if (text.isBlank()) {
        section++;
      } else if (letter) {
        together.add(new PlacedSentence(SentencePlace.narrative(section), text));
      } else {
        printer.printRecord(row(judge, reader, text, judge.verdict(text), () -> judge.reasons(text)));
      }
      if (together.size() == LONGEST_LETTER) {
        print(together, judge, reader, printer);
        together.clear();
      }
    }
    print(together, judge, reader, printer);
    printer.flush();
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("text", "polarity", "confidence"));
    if (measures) {
      columns.addAll(MEASURES);
    }
    if (explain) {
      columns.add("because");
    }
    return columns;
  }

  /** Prints the rows of sentences that are classified together. */
  private void print(
      List<PlacedSentence> together, PointJudge judge, Optional<MeasureReader> reader, CSVPrinter printer) throws IOException {
    List<Classification> verdicts = judge.verdicts(together);
    List<List<Reason>> reasons = explain ? judge.reasons(together) : List.of();
    for (int i = 0; i < together.size(); i++) {
      int at = i;
      printer.printRecord(row(judge, reader, together.get(i).text(), verdicts.get(i), () -> reasons.get(at)));
    }
  }

  private List<Object> row(
      PointJudge judge, Optional<MeasureReader> reader, String text, Classification verdict, Supplier<List<Reason>> reasons) {
    List<Object> row = new ArrayList<>();
    row.addAll(List.of(text, judge.sure(verdict).map(Polarity::code).orElse(""), verdict.confidence()));
    reader.ifPresent(r -> row.addAll(cells(r.read(text))));
    if (explain) {
      row.add(reasons.get().stream().limit(MOST_REASONS).map(Reason::toString).collect(Collectors.joining("; ")));
    }
    return row;
  }

  /** Themes, comparisons, trend and trends, as in {@code points.csv}. */
  private static List<String> cells(Measures measures) {
    return List.of(
        String.join("; ", measures.themes()),
        measures.comparisons().stream().map(Comparison::code).collect(Collectors.joining("; ")),
        measures.trend().map(Trend::code).orElse(""),
        measures.trends().stream().map(ThemeTrend::code).collect(Collectors.joining("; ")));
  }

  private boolean isStandardInput() {
    return file.toString().equals("-");
  }
}
