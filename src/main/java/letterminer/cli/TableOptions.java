package letterminer.cli;

import java.util.Optional;
import java.util.function.Supplier;
import letterminer.dataset.Cells;
import letterminer.dataset.Dataset;
import letterminer.dataset.FileRenderer;
import letterminer.polarity.PointJudge;
import letterminer.polarity.SentenceReader;
import picocli.CommandLine.Option;

/** In which form a run's tables are written; none of it changes what is found in a file. */
final class TableOptions {
  @Option(
      names = "--sentences",
      description = "Write sentences.csv too: every sentence of narrative and of points, with its polarity.")
  private boolean sentences;

  @Option(
      names = "--safe-csv",
      description = "Write an apostrophe before each cell that a spreadsheet would run as a formula.")
  private boolean safe;

  boolean sentences() {
    return sentences;
  }

  Dataset dataset() {
    return new Dataset(sentences, safe ? Cells.SAFE_FOR_SPREADSHEETS : Cells.AS_THEY_ARE);
  }

  /**
   * What renders the rows of a file.
   *
   * @param judge reads the polarity of sentences; asked for only where they are wanted
   */
  FileRenderer renderer(Supplier<PointJudge> judge) {
    return new FileRenderer(
        dataset(), sentences ? Optional.of(new SentenceReader(judge.get())) : Optional.empty());
  }
}
