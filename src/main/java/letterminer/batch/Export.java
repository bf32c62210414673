package letterminer.batch;

import com.fasterxml.jackson.databind.MappingIterator;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import letterminer.corrections.Corrections;
import letterminer.dataset.DatasetWriter;
import letterminer.dataset.FileRenderer;
import letterminer.dataset.OutputFolder;
import letterminer.panel.OwnArea;
import letterminer.records.RecordStore;

/** Writes the tables of a run again, in another form, from its kept records. For one use by one thread. */
public final class Export implements Closeable {
  private final OutputFolder run;
  private final RunManifest.Reading reading;
  private final RecordStore store;

  /**
   * Opens a run.
   *
   * @throws IOException if there is no run, or its records are missing; the message is a sentence without its full stop
   */
  public Export(OutputFolder run) throws IOException {
    this.run = run;
    if (!RunManifest.exists(run)) {
      throw new IOException("it has no run whose records were kept");
    }
    this.reading = RunManifest.reading(run);
    if (!RecordStore.exists(Batch.records(run), reading.identity())) {
      throw new IOException("the records of its run were deleted; run extract again");
    }
    if (!RecordStore.isReadable(Batch.records(run), reading.identity())) {
      throw new IOException("its records were written by another version of Letterminer, " + reading.version()
          + "; use that version, or run extract again");
    }
    this.store = new RecordStore(Batch.records(run), reading.identity(), false);
  }

  /** Version of the program that read the run. */
  public String version() {
    return reading.version();
  }

  /** The harmonised areas of families of the profiles that read the run. */
  public List<OwnArea> areas() throws IOException {
    return DatasetWriter.areas(run);
  }

  /** Version of the polarity model that read the run. */
  public String model() {
    return reading.model();
  }

  /**
   * Writes the tables.
   *
   * @param corrections people's corrections of the letters
   * @param threads how many records are rendered at once
   * @throws IOException if something cannot be written, or a record is missing
   */
  public void write(
      FileRenderer renderer, DatasetWriter tables, BatchListener listener, Corrections corrections, int threads)
      throws IOException {
    try (MappingIterator<RunDocument> documents = RunManifest.documents(run);
        RecordWriter writer = new RecordWriter(renderer, tables, listener, corrections, threads)) {
      while (documents.hasNextValue()) {
        RunDocument document = documents.nextValue();
        RecordStore.Place place = store.find(document.key()).orElseThrow(() -> new IOException(
            "the record of " + document.name() + " was deleted; run extract again"));
        writer.add(document, store.get(place).record(), 0);
      }
      writer.flush();
    }
    tables.finish(reading.provenance());
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
