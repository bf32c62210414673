package letterminer.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import letterminer.catalogue.Catalogue;
import letterminer.catalogue.CatalogueException;
import letterminer.catalogue.CatalogueReader;
import letterminer.dataset.Cells;
import letterminer.dataset.Dataset;
import letterminer.dataset.FileRenderer;
import letterminer.polarity.PointJudge;
import letterminer.polarity.SentenceReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which form a run's tables are written; none of it changes what is found in a file. */
final class TableOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--sentences",
      description = "Write sentences.csv too: every sentence of narrative and of points, with its polarity.")
  private boolean sentences;

  @Option(
      names = "--safe-csv",
      description = "Write an apostrophe before each cell that a spreadsheet would run as a formula.")
  private boolean safe;

  @Option(
      names = "--catalogue",
      paramLabel = "FILE.csv",
      description = "What you know about the files: a row for each with the column file, named as in files.csv, and any of url, "
          + "published and columns of your own. They are added to letters.csv; url gives links, published the year of letters "
          + "that print no date.")
  private Path catalogue;

  private Optional<Catalogue> read = Optional.empty();

  /** Says what is wrong with an option. */
  void check() {
    catalogue();
  }

  private Catalogue catalogue() {
    if (catalogue != null && read.isEmpty()) {
      try {
        read = Optional.of(CatalogueReader.read(catalogue, Dataset.columnsOfLetters()));
      } catch (CatalogueException e) {
        throw new BadFileException(command.commandLine(), "--catalogue: " + e.getMessage());
      }
    }
    return read.orElse(Catalogue.NONE);
  }

  boolean sentences() {
    return sentences;
  }

  Dataset dataset() {
    return new Dataset(sentences, safe ? Cells.SAFE_FOR_SPREADSHEETS : Cells.AS_THEY_ARE, catalogue());
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
