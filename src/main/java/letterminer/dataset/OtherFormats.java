package letterminer.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import letterminer.model.Sha256;

/** Writes the tables of a draft in formats other than CSV, in parallel. */
final class OtherFormats {
  private final Dataset dataset;
  private final Path draft;

  OtherFormats(Dataset dataset, Path draft) {
    this.dataset = dataset;
    this.draft = draft;
  }

  /**
   * Writes them and removes the spooled rows.
   *
   * @param counts number of rows by table
   * @return the SHA-256 of each file
   */
  Map<String, String> write(Map<String, TableCounts> counts) throws IOException {
    List<Table<?>> tables = dataset.allTables();
    if (dataset.spools()) {
      List<Spool> spools = tables.stream().map(t -> new Spool(
          t, draft.resolve(Spool.file(t)), counts.get(t.name()).rows())).toList();
      writeAll(spools);
      for (Spool spool : spools) {
        Files.delete(spool.rows());
      }
    }
    Map<String, String> hashes = new TreeMap<>();
    for (TableFormat format : dataset.formats()) {
      for (String name : format.files(tables)) {
        hashes.put(name, Sha256.hex(draft.resolve(name)));
      }
    }
    return hashes;
  }

  private void writeAll(List<Spool> spools) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(
        Math.min(dataset.formats().size(), Runtime.getRuntime().availableProcessors()));
    try {
      // The longest first, so that it does not run alone at the end.
      List<Callable<Void>> tasks = dataset.formats().stream().sorted(Comparator.comparing(TableFormat::effort).reversed())
          .<Callable<Void>>map(format -> () -> {
        format.write(spools, draft);
        return null;
      }).toList();
      for (Future<Void> written : threads.invokeAll(tasks)) { // All have ended, so the draft may be removed.
        await(written);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("writing was interrupted", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void await(Future<Void> written) throws IOException, InterruptedException {
    try {
      written.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException reason) {
        throw reason;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
