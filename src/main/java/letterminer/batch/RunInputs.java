package letterminer.batch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.dataset.Json;
import letterminer.dataset.OutputFolder;

/**
 * Where the inputs of a run were: the names in its tables are relative to them. Kept in the state of the output folder, not in
 * its tables, which are the same on every machine.
 *
 * @param inputs in the order of the run
 */
public record RunInputs(List<Input> inputs) {
  static final String FILE = "inputs.json";

  /**
   * A folder, or an archive whose entries are named relative to it.
   *
   * @param address absolute, as {@code file:} address, because not every name is text
   * @param fromRun path from the output folder to it, so it is found if both are moved together
   */
  public record Input(String address, Optional<String> fromRun) {}

  public RunInputs {
    inputs = List.copyOf(inputs);
  }

  static RunInputs of(Path run, List<Path> roots) {
    Path from = run.toAbsolutePath().normalize();
    return new RunInputs(roots.stream().map(root -> new Input(root.toUri().toString(), fromRun(from, root))).toList());
  }

  private static Optional<String> fromRun(Path run, Path root) {
    try {
      return Optional.of(run.relativize(root.normalize()).toString().replace('\\', '/'))
          .filter(path -> path.indexOf('\uFFFD') < 0);
    } catch (IllegalArgumentException e) { // On another drive.
      return Optional.empty();
    }
  }

  void write(Path file) throws IOException {
    Files.writeString(file, Json.lines().writeValueAsString(this) + "\n");
  }

  /**
   * Where the inputs of the run of a folder may be: where they lay, and where they are if they were moved together with
   * it. Empty for runs of versions that did not keep it, and for runs that were copied without their state.
   */
  public static List<Path> places(Path run) {
    Set<Path> places = new LinkedHashSet<>();
    for (Input input : read(OutputFolder.state(run).resolve(FILE)).inputs()) {
      try {
        places.add(Path.of(URI.create(input.address())));
        input.fromRun().ifPresent(path -> places.add(run.toAbsolutePath().resolve(path).normalize()));
      } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
        continue; // Of another system.
      }
    }
    return new ArrayList<>(places);
  }

  private static RunInputs read(Path file) {
    try {
      return Json.lines().readValue(Files.readString(file), RunInputs.class);
    } catch (IOException e) {
      return new RunInputs(List.of());
    }
  }
}
