package letterminer.dataset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.model.Sha256;

/**
 * A run about to be published, with the data for its descriptors.
 *
 * @param provenance its provenance
 * @param dataset the form in which it is written
 * @param files hash and size of each file with rows as JSON or CSV, by its name
 * @param others the same for files with tables in other formats
 * @param sources its documents
 */
record Publication(
    Provenance provenance, Dataset dataset, Map<String, WrittenFile> files, Map<String, WrittenFile> others,
    Sources sources) {
  /** Version of the layout of the files: their names and columns. */
  static final int CONTRACT = 2;

  static final String NAME = "letterminer-extract";
  static final String MAKERS = "Letterminer maintainers";
  static final String TITLE = "Inspection letters as data";

  /**
   * The version of the content, equal for publications with the same tables: Semantic Versioning with the content as
   * build metadata.
   */
  String contentVersion() {
    StringBuilder hashes = new StringBuilder();
    if (isInParts()) { // Their rows have no order: what they are made of stands for them.
      hashes.append(sources.sha256()).append('\n').append(provenance).append('\n').append(dataset.catalogue().sha256())
          .append('\n').append(dataset.corrections().map(CorrectionSource::sha256).orElse(""));
    } else {
      files.forEach((name, file) -> hashes.append(file.sha256()).append("  ").append(name).append('\n'));
    }
    return CONTRACT + ".0.0+" + Sha256.hex(
        hashes.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }

  /** The form whose schema the descriptors give: CSV if it is written, else the first of the others. */
  Optional<TableForm> described() {
    return dataset.csv() ? Optional.of(TableForm.CSV) : dataset.formats().stream().map(TableFormat::form).findFirst();
  }

  /** Whether tables are folders of files. */
  boolean isInParts() {
    return others.values().stream().anyMatch(file -> !file.parts().isEmpty());
  }

  /** Hash and size of any file. */
  WrittenFile file(String name) {
    return files.containsKey(name) ? files.get(name) : others.get(name);
  }

  String description() {
    return "Judgements, strengths and weaknesses in published inspection letters and reports, each with the page and "
        + "box that it was read from. Read by Letterminer " + provenance.version() + " with polarity model "
        + provenance.model() + " from " + sources.documents() + (sources.documents() == 1 ? " document." : " documents.");
  }

  /**
   * A file that was written.
   *
   * @param sha256 64 lower-case hex digits; empty if it is in parts
   * @param bytes its size
   * @param parts the files that it consists of; empty if it is one
   */
  record WrittenFile(String sha256, long bytes, List<WrittenPart> parts) {
    WrittenFile(String sha256, long bytes) {
      this(sha256, bytes, List.of());
    }

    static WrittenFile of(List<WrittenPart> parts) {
      return new WrittenFile("", parts.stream().mapToLong(WrittenPart::bytes).sum(), List.copyOf(parts));
    }
  }
}
