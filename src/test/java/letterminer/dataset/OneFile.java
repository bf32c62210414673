package letterminer.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A format with all tables in one file, like workbooks and databases. */
final class OneFile implements TableFormat {
  private static final String FILE = "all.xlsx";

  @Override
  public TableForm form() {
    return new TableForm("xlsx", "application/octet-stream", t -> FILE, Optional.of("sheetName"), false, false);
  }

  @Override
  public void write(List<Spool> tables, Path folder) throws IOException {
    Files.writeString(folder.resolve(FILE), "tables");
  }
}
