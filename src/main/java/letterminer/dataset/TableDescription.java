package letterminer.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describes tables that an engine has written in parts, as {@link DatasetWriter} describes its own. */
public final class TableDescription {
  private TableDescription() {}

  /** Parquet files that somebody else writes. */
  private static final class Parts implements TableFormat {
    @Override
    public TableForm form() {
      return TableForm.ofFiles("parquet", "application/x-parquet", Table::name);
    }

    @Override
    public void write(List<Spool> tables, Path folder) {}
  }

  /**
   * The descriptions.
   *
   * @param counts of all rows
   * @param parts of each table, and perhaps of letters.jsonl
   * @return their texts, by name of file
   */
  public static Map<String, String> of(
      JsonRows.Settings settings, Provenance provenance, DatasetCounts counts, Map<String, List<WrittenPart>> parts) {
    Dataset dataset = new Dataset(
        settings.sentences(), Cells.AS_THEY_ARE, false, List.of(new Parts()), Optional.empty(), settings.catalogue(),
        settings.corrections());
    Map<String, Publication.WrittenFile> files = new LinkedHashMap<>();
    Map<String, Publication.WrittenFile> tables = new LinkedHashMap<>();
    parts.forEach((name, all) -> {
      List<WrittenPart> sorted = new ArrayList<>(all);
      sorted.sort(Comparator.comparing(WrittenPart::path));
      (name.equals(Dataset.LETTERS) ? files : tables).put(name, Publication.WrittenFile.of(sorted));
    });
    Publication run = new Publication(provenance, dataset, files, tables, counts.sources());
    Map<String, String> texts = new LinkedHashMap<>();
    try {
      texts.put(DataPackage.FILE, Json.indented().writeValueAsString(DataPackage.describe(run)) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // Texts and numbers can be written.
    }
    texts.put(Codebook.FILE, Codebook.of(run, counts.tables(dataset.allTables())));
    return texts;
  }
}
