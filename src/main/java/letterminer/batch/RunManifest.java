package letterminer.batch;

import com.fasterxml.jackson.databind.MappingIterator;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import letterminer.dataset.DatasetWriter;
import letterminer.dataset.Json;
import letterminer.dataset.OutputFolder;
import letterminer.dataset.Provenance;

/**
 * Which documents a run has, in its order, and how they were read: what it takes to write its tables again from
 * kept records. It is published together with the tables, in the state of the output folder.
 */
final class RunManifest {
  private static final String DOCUMENTS = "documents.jsonl";
  private static final String READING = "run.json";

  /**
   * How documents were read.
   *
   * @param identity everything that records depend on besides a document's bytes
   * @param version of the program
   * @param model version of the polarity model
   * @param settings what the identity was made of, by name
   */
  record Reading(String identity, String version, String model, Map<String, String> settings) {
    Provenance provenance() {
      return new Provenance(version, model, settings);
    }
  }

  private RunManifest() {}

  /** Whether a folder has a run. */
  static boolean exists(OutputFolder folder) {
    return Files.isRegularFile(folder.state().resolve(READING))
        && Files.isRegularFile(folder.state().resolve(DOCUMENTS));
  }

  /**
   * How the run of a folder was read.
   *
   * @throws IOException if it was read by a version that kept less; the message is a sentence without its end
   */
  static Reading reading(OutputFolder folder) throws IOException {
    Reading reading = Json.lines().readValue(Files.readString(folder.state().resolve(READING)), Reading.class);
    if (reading.settings() == null) { // Versions before the second of the contract kept none.
      throw new IOException("its run was made by an earlier version of Letterminer; run extract again");
    }
    return reading;
  }

  /** The documents of the run of a folder, in its order. */
  static MappingIterator<RunDocument> documents(OutputFolder folder) throws IOException {
    return Json.lines().readerFor(RunDocument.class)
        .readValues(Files.newBufferedReader(folder.state().resolve(DOCUMENTS), StandardCharsets.UTF_8));
  }

  /** Writes the manifest of a run that is under way. */
  static final class Writer implements Closeable {
    private final DatasetWriter run;
    private final BufferedWriter out;

    Writer(DatasetWriter run) throws IOException {
      this.run = run;
      this.out = Files.newBufferedWriter(run.stateFile(DOCUMENTS), StandardCharsets.UTF_8);
    }

    void add(RunDocument document) throws IOException {
      out.write(Json.lines().writeValueAsString(document));
      out.write('\n');
    }

    void finish(Reading reading, RunInputs inputs) throws IOException {
      close();
      inputs.write(run.stateFile(RunInputs.FILE));
      Files.writeString(run.stateFile(READING), Json.lines().writeValueAsString(reading) + "\n");
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
