package letterminer.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import letterminer.catalogue.Catalogue;
import letterminer.catalogue.CatalogueException;
import letterminer.catalogue.CatalogueReader;
import letterminer.corrections.CorrectionException;
import letterminer.corrections.CorrectionLog;
import letterminer.corrections.Corrections;
import letterminer.dataset.CorrectionSource;
import letterminer.dataset.Dataset;
import letterminer.dataset.JsonRows;
import letterminer.profile.Profile;

/**
 * What people add to what was read.
 *
 * @param catalogue what they know of the files
 * @param corrections their corrections of the letters
 */
record Additions(Catalogue catalogue, Corrections corrections) {
  /**
   * Reads them from files of this machine.
   *
   * @param profiles have the scales of grades
   */
  static Additions read(Optional<Path> catalogue, Optional<Path> corrections, Supplier<List<Profile>> profiles)
      throws IOException {
    try {
      return new Additions(
          catalogue.isPresent() ? CatalogueReader.read(catalogue.get(), Dataset.columnsOfLetters()) : Catalogue.NONE,
          corrections.isPresent() ? read(corrections.get(), profiles) : Corrections.NONE);
    } catch (CatalogueException | CorrectionException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static Corrections read(Path file, Supplier<List<Profile>> profiles) throws CorrectionException {
    return new Corrections(CorrectionLog.open(file).read(), file.getFileName().toString(), profiles);
  }

  /** How tables look with them. */
  JsonRows.Settings settings(boolean sentences) {
    Optional<CorrectionSource> source = corrections.isPresent()
        ? Optional.of(new CorrectionSource(corrections.sha256(), corrections.count())) : Optional.empty();
    return new JsonRows.Settings(sentences, catalogue, source);
  }
}
