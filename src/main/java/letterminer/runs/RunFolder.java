package letterminer.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import letterminer.dataset.Cells;
import letterminer.dataset.Json;
import letterminer.dataset.OutputFolder;

/** The folder of a finished run, opened for reading: the descriptor exists, and every file has the size that it states. */
public final class RunFolder {
  /** The version of the contract that the program writes; others have other files and columns. */
  private static final int CONTRACT = 2;

  private static final String DESCRIPTOR = "datapackage.json";

  /** Far larger than the descriptor of any run; a larger file is not a descriptor. */
  private static final long MOST_BYTES = 20_000_000;

  private final Path folder;
  private final RunFacts facts;
  private final Map<String, String> tables;

  private RunFolder(Path folder, RunFacts facts, Map<String, String> tables) {
    this.folder = folder;
    this.facts = facts;
    this.tables = tables;
  }

  /**
   * Opens a run.
   *
   * @throws RunException if the folder has no run that this program can read
   */
  public static RunFolder open(Path folder) throws RunException {
    if (!Files.isDirectory(folder)) {
      throw new RunException(Files.exists(folder)
          ? folder + " is a file. Name the folder that 'letterminer extract' wrote."
          : "There is no folder " + folder + ". Name the folder that 'letterminer extract' wrote.");
    }
    if (OutputFolder.isHalfPublished(folder)) {
      throw new RunException("The run in " + folder + " was interrupted while it was published, so its tables may be of "
          + "two runs. Repeat the command that wrote it: it completes the run.");
    }
    Path file = folder.resolve(DESCRIPTOR);
    if (!Files.isRegularFile(file)) {
      throw new RunException("There is no run in " + folder + ": it has no " + DESCRIPTOR
          + ". Name the folder that 'letterminer extract' wrote.");
    }
    JsonNode descriptor = read(file);
    checkContract(folder, descriptor);
    return new RunFolder(folder, facts(descriptor), tables(folder, descriptor));
  }

  private static JsonNode read(Path file) throws RunException {
    try {
      if (Files.size(file) <= MOST_BYTES) {
        JsonNode descriptor = Json.lines().readTree(Files.readAllBytes(file));
        if (descriptor != null && descriptor.path("resources").isArray()) {
          return descriptor;
        }
      }
      throw new RunException(file + " does not describe a run. Run 'letterminer extract' again.");
    } catch (JsonProcessingException e) {
      throw new RunException(file + " is not JSON; it may have been cut off. Run 'letterminer extract' again.");
    } catch (IOException e) {
      throw new RunException(file + " cannot be read. Check its permissions.");
    }
  }

  private static void checkContract(Path folder, JsonNode descriptor) throws RunException {
    int contract = descriptor.at("/letterminer/contract").asInt(1);
    if (contract < CONTRACT) {
      throw new RunException("The run in " + folder + " was written by an earlier version of Letterminer, whose files "
          + "have other columns. Run 'letterminer extract' again with this version; it may go into another folder.");
    }
    if (contract > CONTRACT) {
      throw new RunException("The run in " + folder + " was written by a later version of Letterminer (layout "
          + contract + ", this version reads " + CONTRACT + "). Use that version.");
    }
  }

  private static RunFacts facts(JsonNode descriptor) {
    JsonNode made = descriptor.get("letterminer");
    Map<String, String> settings = new TreeMap<>();
    made.path("settings").properties().forEach(s -> settings.put(s.getKey(), s.getValue().asText()));
    if (made.has("catalogue")) {
      settings.put("catalogue", made.get("catalogue").asText());
    }
    if (made.has("corrections")) {
      settings.put("corrections", made.get("corrections").asText());
    }
    return new RunFacts(
        made.path("version").asText("?"), made.path("model").asText("?"), settings,
        descriptor.at("/sources/0/documents").asLong(), descriptor.path("version").asText("?"),
        made.path("safeCsv").asBoolean() ? Cells.SAFE_FOR_SPREADSHEETS : Cells.AS_THEY_ARE);
  }

  /** Files by the names of their resources; a file that was changed or lost since is not part of the run. */
  private static Map<String, String> tables(Path folder, JsonNode descriptor) throws RunException {
    Map<String, String> tables = new LinkedHashMap<>();
    for (JsonNode resource : descriptor.get("resources")) {
      String name = resource.path("path").asText();
      Path file = folder.resolve(name).normalize();
      if (name.isEmpty() || !folder.normalize().equals(file.getParent())) {
        throw new RunException(folder.resolve(DESCRIPTOR) + " names a file outside the run: " + name + ".");
      }
      long bytes;
      try {
        bytes = Files.size(file);
      } catch (IOException e) {
        throw new RunException("The run in " + folder + " is missing its file " + name
            + ". Run 'letterminer extract' again; files that it has read are not read again.");
      }
      if (bytes != resource.path("bytes").asLong()) {
        throw new RunException("The file " + name + " in " + folder + " was changed after the run: it has " + bytes
            + " bytes, and " + resource.path("bytes").asLong() + " were written. Restore it, or run 'letterminer extract' again.");
      }
      tables.put(resource.path("name").asText(), name);
    }
    return tables;
  }

  public Path path() {
    return folder;
  }

  public RunFacts facts() {
    return facts;
  }

  /** The letters with all that was found in them. */
  public Path letters() throws RunException {
    return file("letters-full");
  }

  /** Whether it has a table as CSV; a run may have tables in other formats only. */
  public boolean hasTable(String name) {
    return tables.containsKey(name);
  }

  /** A table, by its name. */
  public TableFile table(String name) throws RunException {
    return new TableFile(file(name), facts.cells());
  }

  private Path file(String resource) throws RunException {
    if (!tables.containsKey(resource)) {
      throw new RunException("The run in " + folder + " has no table " + resource + ". Run 'letterminer extract' again.");
    }
    return folder.resolve(tables.get(resource));
  }
}
